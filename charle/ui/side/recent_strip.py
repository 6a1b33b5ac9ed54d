"""The strip of recent pictures, the newest at the top."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from charle.core.gallery_entry import GalleryEntry
from charle.ui.gallery.picture_delegate import PictureDelegate
from charle.ui.gallery.picture_model import PictureModel
from charle.ui.gallery.thumbnail_loader import ThumbnailLoader
from charle.ui.theme import theme
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label

STRIP_PX = 131
_SHOWN = 60
_CELL = QSize(108, 108)
_MARGIN_PX = 4


class RecentStrip(QWidget):
    """Signals:
    picture_chosen(GalleryEntry): the person picked one.
    menu_wanted(GalleryEntry, QPoint): the person asked for its menu at a global position.
    current_wanted(): back to the picture that is being drawn.
    """

    picture_chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)
    current_wanted = Signal()

    def __init__(self, loader: ThumbnailLoader) -> None:
        super().__init__()
        self.setFixedWidth(STRIP_PX)
        self._model = PictureModel()
        self._view = QListView()
        # One of our own: the first question for Qt's takes 20 ms of the way to the first paint.
        self._ground = QWidget()
        self._view.setViewport(self._ground)
        self._view.setModel(self._model)
        self._view.setItemDelegate(PictureDelegate(loader, _CELL, _MARGIN_PX, self._view))
        self._view.setUniformItemSizes(True)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setDragEnabled(True)
        self._view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.setAccessibleName(self.tr("Recent pictures"))
        self._watch = push_button(self.tr("Drawing…"), tip=self.tr("Back to the new picture"))
        self._watch.clicked.connect(self.current_wanted)
        self._watch.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 14, 11, 0)
        column.setSpacing(6)
        heading = label(self.tr("Recent"), "secondary")
        heading.setContentsMargins(4, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self._watch)
        column.addWidget(self._view, 1)
        self._view.clicked.connect(self._on_clicked)
        self._view.activated.connect(self._on_clicked)
        self._view.customContextMenuRequested.connect(self._on_menu)
        loader.loaded.connect(self._ground.update)
        theme().changed.connect(self._ground.update)

    def show_entries(self, entries: Sequence[GalleryEntry]) -> None:
        """The gallery's entries, the newest first."""
        chosen = self._model.entry(self._view.currentIndex())
        self._model.show(list(entries[:_SHOWN]))
        if chosen is not None:
            self.mark(chosen.name)

    def entries(self) -> Sequence[GalleryEntry]:
        return self._model.entries

    def mark(self, name: str) -> None:
        """Select the picture with this file name, if it is shown; "" selects none."""
        index = self._model.index_of(name)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._view.selectionModel().setCurrentIndex(index, flag)
        if not index.isValid():
            self._view.clearSelection()

    def show_drawing(self, is_unseen: bool) -> None:
        """Offer the way back while a picture is being drawn that the canvas does not show."""
        self._watch.setVisible(is_unseen)

    def _on_clicked(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if entry is not None:
            self.picture_chosen.emit(entry)

    def _on_menu(self, where: QPoint) -> None:
        entry = self._model.entry(self._view.indexAt(where))
        if entry is not None:
            self.menu_wanted.emit(entry, self._ground.mapToGlobal(where))
