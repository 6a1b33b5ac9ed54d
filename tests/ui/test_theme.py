from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charle.ui.palette import DARK, LIGHT
from charle.ui.theme import theme


def test_follows_the_system_live(qtbot: QtBot, qapp: QApplication) -> None:
    theme().set_appearance("system")
    with qtbot.waitSignal(theme().changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme().palette is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    with qtbot.waitSignal(theme().changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme().palette is LIGHT


def test_a_choice_outlasts_what_the_system_does(qtbot: QtBot, qapp: QApplication) -> None:
    theme().set_appearance("dark")
    with qtbot.assertNotEmitted(theme().changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme().palette is DARK
    theme().set_appearance("system")
    assert theme().palette is LIGHT


def test_the_style_sheet_has_no_colour_left_out(qapp: QApplication) -> None:
    theme().set_appearance("light")
    assert "$" not in qapp.styleSheet()
    assert LIGHT.accent in qapp.styleSheet()
