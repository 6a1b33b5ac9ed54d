"""Models that the person already has: looked at, then imported in a process of their own.

Lives as long as the app, so an import goes on whatever window is closed. One at a time.
"""

import logging
import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from charle.app.long_work import LongWork, Tell
from charle.core.model_card import read_card
from charle.core.progress import CancelToken, Progress
from charle.engine.child import run_in_child
from charle.engine.import_errand import import_here
from charle.errors import BadRequest, CharleError
from charle.paths import Paths
from charle.weights.checkpoint import Found, Kind, known_checkpoint, recognise
from charle.weights.download_progress import DownloadProgress
from charle.weights.licence import read_licence

_log = logging.getLogger(__name__)

_LAST_MS = 5_000
_NAME_CHARS = 60


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that was found, and what is known of it.

    ``title`` is what it will be called, ``licence`` the id of its licence ("" if nobody knows),
    ``model_id`` the name of its folder.
    """

    found: Found
    title: str
    licence: str
    model_id: str


class Imports(QObject):
    """Looks at files (``look_at``) and imports what was found (``start``).

    Signals (all emitted in the main thread):
        looked(Path, Candidate): what the path is.
        not_usable(Path, CharleError): why it is of no use.
        progressed(float | None): share of the work that is done, from 0 to 1, None if unknown.
        ready(str, Path): the model with this id is installed there.
        stopped(): nothing was left behind.
        failed(CharleError): neither.
    """

    looked = Signal(object, object)
    not_usable = Signal(object, object)
    progressed = Signal(object)
    ready = Signal(str, object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._looks: list[LongWork] = []
        self._look_number = 0
        self._import: LongWork | None = None
        self._is_shut = False
        self.current: Candidate | None = None
        """What is being imported."""

    @property
    def is_active(self) -> bool:
        return self._import is not None

    def look_at(self, path: Path) -> None:
        """Find out what a file or folder is; the answer to an older question is dropped."""
        self.stop_looking()
        work = LongWork(partial(_looked_at, self._look_number, path, self._paths))
        work.succeeded.connect(self._on_looked)
        self._looks.append(work)
        work.start()

    def stop_looking(self) -> None:
        self._look_number += 1
        self._looks = [look for look in self._looks if not look.isFinished()]
        for look in self._looks:
            look.cancel()

    def start(self, candidate: Candidate) -> None:
        """Import; nothing happens while another import runs."""
        if self._import is not None or self._is_shut:
            return
        self.current = candidate
        work = self._import = LongWork(partial(_imported, candidate, self._paths))
        work.progressed.connect(self._on_progressed)
        work.succeeded.connect(self._on_imported)
        work.stopped.connect(self._on_stopped)
        work.failed.connect(self._on_failed)
        work.start()

    def stop(self) -> None:
        """Give the import up; ``stopped`` follows."""
        if self._import is not None:
            self._import.cancel()

    def shut_down(self) -> bool:
        """End everything; False if a disk still hangs after 5 seconds."""
        self._is_shut = True
        self.stop_looking()
        works = [*self._looks, *([self._import] if self._import else [])]
        for work in works:
            work.cancel()
        return all(work.wait(_LAST_MS) for work in works)

    def _on_looked(self, answer: "_Answer") -> None:
        if answer.number != self._look_number:
            return
        if isinstance(answer.result, CharleError):
            self.not_usable.emit(answer.path, answer.result)
        else:
            self.looked.emit(answer.path, answer.result)

    def _on_progressed(self, progress: Progress | DownloadProgress) -> None:
        if self.is_active:
            self.progressed.emit(_share(progress))

    def _on_imported(self, folder: Path) -> None:
        if self._end():
            self.ready.emit(folder.name, folder)

    def _on_stopped(self) -> None:
        if self._end():
            self.stopped.emit()

    def _on_failed(self, error: CharleError) -> None:
        if self._end():
            _log.info("an import failed: %s", error)
            self.failed.emit(error)

    def _end(self) -> bool:
        """Whether an import had been running that somebody still waits for."""
        if self._import is None or self._is_shut:
            return False
        self._import.wait()  # its run() has nothing left to do
        self._import = None
        return True


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of looking at a path, for the question with this number."""

    number: int
    path: Path
    result: Candidate | CharleError


def _looked_at(number: int, path: Path, paths: Paths, tell: Tell, cancel: CancelToken) -> _Answer:
    try:
        return _Answer(number, path, _candidate(path, paths, tell, cancel))
    except CharleError as error:
        return _Answer(number, path, error)


def _candidate(path: Path, paths: Paths, tell: Tell, cancel: CancelToken) -> Candidate:
    found = recognise(path)
    title, licence = found.title, ""
    if found.kind is Kind.CHARLE:
        licence = _shipped(read_card(found.path).licence)
    elif found.kind is Kind.CHECKPOINT:
        known = known_checkpoint(found.path, tell, cancel)
        if known is not None:
            title, licence = known.title, known.licence
    return Candidate(found, title, licence, _free_id(title, paths))


def _shipped(licence: str) -> str:
    """The id of the licence if its text can be shown, "" otherwise."""
    try:
        return read_licence(licence).id
    except BadRequest:
        return ""


def _imported(candidate: Candidate, paths: Paths, tell: Tell, cancel: CancelToken) -> Path:
    from charle.weights.integrity import record

    folder = paths.models / candidate.model_id
    work = partial(import_here, candidate.found.path, folder, candidate.title, candidate.licence)
    run_in_child(work, on_progress=tell, cancel=cancel, logs=paths.logs)
    record(candidate.model_id, paths, on_progress=tell)
    return folder


def _free_id(title: str, paths: Paths) -> str:
    """A name for the model's folder that is not taken yet."""
    plain = re.sub(r"[^\w.]+", "-", title).strip("-._")[:_NAME_CHARS] or "model"
    names = (plain if number == 1 else f"{plain}-{number}" for number in range(1, 1_000))
    return next(name for name in names if not (paths.models / name).exists())


def _share(progress: Progress | DownloadProgress) -> float | None:
    """Importing is most of the work, reading it once more the rest."""
    if isinstance(progress, Progress):
        return 0.9 * progress.step / progress.steps if progress.steps else None
    done = progress.done_bytes / progress.total_bytes if progress.total_bytes else 1.0
    return 0.9 + 0.1 * done
