"""What is watched of a start and a first drawing, over the fake engine and its troubles."""

import socket

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from charle.core import offline_guard
from charle.errors import DrawingFailed
from charle.ui.app import App
from charle.ui.check_up.check import Check
from charle.ui.check_up.drawing import DrawingCheck, is_painted, open_sockets
from tests.fakes.engine import Script, Trouble
from tests.ui.conftest import WAIT_MS, MakeApp


def checks(app: App, qtbot: QtBot) -> dict[str, Check]:
    """Watch one drawing to its end."""
    found: list[Check] = []
    watch = DrawingCheck(app, age_s=lambda: 1.5, count_sockets=lambda: 0)
    watch.checked.connect(found.append)
    app.window.update()
    app.holder.set(prompt="a red heart")
    with qtbot.waitSignal(watch.ended, timeout=WAIT_MS):
        app.window.actions_of_window.draw.trigger()
    return {check.name: check for check in found}


def test_all_is_well(make_app: MakeApp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offline_guard, "is_on", lambda: True)  # as in the real app
    monkeypatch.setattr(offline_guard, "refused_count", lambda: 0)  # others' tests count, too
    found = checks(make_app(), qtbot)
    assert found["window"].is_ok, found["window"]
    assert "painted 1.50 s after the start" in found["window"].words
    assert found["recipe"].is_ok
    assert found["offline"].is_ok
    assert "“a red heart” 1.50 s" in found["picture"].words


@pytest.mark.expects_errors
def test_an_engine_that_breaks_down_is_told(make_app: MakeApp, qtbot: QtBot) -> None:
    error = DrawingFailed("No picture came out.", "Try again.")
    found = checks(make_app(Script(trouble=Trouble.RAISED, error=error)), qtbot)
    assert not found["picture"].is_ok
    assert "No picture came out." in found["picture"].words
    assert "recipe" not in found


@pytest.mark.expects_errors
def test_a_call_for_the_network_fails_the_check(make_app: MakeApp, qtbot: QtBot) -> None:
    found = checks(make_app(Script(trouble=Trouble.NETWORK)), qtbot)
    assert not found.get("offline", Check("offline", False, "")).is_ok


@pytest.mark.enable_socket
def test_a_socket_that_native_code_opened_would_be_seen() -> None:
    before = open_sockets()
    with socket.create_server(("127.0.0.1", 0)):
        assert open_sockets() == before + 1


def test_an_empty_window_is_not_painted() -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert not is_painted(image)
    for x in range(200):
        image.setPixelColor(x, 50, QColor(x, 255 - x, 0))
    image = image.copy(0, 40, 200, 20)
    assert is_painted(image)
