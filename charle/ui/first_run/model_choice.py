"""A card for one model to choose: what it is good at, what it costs, whether it is here."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from charle.ui import icons
from charle.ui.theme import CARD_RADIUS, theme
from charle.ui.widgets.flow_layout import FlowLayout
from charle.ui.widgets.kinds import label

_LEFT_PX = 46
_MARK_PX = 18


class ModelChoice(QAbstractButton):
    """A radio button, or with ``is_add_on`` a check box, in the shape of a card."""

    def __init__(self, title: str, description: str, *, is_add_on: bool = False) -> None:
        super().__init__()
        self._is_add_on = is_add_on
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self._description = description
        self._title = label(title, "strong")
        self._badge = label("", "badge")
        self._badge.hide()
        self._facts = QWidget()
        self._flow = FlowLayout(self._facts, spacing=16, line_spacing=2)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addWidget(self._badge)
        top.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT_PX, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(top)
        if description:
            column.addWidget(label(description, "secondary", wraps=True))
        column.addWidget(self._facts)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme().changed.connect(self.update)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def show_facts(self, facts: Sequence[str]) -> None:
        """What it costs: size, time, memory, licence."""
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for fact in facts:
            words = label(fact, "fact")
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._flow.addWidget(words)
        self.setAccessibleDescription(". ".join([self._description, *facts]))
        self.updateGeometry()

    def show_badge(self, text: str) -> None:
        """A word beside the title, "" for none."""
        self._badge.setText(text)
        self._badge.setVisible(bool(text))

    @property
    def badge(self) -> str:
        return self._badge.text()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else -1

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        palette = theme().palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        pen_px = 2.0 if is_on or self.hasFocus() else 1.0
        inset = pen_px / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        edge = palette.accent if is_on else palette.secondary if self.hasFocus() else palette.line
        painter.setPen(QPen(QColor(edge), pen_px))
        painter.setBrush(QColor(palette.control if self.isDown() else palette.card))
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        self._paint_mark(painter, is_on=is_on)
        if self.hasFocus() and is_on:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.secondary), 1.0, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), CARD_RADIUS - 4, CARD_RADIUS - 4)

    def _paint_mark(self, painter: QPainter, *, is_on: bool) -> None:
        palette = theme().palette
        mark = QRectF(15, 14, _MARK_PX, _MARK_PX)
        radius = 5.0 if self._is_add_on else _MARK_PX / 2
        painter.setPen(QPen(QColor(palette.accent if is_on else palette.secondary), 1.5))
        painter.setBrush(QColor(palette.accent) if is_on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(mark, radius, radius)
        if is_on and self._is_add_on:
            icons.paint(painter, "check", palette.on_accent, mark)
        elif is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.on_accent))
            painter.drawEllipse(mark.adjusted(5.5, 5.5, -5.5, -5.5))
