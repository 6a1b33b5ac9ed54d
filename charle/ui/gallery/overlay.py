"""A sheet that covers a page until Space, Escape or a click outside puts it away."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from charle.ui.theme import theme
from charle.ui.widgets.kinds import frame

_VEIL_LIGHT, _VEIL_DARK = 70, 150
_MARGIN_PX = 36


class Overlay(QWidget):
    """Put widgets into ``column``, which stands on a card. Covers its parent.

    Signals: ``closed`` when it was put away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = frame("card")
        self.column = QVBoxLayout(self._card)
        self.column.setContentsMargins(16, 16, 16, 14)
        self.column.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        outer.addWidget(self._card)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        self.setGeometry(self._page.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def close_sheet(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.close_sheet()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        # Escape must reach the sheet, not the window's Stop.
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and is_key:
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        alpha = _VEIL_DARK if theme().palette.is_dark else _VEIL_LIGHT
        painter.fillRect(self.rect(), QColor(0, 0, 0, alpha))
