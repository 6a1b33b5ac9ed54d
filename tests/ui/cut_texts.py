"""Finds texts of a shown window that have less room than they need.

A text that is elided on purpose is fine where the tool tip says all of it; so is what can be
scrolled into view.
"""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLabel,
    QLayout,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from charle.ui.widgets.elided_button import ElidedButton
from charle.ui.widgets.elided_label import ElidedLabel
from charle.ui.widgets.scroll_row import ScrollRow

_SLACK_PX = 1
_LINE_EDIT_MARGIN_PX = 2  # QLineEdit's own, on either side of the text
_MENU_OVERFLOW = "qt_menubar_ext_button"


def cut_texts(window: QWidget) -> list[str]:
    """A line for each visible text that is cut off, squeezed or covered."""
    widgets = [one for one in window.findChildren(QWidget) if one.isVisible()]
    return [
        f"{type(widget).__name__} “{words_of(widget)}”: {trouble}"
        for widget in widgets
        for trouble in (*_too_narrow(widget), *_clipped(widget), *_covered(widget))
    ]


def words_of(widget: QWidget) -> str:
    """The text that a widget shows, all of it; "" for none."""
    if isinstance(widget, ElidedLabel | ElidedButton):
        return widget.whole
    if isinstance(widget, QLabel):
        return widget.text() if widget.pixmap().isNull() else ""
    if isinstance(widget, QPushButton):
        return widget.text().replace("&&", "&")
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return widget.placeholderText()
    return ""


def _too_narrow(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QMenuBar):
        overflow = widget.findChild(QToolButton, _MENU_OVERFLOW)
        if overflow is not None and overflow.isVisible():
            yield "not all menus fit"
    elif isinstance(widget, ElidedLabel | ElidedButton):
        is_told = widget.text() in ("", widget.whole) or widget.toolTip() == widget.whole
        if not is_told:
            yield "elided, and no tool tip says the rest"
    elif words_of(widget):
        yield from _needs(widget)


def _needs(widget: QWidget) -> Iterator[str]:
    """Compares the room that a widget has for its words with what they need."""
    words = words_of(widget)
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QPushButton):
        yield from _room(_button_room_px(widget), _wider(widget, words))
    elif isinstance(widget, QLineEdit):
        yield from _room(_line_edit_room_px(widget), _width_px(widget, words))
    elif isinstance(widget, QPlainTextEdit):
        box = widget.viewport().rect().adjusted(4, 4, -4, -4)
        needed = _box(widget, box.width(), words)
        if needed.height() > box.height():
            yield f"needs {needed.height()} px of height and has {box.height()}"


def _label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    margin = 2 * label.margin()
    if not label.wordWrap():
        for line in label.text().splitlines():
            yield from _room(room.width() - margin, _width_px(label, line))
        return
    words = label.text().split()
    yield from _room(room.width() - margin, max(_width_px(label, word) for word in _latin(words)))
    needed = label.heightForWidth(label.width())
    if needed > label.height() + _SLACK_PX:
        yield f"needs {needed} px of height and has {label.height()}"


def _latin(words: list[str]) -> list[str]:
    """East Asian text breaks anywhere, so only other words need to fit as they are."""
    return [word for word in words if all(ord(letter) < 0x2E80 for letter in word)] or [""]


def _room(has_px: int, needs_px: int) -> Iterator[str]:
    if needs_px > has_px + _SLACK_PX:
        yield f"needs {needs_px} px and has {has_px}"


def _button_room_px(button: QPushButton) -> int:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    contents = QStyle.SubElement.SE_PushButtonContents
    return button.style().subElementRect(contents, option, button).width()


def _line_edit_room_px(edit: QLineEdit) -> int:
    option = QStyleOptionFrame()
    edit.initStyleOption(option)
    contents = QStyle.SubElement.SE_LineEditContents
    room = edit.style().subElementRect(contents, option, edit).width()
    icons = [one for one in edit.findChildren(QToolButton) if one.isVisible()]
    margins = edit.textMargins()
    taken = sum(icon.width() for icon in icons) + margins.left() + margins.right()
    return room - taken - 2 * _LINE_EDIT_MARGIN_PX


def _wider(button: QPushButton, text: str) -> int:
    """The width of a button's words; those that are bold while they are chosen count as bold."""
    font = QFont(button.font())
    if button.isCheckable() and button.property("kind") is None:
        font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(text)


def _width_px(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _box(widget: QWidget, width_px: int, text: str) -> QRect:
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    return widget.fontMetrics().boundingRect(QRect(0, 0, width_px, 10_000), flags, text)


def _clipped(widget: QWidget) -> Iterator[str]:
    """Whether a widget sticks out of one that holds it; what scrolls may."""
    if not words_of(widget):
        return
    box = QRect(widget.rect())
    can_scroll_down = False
    inner = widget
    while not inner.isWindow():
        outer = inner.parentWidget()
        box.translate(inner.pos())
        area = outer.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is outer:
            can_scroll_down = True
            if isinstance(area, ScrollRow):
                return
        sticks_out = box.left() < -_SLACK_PX or box.right() > outer.width() + _SLACK_PX
        if sticks_out:
            yield f"sticks out of {type(outer).__name__} sideways"
            return
        if not can_scroll_down and (box.top() < -_SLACK_PX or box.bottom() > outer.height()):
            yield f"sticks out of {type(outer).__name__}"
            return
        inner = outer


def _covered(widget: QWidget) -> Iterator[str]:
    """Whether a neighbour lies on a widget with words, as when a row is too narrow for all."""
    parent = widget.parentWidget()
    if not words_of(widget) or parent is None or parent.layout() is None:
        return
    shown = widget.geometry().adjusted(_SLACK_PX, _SLACK_PX, -_SLACK_PX, -_SLACK_PX)
    for other in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        is_neighbour = other is not widget and other.isVisible() and _is_laid_out(other)
        if is_neighbour and other.geometry().intersects(shown):
            yield f"lies under {type(other).__name__} “{words_of(other)}”"


def _is_laid_out(widget: QWidget) -> bool:
    """Part of its parent's layout; what floats above the others is not."""
    layout = widget.parentWidget().layout()
    return layout is not None and _holds(layout, widget)


def _holds(layout: QLayout, widget: QWidget) -> bool:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item.widget() is widget:
            return True
        inner = item.layout()
        if inner is not None and _holds(inner, widget):
            return True
    return False
