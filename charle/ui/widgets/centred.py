"""A column of limited width in the middle of whatever room there is."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget


class Centred(QWidget):
    """Put widgets into ``column``. Sentences in it may wrap: they get the column's whole width."""

    def __init__(self, width_px: int) -> None:
        super().__init__()
        inner = QWidget()
        inner.setMaximumWidth(width_px)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 1_000)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 0, 16, 0)
        outer.addStretch()
        outer.addLayout(row)
        outer.addStretch()
