"""Help with the prompt: what the model reads of it, its styles and ideas, prompts of before."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from charle.app.controller import Controller
from charle.app.job import Readiness
from charle.engine.engine import TokenSpan
from charle.ui.cheat_sheet import sheet_for
from charle.ui.draft_holder import DraftHolder
from charle.ui.draw_page import DrawPage
from charle.ui.drawing import Drawing
from charle.ui.example_pictures import ExamplePictures
from charle.ui.library import Library

_EXAMPLES_AFTER_MS = 150


class PromptDesk(QObject):
    """Joins prompt panel and ideas to the model, which counts tokens, and to the history."""

    def __init__(
        self,
        page: DrawPage,
        controller: Controller,
        holder: DraftHolder,
        drawing: Drawing,
        library: Library,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._controller = controller
        self._holder = holder
        self._drawing = drawing
        self._show_examples_later = QTimer(self, singleShot=True, interval=_EXAMPLES_AFTER_MS)
        self._examples = ExamplePictures(library, page.devicePixelRatioF())
        page.prompt.count_wanted.connect(controller.count_tokens)
        controller.readiness_changed.connect(self.on_readiness_changed)
        controller.tokens_counted.connect(self.on_tokens_counted)
        drawing.estimate_changed.connect(page.prompt.show_estimate)
        drawing.prompt_noted.connect(self.on_prompt_noted)
        page.sides.made.connect(self.on_side_made)
        library.small_thumbnails.loaded.connect(self._show_examples_later.start)
        self._show_examples_later.timeout.connect(self._show_examples)
        page.side_changed.connect(self._show_examples_later.start)
        holder.model_changed.connect(self.on_model_changed)
        self.on_prompt_noted()
        self.on_model_changed()
        drawing.estimate()

    def on_side_made(self, name: str) -> None:
        if name == "ideas":
            ideas = self._page.sides.ideas
            ideas.history_cleared.connect(self._drawing.forget_prompts)
            ideas.set_sheet(sheet_for(self._holder.card))
            ideas.set_history(self._drawing.memory.history)

    def on_readiness_changed(self, readiness: Readiness) -> None:
        if readiness is Readiness.READY:
            self._controller.count_tokens(self._holder.draft.prompt)

    def on_tokens_counted(self, prompt: str, spans: Sequence[TokenSpan]) -> None:
        if prompt == self._holder.draft.prompt:
            self._page.prompt.show_tokens(spans)

    def on_prompt_noted(self) -> None:
        if self._page.sides.has("ideas"):
            self._page.sides.ideas.set_history(self._drawing.memory.history)

    def on_model_changed(self) -> None:
        """Each model has a cheat-sheet of its own."""
        sheet = sheet_for(self._holder.card)
        if self._page.sides.has("ideas"):
            self._page.sides.ideas.set_sheet(sheet)
        self._show_examples_later.start()
        self._page.canvas.empty.set_examples(sheet.examples)

    def _show_examples(self) -> None:
        if self._page.side == "ideas":
            self._page.sides.ideas.show_examples(self._examples)
