"""Every picture in the pictures folder: search, favourites, order, keyboard, quick look."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from charle.core.gallery_entry import GalleryEntry, GalleryOrder
from charle.ui.gallery.gallery_view import GalleryView
from charle.ui.gallery.picture_model import PictureModel
from charle.ui.gallery.quick_look import QuickLook
from charle.ui.gallery.thumbnail_loader import ThumbnailLoader
from charle.ui.library import Library
from charle.ui.widgets.buttons import ChoiceButton, IconButton, push_button
from charle.ui.widgets.centred import Centred
from charle.ui.widgets.kinds import label
from charle.ui.widgets.search_field import SearchField

_SEARCH_PX = 300


class GalleryPage(QWidget):
    """Shows what the gallery knows; changes nothing itself.

    Signals:
        opened(GalleryEntry): the person wants this one on the canvas.
        selection_changed(): other pictures are selected.
        look_wanted(GalleryEntry): the quick look needs this picture's pixels; answered by
            ``quick_look.show_image``.
        menu_wanted(QPoint): the menu of the selected pictures, at a global position.
        drawing_wanted(): from the empty gallery, to the first page.
    """

    opened = Signal(object)
    selection_changed = Signal()
    look_wanted = Signal(object)
    menu_wanted = Signal(QPoint)
    drawing_wanted = Signal()

    def __init__(self, library: Library, loader: ThumbnailLoader) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library = library
        self._is_stale = True
        self.model = PictureModel()
        words = self.tr("Search your prompts")
        self.search = SearchField(words, words)
        self.favourites = IconButton("heart", self.tr("Only favourites"))
        self.order = ChoiceButton(self.tr("Order"))
        self.view = GalleryView(self.model, loader)
        self.quick_look = QuickLook(self)
        self._count = label("", "secondary")
        self._nothing = Centred(420)
        self._nothing_words = label("", "subhead", wraps=True)
        self._nothing_hint = label("", "lead", wraps=True)
        self._draw = push_button(self.tr("Draw something"), "primary")
        self._search_later = QTimer(self, singleShot=True, interval=0)
        self._set_up()
        self._lay_out()
        self._connect()

    def selected(self) -> list[GalleryEntry]:
        """The selected pictures, in the order in which they are shown."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.model.entries[row] for row in rows]

    def refresh(self) -> None:
        """The gallery has changed: show it anew, now or when the page is next shown."""
        self._is_stale = True
        if self.isVisible():
            self._reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._reload()
        self.view.setFocus()

    def select(self, name: str) -> None:
        """Select the picture with this file name and bring it into view."""
        index = self.model.index_of(name)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, flag)
            self.view.scrollTo(index)

    def _set_up(self) -> None:
        self.search.setMaximumWidth(_SEARCH_PX)
        self.favourites.setCheckable(True)
        self.favourites.set_icon_names("heart", "heart-filled")
        self.order.set_choices(
            [
                (GalleryOrder.NEWEST, self.tr("Newest first")),
                (GalleryOrder.OLDEST, self.tr("Oldest first")),
                (GalleryOrder.PROMPT, self.tr("By prompt")),
            ],
            GalleryOrder.NEWEST,
        )
        for words in (self._nothing_words, self._nothing_hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._nothing.column.addWidget(words)
        self._nothing.column.addSpacing(8)
        self._nothing.column.addWidget(self._draw, 0, Qt.AlignmentFlag.AlignHCenter)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(28, 16, 28, 8)
        head.setSpacing(10)
        head.addWidget(self.search, 1)
        head.addWidget(self.favourites)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.order)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search_later.start)
        self.search.returnPressed.connect(self.view.setFocus)
        # Ten thousand pictures take some milliseconds; letters that come together count as one.
        self._search_later.timeout.connect(self._reload)
        self.favourites.toggled.connect(self._reload)
        self.order.chosen.connect(self._reload)
        self.view.activated.connect(self._on_activated)
        self.view.look_wanted.connect(self._on_look)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.selectionModel().selectionChanged.connect(self.selection_changed)
        self.quick_look.moved.connect(self._on_moved)
        self.quick_look.closed.connect(self.view.setFocus)
        self._draw.clicked.connect(self.drawing_wanted)

    def _reload(self) -> None:
        self._is_stale = False
        names = [entry.name for entry in self.selected()]
        order = self.order.value
        entries = self._library.entries(
            self.search.text(),
            order if isinstance(order, GalleryOrder) else GalleryOrder.NEWEST,
            only_favourites=self.favourites.isChecked(),
        )
        self.model.show(entries)
        self._select_again(names)
        self._show_count(entries)
        self.selection_changed.emit()

    def _select_again(self, names: Sequence[str]) -> None:
        selection = self.view.selectionModel()
        for name in names:
            index = self.model.index_of(name)
            if index.isValid():
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if not self.view.currentIndex().isValid() and self.model.entries:
            first = self.model.index(0)
            selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _show_count(self, entries: Sequence[GalleryEntry]) -> None:
        self._count.setText(self.tr("%n picture(s)", "", len(entries)))
        self._stack.setCurrentWidget(self.view if entries else self._nothing)
        if entries:
            return
        is_filtered = bool(self.search.text()) or self.favourites.isChecked()
        self._draw.setVisible(not is_filtered)
        if self.search.text():
            self._nothing_words.setText(self.tr("No picture matches these words"))
            self._nothing_hint.setText(self.tr("Try fewer words, or others."))
        elif is_filtered:
            self._nothing_words.setText(self.tr("No favourites yet"))
            self._nothing_hint.setText(self.tr("Press the heart of a picture that you like."))
        else:
            self._nothing_words.setText(self.tr("No pictures yet"))
            self._nothing_hint.setText(self.tr("Everything that you draw appears here."))

    def _on_activated(self, index: QModelIndex) -> None:
        entry = self.model.entry(index)
        if entry is not None:
            self.opened.emit(entry)

    def _on_look(self) -> None:
        entry = self.model.entry(self.view.currentIndex())
        if entry is not None:
            self.quick_look.show_entry(entry)
            self.quick_look.open()
            self.look_wanted.emit(entry)

    def _on_moved(self, way: int) -> None:
        row = self.view.currentIndex().row() + way
        if 0 <= row < len(self.model.entries):
            entry = self.model.entries[row]
            self.select(entry.name)
            self.quick_look.show_entry(entry)
            self.look_wanted.emit(entry)

    def minimumSizeHint(self) -> QSize:
        return QSize(500, 300)
