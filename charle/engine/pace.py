"""How long the rest of a job will take, from this machine's own step times."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median

_RECENT_STEPS = 8


@dataclass
class Pace:
    """Remembers step and finishing times of one kind of picture (model, size, guidance or not)."""

    steps_s: deque[float] = field(default_factory=lambda: deque(maxlen=_RECENT_STEPS))
    finish_s: float = 0.0
    """Seconds from the last step to the finished picture; 0 until one was finished."""

    def eta_s(self, steps_left: int, pictures_left: int) -> float | None:
        """Seconds until the job's end, None before anything was measured.

        ``pictures_left`` counts the pictures that still have to be decoded.
        """
        if not self.steps_s:
            return None
        return steps_left * median(self.steps_s) + pictures_left * self.finish_s


class Stopwatch:
    """Seconds since it was started or last read."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._since = clock()

    def lap_s(self) -> float:
        now = self._clock()
        lap, self._since = now - self._since, now
        return lap
