"""Whose work is inside CHARL-E: a list, and the licence of what is chosen in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from charle.core.acknowledgements import Acknowledgement, acknowledgements
from charle.ui.chores import Chores
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label

_SIZE = (1_000, 660)
_LIST_PX = 280


class AcknowledgementsDialog(QDialog):
    """The list is read in the background; ``names`` is empty until then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Acknowledgements"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._all: Sequence[Acknowledgement] = ()
        self._chores = Chores(self)
        self.names = QListWidget()
        self.names.setFixedWidth(_LIST_PX)
        self.names.setSpacing(2)
        self.names.setAccessibleName(self.tr("What is inside CHARL-E"))
        self.names.currentRowChanged.connect(self._on_chosen)
        self.licence = label("", "strong", wraps=True)
        self.text = QPlainTextEdit()
        self.text.setObjectName("licenceText")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self._lay_out()
        self._chores.run(acknowledgements, self.show_all)

    def show_all(self, found: Sequence[Acknowledgement]) -> None:
        """List these and show the first."""
        self._all = found
        for one in found:
            self.names.addItem(QListWidgetItem(f"{one.name} {one.version}".strip()))
        self.names.setCurrentRow(0)

    def done(self, result: int) -> None:
        self._chores.close()
        super().done(result)

    def _on_chosen(self, row: int) -> None:
        if 0 <= row < len(self._all):
            one = self._all[row]
            self.licence.setText(one.licence)
            self.text.setPlainText(one.text())

    def _lay_out(self) -> None:
        words = self.tr(
            "CHARL-E stands on the work of many people, who gave it away under these licences. "
            "Thank you!"
        )
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.licence)
        right.addWidget(self.text, 1)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.names)
        both.addLayout(right, 1)
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addWidget(label(words, "body", wraps=True))
        column.addLayout(both, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
