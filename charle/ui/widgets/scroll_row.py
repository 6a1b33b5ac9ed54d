"""A row that scrolls sideways when it does not fit, without a visible scroll bar."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from charle.ui.theme import theme

_FADE_PX = 28


class ScrollRow(QScrollArea):
    """Widgets side by side; wheel, trackpad and keyboard focus bring hidden ones into view."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        inner = QWidget()
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        self._row.addStretch(1)
        self.setWidget(inner)
        self._fade = _EdgeFade(self)
        self.horizontalScrollBar().valueChanged.connect(self._fade.update)
        self.horizontalScrollBar().rangeChanged.connect(self._fade.update)

    def add(self, widget: QWidget) -> None:
        self._row.insertWidget(self._row.count() - 1, widget)
        widget.installEventFilter(self)
        self.updateGeometry()

    def take(self, widget: QWidget) -> None:
        """Take a widget out without destroying it."""
        self._row.removeWidget(widget)

    def clear(self) -> None:
        """Destroy every widget in the row."""
        while self._row.count() > 1:
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()

    def sizeHint(self) -> QSize:
        inner = self.widget()
        return inner.sizeHint() if inner is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 24, 0)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fade.setGeometry(self.rect())
        self._fade.raise_()

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (delta.x() or delta.y()))
        event.accept()


class _EdgeFade(QWidget):
    """Lets the row fade out towards an edge behind which there is more."""

    def __init__(self, row: ScrollRow) -> None:
        super().__init__(row)
        self._row = row
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        bar = self._row.horizontalScrollBar()
        painter = QPainter(self)
        if bar.value() > bar.minimum():
            self._paint_edge(painter, 0, _FADE_PX)
        if bar.value() < bar.maximum():
            self._paint_edge(painter, self.width(), self.width() - _FADE_PX)

    def _paint_edge(self, painter: QPainter, edge: int, inside: int) -> None:
        ground = QColor(theme().palette.card)
        clear = QColor(ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(edge, 0, inside, 0)
        gradient.setColorAt(0, ground)
        gradient.setColorAt(1, clear)
        painter.fillRect(min(edge, inside), 0, _FADE_PX, self.height(), gradient)
