"""An on-off switch as on a Mac."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from charle.ui.theme import theme

_WIDTH_PX, _HEIGHT_PX = 36, 20


class Switch(QCheckBox):
    """A check box drawn as a switch; ``name`` is what a screen reader says."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX + 4, _HEIGHT_PX + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - the whole widget is the switch
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        palette = theme().palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(2, (self.height() - _HEIGHT_PX) / 2, _WIDTH_PX, _HEIGHT_PX)
        ground = palette.accent if self.isChecked() else palette.control_pressed
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground if self.isEnabled() else palette.control))
        painter.drawRoundedRect(track, _HEIGHT_PX / 2, _HEIGHT_PX / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.text), 1.5))
            painter.drawRoundedRect(track, _HEIGHT_PX / 2, _HEIGHT_PX / 2)
            painter.setPen(Qt.PenStyle.NoPen)
        knob_px = _HEIGHT_PX - 4
        left = track.right() - knob_px - 2 if self.isChecked() else track.left() + 2
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(QRectF(left, track.top() + 2, knob_px, knob_px))
