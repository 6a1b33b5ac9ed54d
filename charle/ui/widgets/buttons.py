"""Push buttons, icon buttons and buttons that open a menu of choices."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from charle.ui import icons
from charle.ui.theme import theme
from charle.ui.widgets.kinds import set_kind

# Clicking a button must not take the caret out of the prompt; Tab still reaches every one.
_FOCUS = Qt.FocusPolicy.TabFocus
_CHEVRON_PX = 16


def push_button(text: str, kind: str = "plain", *, tip: str = "") -> QPushButton:
    """A button with words; ``kind`` is one of the style sheet's."""
    button = QPushButton(text)
    button.setFocusPolicy(_FOCUS)
    button.setToolTip(tip)
    set_kind(button, kind)
    return button


class IconButton(QToolButton):
    """A square button with one of our icons; ``name`` is what a screen reader says."""

    def __init__(
        self, icon_name: str, name: str, *, kind: str = "plain", size_px: int = icons.ICON_PX
    ) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._checked_icon_name = icon_name
        self.setFocusPolicy(_FOCUS)
        self.setIconSize(QSize(size_px, size_px))
        self.setFixedSize(QSize(size_px + 12, size_px + 12))
        self.set_name(name)
        set_kind(self, kind)
        self.toggled.connect(self._show_icon)
        theme().changed.connect(self._show_icon)
        self._show_icon()

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon_names(self, normal: str, checked: str) -> None:
        """Show another icon while the button is checked."""
        self._icon_name, self._checked_icon_name = normal, checked
        self._show_icon()

    def _show_icon(self) -> None:
        name = self._checked_icon_name if self.isChecked() else self._icon_name
        self.setIcon(icons.icon(name, size_px=self.iconSize().width()))


class MenuButton(QPushButton):
    """A button with words and a small chevron that opens its menu."""

    def __init__(self, text: str, name: str, *, kind: str = "") -> None:
        super().__init__(text)
        self.setFocusPolicy(_FOCUS)
        self.setAccessibleName(name)
        if kind:
            set_kind(self, kind)
        self.setProperty("opensMenu", True)
        self.choices = QMenu(self)
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Show the menu below the button."""
        self.choices.setMinimumWidth(self.width())
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colour = theme().palette.secondary if self.isEnabled() else theme().palette.disabled
        where = QRectF(
            QPointF(self.width() - _CHEVRON_PX - 6, (self.height() - _CHEVRON_PX) / 2),
            QSize(_CHEVRON_PX, _CHEVRON_PX).toSizeF(),
        )
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(
            where.toAlignedRect(), icons.pixmap("chevron-down", colour, _CHEVRON_PX, ratio)
        )


class ChoiceButton(MenuButton):
    """Shows the chosen one of several choices and opens them as a menu.

    Signals: ``chosen(object)`` when the person picks another one.
    """

    chosen = Signal(object)

    def __init__(self, name: str, *, kind: str = "") -> None:
        super().__init__("", name, kind=kind)
        self._name = name
        self._choices: list[tuple[object, str]] = []
        self._value: object = None
        self._is_last_apart = False
        self._group = QActionGroup(self)

    def set_choices(
        self,
        choices: Sequence[tuple[object, str]],
        value: object,
        *,
        is_last_apart: bool = False,
    ) -> None:
        """Offer ``(value, title)`` pairs and show the title of ``value``.

        The last one may stand apart: something to do rather than something to be.
        """
        menu = self.choices
        menu.clear()
        self._choices = list(choices)
        self._is_last_apart = is_last_apart
        self._group = QActionGroup(self)
        for index, (_, title) in enumerate(choices):
            is_apart = self._is_apart(index)
            if is_apart:
                menu.addSeparator()
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(not is_apart)
            action.setData(index)  # not the value: Qt would turn an enum into its text
            self._group.addAction(action)
        self._group.triggered.connect(self._on_triggered)
        self.set_value(value)

    @property
    def value(self) -> object:
        return self._value

    def set_value(self, value: object) -> None:
        """Show another choice; no signal."""
        self._value = value
        title = next((title for choice, title in self._choices if choice == value), "")
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(f"{self._name}: {title}")
        for action, (choice, _) in zip(self._group.actions(), self._choices, strict=True):
            action.setChecked(choice == value)

    def _is_apart(self, index: int) -> bool:
        return self._is_last_apart and index == len(self._choices) - 1

    def _on_triggered(self, action: QAction) -> None:
        index = action.data()
        value = self._choices[index][0]
        if self._is_apart(index):
            self.set_value(self._value)
            self.chosen.emit(value)
        elif value != self._value:
            self.set_value(value)
            self.chosen.emit(value)
