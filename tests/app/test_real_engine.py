"""The whole way with the real engine and the starter model: queue, process, disk."""

import logging
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from charle.app.controller import Controller
from charle.app.job import Readiness, State
from charle.core import picture_file
from charle.core.picture import Picture
from charle.core.progress import Phase
from charle.core.request import GenerationRequest
from charle.errors import SaveFailed
from tests.app.conftest import WAIT_MS, Story
from tests.processes import engine_processes

_log = logging.getLogger(__name__)
"""For figures, which fail nothing: seen with ``-o log_cli_level=info``."""

pytestmark = pytest.mark.slow


@dataclass
class Studio:
    """A controller over the real engine that saves into a folder."""

    folder: Path
    model: Path
    qtbot: QtBot
    controller: Controller = field(init=False)
    story: Story = field(default_factory=Story)

    def __post_init__(self) -> None:
        self.controller = Controller(self.save, logs=self.folder / "logs")
        self.story.listen_to(self.controller)

    def save(self, picture: Picture) -> Path:
        return picture_file.save_new(picture, self.folder)

    def wait_idle(self) -> None:
        self.qtbot.waitUntil(lambda: self.controller.state is State.IDLE, timeout=4 * WAIT_MS)

    def wait_for_step(self) -> None:
        """Wait until the picture forms."""
        before = len(self.story.progress)
        self.qtbot.waitUntil(
            lambda: any(
                progress.phase is Phase.DRAWING and progress.preview is not None
                for _, progress in self.story.progress[before:]
            ),
            timeout=4 * WAIT_MS,
        )

    def engine(self) -> psutil.Process:
        (process,) = engine_processes()
        return process


@pytest.fixture
def studio(qtbot: QtBot, tmp_path: Path, starter: Path) -> Iterator[Studio]:
    folder = tmp_path / "pictures"
    folder.mkdir()
    studio = Studio(folder, starter, qtbot)
    yield studio
    assert studio.controller.shut_down()


def _request(**values: object) -> GenerationRequest:
    chosen = {"prompt": "a red heart", "width": 128, "height": 128, "steps": 8, "guidance": 5.0}
    return GenerationRequest(**chosen | values)  # type: ignore[arg-type]


def test_from_a_sentence_to_files_with_recipes(studio: Studio) -> None:
    studio.controller.warm_up(studio.model)
    studio.controller.count_tokens("a red heart")
    request = _request(seed=7, count=2, width=256, height=256)
    job = studio.controller.draw(request, studio.model, "Starter")
    with studio.qtbot.waitSignal(studio.controller.tokens_counted, timeout=4 * WAIT_MS) as counted:
        studio.wait_idle()

    assert studio.story.outcomes(job) == ["finished"]
    assert [len(steps) for steps in studio.story.steps] == [8, 8]
    phases = [progress.phase for _, progress in studio.story.progress]
    assert {Phase.LOADING, Phase.DRAWING, Phase.DECODING} <= set(phases)
    assert len(studio.story.pictures) == 2
    for index, (_, picture, path) in enumerate(studio.story.pictures):
        assert picture.recipe.seed == 7 + index
        assert picture_file.read_recipe(path) == picture.recipe
        assert len(set(picture.rgb)) > 50  # a picture, not a plain colour
    prompt, spans = counted.args
    assert [prompt[span.start : span.end] for span in spans] == ["a", "red", "heart"]


def test_stop_is_heard_within_a_step_and_the_engine_lives_on(studio: Studio) -> None:
    job = studio.controller.draw(_request(steps=500), studio.model)
    studio.wait_for_step()
    engine = studio.engine()
    started_s = time.monotonic()
    studio.controller.stop()
    studio.wait_idle()
    _log.info("stopped after %.3f s", time.monotonic() - started_s)
    assert studio.story.outcomes(job) == ["cancelled"]
    assert studio.engine() == engine
    assert studio.controller.readiness is Readiness.READY


def test_a_killed_engine_is_back_and_draws_the_same_picture(studio: Studio) -> None:
    studio.controller.draw(_request(seed=3), studio.model)
    studio.wait_idle()
    job = studio.controller.draw(_request(seed=3), studio.model)
    studio.wait_for_step()
    studio.engine().kill()
    started_s = time.monotonic()
    studio.wait_idle()
    _log.info("restarted and drawn in %.1f s", time.monotonic() - started_s)
    assert studio.story.outcomes(job) == ["finished"]
    (_, before, _), (_, after, _) = studio.story.pictures
    assert after.rgb == before.rgb


def test_a_pictures_folder_that_vanishes_mid_job_costs_no_picture(studio: Studio) -> None:
    studio.controller.draw(_request(count=2), studio.model)
    studio.wait_for_step()
    shutil.rmtree(studio.folder)
    studio.wait_idle()
    assert studio.story.pictures == []
    assert [type(error) for error in studio.story.save_failures] == [SaveFailed] * 2
    studio.folder.mkdir()
    studio.controller.retry_save()
    studio.qtbot.waitUntil(lambda: len(studio.story.pictures) == 2, timeout=WAIT_MS)
    assert all(picture_file.read_recipe(path) for _, _, path in studio.story.pictures)


def test_quitting_while_torch_is_being_imported_leaves_no_process(studio: Studio) -> None:
    studio.controller.draw(_request(), studio.model)
    studio.qtbot.waitUntil(lambda: studio.controller.readiness is Readiness.WAKING, timeout=WAIT_MS)
    engine = studio.engine()
    assert studio.controller.shut_down()
    engine.wait(WAIT_MS / 1000)


def test_a_model_that_is_none_fails_with_words(studio: Studio, tmp_path: Path) -> None:
    studio.controller.draw(_request(), tmp_path)
    studio.wait_idle()
    (error,) = studio.story.failures
    assert "There is no model" in error.title


def test_200_pictures_in_one_run_do_not_make_it_grow(studio: Studio) -> None:
    for signal in ("picture_finished", "steps_recorded", "progressed"):
        getattr(studio.controller, signal).disconnect()  # the test itself would keep every pixel
    small = _request(steps=2, width=64, height=64)

    def draw(count: int) -> list[int]:
        for _ in range(count // 20):
            studio.controller.draw(replace(small, count=20), studio.model)
        studio.wait_idle()
        return [process.memory_info().rss for process in (psutil.Process(), engine)]

    studio.controller.draw(small, studio.model)
    studio.wait_idle()
    engine = studio.engine()
    warm, end = draw(40), draw(200)
    growth = [after / before - 1 for before, after in zip(warm, end, strict=True)]
    _log.info("growth of window and engine: %s", growth)
    assert len(list(studio.folder.glob("*.png"))) == 241
    assert studio.engine() == engine
    assert max(growth) < 0.05
