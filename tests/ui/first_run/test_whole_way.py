"""From an empty folder to a picture by the downloaded model: the real engine, the real self-test.

Only the hub is on this machine. Every step is a click or a key.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charle.app.job import Job, State
from charle.core import picture_file
from charle.core.model_card import read_card
from charle.core.picture import Picture
from charle.core.request import GenerationRequest
from charle.engine.engine import choose
from charle.ui.first_run import Step
from charle.weights.integrity import verify
from charle.weights.store import Condition, stored_models
from tests.fakes.hub import FakeHub
from tests.ui.first_run.conftest import MakeBench

pytestmark = [pytest.mark.slow, pytest.mark.allow_hosts(["127.0.0.1"])]

WAIT_MS = 120_000


def test_from_an_empty_folder_to_a_picture_by_the_downloaded_model(
    make_bench: MakeBench, hub: FakeHub, qtbot: QtBot
) -> None:
    hub.bytes_per_s = 20_000_000.0
    bench = make_bench(factory=choose, try_out=None)
    assert not bench.paths.data.exists()
    first_run, controller = bench.first_run, bench.controller
    wizard = first_run.open()

    # 1. The starter draws at once.
    panel = wizard.welcome.try_panel
    QTest.keyClicks(panel.field, "a red heart")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert wizard.step is Step.WELCOME  # Return meant "draw"
    qtbot.waitUntil(lambda: not panel.is_drawing, timeout=WAIT_MS)
    assert panel.status.text().startswith("Drawn here in")

    # 2. The machine is looked at and tested.
    QTest.mouseClick(wizard.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first_run.bookmark.test is not None, timeout=WAIT_MS)
    record = first_run.bookmark.test
    assert record is not None
    assert record.is_right
    assert record.matrix_tflops > 0
    assert len(wizard.machine.rows) == 4

    # 3. The usual model.
    QTest.mouseClick(wizard.primary, Qt.MouseButton.LeftButton)
    QTest.mouseClick(wizard.primary, Qt.MouseButton.LeftButton)

    # 4. Its licence, read to the end with the keyboard. Until then nobody was asked anything.
    assert wizard.step is Step.LICENCE
    QTest.qWait(20)
    QTest.keyClick(wizard.licence.text, Qt.Key.Key_End)
    assert hub.requests == []
    QTest.mouseClick(wizard.primary, Qt.MouseButton.LeftButton)

    # 5. It arrives, while the starter draws.
    assert wizard.step is Step.DOWNLOAD
    meanwhile = wizard.download.try_panel
    second_prompt = meanwhile.examples[1].text()
    meanwhile.examples[1].click()
    qtbot.waitUntil(wizard.primary.isEnabled, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not meanwhile.is_drawing, timeout=WAIT_MS)
    (stored,) = stored_models(bench.paths, first_run.catalogue)
    assert (stored.id, stored.condition) == ("sd-v1-4", Condition.READY)
    assert verify("sd-v1-4", bench.paths).is_good

    # 6. A first prompt, drawn by the new model.
    QTest.mouseClick(wizard.primary, Qt.MouseButton.LeftButton)
    assert wizard.step is Step.READY
    with qtbot.waitSignal(first_run.prompt_chosen) as chosen:
        QTest.mouseClick(wizard.ready.buttons[0], Qt.MouseButton.LeftButton)
    prompt, model_id = chosen.args
    folder = bench.paths.models / model_id
    card = read_card(folder)
    request = GenerationRequest(
        prompt=prompt, width=card.width, height=card.height, steps=4, guidance=card.guidance
    )
    drawn: list[tuple[Job, Picture]] = []
    controller.picture_finished.connect(lambda job, picture, _: drawn.append((job, picture)))
    controller.draw(request, folder, card.title)
    qtbot.waitUntil(lambda: controller.state is State.IDLE, timeout=WAIT_MS)
    ((_, picture),) = drawn
    assert picture.recipe.model == "sd-v1-4"
    assert picture.recipe.model_hash == card.weights_sha256[:10] != ""
    assert len(set(picture.rgb)) > 50  # a picture, not a plain colour
    prompts = {
        recipe.prompt
        for path in bench.paths.pictures.glob("*.png")
        if (recipe := picture_file.read_recipe(path)) is not None
    }
    assert prompts == {"a red heart", second_prompt, prompt}


def test_a_model_from_a_stick_is_imported_and_ready(
    make_bench: MakeBench, hub: FakeHub, qtbot: QtBot, starter_on_a_stick: Path
) -> None:
    bench = make_bench()
    wizard = bench.first_run.open(at=Step.MODEL)
    wizard.model.take_path(starter_on_a_stick)
    qtbot.waitUntil(lambda: wizard.model.choice.own is not None, timeout=WAIT_MS)
    assert not wizard.model.cards["sd-v1-4"].isChecked()
    assert wizard.model.own_card.accessibleName() == "My model"
    wizard.primary.click()
    assert wizard.step is Step.LICENCE  # its card says which
    QTest.qWait(20)
    QTest.keyClick(wizard.licence.text, Qt.Key.Key_End)
    wizard.primary.click()
    assert wizard.step is Step.DOWNLOAD
    qtbot.waitUntil(wizard.primary.isEnabled, timeout=WAIT_MS)
    wizard.primary.click()
    assert wizard.ready.lead.text() == "My model is ready."
    with qtbot.waitSignal(bench.first_run.prompt_chosen) as chosen:
        wizard.primary.click()
    assert chosen.args == ["", "My-model"]
    assert read_card(bench.paths.models / "My-model").title == "My model"
    assert hub.requests == []
