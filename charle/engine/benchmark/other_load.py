"""How busy the machine was with other things while something was measured."""

import os
import time
from collections.abc import Callable

import psutil


def _all_busy_s() -> float:
    times = psutil.cpu_times()
    return float(times.user + times.system + times.nice)


def _own_busy_s() -> float:
    own = os.times()
    return own.user + own.system + own.children_user + own.children_system


class OtherLoad:
    """Counts from when it is made; child processes count as our own once they have ended.

    ``all_busy_s`` and ``own_busy_s`` tell the processor's time in use by everybody and by us.
    """

    def __init__(
        self,
        *,
        cores: int | None = None,
        clock: Callable[[], float] = time.perf_counter,
        all_busy_s: Callable[[], float] = _all_busy_s,
        own_busy_s: Callable[[], float] = _own_busy_s,
    ) -> None:
        self._cores = cores or os.cpu_count() or 1
        self._clock = clock
        self._all_busy_s = all_busy_s
        self._own_busy_s = own_busy_s
        self._started_at = clock()
        self._before_s = self._others_busy_s()

    def share(self) -> float:
        """Share of all cores' time that other programs took, 0 to 1."""
        others_s = self._others_busy_s() - self._before_s
        whole_s = (self._clock() - self._started_at) * self._cores
        return min(1.0, max(0.0, others_s / whole_s))

    def _others_busy_s(self) -> float:
        return self._all_busy_s() - self._own_busy_s()
