"""What the tests of the app's glue share: a controller over the fake engine, and its story."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from charle.app.controller import Controller
from charle.app.job import Job, State
from charle.app.patience import Patience
from charle.core.picture import Picture
from charle.core.progress import Preview, Progress
from charle.core.request import GenerationRequest
from charle.errors import CharleError
from tests.fakes.engine import FakeFactory, Script

WAIT_MS = 60_000
MODEL = Path("model")


def request(**values: Any) -> GenerationRequest:
    """A small request; every value can be replaced."""
    chosen: dict[str, Any] = {
        "prompt": "a heart",
        "width": 64,
        "height": 64,
        "steps": 3,
        "guidance": 2.0,
    }
    return GenerationRequest(**chosen | values)


class Disk:
    """Saves pictures into a folder; can be full or slow."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.error: Exception | None = None
        self.delay_s = 0.0
        self.is_saving = threading.Event()
        self.saved: list[Picture] = []

    def save(self, picture: Picture) -> Path:
        self.is_saving.set()
        time.sleep(self.delay_s)
        if self.error is not None:
            raise self.error
        path = self.folder / f"{len(self.saved)}.png"
        picture.image().save(path)
        self.saved.append(picture)
        return path


@dataclass
class Story:
    """Everything a controller told, in order."""

    events: list[tuple[str, int]] = field(default_factory=list)
    states: list[State] = field(default_factory=list)
    progress: list[tuple[Job, Progress]] = field(default_factory=list)
    pictures: list[tuple[Job, Picture, Path]] = field(default_factory=list)
    steps: list[tuple[Preview, ...]] = field(default_factory=list)
    failures: list[CharleError] = field(default_factory=list)
    save_failures: list[CharleError] = field(default_factory=list)

    def listen_to(self, controller: Controller) -> None:
        controller.state_changed.connect(self.states.append)
        controller.job_started.connect(lambda job: self.events.append(("started", job.id)))
        controller.job_finished.connect(lambda job: self.events.append(("finished", job.id)))
        controller.job_cancelled.connect(lambda job: self.events.append(("cancelled", job.id)))
        controller.job_failed.connect(self._on_failed)
        controller.progressed.connect(lambda *what: self.progress.append(what))
        controller.picture_finished.connect(lambda *what: self.pictures.append(what))
        controller.steps_recorded.connect(lambda _job, _path, steps: self.steps.append(steps))
        controller.save_failed.connect(lambda _job, _picture, e: self.save_failures.append(e))

    def _on_failed(self, job: Job, error: CharleError) -> None:
        self.events.append(("failed", job.id))
        self.failures.append(error)

    def outcomes(self, job: Job) -> list[str]:
        """How the job ended; there must be exactly one."""
        return [what for what, job_id in self.events if job_id == job.id and what != "started"]


@dataclass
class Desk:
    """A controller with what it saves to and what it told."""

    controller: Controller
    disk: Disk
    story: Story
    qtbot: QtBot

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=WAIT_MS)

    def wait_idle(self) -> None:
        self.wait_for(lambda: self.controller.state is State.IDLE)


@pytest.fixture
def new_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Makes controllers over fake engines that follow a script; they are shut down at the end."""
    desks: list[Desk] = []

    def make(script: Script | None = None, patience: Patience | None = None) -> Desk:
        folder = tmp_path / f"pictures-{len(desks)}"
        folder.mkdir()
        disk = Disk(folder)
        controller = Controller(
            disk.save,
            factory=FakeFactory(script or Script()),
            patience=patience,
            logs=tmp_path / "logs",
        )
        story = Story()
        story.listen_to(controller)
        desks.append(Desk(controller, disk, story, qtbot))
        return desks[-1]

    yield make
    for desk in desks:
        assert desk.controller.shut_down()


@pytest.fixture
def desk(new_desk: Callable[..., Desk]) -> Desk:
    """A controller over a fake engine that does everything at once and well."""
    return new_desk()
