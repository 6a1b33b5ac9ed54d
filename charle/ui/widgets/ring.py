"""A small ring that shows how full something is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from charle.ui.theme import theme

_SIZE_PX = 18
_STROKE_PX = 2.5


class Ring(QWidget):
    """Filled clockwise from the top; fully accented once ``fraction`` passes 1."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(_SIZE_PX, _SIZE_PX))
        self._fraction = 0.0
        theme().changed.connect(self.update)

    def set_fraction(self, fraction: float) -> None:
        self._fraction = max(0.0, fraction)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        palette = theme().palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = _STROKE_PX / 2 + 0.5
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(palette.track), _STROKE_PX))
        painter.drawEllipse(circle)
        if self._fraction > 0:
            colour = palette.accent if self._fraction > 1 else palette.secondary
            pen = QPen(QColor(colour), _STROKE_PX)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(circle, 90 * 16, -round(min(1.0, self._fraction) * 360 * 16))
