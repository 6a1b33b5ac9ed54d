"""Styles beside the prompt: a click puts words in or takes them out; the prompt stays the truth."""

from PySide6.QtWidgets import QPushButton

from charle.ui.cheat_sheet import CheatSheet, Style
from charle.ui.draft_holder import DraftHolder
from charle.ui.language import current_language
from charle.ui.prompt_text import add_phrase, has_phrase, remove_phrase
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.scroll_row import ScrollRow


def toggled(prompt: str, style: Style, sheet: CheatSheet) -> str:
    """The prompt with a style put in (and its rivals taken out), or taken out if it was there."""
    if has_phrase(prompt, style.phrase):
        return remove_phrase(prompt, style.phrase)
    for rival in sheet.rivals(style):
        prompt = remove_phrase(prompt, rival.phrase)
    return add_phrase(prompt, style.phrase, style.joint)


def style_chip(style: Style) -> QPushButton:
    """A chip whose tool tip shows the words that it stands for."""
    chip = push_button(style.label(current_language()), "chip", tip=style.phrase)
    chip.setCheckable(True)
    return chip


class StyleChips(ScrollRow):
    """The favourites among the styles, and the way to all of them (``ideas``)."""

    def __init__(self, holder: DraftHolder) -> None:
        super().__init__()
        self._holder = holder
        self._sheet: CheatSheet | None = None
        self._chips: dict[QPushButton, Style] = {}
        self.ideas = push_button(self.tr("Ideas…"), "chip")
        self.ideas.setCheckable(True)
        holder.changed.connect(self.on_draft_changed)

    def set_sheet(self, sheet: CheatSheet) -> None:
        if sheet is self._sheet:
            return
        self._sheet = sheet
        self.take(self.ideas)
        self.clear()
        self._chips = {}
        for style in sheet.favourites():
            chip = style_chip(style)
            chip.clicked.connect(self._on_clicked)
            self._chips[chip] = style
            self.add(chip)
        self.add(self.ideas)
        self.on_draft_changed()

    def on_draft_changed(self) -> None:
        prompt = self._holder.draft.prompt
        for chip, style in self._chips.items():
            chip.setChecked(has_phrase(prompt, style.phrase))

    def _on_clicked(self) -> None:
        style = self._chips.get(self.sender())  # type: ignore[call-overload]
        if style is not None and self._sheet is not None:
            self._holder.set(prompt=toggled(self._holder.draft.prompt, style, self._sheet))
