"""The invitation that a newcomer sees first."""

import random
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from charle.ui import icons
from charle.ui.example_pictures import PROMPT_ICON_SIZE, picture_of_prompt
from charle.ui.theme import theme
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.centred import Centred
from charle.ui.widgets.kinds import label, set_kind

_EXAMPLES = 3
_EASEL_PX = 52
_EASEL_FROM_PX = 360  # in a lower canvas the words need the room
_WIDTH_PX = 520


class EmptyPanel(Centred):
    """Invites to draw and offers three examples.

    Signals: ``example_chosen(str)`` with the prompt that was clicked.
    """

    example_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(_WIDTH_PX)
        self._easel = QLabel()
        self._headline = label(self.tr("What shall we draw?"), "headline", wraps=True)
        self._lead = label(
            self.tr("Describe a picture below, or start with one of these."), "lead", wraps=True
        )
        for words in (self._easel, self._headline, self._lead):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(words)
        self.column.addSpacing(12)
        self._buttons = [push_button("", "example") for _ in range(_EXAMPLES)]
        for button in self._buttons:
            button.setIconSize(PROMPT_ICON_SIZE)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._on_clicked)
            self.column.addWidget(button)
        theme().changed.connect(self._show_easel)
        self._show_easel()

    def set_examples(self, prompts: Sequence[str], dice: random.Random | None = None) -> None:
        """Offer three of these prompts."""
        chosen = (dice or random.Random()).sample(list(prompts), _EXAMPLES)  # noqa: S311
        for button, prompt in zip(self._buttons, chosen, strict=True):
            button.setText(prompt)
            picture = picture_of_prompt(prompt, self.devicePixelRatioF())
            button.setIcon(picture or QIcon())
            set_kind(button, "pictured-example" if picture else "example")

    def examples(self) -> list[str]:
        return [button.text() for button in self._buttons]

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._easel.setVisible(self.height() > _EASEL_FROM_PX)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.example_chosen.emit(button.text())

    def _show_easel(self) -> None:
        colour = theme().palette.secondary
        self._easel.setPixmap(icons.pixmap("easel", colour, _EASEL_PX, self.devicePixelRatioF()))
