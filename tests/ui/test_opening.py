"""What the system hands over: pictures, models and links."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from charle.app.job import State
from charle.ui.first_run import Step
from charle.ui.model_desk import MODEL_SUFFIXES
from charle.ui.releases import RELEASES_URL
from tests.ui.conftest import WAIT_MS, MakeApp, draw

LINK = "charle://prompt?text=a%20blue%20cat"


def test_a_link_fills_in_the_prompt_and_draws_nothing(make_app: MakeApp) -> None:
    app = make_app()
    started: list[object] = []
    app.controller.job_started.connect(started.append)
    app.open_files([LINK])
    assert app.window.draw_page.prompt.field.toPlainText() == "a blue cat"
    assert app.holder.draft.prompt == "a blue cat"
    assert app.controller.state is State.IDLE
    assert started == []
    assert "A link filled in this prompt" in app.window.toast.text


def test_what_was_written_before_can_be_put_back(make_app: MakeApp) -> None:
    app = make_app()
    app.holder.set(prompt="my own words")
    app.window.actions_of_window.show_gallery.trigger()
    app.open_files([LINK])
    assert app.window.is_draw_in_front
    app.window.toast.act()
    assert app.holder.draft.prompt == "my own words"


@pytest.mark.parametrize("link", ["charle://", "charle://draw?text=cat", "charle:prompt?text=%00"])
def test_a_link_without_a_prompt_changes_nothing(make_app: MakeApp, link: str) -> None:
    app = make_app()
    app.holder.set(prompt="my own words")
    app.open_files([link])
    assert app.holder.draft.prompt == "my own words"
    assert app.window.toast.text == "This link holds no prompt."


def test_a_picture_brings_its_recipe(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    draw(qtbot, app, "a green house")
    path = app.library.entries()[0].path
    app.holder.set(prompt="something else")
    app.open_files([str(path)])
    qtbot.waitUntil(lambda: app.holder.draft.prompt == "a green house", timeout=WAIT_MS)


@pytest.mark.parametrize("suffix", sorted(MODEL_SUFFIXES))
def test_a_model_is_looked_at_in_the_wizard(
    make_app: MakeApp, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    app = make_app()
    file = tmp_path / f"mine{suffix.upper()}"
    file.write_bytes(b"no model at all" * 100)
    app.open_files([str(file)])
    wizard = app.model_desk.first_run.wizard
    assert wizard is not None
    assert wizard.step is Step.MODEL
    # It was looked at, and the words say what is wrong with it.
    qtbot.waitUntil(lambda: file.name in wizard.model.own.status.text(), timeout=WAIT_MS)
    wizard.close_for_good()


def test_updates_open_a_page_and_only_when_asked(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    app = make_app()
    assert opened == []
    action = app.window.actions_of_window.updates
    assert action in app.window.menus.help.actions()
    action.trigger()
    assert [url.toString() for url in opened] == [RELEASES_URL]
