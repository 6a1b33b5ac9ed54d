"""A field to search in: a glass before the words, a cross to clear them, both of our own."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from charle.ui import icons
from charle.ui.theme import theme

_ICON_PX = 16


class SearchField(QLineEdit):
    """``invitation`` stands in the empty field, ``name`` is what a screen reader says."""

    def __init__(self, invitation: str, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(invitation)
        self.setAccessibleName(name)
        self._glass = QAction(invitation, self)
        self._cross = QAction(self.tr("Clear"), self)
        self._cross.triggered.connect(self.clear)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._on_text_changed)
        theme().changed.connect(self._show_icons)
        self._show_icons()
        self._on_text_changed("")

    def _on_text_changed(self, text: str) -> None:
        self._cross.setVisible(bool(text))

    def _show_icons(self) -> None:
        for action, name in ((self._glass, "search"), (self._cross, "close")):
            action.setIcon(icons.icon(name, normal="secondary", size_px=_ICON_PX))
