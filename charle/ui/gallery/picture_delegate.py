"""Draws one picture of a list: its thumbnail on a card, a heart if it is a favourite."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from charle.ui import icons
from charle.ui.gallery.picture_model import ENTRY_ROLE
from charle.ui.gallery.thumbnail_loader import ThumbnailLoader
from charle.ui.palette import Palette
from charle.ui.rounded import draw_rounded
from charle.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle

_RADIUS_PX = 10
_HEART_PX = 18


class PictureDelegate(QStyledItemDelegate):
    """Cells of one size; the card fills the cell but for a margin."""

    def __init__(
        self, loader: ThumbnailLoader, cell: QSize, margin_px: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self._cell = cell
        self._margin_px = margin_px

    def set_cell(self, cell: QSize) -> None:
        if cell != self._cell:
            self._cell = cell
            self.sizeHintChanged.emit(QModelIndex())

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        return self._cell

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(ENTRY_ROLE)
        if entry is None:
            return
        palette = theme().palette
        margin = self._margin_px
        cell = QRectF(option.rect)
        card = cell.adjusted(margin, margin, -margin, -margin)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = self._loader.get(entry)
        if pixmap is not None:
            draw_rounded(painter, card, pixmap, _RADIUS_PX, _middle(pixmap, card))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.card))
            painter.drawRoundedRect(card, _RADIUS_PX, _RADIUS_PX)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw_frame(painter, card, option.state, palette)
        if entry.is_favourite:
            self._draw_heart(painter, card)
        painter.restore()

    def _draw_frame(
        self, painter: QPainter, card: QRectF, state: "QStyle.StateFlag", palette: Palette
    ) -> None:
        from PySide6.QtWidgets import QStyle  # full of enums, which the first paint can spare

        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.setPen(QPen(QColor(palette.accent), 2.5))
            card = card.adjusted(-1.75, -1.75, 1.75, 1.75)
            radius = _RADIUS_PX + 1.5
        else:
            painter.setPen(QPen(QColor(palette.line), 1))
            card = card.adjusted(0.5, 0.5, -0.5, -0.5)
            radius = _RADIUS_PX
        painter.drawRoundedRect(card, radius, radius)

    def _draw_heart(self, painter: QPainter, card: QRectF) -> None:
        ground = QRectF(card.right() - 30, card.bottom() - 30, 24, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().palette.card))
        painter.drawEllipse(ground)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        heart = icons.pixmap("heart-filled", theme().palette.accent, _HEART_PX, ratio)
        painter.drawPixmap(ground.adjusted(3, 3.5, -3, -2.5).topLeft(), heart)


def _middle(pixmap: QPixmap, card: QRectF) -> QRectF:
    """The part of the thumbnail that fills the card; a little is cropped from other shapes."""
    width, height = float(pixmap.width()), float(pixmap.height())
    wanted = card.width() / card.height()
    if width / height > wanted:
        shown = height * wanted
        return QRectF((width - shown) / 2, 0, shown, height)
    shown = width / wanted
    return QRectF(0, (height - shown) / 2, width, shown)
