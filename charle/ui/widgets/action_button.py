"""A push button for an action of the window: same words, same state, same shortcut."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QPushButton

from charle.ui import icons
from charle.ui.theme import theme


class ActionButton(QPushButton):
    """Follows its action. Compact, it shows only its icon and keeps its words for the tool tip."""

    def __init__(
        self, action: QAction, icon_name: str, *, checked_icon_name: str = "", is_icon: bool = False
    ) -> None:
        super().__init__()
        self._action = action
        self._icon_name = icon_name
        self._checked_icon_name = checked_icon_name or icon_name
        self._is_compact = self._is_icon = is_icon
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(action.isCheckable())
        self.setIconSize(QSize(icons.ICON_PX, icons.ICON_PX))
        self.clicked.connect(self._on_clicked)
        action.changed.connect(self._follow)
        theme().changed.connect(self._follow)
        self._follow()

    def set_compact(self, is_compact: bool) -> None:
        self._is_compact = is_compact or self._is_icon
        self._follow()

    def _on_clicked(self) -> None:
        self._action.trigger()
        self._follow()

    def _follow(self) -> None:
        action = self._action
        words = action.iconText()
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(words)
        self.setToolTip(f"{action.text()}   {keys}".strip())
        self.setEnabled(action.isEnabled())
        self.setChecked(action.isChecked())
        if self._is_compact:
            name = self._checked_icon_name if action.isChecked() else self._icon_name
            self.setText("")
            self.setIcon(icons.icon(name))
            self.setFixedWidth(38)
        else:
            self.setText(words)
            self.setIcon(QIcon())
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
