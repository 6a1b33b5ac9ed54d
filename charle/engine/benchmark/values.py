"""What the measured processes send back: small frozen values, torch-free."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median


@dataclass(frozen=True, slots=True)
class PictureTimes:
    """One drawn picture: from the call to the pixels, and each step after the first.

    The first step is left out because it also warms up caches and allocators.
    """

    whole_s: float
    steps_s: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class LoopTimes:
    """Single steps of the whole loop and single bare calls of the UNet, taken in turns."""

    loop_steps_s: tuple[float, ...]
    bare_calls_s: tuple[float, ...]

    @property
    def loop_step_s(self) -> float:
        return median(self.loop_steps_s)

    @property
    def bare_call_s(self) -> float:
        return median(self.bare_calls_s)

    @property
    def overhead(self) -> float:
        """What the loop costs over bare calls: 0.01 is one percent."""
        return (self.loop_step_s - self.bare_call_s) / self.bare_call_s


@dataclass(frozen=True, slots=True)
class Description:
    """What a side runs with: device, number format, threads of the processor."""

    device: str
    dtype: str
    threads: int
    scheduler: str

    @property
    def line(self) -> str:
        threads = f"{self.threads} thread{'' if self.threads == 1 else 's'}"
        return ", ".join((self.device, self.dtype, threads, self.scheduler))


def differences(moments: Sequence[float]) -> tuple[float, ...]:
    """Times between one moment and the next."""
    return tuple(later - earlier for earlier, later in pairwise(moments))
