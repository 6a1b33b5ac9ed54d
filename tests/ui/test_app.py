"""The whole window over the fake engine, which has a process of its own as the real one does."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charle.app.job import Job, State
from charle.core import picture_file
from charle.core.progress import Phase
from charle.core.request import DeviceChoice, Sampler
from charle.errors import DrawingFailed, SaveFailed
from charle.paths import Paths
from charle.ui.about import LicencesDialog
from charle.ui.app import App
from charle.ui.language import current_language
from charle.ui.palette import DARK
from charle.ui.theme import theme
from tests.fakes.engine import Script, Trouble
from tests.ui.conftest import WAIT_MS, MakeApp, draw, plain_image, wait_idle
from tests.ui.dropping import drop


def shown_path(app: App) -> Path:
    shown = app.window.canvas.shown
    assert shown is not None
    return shown.path


def test_from_words_to_a_picture_on_disk(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(Script(step_s=0.01))
    window = app.window
    phases: list[Phase] = []
    app.controller.progressed.connect(lambda _, progress: phases.append(progress.phase))
    QTest.keyClicks(window.draw_page.prompt.field, "a red heart")
    QTest.mouseClick(window.draw_page.prompt.draw, Qt.MouseButton.LeftButton)
    assert app.controller.state is not State.IDLE
    qtbot.waitUntil(lambda: window.canvas.shown is not None, timeout=WAIT_MS)
    wait_idle(qtbot, app)
    assert Phase.DRAWING in phases
    path = shown_path(app)
    recipe = picture_file.read_recipe(path)
    assert recipe is not None
    assert recipe.prompt == "a red heart"
    assert path.parent == app.paths.pictures
    qtbot.waitUntil(lambda: len(app.window.recent.entries()) == 1, timeout=WAIT_MS)
    assert app.drawing.memory.history == ["a red heart"]


def test_an_example_is_drawn_at_a_click(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    prompt = app.window.canvas.empty.examples()[1]
    app.window.canvas.empty._buttons[1].click()
    wait_idle(qtbot, app)
    assert app.window.canvas.shown is not None
    assert app.window.draw_page.prompt.field.toPlainText() == prompt


def test_nothing_to_draw_is_said_kindly(make_app: MakeApp) -> None:
    app = make_app()
    app.window.actions_of_window.draw.trigger()
    assert "nothing to draw" in app.window.toast.text
    assert app.controller.state is State.IDLE


def test_a_dropped_picture_brings_its_settings_back(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    app.holder.set(seed=77, steps=3, guidance=2.5)
    draw(qtbot, app)
    before = app.holder.draft
    path = shown_path(app)
    app.window.actions_of_window.new.trigger()
    assert app.holder.draft != before
    with qtbot.waitSignal(app.drawing.recipe_taken, timeout=WAIT_MS):
        drop(app.window, path)
    assert app.holder.draft == before


def test_a_dropped_stranger_is_named(qtbot: QtBot, make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    stranger = tmp_path / "holiday.png"
    plain_image().save(str(stranger))
    drop(app.window, stranger)
    qtbot.waitUntil(lambda: "holiday.png" in app.window.toast.text, timeout=WAIT_MS)


def test_relatives_share_the_seed(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    draw(qtbot, app)
    app.window.actions_of_window.vary.trigger()
    vary = app.window.draw_page.sides.vary
    assert app.window.draw_page.side == "vary"
    vary.strength.setValue(30)
    vary.count.set_value(2)
    jobs: list[Job] = []
    app.controller.job_started.connect(jobs.append)
    vary.draw.click()
    qtbot.waitUntil(lambda: len(app.library.entries()) == 3, timeout=WAIT_MS)
    seeds = {job.request.seed for job in jobs}
    assert vary.recipe is not None
    assert seeds == {vary.recipe.seed}
    assert {job.request.variation_strength for job in jobs} == {0.3}
    assert len({job.request.variation_seed for job in jobs}) == 2


def test_three_wait_one_is_stopped_one_is_moved_one_removed(
    qtbot: QtBot, make_app: MakeApp
) -> None:
    app = make_app(Script(step_s=0.05))
    ended: list[str] = []
    app.controller.job_finished.connect(lambda job: ended.append(f"done {job.request.prompt}"))
    app.controller.job_cancelled.connect(lambda job: ended.append(f"stopped {job.request.prompt}"))
    for name in ("one", "two", "three", "four"):
        app.holder.set(prompt=name, steps=5)
        app.window.actions_of_window.draw.trigger()
    queue = app.window.draw_page.queue
    assert not queue.isHidden()
    assert [job.request.prompt for job in app.controller.queue] == ["two", "three", "four"]
    queue.rows[1]._on_up()
    assert [job.request.prompt for job in app.controller.queue] == ["three", "two", "four"]
    queue.rows[2]._on_remove()
    with qtbot.waitSignal(app.controller.job_cancelled, timeout=WAIT_MS):
        app.window.actions_of_window.stop.trigger()
    wait_idle(qtbot, app)
    assert ended == ["stopped four", "stopped one", "done three", "done two"]
    assert queue.isHidden()


def test_escape_stops_and_the_canvas_goes_back(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(Script(step_s=0.05))
    app.holder.set(steps=3)
    draw(qtbot, app)
    first = shown_path(app)
    app.holder.set(steps=200)
    app.window.actions_of_window.draw.trigger()
    qtbot.waitUntil(lambda: app.controller.state is State.DRAWING, timeout=WAIT_MS)
    assert app.window.canvas.shown is None
    QTest.keyClick(app.window, Qt.Key.Key_Escape)
    wait_idle(qtbot, app)
    assert shown_path(app) == first


def test_buttons_follow_the_state(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(Script(step_s=0.05))
    actions = app.window.actions_of_window
    assert actions.draw.isEnabled()
    assert not actions.stop.isEnabled()
    assert not actions.copy.isEnabled()
    app.holder.set(prompt="a heart", steps=100)
    actions.draw.trigger()
    assert actions.stop.isEnabled()
    assert actions.draw.text() == "Draw Next"
    actions.stop.trigger()
    assert not actions.stop.isEnabled()
    wait_idle(qtbot, app)
    assert actions.draw.text() == "Draw"
    assert not actions.copy.isEnabled()
    app.holder.set(steps=2)
    draw(qtbot, app)
    assert all(action.isEnabled() for action in actions.of_picture())


def test_remembers_everything(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    app.holder.set(steps=3, count=2, negative_prompt="text")
    draw(qtbot, app, "a lighthouse")
    app.window.resize(900, 700)
    app.window.draw_page.show_side("more")
    before = app.holder.draft
    app.window.close()
    app.close()
    again = make_app()
    assert again.holder.draft == before
    assert again.window.size() == app.window.size()
    assert again.window.draw_page.side == "more"
    assert again.drawing.memory.history == ["a lighthouse"]
    qtbot.waitUntil(lambda: len(again.window.recent.entries()) == 2, timeout=WAIT_MS)


def test_starts_fresh_from_garbage(make_app: MakeApp, paths: Paths) -> None:
    paths.settings_file.parent.mkdir(parents=True)
    paths.settings_file.write_bytes(b"\x00\xff{{{")
    app = make_app()
    assert app.holder.draft.prompt == ""
    assert app.window.isVisible()


def test_favourite_delete_and_undo(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    draw(qtbot, app)
    path = shown_path(app)
    actions = app.window.actions_of_window
    actions.favourite.trigger()
    qtbot.waitUntil(lambda: app.library.entries()[0].is_favourite, timeout=WAIT_MS)
    assert actions.favourite.isChecked()
    actions.trash.trigger()
    qtbot.waitUntil(lambda: not app.library.entries(), timeout=WAIT_MS)
    assert not path.exists()
    # The watch over the folder may have seen it first.
    qtbot.waitUntil(lambda: app.window.canvas.shown is None, timeout=WAIT_MS)
    assert app.window.toast.text == "1 picture moved to the Trash"
    app.window.menus.undo()
    qtbot.waitUntil(lambda: len(app.library.entries()) == 1, timeout=WAIT_MS)
    assert path.exists()
    assert app.library.entries()[0].is_favourite


def test_what_is_deleted_ends_in_the_trash(qtbot: QtBot, make_app: MakeApp, trash: Path) -> None:
    app = make_app()
    draw(qtbot, app)
    name = shown_path(app).name
    app.window.actions_of_window.trash.trigger()
    qtbot.waitUntil(lambda: app.window.toast.can_act, timeout=WAIT_MS)
    app.window.toast.dismiss()
    qtbot.waitUntil((trash / name).exists, timeout=WAIT_MS)


def test_copies_pixels_and_file(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    draw(qtbot, app)
    app.window.actions_of_window.copy.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.urls() == [QUrl.fromLocalFile(str(shown_path(app)))]
    assert data.hasImage()


def test_draws_again_with_another_seed(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    draw(qtbot, app)
    first = app.window.canvas.shown
    app.window.actions_of_window.again.trigger()
    qtbot.waitUntil(lambda: len(app.library.entries()) == 2, timeout=WAIT_MS)
    wait_idle(qtbot, app)
    second = app.window.canvas.shown
    assert first is not None
    assert first.recipe is not None
    assert second is not None
    assert second.recipe is not None
    assert second.recipe.prompt == first.recipe.prompt
    assert second.recipe.seed != first.recipe.seed


def test_an_old_picture_can_be_looked_at_while_another_forms(
    qtbot: QtBot, make_app: MakeApp
) -> None:
    app = make_app(Script(step_s=0.05))
    app.holder.set(steps=2)
    draw(qtbot, app)
    old = app.library.entries()[0]
    app.holder.set(steps=60)
    app.window.actions_of_window.draw.trigger()
    qtbot.waitUntil(lambda: app.controller.state is State.DRAWING, timeout=WAIT_MS)
    app.window.recent.picture_chosen.emit(old)
    qtbot.waitUntil(lambda: app.window.canvas.shown is not None, timeout=WAIT_MS)
    with qtbot.waitSignal(app.controller.progressed, timeout=WAIT_MS):
        pass
    assert app.window.canvas.shown is not None  # the progress did not push it away
    assert not app.window.recent._watch.isHidden()
    app.window.recent._watch.click()
    assert app.window.canvas.shown is None
    app.window.actions_of_window.stop.trigger()
    wait_idle(qtbot, app)


@pytest.mark.expects_errors
def test_trouble_lands_on_the_canvas_and_can_be_tried_again(
    qtbot: QtBot, make_app: MakeApp, tmp_path: Path
) -> None:
    marks = tmp_path / "marks"
    marks.mkdir()
    error = DrawingFailed("No picture came out.", "Draw it again.")
    app = make_app(Script(trouble=Trouble.RAISED, marks=marks, error=error))
    app.holder.set(prompt="a heart")
    app.window.actions_of_window.draw.trigger()
    failed = app.window.canvas.failed
    qtbot.waitUntil(failed.isVisible, timeout=WAIT_MS)
    assert failed.error is not None
    assert failed.error.title == "No picture came out."
    app.holder.set(prompt="something else")
    failed._help.click()
    wait_idle(qtbot, app)
    shown = app.window.canvas.shown
    assert shown is not None
    assert shown.recipe is not None
    assert shown.recipe.prompt == "a heart"


@pytest.mark.expects_errors
def test_a_picture_that_could_not_be_saved_waits_for_another_try(
    qtbot: QtBot, make_app: MakeApp, paths: Paths
) -> None:
    app = make_app()
    paths.pictures.rmdir()
    paths.pictures.write_text("a file where the folder was")
    app.holder.set(prompt="a heart")
    app.window.actions_of_window.draw.trigger()
    failed = app.window.canvas.failed
    qtbot.waitUntil(failed.isVisible, timeout=WAIT_MS)
    assert isinstance(failed.error, SaveFailed)
    wait_idle(qtbot, app)
    paths.pictures.unlink()
    paths.pictures.mkdir()
    failed._help.click()
    qtbot.waitUntil(lambda: app.window.canvas.shown is not None, timeout=WAIT_MS)
    assert shown_path(app).exists()


@pytest.mark.expects_errors
def test_a_picture_that_has_no_folder_goes_into_another_one(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, tmp_path: Path
) -> None:
    app = make_app()
    paths.pictures.rmdir()
    paths.pictures.write_text("a file where the folder was")
    app.holder.set(prompt="a heart")
    app.window.actions_of_window.draw.trigger()
    qtbot.waitUntil(app.window.canvas.failed.isVisible, timeout=WAIT_MS)
    wait_idle(qtbot, app)
    other = tmp_path / "other"
    other.mkdir()
    app.save_in(str(other))
    qtbot.waitUntil(lambda: app.window.canvas.shown is not None, timeout=WAIT_MS)
    assert shown_path(app).parent == other


def test_licences_can_be_read(make_app: MakeApp) -> None:
    app = make_app()
    app.window.actions_of_window.licences.trigger()
    dialog = app.window.findChild(LicencesDialog)
    assert dialog is not None
    titles = [action.text() for action in dialog.which.choices.actions()]
    assert "CreativeML Open RAIL-M" in titles
    dialog.which.choices.actions()[titles.index("CreativeML Open RAIL-M")].trigger()
    assert "Attachment A" in dialog.text.toPlainText()
    dialog.close()


def test_compare_takes_the_next_picture_that_is_opened(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    draw(qtbot, app, "a heart")
    draw(qtbot, app, "a star")
    window = app.window
    window.actions_of_window.compare.trigger()
    assert window.is_gallery_in_front
    other = next(one for one in app.library.entries() if one.prompt == "a heart")
    window.gallery_page.opened.emit(other)
    qtbot.waitUntil(window.compare.isVisible, timeout=WAIT_MS)
    assert window.compare.left.accessibleDescription() == "a star"
    assert window.compare.right.accessibleDescription() == "a heart"
    QTest.keyClick(window.compare, Qt.Key.Key_Escape)
    assert not window.compare.isVisible()


def test_the_steps_play_back_and_become_a_gif(
    qtbot: QtBot, make_app: MakeApp, tmp_path: Path
) -> None:
    app = make_app()
    app.holder.set(steps=4)
    draw(qtbot, app)
    app.window.actions_of_window.show_how.trigger()
    player = app.window.how_page.player
    assert player.slider.maximum() == 4
    player.play.click()
    qtbot.waitUntil(lambda: player.slider.value() == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not player.play.isChecked(), timeout=WAIT_MS)
    assert player.slider.value() == 4
    target = tmp_path / "heart.gif"
    assert player.reel is not None
    app.window.how_page.gif_wanted.emit(player.reel, target)
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    with Image.open(target) as gif:
        assert gif.n_frames == 5  # type: ignore[attr-defined]


def test_settings_are_in_force_at_once(qtbot: QtBot, make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    app.dialogs.open_settings()
    dialog = app.dialogs.settings_dialog
    assert dialog is not None
    dialog.appearance.button("dark").click()
    assert theme().palette is DARK
    dialog.checker.click()
    assert not app.settings.settings.is_checked
    dialog.take_folder(str(tmp_path / "elsewhere"))
    qtbot.waitUntil(lambda: app.library.folder == tmp_path / "elsewhere", timeout=WAIT_MS)
    draw(qtbot, app)
    assert shown_path(app).parent == tmp_path / "elsewhere"
    dialog.close()


def test_another_language_keeps_what_is_there(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    draw(qtbot, app)
    path, old = shown_path(app), app.window
    app.settings.change(language="de")
    qtbot.waitUntil(lambda: app.window is not old, timeout=WAIT_MS)
    assert shown_path(app) == path
    assert app.window.draw_page.prompt.field.toPlainText() == "a red heart"
    assert current_language() == "de"
    draw(qtbot, app, "a star")  # and goes on working
    assert app.window.canvas.shown is not None


def test_choices_keep_their_type(make_app: MakeApp) -> None:
    app = make_app()
    inspector = app.window.draw_page.sides.inspector
    inspector.sampler.choices.actions()[0].trigger()
    assert app.holder.draft.sampler is Sampler.PLMS
    inspector.device.choices.actions()[-1].trigger()
    assert app.settings.settings.device is DeviceChoice.CPU
    app.dialogs.open_settings()
    assert app.dialogs.settings_dialog is not None
    assert app.dialogs.settings_dialog.device.value is DeviceChoice.CPU


def test_a_drawing_behind_another_page_shows_in_the_bar(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(Script(step_s=0.05))
    app.holder.set(prompt="a heart", steps=60)
    app.window.actions_of_window.draw.trigger()
    app.window.actions_of_window.show_gallery.trigger()
    qtbot.waitUntil(app.window.top_bar.progress.isVisible, timeout=WAIT_MS)
    app.window.show_draw()
    assert not app.window.top_bar.progress.isVisible()
    app.window.actions_of_window.show_how.trigger()
    qtbot.waitUntil(app.window.top_bar.progress.isVisible, timeout=WAIT_MS)
    app.window.actions_of_window.stop.trigger()
    wait_idle(qtbot, app)
    assert not app.window.top_bar.progress.isVisible()
