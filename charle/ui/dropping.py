"""Pictures dropped on the window bring their settings back."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from charle.ui import icons
from charle.ui.theme import theme
from charle.ui.widgets.kinds import label, set_kind

_ICON_PX = 44
_MARGIN_PX = 20


class DropSheet(QWidget):
    """Listens to a window's drags and shows where to let go.

    Signals: ``dropped(Path)`` with the picture file.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        set_kind(self, "drop")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window = window
        self._icon = QLabel()
        words = label(self.tr("Let go to bring this picture’s settings back"), "subhead")
        column = QVBoxLayout(self)
        column.addStretch()
        for widget in (self._icon, words):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window:
            return super().eventFilter(watched, event)
        # A picture of our own that is dragged out crosses the window first: not meant for us.
        if isinstance(event, QDragEnterEvent) and event.source() is None and picture_in(event):
            event.acceptProposedAction()
            self._open()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hide()
            path = picture_in(event)
            if path is not None:
                event.acceptProposedAction()
                self.dropped.emit(path)
            return True
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        colour = theme().palette.secondary
        self._icon.setPixmap(icons.pixmap("drop", colour, _ICON_PX, self.devicePixelRatioF()))
        inset = self._window.rect().adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        self.setGeometry(inset)
        self.show()
        self.raise_()


def picture_in(event: QDropEvent) -> Path | None:
    """The first picture file among what is dragged."""
    return first_picture(event.mimeData().urls())


def first_picture(urls: list[QUrl]) -> Path | None:
    from charle.core.picture_file import SUFFIXES

    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in SUFFIXES), None)
