"""The card in the middle of the window; it shows one of: invitation, drawing, result, trouble."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from charle.app.job import Job
from charle.core.progress import Progress
from charle.errors import CharleError
from charle.ui import images, wording
from charle.ui.actions import Actions
from charle.ui.canvas.batch_tray import BatchTray
from charle.ui.canvas.empty_panel import EmptyPanel
from charle.ui.canvas.failed_panel import FailedPanel
from charle.ui.canvas.footers import DoneFooter, DrawingFooter
from charle.ui.canvas.picture_view import PictureView
from charle.ui.canvas.remark import Remark
from charle.ui.canvas.shown import Shown
from charle.ui.reasons import Reason
from charle.ui.widgets.kinds import set_kind

_PADDING_PX = 14
CANVAS_MIN_PX = 320


class Canvas(QFrame):
    """Told what to show; knows nothing of engines or files.

    Signals: ``reason_taken(Reason)`` when the person presses the button of the remark below a
    picture.
    """

    reason_taken = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        set_kind(self, "card")
        self.setAccessibleName(self.tr("Canvas"))
        self.setMinimumHeight(CANVAS_MIN_PX)
        self.empty = EmptyPanel()
        self.view = PictureView(self.tr("Picture"))
        self.failed = FailedPanel()
        self.drawing_footer = DrawingFooter(actions)
        self.done_footer = DoneFooter(actions)
        self._remark = Remark()
        self._remark.taken.connect(self.reason_taken)
        self.tray = BatchTray()
        self._shown: Shown | None = None
        self._announced: Shown | None = None
        self._stage = QStackedLayout()
        for panel in (self.empty, self.view, self.failed):
            self._stage.addWidget(panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING_PX, _PADDING_PX, _PADDING_PX, _PADDING_PX)
        column.setSpacing(_PADDING_PX - 2)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addLayout(self._stage, 1)
        row.addWidget(self.tray)
        column.addLayout(row, 1)
        column.addWidget(self._remark)
        column.addWidget(self.drawing_footer)
        column.addWidget(self.done_footer)
        self.show_empty()

    @property
    def shown(self) -> Shown | None:
        """The finished picture on the canvas; None in every other state."""
        return self._shown

    def show_empty(self) -> None:
        self._shown = None
        self.tray.start(0)
        self._show(self.empty, None)

    def show_waiting(self, job: Job) -> None:
        """A job has begun and nothing of it is to be seen yet."""
        self._shown = None
        self.tray.mark(None)
        self.drawing_footer.show_waiting()
        self.view.show_noise(QSize(job.request.width, job.request.height))
        self._describe(job.request.prompt)
        self._show(self.view, self.drawing_footer)

    def show_progress(self, job: Job, progress: Progress) -> None:
        self._shown = None
        self.drawing_footer.show_progress(progress)
        if progress.preview is not None:
            size = QSize(job.request.width, job.request.height)
            image = images.from_pixels(progress.preview)
            self.view.show_image(image, proportions=size, is_final=False)
        self._show(self.view, self.drawing_footer)

    def show_stopping(self) -> None:
        self.drawing_footer.show_stopping()

    def show_result(self, shown: Shown, reason: Reason | None = None) -> None:
        """A finished picture with its facts, and a remark if something about it is odd."""
        self._shown = shown
        self.view.show_image(shown.image, path=shown.path)
        recipe = shown.recipe
        self._describe(recipe.prompt if recipe else shown.path.name)
        self.done_footer.show_facts(
            wording.size(shown.image.width(), shown.image.height()),
            self.tr("seed {0}").format(recipe.seed) if recipe else "",
            wording.duration(shown.seconds) if shown.seconds is not None else "",
        )
        if shown is not self._announced and shown.job_id is not None:
            self._announced = shown
            self._announce(self.tr("The picture is finished."))
        self._remark.show_reason(reason)
        self.tray.mark(shown)
        self._show(self.view, self.done_footer)

    def show_error(self, error: CharleError) -> None:
        self._shown = None
        self.tray.hide()
        self.failed.show_error(error)
        self._announce(f"{error.title} {error.hint}")
        self._show(self.failed, None)

    def _show(self, panel: QWidget, footer: QWidget | None) -> None:
        self._stage.setCurrentWidget(panel)
        for one in (self.drawing_footer, self.done_footer):
            one.setVisible(one is footer)
        self._remark.setVisible(footer is self.done_footer and self._remark.reason is not None)

    def _describe(self, what: str) -> None:
        self.view.setAccessibleDescription(what)

    def _announce(self, words: str) -> None:
        """For those who hear the window: what happened, without moving the focus."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
