"""A one-line label that ends in "…" where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from charle.ui.widgets.kinds import set_kind


class ElidedLabel(QLabel):
    """Shows as much of its text as fits, or nothing where a part of it would be of no use.

    A screen reader and the tool tip get all of it.
    """

    def __init__(self, kind: str, text: str = "", *, is_whole_or_nothing: bool = False) -> None:
        super().__init__()
        self._is_whole_or_nothing = is_whole_or_nothing
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_kind(self, kind)
        self._whole = ""
        self.set_text(text)

    @property
    def whole(self) -> str:
        return self._whole

    def set_text(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        width = 0 if self._is_whole_or_nothing else 24
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if self._is_whole_or_nothing and shown != self._whole:
            shown = ""
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
