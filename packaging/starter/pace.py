"""How far a training run has come: by its steps, or by the clock where a machine is only lent."""

import math
import time


class Pace:
    """``within_s``: the run is to be over after so many seconds, however many steps that makes.

    The learning rate follows whichever is further, steps or time, so that it always ends low.
    """

    def __init__(self, steps: int, warmup_steps: int, within_s: float | None = None) -> None:
        self._steps, self._warmup, self._within_s = steps, warmup_steps, within_s
        self._start_s = time.monotonic()

    def rate_share(self, step: int) -> float:
        """The learning rate's share of its peak: a short climb, then half a cosine to nothing."""
        if step < self._warmup:
            return (step + 1) / self._warmup
        share = (step - self._warmup) / max(1, self._steps - self._warmup)
        return 0.5 * (1 + math.cos(math.pi * min(1.0, max(share, self._elapsed()))))

    def is_done(self, step: int) -> bool:
        """Whether ``step`` (counted from 0) is one too many."""
        return step >= self._steps or self._elapsed() >= 1

    def _elapsed(self) -> float:
        return (time.monotonic() - self._start_s) / self._within_s if self._within_s else 0.0
