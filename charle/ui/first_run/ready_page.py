"""Everything is there: a few first prompts that one click puts into the main window."""

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from charle.core.model_card import ModelCard
from charle.ui.cheat_sheet import sheet_for
from charle.ui.first_run.page import Page
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label

_PROMPTS = 5
_LARGE = ModelCard("", "", 512, 512)  # any model but the starter has the full sheet
_STARTER = ModelCard("starter", "", 512, 512, is_starter=True)


class ReadyPage(Page):
    """Signals: ``prompt_chosen(str)``."""

    prompt_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Ready"), " ")
        self.buttons: list[QPushButton] = []
        examples = QVBoxLayout()
        examples.setSpacing(8)
        for _ in range(_PROMPTS):
            button = push_button("", "example")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._on_clicked)
            examples.addWidget(button)
            self.buttons.append(button)
        self.body.addWidget(label(self.tr("What shall be the first picture?"), "strong"))
        self.body.addLayout(examples)
        self.body.addWidget(
            label(
                self.tr(
                    "A click puts the sentence into the main window, where you can change it. "
                    "From now on everything works without the internet."
                ),
                "secondary",
                wraps=True,
            )
        )
        self.body.addStretch()

    def show_ready(self, titles: Sequence[str]) -> None:
        """These models are ready now."""
        if len(titles) == 1:
            words = self.tr("{0} is ready.").format(titles[0])
        else:
            words = self.tr("{0} are ready.").format(", ".join(titles))
        self.lead.setText(words if titles else self.tr("You can draw now."))
        dice = Random()  # noqa: S311 - for variety
        sheet = sheet_for(_LARGE if titles else _STARTER)
        prompts = dice.sample(sheet.examples, _PROMPTS)
        for button, prompt in zip(self.buttons, prompts, strict=True):
            button.setText(prompt)
        self.offer(self.tr("Start drawing"))

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.prompt_chosen.emit(button.text())
