"""One line of a form: words on the left, a control on the right, a sentence below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charle.ui.widgets.kinds import label


class SettingRow(QWidget):
    """The title also names the control for a screen reader, where it has no name of its own."""

    def __init__(self, title: str, control: QWidget, sentence: str = "") -> None:
        super().__init__()
        words = label(title)
        words.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(title)
        if sentence:
            control.setAccessibleDescription(sentence)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(words)
        row.addStretch(1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        if sentence:
            column.addWidget(label(sentence, "secondary", wraps=True))
