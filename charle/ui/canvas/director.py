"""Decides what the canvas shows: follows the current job, or a picture that the person chose."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from charle.app.controller import Controller
from charle.app.job import Job, State
from charle.core.model_card import ModelCard
from charle.core.picture import Picture
from charle.core.progress import Progress
from charle.errors import CharleError
from charle.ui import images
from charle.ui.canvas.canvas import Canvas
from charle.ui.canvas.shown import Shown
from charle.ui.reasons import reason_for


class CanvasDirector(QObject):
    """Carries the controller's signals to the canvas.

    Signals:
        shown_changed(): another picture, or none, is on the canvas.
        watching_changed(bool): the canvas follows the current job, or shows something else while
            it is being drawn.
    """

    shown_changed = Signal()
    watching_changed = Signal(bool)

    def __init__(
        self,
        canvas: Canvas,
        controller: Controller,
        card_of: Callable[[str], ModelCard | None],
        parent: QObject,
    ) -> None:
        """``card_of`` finds an installed model's card by its id."""
        super().__init__(parent)
        self._canvas = canvas
        self._card_of = card_of
        self._controller = controller
        self._is_watching = True
        self._last: Shown | None = None
        self._unread_words: dict[int, int] = {}
        canvas.tray.chosen.connect(self.choose)
        controller.job_started.connect(self.on_job_started)
        controller.state_changed.connect(self.on_state_changed)
        controller.progressed.connect(self.on_progressed)
        controller.picture_finished.connect(self.on_picture_finished)
        controller.save_failed.connect(self.on_save_failed)
        controller.job_cancelled.connect(self.on_job_cancelled)
        controller.job_failed.connect(self.on_job_failed)

    @property
    def is_watching(self) -> bool:
        return self._is_watching

    def watch(self) -> None:
        """Follow the current job (again)."""
        self._set_watching(True)
        job = self._controller.current
        if job is not None:
            self._canvas.show_waiting(job)
            self.shown_changed.emit()

    def follow_next(self) -> None:
        """A new job was asked for: watch the current one (again)."""
        if not self._is_watching:
            self.watch()

    def note_unread(self, job: Job, words: int) -> None:
        """How many words of a job's prompt have little say."""
        self._unread_words[job.id] = words

    def choose(self, shown: Shown) -> None:
        """Show a picture that the person picked; a job that runs goes on unseen."""
        self._set_watching(self._controller.state is State.IDLE)
        self._put(shown)

    def clear(self) -> None:
        """Back to the invitation."""
        self._last = None
        self._set_watching(self._controller.state is State.IDLE)
        self._canvas.show_empty()
        self.shown_changed.emit()

    def on_job_started(self, job: Job) -> None:
        self._canvas.tray.start(job.request.count)
        if self._is_watching:
            self._canvas.show_waiting(job)
            self.shown_changed.emit()

    def on_state_changed(self, state: State) -> None:
        if state is State.CANCELLING and self._is_watching:
            self._canvas.show_stopping()
        if state is State.IDLE:
            self._set_watching(True)

    def on_progressed(self, job: Job, progress: Progress) -> None:
        if self._is_watching and self._controller.state is not State.CANCELLING:
            self._canvas.show_progress(job, progress)

    def on_picture_finished(self, job: Job, picture: Picture, path: Path) -> None:
        shown = Shown(
            images.from_pixels(picture),
            path,
            picture.recipe,
            picture.seconds,
            picture.is_flagged,
            picture.notes,
            job.id,
        )
        self._canvas.tray.add(shown)
        if self._is_watching:
            self._put(shown)

    def on_save_failed(self, _: Job, __: Picture, error: CharleError) -> None:
        self.show_error(error)

    def on_job_cancelled(self, _: Job) -> None:
        """Back to what was there before; a job that only waited changes nothing."""
        if self._is_watching and self._controller.current is None and self._canvas.shown is None:
            self._go_back()

    def on_job_failed(self, _: Job, error: CharleError) -> None:
        self._set_watching(True)
        self.show_error(error)

    def show_error(self, error: CharleError) -> None:
        """Say what did not work; a job that runs goes on."""
        self._canvas.show_error(error)
        self.shown_changed.emit()

    def dismiss_error(self) -> None:
        self._go_back()

    def _go_back(self) -> None:
        if self._last is None:
            self._canvas.show_empty()
            self.shown_changed.emit()
        else:
            self._put(self._last)

    def _put(self, shown: Shown) -> None:
        self._last = shown
        unread = self._unread_words.get(shown.job_id, 0) if shown.job_id is not None else 0
        card = self._card_of(shown.recipe.model) if shown.recipe else None
        self._canvas.show_result(shown, reason_for(shown, card, unread))
        self.shown_changed.emit()

    def _set_watching(self, is_watching: bool) -> None:
        if is_watching != self._is_watching:
            self._is_watching = is_watching
            self.watching_changed.emit(is_watching)
