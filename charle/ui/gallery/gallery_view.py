"""The grid of the gallery: as many columns as fit, smooth however many pictures there are."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from charle.ui.gallery.picture_delegate import PictureDelegate
from charle.ui.gallery.picture_model import PictureModel
from charle.ui.gallery.thumbnail_loader import ThumbnailLoader
from charle.ui.theme import theme

_CELL_PX = 172  # at least; wider where the row would leave a gap
_GAP_PX = 7
_MARGIN_PX = 21
_SCROLL_BAR_PX = 10


class GalleryView(QListView):
    """Signals:
    look_wanted(): Space: the current picture, large.
    menu_wanted(QPoint): the menu of the selected pictures, at a global position.
    """

    look_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: PictureModel, loader: ThumbnailLoader) -> None:
        super().__init__()
        # One of our own: the first question for Qt's takes 20 ms. It says that it leaves nothing
        # unpainted, so that scrolling moves what is there and paints only what comes in.
        self._ground = QWidget()
        self._ground.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewport(self._ground)
        self._pictures = model
        self._delegate = PictureDelegate(loader, QSize(_CELL_PX, _CELL_PX), _GAP_PX, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Pictures"))
        # List mode with wrapping lays out by arithmetic; icon mode keeps a tree of rectangles.
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setViewportMargins(_MARGIN_PX, 4, _MARGIN_PX - _SCROLL_BAR_PX, 0)
        self.customContextMenuRequested.connect(self._on_menu)
        loader.loaded.connect(self._on_loaded)
        theme().changed.connect(self._ground.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self._ground).fillRect(event.rect(), theme().color("window"))
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.look_wanted.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The same with and without a scroll bar, or showing it would change the layout again.
        width = self.width() - 2 * _MARGIN_PX - 1
        columns = max(1, width // _CELL_PX)
        cell_px = width // columns
        self._delegate.set_cell(QSize(cell_px, cell_px))
        super().resizeEvent(event)

    def _on_loaded(self, name: str) -> None:
        self.update(self._pictures.index_of(name))

    def _on_menu(self, where: QPoint) -> None:
        if self.indexAt(where).isValid():
            self.menu_wanted.emit(self._ground.mapToGlobal(where))
