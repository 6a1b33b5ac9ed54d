"""How far a download is: a value for whoever watches, and the meter that the transfers turn."""

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

_WINDOW_S = 5.0  # the speed is that of the last few seconds


class Stage(StrEnum):
    """What the download is doing now."""

    CONNECTING = "connecting"
    DOWNLOADING = "downloading"
    WAITING = "waiting"
    """The connection is lost or the server asks for patience; it is tried again by itself."""
    CHECKING = "checking"
    MOVING = "moving"
    FINISHING = "finishing"


@dataclass(frozen=True, slots=True)
class FileProgress:
    """One file on its way."""

    name: str
    done_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """One moment of a download.

    ``done_bytes`` includes what an earlier run fetched. ``bytes_per_s`` is what comes over the
    network now; ``eta_s`` is None until it can be told honestly.
    """

    stage: Stage
    done_bytes: int = 0
    total_bytes: int = 0
    bytes_per_s: float = 0.0
    eta_s: float | None = None
    files: tuple[FileProgress, ...] = ()


OnDownload = Callable[[DownloadProgress], None]


def no_download_progress(_: DownloadProgress) -> None:
    """For callers that do not want to watch."""


class Meter:
    """Counts what the transfers of one download fetch. Safe to use from several threads."""

    def __init__(
        self, totals: Mapping[str, int], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._totals = dict(totals)
        self._done = dict.fromkeys(totals, 0)
        self._stages: dict[str, Stage] = {}
        self._clock = clock
        self._received_bytes = 0
        self._samples: deque[tuple[float, int]] = deque([(clock(), 0)])
        self._lock = threading.Lock()

    def have(self, name: str, done_bytes: int) -> None:
        """So much of the file lies on the disk, whoever fetched it."""
        with self._lock:
            self._done[name] = done_bytes

    def received(self, name: str, count_bytes: int) -> None:
        """So much more came over the network."""
        with self._lock:
            self._done[name] += count_bytes
            self._received_bytes += count_bytes
            self._stages[name] = Stage.DOWNLOADING

    def at(self, name: str, stage: Stage) -> None:
        """The file's transfer has come to this stage."""
        with self._lock:
            self._stages[name] = stage

    def finished(self, name: str) -> None:
        """The file is complete and checked."""
        with self._lock:
            self._done[name] = self._totals[name]
            self._stages.pop(name, None)

    def moment(self) -> DownloadProgress:
        """How far everything is now."""
        with self._lock:
            speed = self._speed()
            done, total = sum(self._done.values()), sum(self._totals.values())
            files = tuple(
                FileProgress(name, self._done[name], size) for name, size in self._totals.items()
            )
            eta_s = (total - done) / speed if speed > 0 else None
            return DownloadProgress(self._stage(), done, total, speed, eta_s, files)

    def _speed(self) -> float:
        now = self._clock()
        self._samples.append((now, self._received_bytes))
        while len(self._samples) > 2 and self._samples[1][0] <= now - _WINDOW_S:
            self._samples.popleft()
        start, received_before = self._samples[0]
        return (self._received_bytes - received_before) / (now - start) if now > start else 0.0

    def _stage(self) -> Stage:
        """The busiest stage of any file: one that moves outweighs one that waits."""
        stages = set(self._stages.values())
        order = (Stage.DOWNLOADING, Stage.MOVING, Stage.CHECKING, Stage.WAITING, Stage.FINISHING)
        return next((stage for stage in order if stage in stages), Stage.CONNECTING)
