"""A row of choices of which exactly one is on."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from charle.ui import icons
from charle.ui.theme import theme
from charle.ui.widgets.kinds import set_kind

_ICON_SEGMENT_PX = 38
_TEXT_PADDING_PX = 26
_COMPACT_PADDING_PX = 16


class Segmented(QFrame):
    """Choices side by side, as words or as icons. Arrow keys move between them.

    Signals: ``chosen(object)`` when the person picks another one.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "segmented")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._values: list[object] = []
        self._icon_names: dict[QPushButton, str] = {}
        self._is_compact = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self._row = row
        theme().changed.connect(self._show_icons)

    def add(self, value: object, text: str, *, icon_name: str = "", tip: str = "") -> QPushButton:
        """Add a choice; with an icon the text is what a screen reader says."""
        button = QPushButton("" if icon_name else text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(text)
        button.setToolTip(tip or (text if icon_name else ""))
        if icon_name:
            button.setIconSize(QSize(20, 20))
            button.setFixedWidth(_ICON_SEGMENT_PX)
            self._icon_names[button] = icon_name
        else:
            button.setMinimumWidth(self._text_width_px(button))
        self._group.addButton(button, len(self._values))
        self._values.append(value)
        self._row.addWidget(button)
        if len(self._values) == 1:
            button.setChecked(True)
        self._show_icons()
        return button

    def set_compact(self, is_compact: bool) -> None:
        """Stand closer together, where room is short."""
        if is_compact == self._is_compact:
            return
        self._is_compact = is_compact
        for button in self._group.buttons():
            button.setProperty("isCompact", is_compact)
            button.style().unpolish(button)
            button.style().polish(button)
            if button not in self._icon_names:
                button.setMinimumWidth(self._text_width_px(button))
        self.updateGeometry()

    @property
    def value(self) -> object:
        checked = self._group.checkedId()
        return self._values[checked] if checked >= 0 else None

    def set_value(self, value: object) -> None:
        """Show another choice; no signal. An unknown value leaves all of them off."""
        if value in self._values:
            self.button(value).setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def values(self) -> Sequence[object]:
        return tuple(self._values)

    def button(self, value: object) -> QPushButton:
        return cast("QPushButton", self._group.button(self._values.index(value)))

    def _text_width_px(self, button: QAbstractButton) -> int:
        """Bold text when chosen is wider: keep the room for it, so that nothing moves."""
        bold = QFont(button.font())
        bold.setWeight(QFont.Weight.DemiBold)
        padding_px = _COMPACT_PADDING_PX if self._is_compact else _TEXT_PADDING_PX
        return QFontMetrics(bold).horizontalAdvance(button.text()) + padding_px

    def _on_clicked(self, index: int) -> None:
        self.chosen.emit(self._values[index])

    def _show_icons(self) -> None:
        for button, name in self._icon_names.items():
            button.setIcon(icons.icon(name, normal="secondary", size_px=20))
