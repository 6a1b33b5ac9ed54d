"""The self-test at work and its result: does this machine draw right, and how fast?"""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from charle.app.self_test import Attempt
from charle.core.progress import Phase
from charle.core.request import DeviceChoice
from charle.core.self_test import known_picture
from charle.ui import images, wording
from charle.ui.canvas.picture_view import PictureView
from charle.ui.first_run.bookmark import TrialRecord
from charle.ui.first_run.page import say
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label, set_kind
from charle.ui.widgets.progress_line import ProgressLine

_PICTURE_PX = 84


class TrialCard(QFrame):
    """Told what to show.

    Signals: ``again_wanted()`` when the person wants the test once more.
    """

    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        known = known_picture()
        self._known = images.from_rgb(known.image.tobytes(), *known.image.size)
        self.view = PictureView(self.tr("Test picture"))
        self.view.setFixedSize(QSize(_PICTURE_PX, _PICTURE_PX))
        self.headline = label("", "strong", wraps=True)
        self.sentence = label("", "secondary", wraps=True)
        self._bar = ProgressLine(self.tr("How far the test is"))
        self.again = push_button(self.tr("Test again"), "link")
        self.again.clicked.connect(self.again_wanted)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch()
        words.addWidget(self.headline)
        words.addWidget(self.sentence)
        words.addSpacing(2)
        words.addWidget(self._bar)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(16)
        row.addWidget(self.view)
        row.addLayout(words, 1)
        row.addWidget(self.again)
        self.show_waiting()

    def show_waiting(self) -> None:
        """The test is about to begin."""
        self.view.show_noise(QSize(1, 1))
        self._show(
            self.tr("A short test"),
            self.tr("CHARL-E draws a picture that it knows and looks whether it comes out right."),
            is_running=True,
        )

    def show_attempt(self, attempt: Attempt) -> None:
        """The test is running."""
        progress = attempt.progress
        text = self.tr("Getting ready…")
        fraction = None
        if progress is not None:
            text = wording.phase_words(progress)
            if progress.phase is Phase.DRAWING and progress.steps:
                done = (progress.picture - 1 + progress.step / progress.steps) / progress.pictures
                fraction = done
            if progress.preview is not None and progress.picture == 1:
                self.view.show_image(images.from_pixels(progress.preview), is_final=False)
        headline = self.tr("Drawing a test picture")
        if attempt.number > 1:
            headline = self.tr("Trying a safer way to draw")
        self._show(headline, text, is_running=True)
        self._bar.set_fraction(fraction)

    def show_record(self, record: TrialRecord, expected_s: float | None, model_title: str) -> None:
        """The test has ended."""
        if not record.is_right:
            self.view.show_noise(QSize(1, 1))
            self._show(
                self.tr("The test picture did not come out right."),
                self.tr(
                    "You can go on, but pictures may look wrong on this machine. Updating the "
                    "system and restarting often help; then test again."
                ),
            )
            return
        self.view.show_image(self._known)
        sentences = []
        if record.tries > 1 and record.device is DeviceChoice.CPU:
            sentences.append(
                self.tr("The graphics gave wrong pictures, so the processor draws: slower, right.")
            )
        elif record.tries > 1:
            sentences.append(
                self.tr(
                    "The fast way gave wrong pictures, so a more exact one is used from now on."
                )
            )
        if expected_s is not None:
            time = wording.estimate(expected_s)
            sentences.append(self.tr("A picture with {0} takes {1}.").format(model_title, time))
        self._show(self.tr("The test picture came out right."), " ".join(sentences))

    def show_error(self, words: str) -> None:
        """The test could not even begin."""
        self.view.show_noise(QSize(1, 1))
        self._show(self.tr("The test could not run."), words)

    def _show(self, headline: str, sentence: str, *, is_running: bool = False) -> None:
        self.headline.setText(headline)
        say(self.sentence, sentence)
        self._bar.setVisible(is_running)
        self._bar.set_fraction(None)
        self.again.setVisible(not is_running)
