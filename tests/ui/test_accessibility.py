"""Everything has a name, everything can be reached by keyboard, nothing is cut off."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from charle.ui.app import App
from charle.ui.widgets.elided_button import ElidedButton
from charle.ui.widgets.elided_label import ElidedLabel
from charle.ui.widgets.segmented import Segmented
from tests.ui.conftest import MakeApp, draw

CONTROLS = (QAbstractButton, QAbstractSlider, QLineEdit, QPlainTextEdit, QAbstractItemView)
LARGE, SMALL = QSize(1280, 800), QSize(900, 600)


def controls(root: QWidget) -> list[QWidget]:
    """What a person can use, as far as it is shown; parts of Qt's own controls do not count."""
    found = [one for kind in CONTROLS for one in root.findChildren(kind) if one.isVisible()]
    return [one for one in found if not isinstance(one, QScrollBar)]


@pytest.fixture
def app(qtbot: QtBot, make_app: MakeApp) -> App:
    app = make_app()
    app.holder.set(steps=2, count=2)
    draw(qtbot, app, "a lighthouse in a storm with a long sentence behind it, oil painting")
    return app


def show(qtbot: QtBot, app: App, name: str) -> QWidget:
    actions = app.window.actions_of_window
    if name == "settings":
        app.dialogs.open_settings()
        dialog = app.dialogs.settings_dialog
        assert dialog is not None
        return dialog
    if name in ("gallery", "how"):
        (actions.show_gallery if name == "gallery" else actions.show_how).trigger()
    elif name == "vary":
        actions.vary.trigger()
    else:
        app.window.show_draw()
        app.window.draw_page.show_side(name)
    qtbot.wait(1)  # layouts settle in the event loop
    return app.window


VIEWS = ("recent", "more", "ideas", "vary", "gallery", "how", "settings")


def test_every_control_has_a_name(qtbot: QtBot, app: App) -> None:
    nameless = []
    for view in VIEWS:
        for one in controls(show(qtbot, app, view)):
            interface = QAccessible.queryAccessibleInterface(one)
            if not interface.text(QAccessible.Text.Name).strip():
                nameless.append(f"{view}: {one!r}")
    assert not nameless


def test_every_control_is_reached_by_tab(qtbot: QtBot, app: App) -> None:
    for view in VIEWS:
        root = show(qtbot, app, view)
        wanted = {
            one for one in controls(root) if one.isEnabled() and not isinstance(one, QScrollBar)
        }
        reached = set()
        at = root
        for _ in range(2_000):
            at = at.nextInFocusChain()
            if at is root:
                break
            if at.focusPolicy() & Qt.FocusPolicy.TabFocus:
                reached.add(at)
        missing = {one for one in wanted - reached if not _is_part(one)}
        assert not missing, f"{view}: {missing}"


def _is_part(one: QWidget) -> bool:
    """The clear button of a search field, and the like: their owner has the keys for it."""
    return isinstance(one.parentWidget(), QLineEdit)


@pytest.mark.parametrize("size", [LARGE, SMALL], ids=["large", "small"])
def test_no_words_are_cut_off(qtbot: QtBot, app: App, size: QSize) -> None:
    app.window.resize(size)
    assert cut_off(qtbot, app) == []


def cut_off(qtbot: QtBot, app: App) -> list[str]:
    """Labels and buttons with less room than their words need, in every view."""
    found = []
    for view in VIEWS:
        root = show(qtbot, app, view)
        for one in (*root.findChildren(QLabel), *root.findChildren(QAbstractButton)):
            is_short = isinstance(one, ElidedLabel | ElidedButton) or _is_part(one)
            if one.isVisible() and not is_short:
                found += [f"{view}: {words}" for words in _cut_words(one)]
    return found


def _cut_words(one: QLabel | QAbstractButton) -> list[str]:
    text = one.text().replace("&&", "&")
    if not text or one.property("kind") in ("example", "pictured-example"):
        return []
    if isinstance(one, QLabel) and one.wordWrap():
        needed = one.heightForWidth(one.width())
        return [f"{text!r} needs {needed}, has {one.height()}"] if one.height() < needed else []
    needed = one.fontMetrics().horizontalAdvance(text)
    return [f"{text!r} needs {needed}, has {one.width()}"] if one.width() < needed else []


@pytest.mark.parametrize("size", [LARGE, SMALL], ids=["large", "small"])
@pytest.mark.parametrize("side", ["recent", "more", "ideas"])
def test_the_canvas_keeps_its_room(qtbot: QtBot, app: App, size: QSize, side: str) -> None:
    app.window.resize(size)
    app.window.draw_page.show_side(side)
    qtbot.wait(1)
    assert app.window.size() == size
    assert app.window.canvas.height() >= 320
    assert app.window.canvas.width() >= 320


def test_the_strip_folds_away_first(qtbot: QtBot, app: App) -> None:
    app.window.resize(LARGE)
    qtbot.wait(1)
    assert app.window.recent.isVisible()
    app.window.resize(SMALL)
    qtbot.wait(1)
    assert not app.window.recent.isVisible()
    assert app.window.draw_page.prompt.chips.isVisible()


def test_the_prompt_has_the_focus_at_the_start(app: App) -> None:
    assert app.window.focusWidget() is app.window.draw_page.prompt.field


def test_arrow_keys_move_within_a_choice(qtbot: QtBot, app: App) -> None:
    quality: Segmented = app.window.draw_page.prompt.quality
    app.window.activateWindow()
    with qtbot.waitActive(app.window):
        pass
    first = quality.button(quality.values()[0])
    first.setFocus()
    first.click()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert quality.button(quality.values()[1]).isChecked()
