"""One sentence about a picture that came out oddly, and a button that helps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from charle.ui import icons
from charle.ui.reasons import Reason
from charle.ui.theme import theme
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label

_ICON_PX = 18


class Remark(QWidget):
    """Signals: ``taken(Reason)`` when the button is pressed."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._reason: Reason | None = None
        self._icon = QLabel()
        self._sentence = label("", "secondary", wraps=True)
        self._button = push_button("")
        self._button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._button)
        theme().changed.connect(self._show_icon)
        self._show_icon()

    @property
    def reason(self) -> Reason | None:
        return self._reason

    def show_reason(self, reason: Reason | None) -> None:
        self._reason = reason
        self.setVisible(reason is not None)
        if reason is not None:
            self._sentence.setText(reason.sentence)
            self._button.setText(reason.button)

    def _on_clicked(self) -> None:
        if self._reason is not None:
            self.taken.emit(self._reason)

    def _show_icon(self) -> None:
        colour = theme().palette.secondary
        self._icon.setPixmap(icons.pixmap("info", colour, _ICON_PX, self.devicePixelRatioF()))
