"""Help with the prompt: every style by group, and the prompts used before."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from charle.ui.cheat_sheet import CheatSheet, Style
from charle.ui.draft_holder import DraftHolder
from charle.ui.example_pictures import ICON_SIZE, ExamplePictures
from charle.ui.language import current_language
from charle.ui.prompt_text import has_phrase
from charle.ui.side.panel import SidePanel
from charle.ui.style_chips import style_chip, toggled
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.elided_button import ElidedButton
from charle.ui.widgets.flow_layout import FlowLayout
from charle.ui.widgets.kinds import label, set_kind

_HISTORY_SHOWN = 12


class Ideas(SidePanel):
    """Edits the draft's prompt.

    Signals: ``surprise_wanted``, ``history_cleared``: the person pressed the button.
    """

    surprise_wanted = Signal()
    history_cleared = Signal()

    def __init__(self, holder: DraftHolder) -> None:
        super().__init__(self.tr("Ideas"))
        self._holder = holder
        self._sheet: CheatSheet | None = None
        self._chips: dict[QPushButton, Style] = {}
        self._prompts: list[str] = []
        self._styles = QVBoxLayout()
        self._styles.setSpacing(6)
        self._history = QVBoxLayout()
        self._history.setSpacing(4)
        self.body.addWidget(
            label(self.tr("Click words to add them to your prompt."), "secondary", wraps=True)
        )
        self.body.addLayout(self._styles)
        self.body.addLayout(self._history)
        self.body.addStretch()
        holder.changed.connect(self.on_draft_changed)

    def set_sheet(self, sheet: CheatSheet) -> None:
        if sheet is self._sheet:
            return
        self._sheet = sheet
        _empty(self._styles)
        self._chips = {}
        for group in sheet.groups:
            self._styles.addSpacing(6)
            self._styles.addWidget(label(group.label(current_language()), "section"))
            box = QWidget()
            flow = FlowLayout(box)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            box.setSizePolicy(policy)
            for style in group.styles:
                chip = style_chip(style)
                chip.clicked.connect(self._on_clicked)
                self._chips[chip] = style
                flow.addWidget(chip)
            self._styles.addWidget(box)
        self.on_draft_changed()

    def show_examples(self, examples: ExamplePictures) -> None:
        """Give the chips the tiny pictures that there are by now."""
        prompts = examples.prompts()
        for chip, style in self._chips.items():
            icon = examples.icon_for(style, prompts)
            if icon is not None:
                chip.setIcon(icon)
                chip.setIconSize(ICON_SIZE)
                set_kind(chip, "pictured")

    def set_history(self, prompts: Sequence[str]) -> None:
        """The prompts used before, the newest first."""
        shown = list(prompts[:_HISTORY_SHOWN])
        if shown == self._prompts:
            return
        self._prompts = shown
        _empty(self._history)
        if not prompts:
            return
        self._history.addSpacing(12)
        self._history.addWidget(label(self.tr("Your prompts"), "section"))
        for prompt in shown:
            button = ElidedButton(prompt)
            button.clicked.connect(self._on_history)
            self._history.addWidget(button)
        forget = push_button(self.tr("Forget these"), "link")
        forget.clicked.connect(self.history_cleared)
        self._history.addWidget(forget)

    def on_draft_changed(self) -> None:
        prompt = self._holder.draft.prompt
        for chip, style in self._chips.items():
            chip.setChecked(has_phrase(prompt, style.phrase))

    def _on_clicked(self) -> None:
        style = self._chips.get(self.sender())  # type: ignore[call-overload]
        if style is not None and self._sheet is not None:
            self._holder.set(prompt=toggled(self._holder.draft.prompt, style, self._sheet))

    def _on_history(self) -> None:
        button = self.sender()
        if isinstance(button, ElidedButton):
            self._holder.set(prompt=button.whole)


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
