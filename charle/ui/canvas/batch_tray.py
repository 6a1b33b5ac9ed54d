"""The pictures of one job beside the canvas, to choose among them while the others are drawn."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from charle.ui import images
from charle.ui.canvas.shown import Shown
from charle.ui.rounded import draw_rounded
from charle.ui.theme import theme

_THUMB_PX = 60
_GAP_PX = 6
_RADIUS_PX = 8


class BatchTray(QScrollArea):
    """One place for each picture of the job; empty ones wait for theirs.

    Signals: ``chosen(Shown)`` when the person picks a finished picture.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pictures of this drawing"))
        self.setFixedWidth(_THUMB_PX + 14)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(_GAP_PX)
        self._column.addStretch()
        self.setWidget(inner)
        self._places: list[_Place] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self.hide()

    def start(self, count: int) -> None:
        """Make room for a job's pictures; a single one needs no tray."""
        for place in self._places:
            self._group.removeButton(place)
            place.hide()
            place.deleteLater()
        self._places = [_Place(number, count) for number in range(1, count + 1)]
        for index, place in enumerate(self._places):
            self._group.addButton(place)
            self._column.insertWidget(index, place)
        self.setVisible(count > 1)

    def add(self, shown: Shown) -> None:
        """The next picture is finished."""
        place = next((one for one in self._places if one.shown is None), None)
        if place is not None:
            place.put(shown)

    def mark(self, shown: Shown | None) -> None:
        """Say which picture the canvas shows; one of another job puts the tray away."""
        place = next((one for one in self._places if one.shown is shown), None)
        if place is not None and shown is not None:
            place.setChecked(True)
            self.ensureWidgetVisible(place)
            self.setVisible(len(self._places) > 1)
            return
        self._group.setExclusive(False)
        for one in self._places:
            one.setChecked(False)
        self._group.setExclusive(True)
        if shown is not None:
            self.hide()

    def pictures(self) -> list[Shown]:
        return [place.shown for place in self._places if place.shown is not None]

    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, _Place) and button.shown is not None:
            self.chosen.emit(button.shown)


class _Place(QAbstractButton):
    def __init__(self, number: int, count: int) -> None:
        super().__init__()
        self.shown: Shown | None = None
        self._thumb = images.EMPTY
        self.setCheckable(True)
        self.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(QSize(_THUMB_PX, _THUMB_PX))
        self.setAccessibleName(self.tr("Picture {0} of {1}").format(number, count))
        self.setToolTip(self.accessibleName())
        theme().changed.connect(self.update)

    def put(self, shown: Shown) -> None:
        self.shown = shown
        side_px = round(_THUMB_PX * self.devicePixelRatioF())
        self._thumb = images.thumbnail(shown.image, side_px)
        self.setEnabled(True)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        palette = theme().palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.shown is None:
            painter.setPen(QPen(QColor(palette.line), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX)
            return
        draw_rounded(painter, card, self._thumb, _RADIUS_PX)
        is_marked = self.isChecked() or self.hasFocus()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_marked:
            colour = palette.accent if self.isChecked() else palette.text
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawRoundedRect(card.adjusted(-1, -1, 1, 1), _RADIUS_PX + 1, _RADIUS_PX + 1)
        else:
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX)
