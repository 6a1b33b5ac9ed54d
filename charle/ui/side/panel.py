"""A titled panel with a close button and content that scrolls."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from charle.ui.widgets.buttons import IconButton
from charle.ui.widgets.kinds import label

PANEL_PX = 296
_PADDING_PX = 16


class SidePanel(QWidget):
    """Put widgets into ``body``, a column.

    Signals: ``closed`` when the person presses the close button.
    """

    closed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setFixedWidth(PANEL_PX)
        self.setAccessibleName(title)
        close = IconButton("close", self.tr("Close"), kind="quiet", size_px=16)
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(_PADDING_PX, 12, 8, 4)
        head.addWidget(label(title, "subhead"), 1)
        head.addWidget(close)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(_PADDING_PX, 8, _PADDING_PX, _PADDING_PX)
        self.body.setSpacing(8)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        self.content = scroll
