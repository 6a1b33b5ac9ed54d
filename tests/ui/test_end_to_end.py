"""One person's first half hour, with the shipped model and the real engine process."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charle.app.desktop import PlainDesktop
from charle.app.job import Job, State
from charle.core import picture_file
from charle.core.progress import Phase, Progress
from charle.core.settings import Settings, SettingsFile
from charle.paths import Paths
from charle.ui.app import App
from tests.ui.dropping import drop

WAIT_MS = 180_000
Start = Callable[[], App]


@pytest.fixture
def start(paths: Paths) -> Iterator[Start]:
    """Starts CHARL-E, as often as it is called; what is left open is closed in the end."""
    apps: list[App] = []

    def start_app() -> App:
        if not paths.settings_file.exists():
            SettingsFile(paths.settings_file).write(Settings(language="en"))
        apps.append(App(paths, PlainDesktop()))
        apps[-1].show()
        return apps[-1]

    yield start_app
    for app in apps:
        app.window.close()
        app.close()
        app.window.deleteLater()


@pytest.mark.slow
@pytest.mark.timeout(900)  # it imports torch, and other work may take the processor
def test_a_first_half_hour(qtbot: QtBot, start: Start, paths: Paths) -> None:
    def until(is_so: Callable[[], bool]) -> None:
        qtbot.waitUntil(is_so, timeout=WAIT_MS)

    def click(button: object) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]

    app = start()
    window, prompt = app.window, app.window.draw_page.prompt
    seen: list[Progress] = []
    told: list[tuple[str, Job]] = []
    app.controller.progressed.connect(lambda _, progress: seen.append(progress))
    app.controller.job_finished.connect(lambda job: told.append(("finished", job)))
    app.controller.job_cancelled.connect(lambda job: told.append(("stopped", job)))

    # Type, press Draw before the model is awake, watch the picture form.
    assert window.canvas.empty.isVisible()
    QTest.keyClicks(prompt.field, "a red heart")
    click(prompt.quality.button(prompt.quality.values()[0]))
    click(prompt.draw)
    assert app.controller.state is State.LOADING
    assert window.canvas.drawing_footer.isVisible()
    until(lambda: window.canvas.shown is not None)
    until(lambda: app.controller.state is State.IDLE)
    previews = [one.preview for one in seen if one.phase is Phase.DRAWING]
    assert len([one for one in previews if one is not None]) > 3

    # It is on the canvas, in the gallery and on disk, with its recipe.
    first = window.canvas.shown
    assert first is not None
    assert first.recipe is not None
    assert first.path.parent == paths.pictures
    assert picture_file.read_recipe(first.path) == first.recipe
    assert first.recipe.prompt == "a red heart"
    until(lambda: len(window.recent.entries()) == 1)
    window.actions_of_window.show_gallery.trigger()
    assert [entry.path for entry in window.gallery_page.model.entries] == [first.path]
    window.show_draw()

    # Something else is being written; the dropped picture brings its recipe back.
    window.actions_of_window.new.trigger()
    QTest.keyClicks(prompt.field, "a lighthouse")
    with qtbot.waitSignal(app.drawing.recipe_taken, timeout=WAIT_MS):
        drop(window, first.path)
    assert prompt.field.toPlainText() == "a red heart"
    assert app.holder.draft.seed == first.recipe.seed
    assert app.holder.draft.request(app.holder.card).steps == first.recipe.steps

    # A relative of it, by the panel's button.
    window.recent.picture_chosen.emit(app.library.entries()[0])
    until(lambda: window.canvas.shown is not None)
    click(next(one for one in window.canvas.done_footer._buttons if one.text() == "Vary"))
    vary = window.draw_page.sides.vary
    until(vary.isVisible)
    vary.count.set_value(1)
    click(vary.draw)
    until(lambda: len(app.library.entries()) == 2)
    until(lambda: app.controller.state is State.IDLE)
    relative = window.canvas.shown
    assert relative is not None
    assert relative.recipe is not None
    assert relative.recipe.variation_strength > 0
    assert relative.recipe.seed == first.recipe.seed
    assert relative.image != first.image

    # Three are queued, the one that is being drawn is stopped, the others come out.
    told.clear()
    seen.clear()
    for words, steps in (("a blue elephant", 150), ("a pink rocket", None), ("a green frog", None)):
        app.holder.set(prompt=words, steps=steps, seed=None)
        click(prompt.draw)
    assert window.draw_page.queue.isVisible()
    assert len(app.controller.queue) == 2
    until(lambda: any(one.phase is Phase.DRAWING for one in seen))
    click(window.canvas.drawing_footer._stop)
    until(lambda: app.controller.state is State.IDLE)
    assert [(how, job.request.prompt) for how, job in told] == [
        ("stopped", "a blue elephant"),
        ("finished", "a pink rocket"),
        ("finished", "a green frog"),
    ]
    assert not window.draw_page.queue.isVisible()
    until(lambda: len(app.library.entries()) == 4)

    # Quit and start again: everything is as it was.
    window.resize(900, 700)
    window.draw_page.show_side("more")
    draft, place = app.holder.draft, window.size()
    pace = app.drawing.memory.pace
    window.close()
    assert app.close()
    again = start()
    assert again.holder.draft == draft
    assert again.window.draw_page.prompt.field.toPlainText() == "a green frog"
    assert again.window.size() == place
    assert again.window.draw_page.side == "more"
    assert again.drawing.memory.pace == pace
    assert again.drawing.memory.history == [
        "a green frog",
        "a pink rocket",
        "a blue elephant",
        "a red heart",
    ]
    until(lambda: len(again.window.recent.entries()) == 4)
    prompts = [entry.prompt for entry in again.library.entries()]
    assert sorted(prompts) == ["a green frog", "a pink rocket", "a red heart", "a red heart"]
