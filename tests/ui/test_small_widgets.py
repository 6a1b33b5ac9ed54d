"""Fields and choices that several views share."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from charle.ui.widgets.search_field import SearchField
from charle.ui.widgets.segmented import Segmented


def test_a_search_can_be_cleared_while_there_is_something_to_clear(qtbot: QtBot) -> None:
    field = SearchField("Search", "Search the shelf")
    qtbot.addWidget(field)
    field.show()
    assert field.accessibleName() == "Search the shelf"
    assert field.placeholderText() == "Search"
    (clear,) = (one for one in field.findChildren(QAction) if one.text() == "Clear")
    assert not clear.isVisible()
    field.setText("cat")
    assert clear.isVisible()
    clear.trigger()
    assert field.text() == ""
    assert not clear.isVisible()


def test_icons_stand_in_the_middle_of_the_field(qtbot: QtBot) -> None:
    field = SearchField("Search", "Search")
    qtbot.addWidget(field)
    field.resize(300, 28)
    field.setText("cat")
    field.show()
    for button in field.findChildren(QToolButton):
        assert abs(button.geometry().center().y() - field.rect().center().y()) <= 1


def test_choices_stand_closer_together_where_room_is_short(qtbot: QtBot) -> None:
    choices = Segmented("How many")
    qtbot.addWidget(choices)
    for count in (1, 2, 4, 8):
        choices.add(count, str(count))
    choices.show()
    usual_px = choices.sizeHint().width()
    choices.set_compact(True)
    assert choices.sizeHint().width() <= usual_px - 4 * 8
    choices.set_compact(False)
    assert choices.sizeHint().width() == usual_px
