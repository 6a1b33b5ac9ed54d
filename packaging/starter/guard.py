"""Takes a training run back when a learning rate was too much for it."""

import math
from collections.abc import Callable

import torch

from starter.stepper import Stepper

_WORSE = 1.15  # times the best loss seen: no accident any more


class Guard:
    """``measure``: the loss on examples that training does not use.

    ``share`` of the learning rate is to be used from now on; ``best`` is the lowest loss so far.
    """

    def __init__(self, stepper: Stepper, measure: Callable[[], float]) -> None:
        self._stepper, self._measure = stepper, measure
        self._saved: list[torch.Tensor] | None = None
        self.share = 1.0
        self.best = math.inf

    def look(self, step: int) -> None:
        """Remember a run that got better; take one that went astray back, at half the rate."""
        loss = self._measure()
        print(f"held out, step {step}: {loss:.4f}, share {self.share}", flush=True)
        if loss < self.best:
            self.best, self._saved = loss, self._stepper.snapshot()
        elif not loss < self.best * _WORSE and self._saved is not None:
            self._stepper.restore(self._saved)
            self.share /= 2

    def end(self) -> None:
        """Back to the best state, unless the last one is better."""
        if self._saved is not None and not self._measure() < self.best:
            self._stepper.restore(self._saved)
