"""Draws one picture of a list: its thumbnail on a card, a heart if it is a favourite."""

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from charle.core.gallery_entry import GalleryEntry
from charle.ui import icons
from charle.ui.gallery.picture_model import ENTRY_ROLE
from charle.ui.gallery.thumbnail_loader import Key, ThumbnailLoader
from charle.ui.rounded import draw_rounded
from charle.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle

_RADIUS_PX = 10
_HEART_PX = 18
_EMPTY: Key = ("", (0, 0))
_KEPT_BYTES = 24_000_000  # some screens full


class PictureDelegate(QStyledItemDelegate):
    """Cells of one size; the card fills the cell but for a margin.

    Cards are kept as they were painted, framed and with round corners: scrolling paints each of
    them many times.
    """

    def __init__(
        self, loader: ThumbnailLoader, cell: QSize, margin_px: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self._cell = cell
        self._margin_px = margin_px
        self._cards: OrderedDict[tuple[Key, float], QPixmap] = OrderedDict()
        self._cards_bytes = 0
        theme().changed.connect(self._forget_cards)

    def set_cell(self, cell: QSize) -> None:
        if cell != self._cell:
            self._cell = cell
            self._forget_cards()
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
        margin = self._margin_px
        where = option.rect.adjusted(margin, margin, -margin, -margin)
        painter.drawPixmap(where.topLeft(), self._card(entry, _ratio_of(painter), where.size()))
        is_selected = _is_selected(option.state)
        if not (is_selected or entry.is_favourite):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_selected:
            painter.setPen(QPen(QColor(theme().palette.accent), 2.5))
            frame = QRectF(where).adjusted(-1.75, -1.75, 1.75, 1.75)
            painter.drawRoundedRect(frame, _RADIUS_PX + 1.5, _RADIUS_PX + 1.5)
        if entry.is_favourite:
            self._draw_heart(painter, QRectF(where))
        painter.restore()

    def _card(self, entry: GalleryEntry, ratio: float, size: QSize) -> QPixmap:
        """The framed card of a picture; an empty one until its thumbnail is there."""
        thumbnail = self._loader.get(entry)
        # An entry without a thumbnail shares the empty card with all others.
        key = (((entry.name, entry.fingerprint) if thumbnail is not None else _EMPTY), ratio)
        card = self._cards.pop(key, None)
        if card is not None and card.deviceIndependentSize().toSize() == size:
            self._cards[key] = card
            return card
        self._cards_bytes -= _bytes_of(card) if card is not None else 0
        card = _painted(thumbnail, size, ratio)
        self._cards[key] = card
        self._cards_bytes += _bytes_of(card)
        while self._cards_bytes > _KEPT_BYTES and len(self._cards) > 1:
            _, old = self._cards.popitem(last=False)
            self._cards_bytes -= _bytes_of(old)
        return card

    def _forget_cards(self) -> None:
        self._cards.clear()
        self._cards_bytes = 0

    def _draw_heart(self, painter: QPainter, card: QRectF) -> None:
        ground = QRectF(card.right() - 30, card.bottom() - 30, 24, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().palette.card))
        painter.drawEllipse(ground)
        accent = theme().palette.accent
        heart = icons.pixmap("heart-filled", accent, _HEART_PX, _ratio_of(painter))
        painter.drawPixmap(ground.adjusted(3, 3.5, -3, -2.5).topLeft(), heart)


def _painted(thumbnail: QPixmap | None, size: QSize, ratio: float) -> QPixmap:
    palette = theme().palette
    result = QPixmap(size * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    card = QRectF(QPointF(), QSizeF(size))
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if thumbnail is not None:
        draw_rounded(painter, card, thumbnail, _RADIUS_PX, _middle(thumbnail, card))
    else:
        painter.setBrush(QColor(palette.card))
    painter.setPen(QPen(QColor(palette.line), 1))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX)
    painter.end()
    return result


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def _ratio_of(painter: QPainter) -> float:
    device = painter.device()
    return device.devicePixelRatioF() if device is not None else 1.0


def _is_selected(state: "QStyle.StateFlag") -> bool:
    from PySide6.QtWidgets import QStyle  # full of enums, which the first paint can spare

    return bool(state & QStyle.StateFlag.State_Selected)


def _middle(pixmap: QPixmap, card: QRectF) -> QRectF:
    """The part of the thumbnail that fills the card; a little is cropped from other shapes."""
    width, height = float(pixmap.width()), float(pixmap.height())
    wanted = card.width() / card.height()
    if width / height > wanted:
        shown = height * wanted
        return QRectF((width - shown) / 2, 0, shown, height)
    shown = width / wanted
    return QRectF(0, (height - shown) / 2, width, shown)
