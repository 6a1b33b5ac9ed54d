"""A thin bar that fills; it glides when nobody knows how much there is."""

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from charle.ui.motion import has_motion
from charle.ui.theme import theme

_HEIGHT_PX = 6
_LAP_MS = 1_600
_GLIDER = 0.3  # of the width


class ProgressLine(QWidget):
    """Shows a fraction, 0 to 1, or None for "under way, no telling how far"."""

    def __init__(self, name: str, *, height_px: int = _HEIGHT_PX) -> None:
        super().__init__()
        self._height_px = height_px
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fraction: float | None = 0.0
        self._lap = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=_LAP_MS)
        self._lap.setLoopCount(-1)
        self._lap.valueChanged.connect(self.update)
        theme().changed.connect(self.update)

    @property
    def fraction(self) -> float | None:
        return self._fraction

    def set_fraction(self, fraction: float | None) -> None:
        self._fraction = None if fraction is None else min(1.0, max(0.0, fraction))
        percent = "" if fraction is None else f"{round(100 * fraction)} %"
        self.setAccessibleDescription(percent)
        self._run_or_rest()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._height_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._height_px)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_or_rest()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._lap.stop()

    def _run_or_rest(self) -> None:
        is_gliding = self._fraction is None and self.isVisible() and has_motion()
        if is_gliding and self._lap.state() != QVariantAnimation.State.Running:
            self._lap.start()
        elif not is_gliding:
            self._lap.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self._height_px / 2
        track = QRectF(0, 0, self.width(), self._height_px)
        painter.setBrush(QColor(theme().palette.track))
        painter.drawRoundedRect(track, radius, radius)
        painter.setBrush(QColor(theme().palette.accent))
        painter.setClipRect(track)
        painter.drawRoundedRect(self._filled(), radius, radius)

    def _filled(self) -> QRectF:
        width = self.width()
        if self._fraction is not None:
            return QRectF(0, 0, max(self._fraction * width, 0.0), self._height_px)
        glider = _GLIDER * width
        at = float(self._lap.currentValue() or 0.0) if has_motion() else 0.5
        return QRectF(at * (width + glider) - glider, 0, glider, self._height_px)
