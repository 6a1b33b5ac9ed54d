"""What could not be drawn, and the one button that helps."""

from PySide6.QtCore import QObject

from charle.app.controller import Controller
from charle.app.job import Job
from charle.app.sentences import in_full
from charle.errors import CharleError
from charle.ui.canvas.director import CanvasDirector
from charle.ui.draft_holder import DraftHolder
from charle.ui.drawing import Drawing
from charle.ui.main_window import MainWindow
from charle.ui.reasons import Help, Reason
from charle.ui.shape import Shape


class TroubleDesk(QObject):
    """Joins the canvas's failed panel, and its remarks on a picture, to what can be done."""

    def __init__(
        self,
        window: MainWindow,
        controller: Controller,
        holder: DraftHolder,
        drawing: Drawing,
        director: CanvasDirector,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._holder = holder
        self._drawing = drawing
        self._director = director
        self._failed: Job | None = None
        controller.job_failed.connect(self.on_job_failed)
        drawing.refused.connect(self.on_refused)
        window.canvas.reason_taken.connect(self.on_reason_taken)
        failed = window.canvas.failed
        failed.draw_again_wanted.connect(self.on_draw_again_wanted)
        failed.save_again_wanted.connect(controller.retry_save)
        failed.smaller_wanted.connect(self.on_smaller_wanted)
        failed.model_choice_wanted.connect(window.top_bar.model.open)
        failed.edit_wanted.connect(self.on_edit_wanted)
        failed.dismissed.connect(director.dismiss_error)

    def on_job_failed(self, job: Job, _: CharleError) -> None:
        self._failed = job

    def on_refused(self, error: CharleError) -> None:
        """The draft cannot be drawn as it is."""
        self._failed = None
        if self._holder.draft.prompt.strip():
            self._director.show_error(error)
        else:  # nothing to draw: the field itself is the best answer
            self._window.toast.say(in_full(error))
        self._window.draw_page.prompt.field.setFocus()

    def on_reason_taken(self, reason: Reason) -> None:
        """The button beside "Why did it come out like this?"."""
        shown = self._window.canvas.shown
        if shown is None or shown.recipe is None:
            return
        match reason.help:
            case Help.DRAW_AGAIN:
                self._drawing.draw_again(shown.recipe)
            case Help.USE_NATIVE_SIZE:
                self._drawing.use_own_size(shown.recipe)
            case Help.SHORTEN_PROMPT:
                self._drawing.use_recipe(shown.recipe)

    def on_draw_again_wanted(self) -> None:
        """The same request once more, whatever stands in the prompt by now."""
        job, self._failed = self._failed, None
        if job is not None:
            self._drawing.repeat(job)
        else:
            self._drawing.draw()

    def on_smaller_wanted(self) -> None:
        self._holder.set(size=None, shape=Shape.SQUARE, count=1)
        self._drawing.draw()

    def on_edit_wanted(self) -> None:
        self._director.dismiss_error()
        self._window.draw_page.prompt.field.setFocus()
