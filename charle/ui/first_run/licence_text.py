"""A text that knows when it was scrolled to its end."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

_TOLERANCE_PX = 4


class LicenceText(QTextEdit):
    """Read with the wheel, the scroll bar, or the keys: arrows, space, Page Down, End.

    Signals: ``read_to_end()`` once for each text, when its last line came into view.
    """

    read_to_end = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("licenceText")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._is_read = False
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.verticalScrollBar().rangeChanged.connect(self._look)

    @property
    def is_read(self) -> bool:
        return self._is_read

    def show_text(self, text: str) -> None:
        """Another text, from its beginning, unread."""
        self._is_read = False
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_End:
                self.moveCursor(QTextCursor.MoveOperation.End)
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Home:
                self.moveCursor(QTextCursor.MoveOperation.Start)
                bar.setValue(0)
            case Qt.Key.Key_Space | Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + bar.singleStep())
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - bar.singleStep())
            case _:
                super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def _look(self) -> None:
        """Whether the last line is in view; only what a person can see counts."""
        if self._is_read or not self.isVisible() or self.document().isEmpty():
            return
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        if self.cursorRect(end).bottom() <= self.viewport().height() + _TOLERANCE_PX:
            self._is_read = True
            self.read_to_end.emit()
