"""Everything that the starter model was taught, to search and to put into the prompt."""

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from charle.core.gallery_entry import folded
from charle.core.vocabulary import Vocabulary
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import frame, label
from charle.ui.widgets.search_field import SearchField

_SIZE = (460, 600)
_JOINT = " · "


class KnownThings(QDialog):
    """A list with a field to search it; it stays open for several things.

    Signals:
        chosen(str): the person wants this thing in the prompt.
        model_wanted(): the person wants a model that knows more.
    """

    chosen = Signal(str)
    model_wanted = Signal()

    def __init__(self, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the starter model knows"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._things = sorted(set(vocabulary.nouns), key=folded)
        self.search = SearchField(self.tr("Search"), self.tr("Search what the model knows"))
        self._shown = QStringListModel(self._things)
        self.list = _Things()
        self.list.setModel(self._shown)
        self.list.setObjectName("knownThings")
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Things that the model knows"))
        self._nothing = label(
            self.tr("It was not taught this. Stable Diffusion knows nearly everything."),
            "lead",
            wraps=True,
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        self._lay_out(vocabulary)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._on_return)
        self.list.clicked.connect(self._on_chosen)
        self.list.returned.connect(self._on_chosen)

    def shown(self) -> list[str]:
        """The things in the list now."""
        return self._shown.stringList()

    def _lay_out(self, vocabulary: Vocabulary) -> None:
        words = self.tr("Click a thing to put it into your prompt. The model reads English.")
        card = frame("row")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(6, 6, 2, 6)
        inner.addWidget(self.list)
        inner.addWidget(self._nothing)
        get = push_button(self.tr("Get Stable Diffusion…"))
        get.setAutoDefault(False)
        get.clicked.connect(self.model_wanted)
        close = push_button(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(get)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(words, "body", wraps=True))
        column.addWidget(self.search)
        column.addWidget(card, 1)
        for also in self._also(vocabulary):
            column.addWidget(also)
        column.addLayout(foot)

    def _also(self, vocabulary: Vocabulary) -> list[QLabel]:
        """What else a prompt may say: colours, places, sizes and styles."""
        places = [phrases[0] for phrases in vocabulary.scenes.values() if phrases]
        parts = (
            (self.tr("Colours: {0}"), vocabulary.colours),
            (self.tr("Places: {0}"), places),
            (self.tr("Sizes: {0}"), vocabulary.sizes),
            (self.tr("Styles: {0}"), [f"{style} style" for style in vocabulary.styles]),
        )
        return [
            label(words.format(_JOINT.join(values)), "secondary", wraps=True)
            for words, values in parts
            if values
        ]

    def _on_search(self, text: str) -> None:
        words = folded(text).split()
        found = [one for one in self._things if all(word in folded(one) for word in words)]
        # Those that begin with what was typed are most likely meant.
        found.sort(key=lambda one: not folded(one).startswith(folded(text).strip()))
        self._shown.setStringList(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def _on_return(self) -> None:
        """The first that was found."""
        if self.search.text().strip() and self.shown():
            self.chosen.emit(self.shown()[0])

    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data())


class _Things(QListView):
    """Signals: ``returned(QModelIndex)``: Return on a thing."""

    returned = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and self.currentIndex().isValid():
            self.returned.emit(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)
