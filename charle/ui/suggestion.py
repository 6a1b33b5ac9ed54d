"""A prompt that came from outside, by a link: it waits in the field for the person to draw it."""

from PySide6.QtCore import QObject

from charle.ui.draft_holder import DraftHolder
from charle.ui.main_window import MainWindow


class Suggestion(QObject):
    """Puts suggested prompts into the draft; what the person had written can be put back."""

    def __init__(self, holder: DraftHolder, parent: QObject) -> None:
        super().__init__(parent)
        self._holder = holder

    def take(self, prompt: str | None, window: MainWindow) -> None:
        """Fill in this prompt and draw nothing; None came of a link without any."""
        if prompt is None:
            window.toast.say(self.tr("This link holds no prompt."))
            return
        before = self._holder.draft.prompt
        window.show_draw()
        self._holder.set(prompt=prompt)
        words = self.tr("A link filled in this prompt. Draw it if you like it.")
        if before.strip() and before != prompt:
            window.toast.say(
                words, self.tr("Put mine back"), lambda: self._holder.set(prompt=before)
            )
        else:
            window.toast.say(words)
