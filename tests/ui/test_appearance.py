"""The system turns dark and light again and again, whatever is open and whatever goes on."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charle.ui.app import App
from charle.ui.palette import DARK, LIGHT
from charle.ui.save_dialog import SaveDialog
from charle.ui.theme import theme
from tests.fakes.engine import Script
from tests.ui.conftest import WAIT_MS, MakeApp, draw, wait_idle

_CHANGES = 20


@pytest.mark.slow
def test_dark_and_light_come_and_go_in_the_middle_of_everything(
    qtbot: QtBot, make_app: MakeApp, qapp: QApplication
) -> None:
    app = make_app(Script(step_s=0.004))
    app.holder.set(steps=3, count=2)
    draw(qtbot, app, "a lighthouse")
    draw(qtbot, app, "a heart")
    theme().set_appearance("system")
    dice = random.Random(11)
    acts = things_to_do(app)
    for number in range(_CHANGES):
        dice.choice(acts)()
        scheme = Qt.ColorScheme.Dark if number % 2 else Qt.ColorScheme.Light
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        # Sometimes what was closed has gone by the next change, sometimes it has not.
        if dice.random() < 0.5:
            qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if dice.random() < 0.7:
            QTest.qWait(dice.randrange(12))
    app.window.actions_of_window.stop_all.trigger()
    wait_idle(qtbot, app)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme().palette is DARK
    assert app.window.isVisible()
    pixel = app.window.grab().toImage().pixelColor(3, app.window.height() - 3)
    assert pixel.lightness() < 80
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme().palette is LIGHT
    draw(qtbot, app, "a star")
    qtbot.waitUntil(lambda: app.window.canvas.shown is not None, timeout=WAIT_MS)


def things_to_do(app: App) -> list[Callable[[], object]]:
    """Every kind of window and panel comes and goes; drawing starts and stops; so do languages."""

    def compare() -> None:
        entries = app.library.entries()
        app.picture_desk.on_compare_wanted([entries[0].path, entries[-1].path])

    def save() -> None:
        dialog = SaveDialog(app.window, app.library.entries()[0].path)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.close()

    def close_settings() -> None:
        if app.dialogs.settings_dialog is not None:
            app.dialogs.settings_dialog.close()

    def trigger(name: str) -> Callable[[], None]:
        return lambda: getattr(app.window.actions_of_window, name).trigger()

    def side(name: str) -> Callable[[], None]:
        return lambda: app.window.draw_page.show_side(name)

    def speak(language: str) -> Callable[[], None]:
        return lambda: app.settings.change(language=language)

    return [
        app.dialogs.open_settings,
        close_settings,
        app.dialogs.open_about,
        app.dialogs.open_licences,
        compare,
        save,
        speak("de"),
        speak("en"),
        *map(side, ("recent", "more", "ideas", "vary")),
        *map(trigger, ("draw", "draw", "stop", "show_gallery", "show_how", "show_draw", "trash")),
        lambda: app.window.menus.undo(),  # noqa: PLW0108 - the window may be another one by then
        lambda: app.window.toast.say("A word", "Undo", lambda: None),
        lambda: app.window.gallery_page.quick_look.open(),  # noqa: PLW0108 - as above
        lambda: app.window.resize(900, 600),
        lambda: app.window.resize(1_280, 800),
    ]
