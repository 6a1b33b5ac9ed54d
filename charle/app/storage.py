"""Looking after stored models in the background: verify, move, remove. One thing at a time.

Lives as long as the app, so that closing the page stops nothing.
"""

import logging
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from charle.app.long_work import LongWork, Tell, Work
from charle.app.optimising import forget_forms, optimise
from charle.core.progress import CancelToken
from charle.engine.coreml.runtime import CoreMLOptions
from charle.errors import CharleError
from charle.paths import Paths

_log = logging.getLogger(__name__)

_LAST_MS = 5_000


class Chore(Enum):
    """What is being done to a model."""

    VERIFYING = auto()
    MOVING = auto()
    REMOVING = auto()
    OPTIMISING = auto()


@dataclass(frozen=True, slots=True)
class Verified:
    """What reading every file brought: the names of those that are missing or damaged."""

    damaged: tuple[str, ...]


class Storage(QObject):
    """Every chore ends in exactly one of its own outcome, ``stopped`` and ``failed``.

    Signals (all emitted in the main thread); the str is the model's id:
        started(str): the chore in ``current`` has begun.
        progressed(str, DownloadProgress | Progress): at most ten a second; Progress for optimising.
        verified(str, Verified), moved(str, Path), removed(str, int), optimised(str, Report): the
            outcome; for removed, the bytes given back.
        stopped(str): nothing was changed.
        paused(str): optimising was stopped; it goes on where it was.
        failed(str, CharleError): why not.
        everything_removed(int): nothing but the pictures is left; so many bytes were given back.
    """

    started = Signal(str)
    progressed = Signal(str, object)
    verified = Signal(str, object)
    moved = Signal(str, object)
    removed = Signal(str, object)
    optimised = Signal(str, object)
    stopped = Signal(str)
    paused = Signal(str)
    failed = Signal(str, object)
    everything_removed = Signal(object)

    def __init__(
        self, paths: Paths, coreml: CoreMLOptions | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self.coreml = coreml or CoreMLOptions(paths.coreml)
        self._work: LongWork | None = None
        self._current: tuple[str, Chore] | None = None
        self._is_shut = False

    @property
    def current(self) -> tuple[str, Chore] | None:
        """The model that something is being done to, and what; "" stands for all of them."""
        return self._current

    def verify(self, model_id: str) -> None:
        """Read every file of a model and compare it with its record."""
        self._begin(model_id, Chore.VERIFYING, partial(_verify, model_id, self._paths))

    def move(self, model_id: str, target: Path) -> None:
        """Move a model into the folder ``target``."""
        self._begin(model_id, Chore.MOVING, partial(_move, model_id, self._paths, target))

    def remove(self, model_id: str) -> None:
        """Remove a model for good."""
        work = partial(_remove, model_id, self._paths, self.coreml)
        self._begin(model_id, Chore.REMOVING, work)

    def optimise(self, model_id: str, folder: Path) -> None:
        """Make the form for this Mac of the model in ``folder``, or go on with it."""
        work = partial(optimise, folder, self._paths, self.coreml)
        self._begin(model_id, Chore.OPTIMISING, work)

    def remove_everything(self) -> None:
        """Remove all models, settings and records; the pictures stay."""
        self._begin("", Chore.REMOVING, partial(_remove_everything, self._paths))

    def stop(self) -> None:
        """Give up what runs; removing cannot be stopped."""
        if self._work is not None:
            self._work.cancel()

    def shut_down(self) -> bool:
        """End everything; False if a disk still hangs after 5 seconds."""
        self._is_shut = True
        self.stop()
        return self._work is None or self._work.wait(_LAST_MS)

    def _begin(self, model_id: str, chore: Chore, work: Work) -> None:
        """Start; nothing happens while something else runs."""
        if self._work is not None or self._is_shut:
            return
        self._current = (model_id, chore)
        self._work = LongWork(work)
        self._work.progressed.connect(self._on_progressed)
        self._work.succeeded.connect(self._on_succeeded)
        self._work.stopped.connect(self._on_stopped)
        self._work.failed.connect(self._on_failed)
        self._work.start()
        self.started.emit(model_id)

    def _on_progressed(self, progress: object) -> None:
        if self._current is not None and not self._is_shut:
            self.progressed.emit(self._current[0], progress)

    def _on_succeeded(self, result: object) -> None:
        ended = self._end()
        if ended is None:
            return
        model_id, chore = ended
        if chore is Chore.REMOVING and not model_id:
            self.everything_removed.emit(result)
            return
        outcome = {
            Chore.VERIFYING: self.verified,
            Chore.MOVING: self.moved,
            Chore.REMOVING: self.removed,
            Chore.OPTIMISING: self.optimised,
        }[chore]
        outcome.emit(model_id, result)

    def _on_stopped(self) -> None:
        ended = self._end()
        if ended is not None:
            is_kept = ended[1] is Chore.OPTIMISING
            (self.paused if is_kept else self.stopped).emit(ended[0])

    def _on_failed(self, error: CharleError) -> None:
        ended = self._end()
        if ended is not None:
            _log.info("%s failed: %s", ended[1].name, error)
            self.failed.emit(ended[0], error)

    def _end(self) -> tuple[str, Chore] | None:
        if self._work is None or self._is_shut:
            return None
        self._work.wait()  # its run() has nothing left to do
        self._work = None
        current, self._current = self._current, None
        return current


# In the work's thread; what is needed for each comes in only there.


def _verify(model_id: str, paths: Paths, tell: Tell, cancel: CancelToken) -> Verified:
    from charle.weights.integrity import verify

    finding = verify(model_id, paths, on_progress=tell, cancel=cancel)
    return Verified(finding.damaged)


def _move(model_id: str, paths: Paths, target: Path, tell: Tell, cancel: CancelToken) -> Path:
    from charle.weights.moving import move

    return move(model_id, paths, target, on_progress=tell, cancel=cancel)


def _remove(model_id: str, paths: Paths, coreml: CoreMLOptions, _: Tell, __: CancelToken) -> int:
    from charle.weights.removal import remove

    freed_bytes = forget_forms(paths.models / model_id, coreml)
    return freed_bytes + remove(model_id, paths)


def _remove_everything(paths: Paths, _: Tell, __: CancelToken) -> int:
    from charle.weights.removal import remove_everything

    return remove_everything(paths)
