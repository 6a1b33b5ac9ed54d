"""Pictures with round corners; a texture brush gives smooth edges, where a clip path does not."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap, QTransform


def draw_rounded(
    painter: QPainter,
    rect: QRectF,
    picture: QImage | QPixmap,
    radius: float,
    part: QRectF | None = None,
) -> None:
    """Fill ``rect`` with a picture, or with ``part`` of it (in its own pixels)."""
    part = part or QRectF(0, 0, picture.width(), picture.height())
    if part.isEmpty():
        return
    brush = QBrush(picture)
    ratio = picture.devicePixelRatio()
    transform = QTransform()
    transform.translate(rect.x(), rect.y())
    transform.scale(rect.width() / part.width(), rect.height() / part.height())
    transform.translate(-part.x(), -part.y())
    transform.scale(ratio, ratio)
    brush.setTransform(transform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(rect, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
