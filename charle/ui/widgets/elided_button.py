"""A quiet button with one line of text that ends in "…" where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from charle.ui.widgets.kinds import set_kind

_PADDING_PX = 24


class ElidedButton(QPushButton):
    """Its tool tip and a screen reader tell all of it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        set_kind(self, "entry")
        self.whole = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - _PADDING_PX
        shown = self.fontMetrics().elidedText(
            self.whole.replace("\n", " "), Qt.TextElideMode.ElideRight, room
        )
        self.setText(shown.replace("&", "&&"))
