"""What the tests of the window share: an app over the fake engine, and short ways to wait."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from charle.app.desktop import PlainDesktop
from charle.app.job import State
from charle.app.patience import Patience
from charle.core.model_card import ModelCard
from charle.core.recipe import Recipe
from charle.core.request import Sampler
from charle.core.settings import Settings, SettingsFile
from charle.paths import Paths
from charle.ui import language
from charle.ui.app import App
from charle.ui.models import Model
from charle.ui.theme import theme
from tests.fakes.engine import FakeFactory, Script

WAIT_MS = 60_000

CARD = ModelCard("sd", "Stable Diffusion", 512, 512, guidance=7.5)
STARTER_CARD = ModelCard("starter", "Starter model", 128, 128, guidance=4.0, is_starter=True)

MakeApp = Callable[..., App]


@pytest.fixture(autouse=True)
def _plain_look(qapp: QApplication) -> Iterator[None]:
    """English and light, whatever this machine prefers; and again after the test."""
    language.install("en")
    theme().set_appearance("light")
    yield
    language.install("en")
    theme().set_appearance("light")


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A parent for the widget that is tested."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def model() -> Model:
    return Model(Path("model"), CARD)


@pytest.fixture
def trash(tmp_path: Path) -> Path:
    folder = tmp_path / "trash"
    folder.mkdir()
    return folder


@pytest.fixture
def make_app(qtbot: QtBot, paths: Paths, trash: Path) -> Iterator[MakeApp]:
    """Makes apps over the fake engine; all of them are closed in the end."""
    apps: list[App] = []

    def make(
        script: Script | None = None,
        desktop: PlainDesktop | None = None,
        patience: Patience | None = None,
    ) -> App:
        if not paths.settings_file.exists():
            SettingsFile(paths.settings_file).write(Settings(language="en"))
        app = App(
            paths,
            desktop or PlainDesktop(),
            factory=FakeFactory(script or Script()),
            to_trash=lambda path: _move(path, trash),
            patience=patience,
        )
        apps.append(app)
        app.show()
        qtbot.waitUntil(lambda: app.library.folder is not None, timeout=WAIT_MS)
        return app

    yield make
    for app in apps:
        app.window.close()
        app.close()
        app.window.deleteLater()


def wait_idle(qtbot: QtBot, app: App) -> None:
    qtbot.waitUntil(lambda: app.controller.state is State.IDLE, timeout=WAIT_MS)


def draw(qtbot: QtBot, app: App, prompt: str = "a red heart") -> None:
    """Draw one picture and wait until it is on the canvas and in the gallery."""
    count = len(app.library.entries())
    app.holder.set(prompt=prompt)
    app.window.actions_of_window.draw.trigger()
    wait_idle(qtbot, app)
    qtbot.waitUntil(lambda: len(app.library.entries()) > count, timeout=WAIT_MS)


def recipe(**changes: object) -> Recipe:
    values: dict[str, object] = {
        "prompt": "a red heart",
        "negative_prompt": "",
        "width": 512,
        "height": 512,
        "steps": 20,
        "guidance": 7.5,
        "sampler": Sampler.DPM_2M_KARRAS,
        "seed": 7,
        "model": "sd",
    }
    return Recipe(**values | changes)  # type: ignore[arg-type]


def plain_image(width: int = 64, height: int = 64, colour: int = 0xFFCC3300) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


def _move(path: Path, folder: Path) -> None:
    path.rename(folder / path.name)
