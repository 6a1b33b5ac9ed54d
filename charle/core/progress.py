"""What a long operation tells while it runs, and how it is asked to stop."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from charle.errors import Cancelled


class Phase(StrEnum):
    """What the work is doing now, in the order a picture goes through it; then other work."""

    LOADING = "loading"
    PREPARING = "preparing"
    """The system compiles a Core ML model for this machine, once."""
    ENCODING = "encoding"
    DRAWING = "drawing"
    DECODING = "decoding"
    CHECKING = "checking"
    IMPORTING = "importing"
    COMPARING = "comparing"
    """Core ML: computing what the converted model will be compared with."""
    CONVERTING = "converting"
    COMPILING = "compiling"
    MEASURING = "measuring"


@dataclass(frozen=True, slots=True)
class Preview:
    """A small picture of what is forming: ``rgb`` holds height x width x 3 bytes, row by row."""

    width: int
    height: int
    rgb: bytes


@dataclass(frozen=True, slots=True)
class Progress:
    """One moment of a running job.

    ``step`` of ``steps`` counts within the phase; ``steps`` 0 means the total is unknown (show a
    moving bar). ``picture`` of ``pictures`` counts from 1. ``eta_s`` is the time left for the whole
    job in seconds, None until it can be told honestly.
    """

    phase: Phase
    step: int = 0
    steps: int = 0
    picture: int = 1
    pictures: int = 1
    eta_s: float | None = None
    preview: Preview | None = None


OnProgress = Callable[[Progress], None]


def no_progress(_: Progress) -> None:
    """For callers that do not want to watch."""


class Flag(Protocol):
    """Something that can be raised from another thread or process: ``threading.Event`` is one."""

    def is_set(self) -> bool: ...


class CancelToken:
    """Asks running work to stop; the work polls it. ``flag`` may live in another process."""

    def __init__(self, flag: Flag | None = None) -> None:
        self._flag = flag
        self._is_cancelled = False

    def cancel(self) -> None:
        self._is_cancelled = True

    @property
    def is_cancelled(self) -> bool:
        return self._is_cancelled or (self._flag is not None and self._flag.is_set())

    def check(self) -> None:
        """Raise ``Cancelled`` if the work was asked to stop."""
        if self.is_cancelled:
            raise Cancelled
