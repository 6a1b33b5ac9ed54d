"""Watches the real app start, draw its first picture and write it down.

Imports nothing that the app itself does not have at its start: the window's time is measured.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from charle.app.job import Job
from charle.core import offline_guard
from charle.core.picture import Picture
from charle.core.process_age import process_age_s
from charle.errors import CharleError
from charle.ui.app import App
from charle.ui.benchmark.waiting import PaintWatch
from charle.ui.check_up.check import Check

_LIMIT_MS = 240_000
_SAMPLE_PX = 64
_COLOURS = 8
_LAST_CHARS = 300  # of a traceback, which ends with what matters


class DrawingCheck(QObject):
    """Make one before the app's window is shown; it says when all is over.

    Signals:
        checked(Check): one thing is known.
        ended(): nothing more follows; the engine's process still lives.
    """

    checked = Signal(object)
    ended = Signal()

    def __init__(
        self,
        app: App,
        age_s: Callable[[], float] = process_age_s,
        count_sockets: Callable[[], int] | None = None,
    ) -> None:
        """``age_s`` and ``count_sockets`` ask the system; tests answer in its place."""
        super().__init__(app)
        self._app = app
        self._age_s = age_s
        self._count_sockets = count_sockets or open_sockets
        self._refusals = 0
        self._shown = PaintWatch(app.window, is_so=lambda: True)
        self._shown.painted.connect(self._on_painted)
        app.controller.picture_finished.connect(self._on_picture)
        app.controller.job_failed.connect(self._on_failed)
        app.controller.job_finished.connect(self._on_finished)
        app.controller.network_refused.connect(self._on_refused)
        self._limit = QTimer(self, singleShot=True, interval=_LIMIT_MS)
        self._limit.timeout.connect(self._on_late)
        self._limit.start()

    def _on_painted(self) -> None:
        self._shown.painted.disconnect(self._on_painted)
        age_s, busy_s = self._age_s(), time.process_time()
        image = self._app.window.grab().toImage()
        platform = "" if self._app.window.isVisible() else ", but it is not visible"
        words = (
            f"{image.width()} x {image.height()} pixels, painted {age_s:.2f} s after the start, "
            f"{busy_s:.2f} s of them at work"  # the rest went to other programs and the disk
        )
        is_ok = self._app.window.isVisible() and is_painted(image)
        self.checked.emit(Check("window", is_ok, words + platform))

    def _on_picture(self, job: Job, picture: Picture, path: Path) -> None:
        words = f"“{job.request.prompt}” {self._age_s():.2f} s after the start"
        image = QImage(str(path))
        is_ok = image.width() == job.request.width and is_painted(image)
        self.checked.emit(Check("picture", is_ok, words))
        self.checked.emit(_check_recipe(picture, path))

    def _on_finished(self) -> None:
        self.checked.emit(self._check_offline())
        self._end()

    def _on_failed(self, _: Job, error: CharleError) -> None:
        notes = " ".join(getattr(error, "__notes__", ())).strip()
        self.checked.emit(Check("picture", False, f"{error} {notes[-_LAST_CHARS:]}"))
        self._end()

    def _on_refused(self, count: int, _: object) -> None:
        self._refusals = count

    def _on_late(self) -> None:
        self.checked.emit(Check("picture", False, f"none after {_LIMIT_MS // 1000} s"))
        self._end()

    def _end(self) -> None:
        if self._limit.isActive():
            self._limit.stop()
            self.ended.emit()

    def _check_offline(self) -> Check:
        """No connection was tried (as the guards saw it) and none is open (as the system sees)."""
        refusals = self._refusals + offline_guard.refused_count()
        sockets = self._count_sockets()
        is_ok = offline_guard.is_on() and refusals == sockets == 0
        words = f"{refusals} connections refused, {sockets} network sockets open"
        return Check("offline", is_ok, words)


def open_sockets() -> int:
    """How many sockets for the network this process and its children have open."""
    import psutil

    processes = [psutil.Process(), *psutil.Process().children(recursive=True)]
    return sum(len(process.net_connections("inet")) for process in processes)


def is_painted(image: QImage) -> bool:
    """Whether there is something to see: more than a few colours."""
    small = image.scaled(_SAMPLE_PX, _SAMPLE_PX)
    columns, rows = range(small.width()), range(small.height())
    return len({small.pixel(x, y) for x in columns for y in rows}) >= _COLOURS


def _check_recipe(picture: Picture, path: Path) -> Check:
    from charle.core import picture_file

    recipe = picture_file.read_recipe(path)
    words = f"read back from {path.name}" if recipe == picture.recipe else f"found {recipe}"
    return Check("recipe", recipe == picture.recipe, words)
