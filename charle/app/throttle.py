"""Passes values on at most so many times a second, never losing the last one."""

import time
from collections.abc import Callable

from charle.core.progress import Progress


class Throttle:
    """Tells progress at most once per ``gap_s``; newer progress replaces what still waits."""

    def __init__(self, gap_s: float, tell: Callable[[int, Progress], None]) -> None:
        self._gap_s = gap_s
        self._tell = tell
        self._told_s = -gap_s
        self._waiting: tuple[int, Progress] | None = None

    def tell(self, job_id: int, progress: Progress) -> None:
        """Pass it on now or, if the last one was a moment ago, when the time has come."""
        self._waiting = (job_id, progress)
        self.catch_up()

    def catch_up(self) -> None:
        """Pass on what waits if its time has come."""
        if time.monotonic() >= self._told_s + self._gap_s:
            self.flush()

    def flush(self) -> None:
        """Pass on what waits, at once."""
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._told_s = time.monotonic()
            self._tell(*waiting)

    def next_deadline_s(self) -> float | None:
        """When ``catch_up`` has something to do."""
        return None if self._waiting is None else self._told_s + self._gap_s
