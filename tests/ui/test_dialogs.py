"""The small windows that the menus open."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from charle.ui.about import AboutDialog, LicencesDialog
from charle.ui.acknowledgements import AcknowledgementsDialog
from charle.ui.app import App
from tests.ui.conftest import WAIT_MS, MakeApp

KINDS = {
    "about": AboutDialog,
    "licences": LicencesDialog,
    "acknowledgements": AcknowledgementsDialog,
}


def of_kind(app: App, name: str) -> list[QDialog]:
    return [one for one in app.window.findChildren(KINDS[name]) if one.isVisible()]


@pytest.mark.parametrize("name", KINDS)
def test_asking_twice_brings_the_same_window_to_the_front(
    make_app: MakeApp, qapp: QApplication, name: str
) -> None:
    app = make_app()
    action = getattr(app.window.actions_of_window, name)
    action.trigger()
    (first,) = of_kind(app, name)
    action.trigger()
    assert of_kind(app, name) == [first]
    first.close()
    action.trigger()
    (second,) = of_kind(app, name)
    assert second is not first
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert of_kind(app, name) == [second]
    action.trigger()
    assert of_kind(app, name) == [second]


def test_in_another_language_it_opens_over_the_new_window(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    app.window.actions_of_window.about.trigger()
    old = app.window
    app.settings.change(language="de")
    qtbot.waitUntil(lambda: app.window is not old, timeout=WAIT_MS)
    app.window.actions_of_window.about.trigger()
    (about,) = of_kind(app, "about")
    assert about.windowTitle() == "Über CHARL-E"
