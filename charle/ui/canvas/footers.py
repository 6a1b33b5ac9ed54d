"""The line below the picture: how far the drawing is, or what can be done with the result."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charle.core.progress import Phase, Progress
from charle.ui import wording
from charle.ui.actions import Actions, keys_of
from charle.ui.widgets.action_button import ActionButton
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.elided_label import ElidedLabel
from charle.ui.widgets.kinds import label
from charle.ui.widgets.progress_line import ProgressLine

_GAP_PX = 8


class DrawingFooter(QWidget):
    """Phase in words, step, time left, Stop and the bar."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._phase = label("", "strong")
        self._details = ElidedLabel("secondary")
        self._stop = push_button("")
        self._stop.setAccessibleName(self.tr("Stop drawing"))
        self._stop.setText(f"{actions.stop.text()}   {keys_of(actions.stop).lower()}")
        self._stop.clicked.connect(actions.stop.trigger)
        self._action = actions.stop
        self._action.changed.connect(self._follow)
        self._bar = ProgressLine(self.tr("How far the drawing is"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._phase)
        row.addWidget(self._details, 1)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._bar)
        self._follow()

    def show_waiting(self) -> None:
        """Before the first progress arrives."""
        self.show_progress(Progress(Phase.LOADING))

    def show_stopping(self) -> None:
        self._phase.setText(self.tr("Stopping…"))
        self._details.set_text("")

    def show_progress(self, progress: Progress) -> None:
        self._phase.setText(wording.phase_words(progress))
        self._details.set_text(wording.progress_words(progress))
        self._bar.set_fraction(fraction_of(progress))

    def _follow(self) -> None:
        self._stop.setEnabled(self._action.isEnabled())


def fraction_of(progress: Progress) -> float | None:
    """How much of the whole job is done; None while that cannot be told."""
    done = (progress.picture - 1) / progress.pictures
    if progress.phase is Phase.DRAWING and progress.steps:
        return done + progress.step / progress.steps / progress.pictures
    if progress.phase in (Phase.DECODING, Phase.CHECKING):
        return done + 1 / progress.pictures
    if progress.phase is Phase.ENCODING:
        return done
    return progress.step / progress.steps if progress.steps else None


class DoneFooter(QWidget):
    """Facts on the left, actions on the right; without room the actions become icons."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._facts = ElidedLabel("secondary")
        self._buttons = [
            ActionButton(
                actions.favourite, "heart", checked_icon_name="heart-filled", is_icon=True
            ),
            ActionButton(actions.copy, "copy"),
            ActionButton(actions.save, "save"),
            ActionButton(actions.vary, "vary"),
            ActionButton(actions.again, "redraw"),
            ActionButton(actions.trash, "trash"),
        ]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self._facts, 1)
        for button in self._buttons:
            row.addWidget(button)

    def show_facts(self, *parts: str) -> None:
        self._facts.set_text("  ·  ".join(part for part in parts if part))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(300, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Icons instead of words where the words would cut the facts short."""
        for button in self._buttons:
            button.set_compact(False)
        words_px = sum(button.sizeHint().width() + _GAP_PX for button in self._buttons)
        is_compact = self.width() < words_px + self._facts.sizeHint().width()
        for button in self._buttons:
            button.set_compact(is_compact)
