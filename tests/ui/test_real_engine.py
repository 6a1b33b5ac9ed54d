"""End to end with the shipped model and the real engine process."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charle.app.desktop import PlainDesktop
from charle.app.job import Readiness, State
from charle.core import picture_file
from charle.core.progress import Phase, Progress
from charle.core.settings import Settings, SettingsFile
from charle.paths import Paths
from charle.ui.app import App

WAIT_MS = 180_000


@pytest.fixture
def app(qtbot: QtBot, paths: Paths) -> Iterator[App]:
    SettingsFile(paths.settings_file).write(Settings(language="en"))
    app = App(paths, PlainDesktop())
    app.show()
    yield app
    app.window.close()
    app.close()
    app.window.deleteLater()


@pytest.mark.slow
def test_a_newcomer_draws_a_red_heart(qtbot: QtBot, app: App) -> None:
    seen: list[Progress] = []
    app.controller.progressed.connect(lambda _, progress: seen.append(progress))
    prompt = app.window.draw_page.prompt
    QTest.keyClicks(prompt.field, "a red heart")
    app.holder.set(seed=7, steps=12)
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.window.canvas.shown is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: app.controller.state is State.IDLE, timeout=WAIT_MS)

    drawing = [one for one in seen if one.phase is Phase.DRAWING]
    assert any(one.preview is not None for one in drawing)
    shown = app.window.canvas.shown
    assert shown is not None
    middle = shown.image.pixelColor(shown.image.rect().center())
    assert middle.red() > 150
    assert max(middle.green(), middle.blue()) < 110
    assert picture_file.read_recipe(shown.path) == shown.recipe
    qtbot.waitUntil(lambda: len(app.window.recent.entries()) == 1, timeout=WAIT_MS)

    # The model counts the prompt's tokens once it has nothing else to do.
    assert app.controller.readiness is Readiness.READY
    app.holder.set(prompt="a red heart " * 40)
    # Not the first count that comes: that may still be of the words before.
    qtbot.waitUntil(lambda: prompt.unread_words() > 0, timeout=WAIT_MS)
    assert app.picture_desk.reels.of(shown.path) is not None

    # The same recipe gives the same pixels.
    app.drawing.use_recipe(shown.recipe)  # type: ignore[arg-type]
    app.window.actions_of_window.draw.trigger()
    qtbot.waitUntil(lambda: len(app.library.entries()) == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: app.controller.state is State.IDLE, timeout=WAIT_MS)
    again = app.window.canvas.shown
    assert again is not None
    assert again.image == shown.image
