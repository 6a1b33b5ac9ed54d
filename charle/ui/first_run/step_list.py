"""The list of steps at the side: what is done, where the person is, what is to come."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charle.ui import icons
from charle.ui.theme import theme
from charle.ui.widgets.kinds import label, set_kind

_WIDTH_PX = 188
_MARK_PX = 20


class StepList(QWidget):
    """Shows only; the buttons below the pages do the walking."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("steps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH_PX)
        self._titles = list(titles)
        self._marks = [_Mark() for _ in titles]
        self._labels = [label(title, "body") for title in titles]
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 26, 12, 20)
        column.setSpacing(14)
        column.addWidget(label("CHARL-E", "brand"))
        column.addSpacing(10)
        for mark, words in zip(self._marks, self._labels, strict=True):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(mark)
            row.addWidget(words, 1)
            column.addLayout(row)
        column.addStretch()

    def show_step(self, current: int, done: Sequence[bool]) -> None:
        """Step ``current`` (from 0) is in front; ``done`` tells which have been passed."""
        for index, (mark, words) in enumerate(zip(self._marks, self._labels, strict=True)):
            is_current = index == current
            mark.show_state(is_current=is_current, is_done=done[index])
            set_kind(words, "strong" if is_current else "body")
        self.setAccessibleName(
            self.tr("Step {0} of {1}: {2}").format(
                current + 1, len(self._titles), self._titles[current]
            )
        )


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(_MARK_PX, _MARK_PX))
        self._is_current = self._is_done = False
        theme().changed.connect(self.update)

    def show_state(self, *, is_current: bool, is_done: bool) -> None:
        self._is_current, self._is_done = is_current, is_done
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        palette = theme().palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self._is_done and not self._is_current:
            icons.paint(
                painter, "check", palette.secondary, QRectF(self.rect()).adjusted(1, 1, -1, -1)
            )
        elif self._is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent))
            painter.drawEllipse(circle.adjusted(2, 2, -2, -2))
        else:
            painter.setPen(QPen(QColor(palette.secondary), 1.2))
            painter.drawEllipse(circle.adjusted(2, 2, -2, -2))
