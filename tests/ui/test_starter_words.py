"""The app knows what the starter model knows: hint, list, surprises and examples."""

import json
import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charle.core.vocabulary import PROMPTS_NAME, VOCABULARY_NAME
from charle.paths import resource
from charle.ui import cheat_sheet
from charle.ui.app import App
from charle.ui.cheat_sheet import sheet_for
from charle.ui.first_run.ready_page import ReadyPage
from charle.ui.known_things import KnownThings
from charle.ui.models import Model
from charle.ui.starter_hint import StarterHint
from tests.ui.conftest import CARD, STARTER_CARD, WAIT_MS, MakeApp
from tests.ui.tour import VOCABULARY

PROMPTS = [f"a {colour} cat on the street" for colour in ("red", "blue", "green", "pink", "black")]


@pytest.fixture
def starter(tmp_path: Path) -> Model:
    """A starter model that tells what it knows."""
    folder = tmp_path / "starter"
    folder.mkdir()
    shutil.copy(resource("starter", "model_index.json"), folder)
    words = {"things": ["cat", "pizza", "rocket"], "colours": ["red"], "scenes": {}, "sizes": []}
    (folder / VOCABULARY_NAME).write_text(json.dumps(words))
    (folder / PROMPTS_NAME).write_text(json.dumps(PROMPTS))
    STARTER_CARD.write(folder)
    return Model(folder, replace(STARTER_CARD, width=256, height=256))


@pytest.fixture
def suggestions(monkeypatch: pytest.MonkeyPatch, starter: Model) -> None:
    """The shipped starter model suggests prompts."""
    monkeypatch.setattr(cheat_sheet, "_STARTER", starter.folder)


def with_starter(app: App, starter: Model) -> App:
    app.holder.choose_model(starter)
    return app


def type_in(qtbot: QtBot, app: App, prompt: str) -> None:
    """Type a prompt and wait until it was judged."""
    panel = app.window.draw_page.prompt
    panel.field.setPlainText(prompt)
    qtbot.waitSignal(panel._judge_later.timeout, timeout=WAIT_MS).wait()


def test_the_hint_comes_and_goes_with_what_the_model_knows(
    qtbot: QtBot, make_app: MakeApp, starter: Model
) -> None:
    app = with_starter(make_app(), starter)
    hint = app.window.draw_page.prompt.hint
    type_in(qtbot, app, "a unicorn")
    assert hint.isVisible()
    assert hint.sentence == (
        "The starter model knows about 3 things, like a cat, a rocket, a pizza. "
        "For everything else, get Stable Diffusion."
    )
    type_in(qtbot, app, "a red cat")
    assert not hint.isVisible()
    type_in(qtbot, app, "a red cat and a unicorn")
    assert hint.isVisible()
    type_in(qtbot, app, "")
    assert not hint.isVisible()


def test_large_models_and_silent_starters_are_left_alone(
    qtbot: QtBot, make_app: MakeApp, starter: Model
) -> None:
    app = make_app()
    hint = app.window.draw_page.prompt.hint
    (starter.folder / VOCABULARY_NAME).unlink()
    for model in (Model(starter.folder, CARD), starter):
        app.holder.choose_model(model)
        type_in(qtbot, app, "a unicorn")
        assert not hint.isVisible()
        assert not app.window.actions_of_window.known.isVisible()


def test_another_model_takes_the_hint_away(qtbot: QtBot, make_app: MakeApp, starter: Model) -> None:
    app = with_starter(make_app(), starter)
    type_in(qtbot, app, "a unicorn")
    app.holder.choose_model(Model(starter.folder, CARD))
    hint = app.window.draw_page.prompt.hint
    qtbot.waitUntil(hint.isHidden, timeout=WAIT_MS)


def test_the_hint_leads_to_a_larger_model(
    qtbot: QtBot, make_app: MakeApp, starter: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = with_starter(make_app(), starter)
    type_in(qtbot, app, "a unicorn")
    wanted: list[bool] = []
    app.window.actions_of_window.more_models.triggered.disconnect()
    app.window.actions_of_window.more_models.triggered.connect(lambda: wanted.append(True))
    app.window.draw_page.prompt.hint.get.click()
    assert wanted == [True]


def test_a_click_puts_a_thing_into_the_prompt(
    qtbot: QtBot, make_app: MakeApp, starter: Model
) -> None:
    app = with_starter(make_app(), starter)
    type_in(qtbot, app, "a unicorn")
    app.window.draw_page.prompt.hint.look.click()
    (known,) = app.window.findChildren(KnownThings)
    assert known.shown() == ["cat", "pizza", "rocket"]
    app.holder.set(prompt="a red")
    where = known.list.visualRect(known.list.model().index(1, 0)).center()
    QTest.mouseClick(known.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert app.holder.draft.prompt == "a red pizza"
    known.search.setText("ROCK")
    assert known.shown() == ["rocket"]
    QTest.keyClick(known.search, Qt.Key.Key_Return)
    assert app.holder.draft.prompt == "a red pizza and a rocket"
    known.search.setText("unicorn")
    assert known.shown() == []
    QTest.keyClick(known.search, Qt.Key.Key_Return)
    assert app.holder.draft.prompt == "a red pizza and a rocket"


def test_the_keyboard_reaches_every_thing(qtbot: QtBot, make_app: MakeApp, starter: Model) -> None:
    app = with_starter(make_app(), starter)
    app.window.actions_of_window.known.trigger()
    (known,) = app.window.findChildren(KnownThings)
    known.list.setFocus()
    known.list.setCurrentIndex(known.list.model().index(0, 0))
    QTest.keyClick(known.list, Qt.Key.Key_Down)
    QTest.keyClick(known.list, Qt.Key.Key_Return)
    assert app.holder.draft.prompt == "a pizza"
    assert known.isVisible()


def test_what_begins_with_the_letters_comes_first(qtbot: QtBot) -> None:
    app_words = replace(VOCABULARY, things=("great cat", "cat", "catfish"))
    known = KnownThings(app_words, None)  # type: ignore[arg-type]
    qtbot.addWidget(known)
    known.search.setText("cat")
    assert known.shown() == ["cat", "catfish", "great cat"]


def test_many_things_are_counted_roughly(qtbot: QtBot) -> None:
    hint = StarterHint()
    qtbot.addWidget(hint)
    hint.judge("a unicorn", VOCABULARY)
    assert "about 1,230 things" in hint.sentence


@pytest.mark.usefixtures("suggestions")
def test_surprises_and_examples_are_what_the_model_suggests() -> None:
    sheet = sheet_for(STARTER_CARD)
    assert sheet.examples == tuple(PROMPTS)
    dice = random.Random(3)
    assert {sheet.surprise(dice) for _ in range(60)} == set(PROMPTS)
    assert not set(sheet_for(CARD).examples) & set(PROMPTS)


def test_a_model_that_suggests_nothing_keeps_the_usual_examples(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(cheat_sheet, "_STARTER", tmp_path)
    assert "a red heart" in sheet_for(STARTER_CARD).examples
    assert " background" in sheet_for(STARTER_CARD).surprise(random.Random(3))


@pytest.mark.usefixtures("suggestions")
def test_who_kept_to_the_starter_is_offered_what_it_suggests(qtbot: QtBot) -> None:
    page = ReadyPage()
    qtbot.addWidget(page)
    page.show_ready([])
    assert {button.text() for button in page.buttons} == set(PROMPTS)
    page.show_ready(["Stable Diffusion 1.4"])
    assert not {button.text() for button in page.buttons} & set(PROMPTS)
