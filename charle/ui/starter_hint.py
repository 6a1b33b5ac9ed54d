"""One quiet line below the prompt when it asks for what the starter model was never taught."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from charle.core.vocabulary import Vocabulary
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label

_EXACT_BELOW = 100  # above, tens are near enough


class StarterHint(QWidget):
    """Hidden as long as the prompt keeps to what the model knows.

    Signals:
        look_wanted(): the person wants to see what it knows.
        model_wanted(): the person wants a model that knows more.
        came_or_went(): it was shown or hidden.
    """

    look_wanted = Signal()
    model_wanted = Signal()
    came_or_went = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence = label("", "secondary", wraps=True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.look = push_button(self.tr("What it knows"), "chip")
        self.get = push_button(self.tr("Get Stable Diffusion…"), "chip")
        self.look.clicked.connect(self.look_wanted)
        self.get.clicked.connect(self.model_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.look)
        row.addWidget(self.get)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def judge(self, prompt: str, vocabulary: Vocabulary | None) -> None:
        """Come or go, as this prompt and what the model knows demand."""
        is_wanted = (
            vocabulary is not None and bool(prompt.strip()) and not vocabulary.knows_all_of(prompt)
        )
        if is_wanted and vocabulary is not None:
            self._sentence.setText(self._words(_about(len(vocabulary.things))))
            self.setAccessibleName(self._sentence.text())
        if is_wanted == self.isHidden():
            self.setVisible(is_wanted)
            self.came_or_went.emit()

    def _words(self, count: int) -> str:
        return self.tr(
            "The starter model knows about %Ln thing(s), like a cat, a rocket, a pizza. "
            "For everything else, get Stable Diffusion.",
            "",
            count,
        )


def _about(count: int) -> int:
    return count if count < _EXACT_BELOW else count // 10 * 10
