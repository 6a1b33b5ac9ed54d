"""A small drawing table: the starter model draws while everything else happens."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from charle.app.controller import Controller
from charle.app.job import Job
from charle.app.sentences import in_full
from charle.core.model_card import read_card
from charle.core.picture import Picture
from charle.core.progress import Progress
from charle.core.request import GenerationRequest
from charle.errors import BadRequest, CharleError
from charle.paths import resource
from charle.ui import images, wording
from charle.ui.canvas.picture_view import PictureView
from charle.ui.cheat_sheet import sheet_for
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.flow_layout import FlowLayout
from charle.ui.widgets.kinds import label, set_kind

_PICTURE_PX = 256
_COMPACT_PX = 140
_EXAMPLES = 4
_SHORT_CHARS = 16


class TryPanel(QFrame):
    """Knows the job it started last and shows what becomes of it.

    Signals: ``drawn()``: a picture is there.
    """

    drawn = Signal()

    def __init__(self, controller: Controller, title: str, *, is_compact: bool = False) -> None:
        """``is_compact`` is for a place beside something else."""
        super().__init__()
        side_px = _COMPACT_PX if is_compact else _PICTURE_PX
        set_kind(self, "card")
        self._controller = controller
        self._starter = resource("starter")
        self._card = read_card(self._starter)
        self._job: Job | None = None
        self._has_picture = False
        self.view = PictureView(self.tr("Your picture"))
        self.view.setFixedSize(QSize(side_px, side_px))
        self.field = PromptLine()
        self.field.setObjectName("tryField")
        self.field.setAccessibleName(self.tr("Describe a picture"))
        self.field.setPlaceholderText(self.tr("Describe a picture…"))
        self.draw_button = push_button(self.tr("Draw"), "large")
        self.status = label("", "secondary", wraps=True)
        self.examples: list[QPushButton] = []
        self._lay_out(title, has_words=not is_compact)
        self.field.submitted.connect(self.draw)
        self.draw_button.clicked.connect(self.draw)
        controller.progressed.connect(self._on_progressed)
        controller.picture_finished.connect(self._on_picture)
        controller.job_failed.connect(self._on_failed)
        controller.job_cancelled.connect(self._on_cancelled)
        self._show_ground()

    @property
    def is_drawing(self) -> bool:
        return self._job is not None

    def draw(self) -> None:
        """Draw what the field says."""
        card = self._card
        try:
            request = GenerationRequest(
                prompt=self.field.text(),
                width=card.width,
                height=card.height,
                steps=card.steps,
                guidance=card.guidance,
                sampler=card.sampler,
            )
        except BadRequest as error:
            self.status.setText(in_full(error))
            return
        self.draw_button.setEnabled(False)
        self.status.setText(self.tr("Waking up the model…"))
        self._job = self._controller.draw(request, self._starter, card.title)

    def _lay_out(self, title: str, *, has_words: bool) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.draw_button)
        chips = QWidget()
        flow = FlowLayout(chips, spacing=6)
        for prompt in self._some_examples():
            chip = push_button(prompt, "chip")
            chip.clicked.connect(self._on_example)
            flow.addWidget(chip)
            self.examples.append(chip)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(label(title, "subhead", wraps=True))
        if has_words:
            words = self.tr(
                "A small starter model came with CHARL-E. It draws simple things, such as "
                "hearts, houses and animals, in any colour."
            )
            right.addWidget(label(words, "secondary", wraps=True))
        right.addLayout(line)
        right.addWidget(chips)
        right.addWidget(self.status)
        right.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(18)
        row.addWidget(self.view, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)

    def _some_examples(self) -> Sequence[str]:
        prompts = [one for one in sheet_for(self._card).examples if len(one) <= _SHORT_CHARS]
        return prompts[:_EXAMPLES]

    def _on_example(self) -> None:
        chip = self.sender()
        if isinstance(chip, QPushButton):
            self.field.setText(chip.text())
            self.draw()

    def _is_mine(self, job: Job) -> bool:
        return self._job is not None and job.id == self._job.id

    def _on_progressed(self, job: Job, progress: Progress) -> None:
        if not self._is_mine(job):
            return
        words = [wording.phase_words(progress), wording.progress_words(progress)]
        self.status.setText("  ·  ".join(part for part in words if part))
        if progress.preview is not None:
            size = QSize(job.request.width, job.request.height)
            image = images.from_pixels(progress.preview)
            self.view.show_image(image, proportions=size, is_final=False)

    def _on_picture(self, job: Job, picture: Picture, _: object) -> None:
        if self._is_mine(job):
            self._has_picture = True
            self.view.show_image(images.from_pixels(picture))
            seconds = wording.duration(picture.seconds)
            self._end(self.tr("Drawn here in {0}. It is in your gallery.").format(seconds))
            self.drawn.emit()

    def _on_failed(self, job: Job, error: CharleError) -> None:
        if self._is_mine(job):
            self._end(in_full(error))
            self._show_ground()

    def _on_cancelled(self, job: Job) -> None:
        if self._is_mine(job):
            self._end("")

    def _end(self, words: str) -> None:
        self._job = None
        self.status.setText(words)
        self.draw_button.setEnabled(True)

    def _show_ground(self) -> None:
        """Soft noise as long as there is no picture: what every picture begins with."""
        if self._has_picture or self._job is not None:
            return
        self.view.show_noise(QSize(1, 1))


class PromptLine(QLineEdit):
    """One line for a prompt. Return means "draw", not "next page".

    Signals: ``submitted()``.
    """

    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
