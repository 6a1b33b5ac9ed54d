from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from tests.ui.conftest import MakeApp


def actions_in(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def test_no_two_actions_share_a_shortcut(make_app: MakeApp) -> None:
    window = make_app().window
    shortcuts: dict[str, set[str]] = {}
    for action in window.findChildren(QAction):
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        if keys:
            shortcuts.setdefault(keys, set()).add(action.text())
    clashes = {keys: texts for keys, texts in shortcuts.items() if len(texts) > 1}
    assert not clashes


def test_the_menus_are_those_of_a_mac(make_app: MakeApp) -> None:
    window = make_app().window
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Picture", "Window", "Help"]
    menus = window.menus
    for menu in (menus.file, menus.edit, menus.view, menus.picture, menus.window, menus.help):
        assert actions_in(menu)


def test_everything_about_a_picture_is_in_its_menu(make_app: MakeApp) -> None:
    window = make_app().window
    assert set(window.actions_of_window.of_picture()) == set(actions_in(window.menus.picture))


def test_edit_reaches_the_text_with_the_focus(make_app: MakeApp) -> None:
    window = make_app().window
    field = window.draw_page.prompt.field
    field.setFocus()
    field.put_text("a cat")
    edit = {action.text(): action for action in actions_in(window.menus.edit)}
    edit["Undo"].trigger()
    assert field.toPlainText() == ""
    edit["Redo"].trigger()
    assert field.toPlainText() == "a cat"
    edit["Select All"].trigger()
    assert field.textCursor().selectedText() == "a cat"
    edit["Cut"].trigger()
    edit["Paste"].trigger()
    assert field.toPlainText() == "a cat"
