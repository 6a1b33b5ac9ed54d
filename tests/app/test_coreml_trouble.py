"""Core ML hangs or dies in the middle of a picture, and the window's event loop never waits for it.

No clock judges here: while the engine is stuck the loop has to go on turning, as often as it likes.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from charle.app.controller import Controller
from charle.app.job import Job, Readiness, State
from charle.core import picture_file
from charle.core.model_card import read_card
from charle.core.progress import CancelToken, Phase, no_progress
from charle.core.request import DeviceChoice, GenerationRequest
from charle.engine.coreml.job import convert
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.unet import FALLBACK_NOTE
from charle.engine.coreml.variant import Form, Variant
from charle.engine.engine import EngineOptions
from tests.app.conftest import WAIT_MS, Story
from tests.engine.coreml.stand_in import core_ml_that, options

pytestmark = pytest.mark.slow

STEPS = 4
STUCK_AFTER = 2
"""The last step that Core ML computes."""
TURNS = 100


class Window:
    """What stands for the window: a controller, what it told, and how often its loop turned."""

    def __init__(self, model: Path, folder: Path, coreml: CoreMLOptions, qtbot: QtBot) -> None:
        self.story = Story()
        self.turns = 0
        self._qtbot = qtbot
        self._model = model
        self.controller = Controller(
            lambda picture: picture_file.save_new(picture, folder),
            options=EngineOptions(DeviceChoice.NEURAL_ENGINE, coreml=coreml),
            logs=folder / "logs",
        )
        self.story.listen_to(self.controller)
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start()

    def _on_turn(self) -> None:
        self.turns += 1

    def draw(self) -> Job:
        card = read_card(self._model)
        request = GenerationRequest(
            prompt="a red heart",
            width=card.width,
            height=card.height,
            steps=STEPS,
            guidance=4.0,
            seed=7,
        )
        return self.controller.draw(request, self._model)

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=4 * WAIT_MS)

    def wait_idle(self) -> None:
        self.wait_for(lambda: self.controller.state is State.IDLE)

    def turn(self) -> None:
        """Wait until the loop has turned often, whatever the engine does meanwhile."""
        goal = self.turns + TURNS
        self.wait_for(lambda: self.turns >= goal)

    def steps(self, job: Job) -> list[int]:
        """The steps of a job that were told, in order."""
        told = self.story.progress
        return [p.step for one, p in told if one.id == job.id and p.phase is Phase.DRAWING]

    def close(self) -> None:
        self._timer.stop()
        assert self.controller.shut_down()


@pytest.fixture(scope="module")
def converted(thin: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the thin model in its Neural Engine form, proven already."""
    store = tmp_path_factory.mktemp("store") / "coreml"
    card = read_card(thin)
    variant = Variant(Form.NEURAL_ENGINE, card.width, card.height)
    convert(thin, variant, options(store), on_progress=no_progress, cancel=CancelToken())
    return store


@pytest.fixture
def open_window(
    thin: Path, converted: Path, tmp_path: Path, qtbot: QtBot
) -> Iterator[Callable[[str], Window]]:
    """A window whose Core ML has a fault after ``STUCK_AFTER`` steps of two predictions each."""
    windows: list[Window] = []
    store = shutil.copytree(converted, tmp_path / "coreml")

    def make(fault: str) -> Window:
        folder = tmp_path / f"pictures-{len(windows)}"
        folder.mkdir()
        coreml = CoreMLOptions(store, core_ml_that(fault, 2 * STUCK_AFTER + 1))
        windows.append(Window(thin, folder, coreml, qtbot))
        return windows[-1]

    yield make
    for window in windows:
        window.close()


def test_while_core_ml_hangs_the_window_goes_on_and_stop_works(
    open_window: Callable[[str], Window],
) -> None:
    window = open_window("hangs")
    job = window.draw()
    window.wait_for(lambda: STUCK_AFTER in window.steps(job))
    window.turn()
    assert window.steps(job)[-1] == STUCK_AFTER  # it hangs, and nobody gave up on it yet
    assert window.controller.state is State.DRAWING

    window.controller.stop()
    assert window.controller.state is State.CANCELLING  # at once: asking waits for nobody
    window.wait_idle()
    assert window.story.outcomes(job) == ["cancelled"]
    assert window.controller.readiness is Readiness.READY  # the engine itself was never stuck

    # The next picture comes from a fresh start of Core ML, not from what the stuck one left.
    again = window.draw()
    window.wait_for(lambda: STUCK_AFTER in window.steps(again))
    window.turn()
    assert window.steps(again)[-1] == STUCK_AFTER
    window.controller.stop()
    window.wait_idle()
    assert window.story.outcomes(again) == ["cancelled"]
    assert window.story.failures == []


def test_when_core_ml_dies_the_window_goes_on_and_the_picture_comes(
    open_window: Callable[[str], Window],
) -> None:
    window = open_window("dies")
    job = window.draw()
    window.wait_for(lambda: window.controller.state is State.DRAWING)
    window.turn()
    window.wait_idle()
    assert window.story.outcomes(job) == ["finished"]
    ((_, picture, _),) = window.story.pictures
    assert picture.notes == (FALLBACK_NOTE,)
