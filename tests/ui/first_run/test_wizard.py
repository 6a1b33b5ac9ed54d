"""The wizard by signals and clicks, against the hub and the fake engine."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charle.app.downloads import Standing
from charle.core.model_card import read_card
from charle.core.progress import CancelToken, OnProgress
from charle.core.request import DeviceChoice, Precision
from charle.core.self_test import Way
from charle.engine.self_test import Trial
from charle.errors import EngineFailed
from charle.ui.first_run import Step
from charle.ui.first_run.bookmark import Bookmark
from charle.ui.first_run.first_run import Stock
from charle.ui.first_run.wizard import Wizard
from charle.weights.licence import Acceptances, read_licence
from charle.weights.places import Places
from tests.fakes.hub import FakeHub, Status, Stop
from tests.ui.first_run.conftest import MakeBench
from tests.ui.first_run.shop import Bench, draws_right

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

WAIT_MS = 120_000
BIG = ".safetensors"


def _go_to(wizard: Wizard, step: Step) -> None:
    """Press the primary button until this page is in front."""
    while wizard.step is not step:
        assert wizard.primary.isEnabled(), f"stuck on {wizard.step}"
        wizard.primary.click()


def _agree(wizard: Wizard) -> None:
    assert wizard.step is Step.LICENCE
    assert not wizard.primary.isEnabled()
    QTest.qWait(20)
    QTest.keyClick(wizard.licence.text, Qt.Key.Key_End)
    assert wizard.primary.isEnabled()
    wizard.primary.click()


def _wait_ready(wizard: Wizard, qtbot: QtBot) -> None:
    qtbot.waitUntil(wizard.primary.isEnabled, timeout=WAIT_MS)


def test_from_the_first_page_to_the_last(bench: Bench, hub: FakeHub, qtbot: QtBot) -> None:
    first_run = bench.first_run
    assert first_run.is_due
    wizard = first_run.open()
    assert wizard.step is Step.WELCOME
    wizard.welcome.try_panel.examples[0].click()
    qtbot.waitUntil(lambda: not wizard.welcome.try_panel.is_drawing, timeout=WAIT_MS)

    wizard.primary.click()
    qtbot.waitUntil(lambda: first_run.bookmark.test is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(wizard.machine.rows) == 4, timeout=WAIT_MS)
    assert "came out right" in wizard.machine.test.headline.text()

    wizard.primary.click()
    assert wizard.model.cards["sd-v1-4"].isChecked()
    wizard.primary.click()
    assert hub.requests == []
    _agree(wizard)
    assert wizard.step is Step.DOWNLOAD
    assert not wizard.primary.isEnabled()
    with qtbot.waitSignal(first_run.model_ready, timeout=WAIT_MS) as told:
        _wait_ready(wizard, qtbot)
    assert told.args == ["sd-v1-4"]
    wizard.primary.click()
    assert wizard.step is Step.READY
    assert wizard.ready.lead.text() == "Stable Diffusion v1.4 is ready."
    assert read_card(bench.paths.models / "sd-v1-4").title == "Stable Diffusion v1.4"

    button = wizard.ready.buttons[2]
    with qtbot.waitSignal(first_run.prompt_chosen, timeout=WAIT_MS) as chosen:
        button.click()
    assert chosen.args == [button.text(), "sd-v1-4"]
    assert first_run.wizard is None
    assert first_run.bookmark.is_finished
    assert not first_run.is_due


def test_a_declined_licence_sends_nothing_to_anybody(
    bench: Bench, hub: FakeHub, qtbot: QtBot
) -> None:
    wizard = bench.first_run.open()
    _go_to(wizard, Step.LICENCE)
    QTest.qWait(20)
    QTest.keyClick(wizard.licence.text, Qt.Key.Key_End)
    wizard.second.click()
    assert wizard.step is Step.MODEL
    assert "nothing was downloaded" in wizard.model.remark
    wizard.reject()
    QTest.qWait(50)
    assert hub.requests == []
    assert Acceptances(Places.of(bench.paths).acceptances).all() == ()
    assert not bench.paths.models.exists()


def test_agreeing_needs_the_end_of_the_text_also_with_the_keyboard(
    bench: Bench, qtbot: QtBot
) -> None:
    wizard = bench.first_run.open()
    _go_to(wizard, Step.LICENCE)
    bar = wizard.licence.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=WAIT_MS)
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    wizard.primary.click()
    assert wizard.step is Step.LICENCE
    assert wizard.licence.hint.text() == "Scroll to the end of the text to agree."

    def reads_on() -> bool:  # the text may still grow while a busy machine lays it out
        QTest.keyClick(wizard.licence.text, Qt.Key.Key_Space)
        return bar.value() == bar.maximum() and wizard.primary.isEnabled()

    qtbot.waitUntil(reads_on, timeout=WAIT_MS)
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    assert wizard.step is Step.DOWNLOAD
    (record,) = Acceptances(Places.of(bench.paths).acceptances).all()
    licence = read_licence("creativeml-openrail-m")
    assert (record.model, record.sha256) == ("sd-v1-4", licence.sha256)


def test_every_chosen_model_shows_its_own_licence(make_bench: MakeBench, qtbot: QtBot) -> None:
    bench = make_bench(catalogue=None)  # the real one; nothing is downloaded here
    wizard = bench.first_run.open(at=Step.MODEL)
    wizard.model.cards["quick"].click()
    wizard.primary.click()
    shown = []
    for _ in range(2):
        agreement = wizard.licence.current
        assert agreement is not None
        shown.append((agreement.model_id, agreement.licence.id))
        bench.first_run.downloads.shut_down()  # so that agreeing starts nothing
        _agree(wizard)
    assert shown == [
        ("sd-v1-4", "creativeml-openrail-m"),
        ("quick", "creativeml-openrail-plus-plus-m"),
    ]


def test_the_rules_are_listed_beside_the_text(bench: Bench) -> None:
    wizard = bench.first_run.open()
    _go_to(wizard, Step.LICENCE)
    licence = read_licence("creativeml-openrail-m")
    assert wizard.licence.rules == licence.restrictions
    assert wizard.licence.text.toPlainText().strip() == licence.text.strip()


def test_pause_and_go_on(bench: Bench, hub: FakeHub, qtbot: QtBot) -> None:
    hub.inject(Stop(300_000, "silence"), matching="unet")
    wizard = bench.first_run.open()
    _go_to(wizard, Step.LICENCE)
    _agree(wizard)
    row = wizard.download.rows["sd-v1-4"]
    qtbot.waitUntil(lambda: " of " in row.words.text(), timeout=WAIT_MS)
    assert row.button.text() == "Pause"
    with qtbot.waitSignal(bench.first_run.downloads.paused, timeout=WAIT_MS):
        row.button.click()
    assert row.words.text().startswith("Paused")
    assert row.button.text() == "Continue download"
    row.button.click()
    _wait_ready(wizard, qtbot)
    assert row.words.text() == "Ready. Every file was checked."
    assert not row.button.isVisible()


def test_trouble_is_said_and_can_be_tried_again(bench: Bench, hub: FakeHub, qtbot: QtBot) -> None:
    hub.inject(Status(451), matching="vae")
    wizard = bench.first_run.open()
    _go_to(wizard, Step.LICENCE)
    _agree(wizard)
    row = wizard.download.rows["sd-v1-4"]
    qtbot.waitUntil(lambda: row.button.text() == "Try again", timeout=WAIT_MS)
    assert "for legal reasons" in row.trouble.text()
    assert not wizard.primary.isEnabled()
    row.button.click()
    _wait_ready(wizard, qtbot)
    assert row.trouble.text() == ""


def test_left_in_the_middle_it_goes_on_behind_and_comes_back_there(
    bench: Bench, hub: FakeHub, qtbot: QtBot
) -> None:
    hub.bytes_per_s = 40_000_000.0
    wizard = bench.first_run.open()
    _go_to(wizard, Step.LICENCE)
    _agree(wizard)
    wizard.second.click()  # draw in the main window
    assert bench.first_run.wizard is None
    assert not bench.first_run.is_due
    again = bench.first_run.open()
    assert again.step is Step.DOWNLOAD
    _wait_ready(again, qtbot)


@pytest.mark.parametrize("step", [Step.WELCOME, Step.MACHINE, Step.MODEL, Step.LICENCE])
def test_closed_on_any_page_it_opens_there_again(
    make_bench: MakeBench, qtbot: QtBot, step: Step
) -> None:
    bench = make_bench()
    wizard = bench.first_run.open()
    _go_to(wizard, step)
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert bench.first_run.wizard is None
    bench.settings.close()
    assert make_bench().first_run.open().step is step


def test_killed_on_the_way_it_opens_by_itself_and_the_download_goes_on(
    make_bench: MakeBench, hub: FakeHub, qtbot: QtBot
) -> None:
    hub.inject(Stop(300_000, "silence"), matching="unet")
    before = make_bench()
    wizard = before.first_run.open()
    _go_to(wizard, Step.LICENCE)
    _agree(wizard)
    qtbot.waitUntil(lambda: hub.body_bytes_sent > 300_000, timeout=WAIT_MS)
    before.close()
    after = make_bench()
    assert after.first_run.is_due
    after.first_run.go_on()
    again = after.first_run.open()
    assert again.step is Step.DOWNLOAD
    _wait_ready(again, qtbot)
    again.primary.click()
    assert again.step is Step.READY


def test_a_finished_wizard_opens_at_the_models_and_knows_what_is_here(
    bench: Bench, qtbot: QtBot
) -> None:
    wizard = bench.first_run.open()
    _go_to(wizard, Step.LICENCE)
    _agree(wizard)
    _wait_ready(wizard, qtbot)
    _go_to(wizard, Step.READY)
    wizard.primary.click()
    again = bench.first_run.open()
    assert again.step is Step.MODEL
    qtbot.waitUntil(lambda: again.model.cards["sd-v1-4"].badge == "Installed", timeout=WAIT_MS)
    again.primary.click()  # it is chosen and here already
    assert again.step is Step.READY
    assert bench.first_run.downloads.find("sd-v1-4").standing is Standing.READY  # type: ignore[union-attr]


class WrongUnlessSafe:
    """A graphics driver that gives black pictures, and one that falls over."""

    def __call__(self, way: Way, on_progress: OnProgress, cancel: CancelToken) -> Trial:
        if way.device is not DeviceChoice.CPU:
            raise EngineFailed("It broke down.", "")
        return draws_right(way, on_progress, cancel)


def test_what_worked_in_the_self_test_is_remembered(make_bench: MakeBench, qtbot: QtBot) -> None:
    bench = make_bench(try_out=WrongUnlessSafe())
    wizard = bench.first_run.open()
    wizard.primary.click()
    qtbot.waitUntil(lambda: bench.first_run.bookmark.test is not None, timeout=WAIT_MS)
    settings = bench.settings.settings
    assert (settings.device, settings.precision) == (DeviceChoice.CPU, Precision.FLOAT32)
    assert "the processor draws" in wizard.machine.test.sentence.text()
    assert Bookmark.from_json(settings.first_run).test.tries == 3  # type: ignore[union-attr]


def test_a_file_that_is_no_model_gets_its_sentence(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "holiday.ckpt"
    file.write_text("Dear diary")
    wizard = bench.first_run.open(at=Step.MODEL)
    wizard.model.take_path(file)
    qtbot.waitUntil(lambda: "holiday.ckpt” holds text" in wizard.model.own.status.text())
    assert wizard.model.choice.own is None


def test_quick_alone_is_no_choice(make_bench: MakeBench) -> None:
    wizard = make_bench(catalogue=None).first_run.open(at=Step.MODEL)
    cards = wizard.model.cards
    cards["quick"].click()
    assert wizard.primary.isEnabled()
    wizard.model.clear_choice()
    cards["quick"].setChecked(True)
    assert not wizard.primary.isEnabled()


def test_the_steps_are_told_to_a_screen_reader(bench: Bench) -> None:
    wizard = bench.first_run.open(at=Step.MODEL)
    assert wizard.steps.accessibleName() == "Step 3 of 6: Choose a model"
    card = wizard.model.cards["sd-v1-4"]
    assert card.accessibleName() == "Stable Diffusion v1.4"
    assert "CreativeML Open RAIL-M" in card.accessibleDescription()


def test_too_little_room_is_said_before_anything_is_fetched(
    make_bench: MakeBench, qtbot: QtBot
) -> None:
    first_run = make_bench(catalogue=None).first_run
    with qtbot.waitSignal(first_run.stored_found, timeout=WAIT_MS):
        wizard = first_run.open(at=Step.MODEL)
    wizard.model.show_stored(Stock((), 2_000_000_000))
    assert wizard.model.space.text().startswith("742 MB more disk space is needed.")
    wizard.model.show_stored(Stock((), 20_000_000_000))
    assert wizard.model.space.text() == ""


@pytest.mark.slow
def test_an_import_that_goes_on_is_found_again(
    bench: Bench, qtbot: QtBot, starter_on_a_stick: Path
) -> None:
    wizard = bench.first_run.open(at=Step.MODEL)
    wizard.model.take_path(starter_on_a_stick)
    qtbot.waitUntil(lambda: wizard.model.choice.own is not None, timeout=WAIT_MS)
    wizard.primary.click()
    _wait_ready(wizard, qtbot)  # its licence is short enough to be seen whole
    assert wizard.step is Step.LICENCE
    wizard.primary.click()
    assert wizard.step is Step.DOWNLOAD
    wizard.reject()
    again = bench.first_run.open()
    assert again.step is Step.DOWNLOAD
    _wait_ready(again, qtbot)
    again.primary.click()
    assert again.ready.lead.text() == "My model is ready."
