"""The window itself: bars, menus, three pages, its place on the screen. It draws nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedLayout, QVBoxLayout, QWidget

from charle.ui.actions import Actions
from charle.ui.canvas.canvas import Canvas
from charle.ui.draft_holder import DraftHolder
from charle.ui.draw_page import DrawPage
from charle.ui.dropping import DropSheet
from charle.ui.library import Library
from charle.ui.menus import Menus
from charle.ui.side.recent_strip import RecentStrip
from charle.ui.top_bar import TopBar
from charle.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from charle.ui.compare_view import CompareView
    from charle.ui.gallery.gallery_page import GalleryPage
    from charle.ui.how.how_page import HowPage

_USUAL_SIZE = QSize(1_280, 800)
_SMALLEST_SIZE = QSize(900, 600)


class MainWindow(QMainWindow):
    """Holds the views; the desks join them to the rest.

    Signals:
        closing(): the person closes the window; it is still there.
        page_changed(): another page is in front.
    """

    closing = Signal()
    page_changed = Signal()

    def __init__(self, holder: DraftHolder, library: Library) -> None:
        super().__init__()
        self.setWindowTitle("CHARL-E")
        self.setMinimumSize(_SMALLEST_SIZE)
        self.resize(_USUAL_SIZE)
        self._library = library
        self.actions_of_window = Actions(self)
        # From the outside in: whatever finds its parent later is dressed once more, with all
        # that is in it.
        whole = QWidget()
        self.setCentralWidget(whole)
        self._body = QWidget(whole)
        self.canvas = Canvas(self.actions_of_window)
        self.recent = RecentStrip(library.small_thumbnails)
        self.draw_page = DrawPage(
            holder, self.actions_of_window, self.recent, self.canvas, self._body
        )
        self.top_bar = TopBar(self.actions_of_window)
        self._gallery_page: GalleryPage | None = None
        self._how_page: HowPage | None = None
        self._lay_out(whole)
        self._compare: CompareView | None = None
        self.drop_sheet = DropSheet(self)
        self.toast = Toast(self, self._body)
        self.menus = Menus(self, self.actions_of_window, self.toast)
        self._connect()

    @property
    def gallery_page(self) -> "GalleryPage":
        """Made when it is first needed."""
        if self._gallery_page is None:
            from charle.ui.gallery.gallery_page import GalleryPage

            self._gallery_page = GalleryPage(self._library, self._library.thumbnails)
            self._stack.addWidget(self._gallery_page)
        return self._gallery_page

    @property
    def how_page(self) -> "HowPage":
        """Made when it is first needed."""
        if self._how_page is None:
            from charle.ui.how.how_page import HowPage

            self._how_page = HowPage()
            self._stack.addWidget(self._how_page)
        return self._how_page

    @property
    def compare(self) -> "CompareView":
        """Made when it is first needed."""
        if self._compare is None:
            from charle.ui.compare_view import CompareView

            self._compare = CompareView(self._body)
        return self._compare

    @property
    def is_draw_in_front(self) -> bool:
        return self._stack.currentWidget() is self.draw_page

    @property
    def is_gallery_in_front(self) -> bool:
        return self._gallery_page is not None and self._stack.currentWidget() is self._gallery_page

    def show_draw(self) -> None:
        self.actions_of_window.show_draw.trigger()

    def restore_place(self, geometry: str) -> None:
        """Where the window was last time; nonsense leaves it where it is."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))

    def place(self) -> str:
        """Where the window is, for ``restore_place``."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def raise_to_front(self) -> None:
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.draw_page.prompt.field.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self, whole: QWidget) -> None:
        self._stack = QStackedLayout(self._body)
        self._stack.addWidget(self.draw_page)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._body, 1)
        # The eye goes to the prompt first, and so does Tab.
        QWidget.setTabOrder(self.draw_page.prompt.field, self.draw_page.prompt.draw)

    def _connect(self) -> None:
        actions = self.actions_of_window
        pages = QActionGroup(self)
        for action in (actions.show_draw, actions.show_gallery, actions.show_how):
            pages.addAction(action)
        actions.show_draw.setChecked(True)
        self.top_bar.pages.set_value(actions.show_draw)
        pages.triggered.connect(self._on_page)
        actions.quit.triggered.connect(self.close)

    def _on_page(self) -> None:
        actions = self.actions_of_window
        if actions.show_gallery.isChecked():
            page: QWidget = self.gallery_page
        elif actions.show_how.isChecked():
            page = self.how_page
        else:
            page = self.draw_page
        if self._compare is not None:
            self._compare.close_sheet()
        self._stack.setCurrentWidget(page)
        if page is self.draw_page:
            self.draw_page.prompt.field.setFocus()
        self.page_changed.emit()
