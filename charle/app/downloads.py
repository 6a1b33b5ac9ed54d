"""The downloads of models: started, paused, gone on with, one after the other; main thread.

Lives as long as the app, so a download goes on whatever window is closed. What is fetched and how
is the weights room's business.
"""

import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from charle.app.long_work import LongWork, Tell
from charle.core.progress import CancelToken
from charle.errors import CharleError
from charle.paths import Paths
from charle.weights.catalogue import CatalogueModel, read_catalogue
from charle.weights.download_progress import DownloadProgress
from charle.weights.under_way import UnderWay

if TYPE_CHECKING:
    from charle.weights.download import HubAccess

_log = logging.getLogger(__name__)

_LAST_MS = 5_000


class Standing(Enum):
    """How one download stands."""

    WAITING = auto()
    """Another one runs first."""
    RUNNING = auto()
    PAUSED = auto()
    FAILED = auto()
    READY = auto()


@dataclass(frozen=True, slots=True)
class Download:
    """One download as it is now. ``error`` is for FAILED, ``folder`` for READY."""

    model: CatalogueModel
    standing: Standing
    progress: DownloadProgress | None = None
    error: CharleError | None = None
    folder: Path | None = None

    @property
    def is_going_on(self) -> bool:
        return self.standing in {Standing.WAITING, Standing.RUNNING}


class Downloads(QObject):
    """Every ``start`` ends in exactly one of ``ready``, ``paused`` and ``failed``.

    Quitting is none of them: what was going on is noted and goes on with ``go_on``.

    Signals (all emitted in the main thread):
        changed(str): the download of the model with this id stands differently.
        progressed(str, DownloadProgress): at most ten a second.
        ready(str, Path): the model is installed there, wholly and checked.
        paused(str): what has arrived is kept.
        failed(str, CharleError): so it is here; ``start`` goes on where it stopped.
        activity_changed(bool): whether anything is being fetched.
    """

    changed = Signal(str)
    progressed = Signal(str, object)
    ready = Signal(str, object)
    paused = Signal(str)
    failed = Signal(str, object)
    activity_changed = Signal(bool)

    def __init__(
        self,
        paths: Paths,
        catalogue: Sequence[CatalogueModel] | None = None,
        access: "HubAccess | None" = None,
        parent: QObject | None = None,
    ) -> None:
        """``access`` says how the hub is reached; None for the usual one or ``HF_ENDPOINT``."""
        super().__init__(parent)
        self._paths = paths
        self.catalogue = tuple(catalogue or read_catalogue())
        self._access = access
        self._under_way = UnderWay(paths.data / "downloads.json")
        self._all: dict[str, Download] = {}
        self._queue: list[str] = []
        self._running: tuple[str, LongWork] | None = None
        self._told_active = False
        self._is_shut = False

    @property
    def all(self) -> tuple[Download, ...]:
        """Every download of this run of the app, in the order they were started."""
        return tuple(self._all.values())

    @property
    def is_active(self) -> bool:
        """Whether anything is being fetched."""
        return self._running is not None

    def find(self, model_id: str) -> Download | None:
        return self._all.get(model_id)

    def start(self, model: CatalogueModel) -> None:
        """Fetch ``model``, or go on with it; nothing happens while it is going on."""
        before = self._all.get(model.id)
        if self._is_shut or (before is not None and before.is_going_on):
            return
        self._queue.append(model.id)
        progress = before.progress if before is not None else None
        self._put(Download(model, Standing.WAITING, progress))
        self._start_next()

    def pause(self, model_id: str) -> None:
        """Stop for now; ``paused`` follows within a second."""
        before = self._all.get(model_id)
        if before is None or not before.is_going_on:
            return
        self._put(replace(before, standing=Standing.PAUSED))
        if model_id in self._queue:
            self._queue.remove(model_id)
            self.paused.emit(model_id)
        elif self._running is not None:
            self._running[1].cancel()  # ``paused`` is told when it has ended

    def go_on(self) -> None:
        """Start again what the last run of the app did not finish and nobody paused."""
        known = {model.id: model for model in self.catalogue}
        for model_id in self._under_way.read():
            if model_id in known:
                self.start(known[model_id])

    def forget(self, model_id: str) -> None:
        """Strike a download that is not going on off the list, e.g. since it was removed."""
        download = self._all.get(model_id)
        if download is not None and not download.is_going_on:
            del self._all[model_id]
            self.changed.emit(model_id)

    def shut_down(self) -> bool:
        """End what runs, keeping what has arrived; False if a disk still hangs after 5 seconds."""
        self._is_shut = True
        self._queue.clear()
        if self._running is None:
            return True
        work = self._running[1]
        work.cancel()
        return work.wait(_LAST_MS)

    def _start_next(self) -> None:
        if self._running is not None or not self._queue or self._is_shut:
            return
        model_id = self._queue.pop(0)
        work = LongWork(partial(self._fetch, self._all[model_id].model))
        work.progressed.connect(self._on_progressed)
        work.succeeded.connect(self._on_succeeded)
        work.stopped.connect(self._on_stopped)
        work.failed.connect(self._on_failed)
        self._running = (model_id, work)
        self._put(replace(self._all[model_id], standing=Standing.RUNNING))
        work.start()
        self._tell_activity()

    def _fetch(self, model: CatalogueModel, tell: Tell, cancel: CancelToken) -> Path:
        """In the work's thread; the network's libraries come in only now."""
        from charle.weights.download import HubAccess, download
        from charle.weights.hub import endpoint_from

        access = self._access or HubAccess(endpoint=endpoint_from(os.environ))
        return download(model, self._paths, access=access, on_progress=tell, cancel=cancel)

    def _on_progressed(self, progress: DownloadProgress) -> None:
        if self._running is None or self._is_shut:
            return
        model_id = self._running[0]
        self._all[model_id] = replace(self._all[model_id], progress=progress)
        self.progressed.emit(model_id, progress)

    def _on_succeeded(self, folder: Path) -> None:
        model_id = self._end(Standing.READY, folder=folder)
        if model_id is not None:
            self.ready.emit(model_id, folder)
            self._start_next()
            self._tell_activity()

    def _on_stopped(self) -> None:
        model_id = self._end(Standing.PAUSED)
        if model_id is not None:
            self.paused.emit(model_id)
            self._start_next()
            self._tell_activity()

    def _on_failed(self, error: CharleError) -> None:
        model_id = self._end(Standing.FAILED, error=error)
        if model_id is not None:
            _log.info("the download of %s failed: %s", model_id, error)
            self.failed.emit(model_id, error)
            self._start_next()
            self._tell_activity()

    def _end(
        self, standing: Standing, *, folder: Path | None = None, error: CharleError | None = None
    ) -> str | None:
        """Note how the running download ended; None if the app is ending."""
        if self._running is None or self._is_shut:
            return None
        model_id, work = self._running
        work.wait()  # its run() has nothing left to do
        self._running = None
        if model_id not in self._queue:  # else it was started anew since
            before = self._all[model_id]
            self._put(replace(before, standing=standing, folder=folder, error=error))
        return model_id

    def _tell_activity(self) -> None:
        if self.is_active is not self._told_active:
            self._told_active = self.is_active
            self.activity_changed.emit(self._told_active)

    def _put(self, download: Download) -> None:
        self._all[download.model.id] = download
        self._under_way.write(one.model.id for one in self._all.values() if one.is_going_on)
        self.changed.emit(download.model.id)
