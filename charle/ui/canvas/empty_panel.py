"""The invitation that a newcomer sees first."""

import random
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from charle.ui import icons
from charle.ui.theme import theme
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label

_EXAMPLES = 3
_EASEL_PX = 52
_WIDTH_PX = 520


class EmptyPanel(QWidget):
    """Invites to draw and offers three examples.

    Signals: ``example_chosen(str)`` with the prompt that was clicked.
    """

    example_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._easel = QLabel()
        self._headline = label(self.tr("What shall we draw?"), "headline")
        self._lead = label(
            self.tr("Describe a picture below, or start with one of these."), "lead", wraps=True
        )
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (self._easel, self._headline, self._lead):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._lead.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        self._buttons = [push_button("", "example") for _ in range(_EXAMPLES)]
        for button in self._buttons:
            button.setFixedWidth(_WIDTH_PX)
            button.setSizePolicy(
                button.sizePolicy().horizontalPolicy(), button.sizePolicy().verticalPolicy()
            )
            button.clicked.connect(self._on_clicked)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.addStretch()
        outer.addLayout(column)
        outer.addStretch()
        theme().changed.connect(self._show_easel)
        self._show_easel()

    def set_examples(self, prompts: Sequence[str], dice: random.Random | None = None) -> None:
        """Offer three of these prompts."""
        chosen = (dice or random.Random()).sample(list(prompts), _EXAMPLES)  # noqa: S311
        for button, prompt in zip(self._buttons, chosen, strict=True):
            button.setText(prompt)

    def examples(self) -> list[str]:
        return [button.text() for button in self._buttons]

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        for button in self._buttons:
            button.setFixedWidth(min(_WIDTH_PX, max(200, self.width() - 32)))
        self._easel.setVisible(self.height() > 280)

    def _on_clicked(self) -> None:
        button = self.sender()
        if button in self._buttons:
            self.example_chosen.emit(button.text())

    def _show_easel(self) -> None:
        self._easel.setPixmap(
            icons.pixmap("easel", theme().palette.secondary, _EASEL_PX, self.devicePixelRatioF())
        )
