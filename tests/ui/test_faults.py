"""Whatever breaks below it, the window lives, says so in a sentence, and Draw works again."""

import errno
import os
import shutil
import threading
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from charle.app.job import State
from charle.app.patience import Patience
from charle.core import atomic, gallery, picture_file
from charle.core.picture import Picture
from charle.core.progress import Phase
from charle.errors import EngineFailed, SaveFailed, TooLarge
from charle.paths import Paths
from charle.ui.app import App
from tests.fakes.engine import Script, Trouble
from tests.ui.conftest import WAIT_MS, MakeApp, draw, wait_idle

_IMPATIENT = Patience(first_s=5, steps_floor_s=1, steps_factor=2)


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    """Where the fake engine counts its troubles across processes."""
    folder = tmp_path / "marks"
    folder.mkdir()
    return folder


def sentences_on_canvas(app: App) -> str:
    failed = app.window.canvas.failed
    return "\n".join(one.text() for one in failed.findChildren(QLabel) if one.isVisible())


def engines() -> list[psutil.Process]:
    found = []
    for process in psutil.Process().children():
        try:
            if "spawn_main" in " ".join(process.cmdline()):
                found.append(process)
        except psutil.NoSuchProcess:
            continue
    return found


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (Trouble.KILLED, "most likely because memory ran out"),
        (Trouble.ABORTED, "broke down twice while working on this picture"),
        (Trouble.HUNG, "stopped answering twice while working on this picture"),
    ],
)
def test_an_engine_that_keeps_breaking_is_said_on_the_canvas(
    qtbot: QtBot, make_app: MakeApp, marks: Path, trouble: Trouble, sentence: str
) -> None:
    script = Script(trouble=trouble, trouble_step=3, marks=marks, trouble_times=2)
    app = make_app(script, patience=_IMPATIENT)
    app.holder.set(prompt="a heart", steps=4)
    app.window.actions_of_window.draw.trigger()
    failed = app.window.canvas.failed
    qtbot.waitUntil(failed.isVisible, timeout=WAIT_MS)
    assert isinstance(failed.error, EngineFailed)
    assert sentence in sentences_on_canvas(app)
    wait_idle(qtbot, app)
    failed._help.click()
    qtbot.waitUntil(lambda: app.window.canvas.shown is not None, timeout=WAIT_MS)
    wait_idle(qtbot, app)
    assert failed.isHidden()


@pytest.mark.parametrize("trouble", [Trouble.KILLED, Trouble.ABORTED, Trouble.HUNG])
def test_an_engine_that_breaks_once_costs_nothing_but_time(
    qtbot: QtBot, make_app: MakeApp, marks: Path, trouble: Trouble
) -> None:
    script = Script(trouble=trouble, trouble_step=3, trouble_picture=2, marks=marks)
    app = make_app(script, patience=_IMPATIENT)
    app.holder.set(prompt="a heart", steps=4, count=3, seed=5)
    app.window.actions_of_window.draw.trigger()
    qtbot.waitUntil(lambda: len(app.library.entries()) == 3, timeout=WAIT_MS)
    wait_idle(qtbot, app)
    assert {entry.seed for entry in app.library.entries()} == {5, 6, 7}
    assert app.window.canvas.failed.isHidden()
    assert app.window.canvas.shown is not None


def test_too_little_memory_is_helped_by_drawing_smaller(
    qtbot: QtBot, make_app: MakeApp, marks: Path
) -> None:
    app = make_app(Script(trouble=Trouble.OUT_OF_MEMORY, marks=marks))
    app.holder.set(prompt="a heart", size=(1024, 1024), count=4)
    app.window.actions_of_window.draw.trigger()
    failed = app.window.canvas.failed
    qtbot.waitUntil(failed.isVisible, timeout=WAIT_MS)
    assert isinstance(failed.error, TooLarge)
    assert "memory" in sentences_on_canvas(app)
    wait_idle(qtbot, app)
    failed._help.click()
    qtbot.waitUntil(lambda: app.window.canvas.shown is not None, timeout=WAIT_MS)
    shown = app.window.canvas.shown
    assert shown is not None
    assert shown.recipe is not None
    assert shown.recipe.width < 1024


def test_a_pictures_folder_that_is_deleted_in_the_middle_of_a_job_comes_back(
    qtbot: QtBot, make_app: MakeApp, paths: Paths
) -> None:
    app = make_app(Script(step_s=0.02))
    app.holder.set(prompt="a heart", steps=10, count=2)
    app.window.actions_of_window.draw.trigger()
    with qtbot.waitSignal(app.controller.progressed, timeout=WAIT_MS):
        pass
    shutil.rmtree(paths.pictures)
    wait_idle(qtbot, app)
    qtbot.waitUntil(lambda: len(app.library.entries()) == 2, timeout=WAIT_MS)
    assert all(picture_file.read_recipe(entry.path) for entry in app.library.entries())


def test_with_the_folder_above_it_gone_the_picture_waits_for_a_place(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, tmp_path: Path
) -> None:
    """As with a disk that was pulled out."""
    disk = tmp_path / "disk"
    (disk / "pictures").mkdir(parents=True)
    app = make_app(Script(step_s=0.02))
    app.settings.change(pictures=disk / "pictures")
    qtbot.waitUntil(lambda: app.library.folder == disk / "pictures", timeout=WAIT_MS)
    app.holder.set(prompt="a heart", steps=10)
    app.window.actions_of_window.draw.trigger()
    with qtbot.waitSignal(app.controller.progressed, timeout=WAIT_MS):
        pass
    shutil.rmtree(disk)
    failed = app.window.canvas.failed
    qtbot.waitUntil(failed.isVisible, timeout=WAIT_MS)
    assert isinstance(failed.error, SaveFailed)
    assert "is no longer there" in sentences_on_canvas(app)
    wait_idle(qtbot, app)
    (disk / "pictures").mkdir(parents=True)
    failed._help.click()
    qtbot.waitUntil(lambda: app.window.canvas.shown is not None, timeout=WAIT_MS)
    assert len(list((disk / "pictures").glob("*.png"))) == 1


def test_a_full_disk_is_said_and_the_picture_is_saved_when_there_is_room(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    app.holder.set(prompt="a heart", count=2)

    def no_space(fd: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(atomic.os, "write", no_space)
    app.window.actions_of_window.draw.trigger()
    failed = app.window.canvas.failed
    qtbot.waitUntil(failed.isVisible, timeout=WAIT_MS)
    assert "the disk is full" in sentences_on_canvas(app)
    wait_idle(qtbot, app)
    assert list(paths.pictures.iterdir()) == []
    monkeypatch.undo()
    failed._help.click()
    qtbot.waitUntil(lambda: len(app.library.entries()) == 2, timeout=WAIT_MS)
    draw(qtbot, app, "a star")


def test_garbage_in_every_file_we_keep_loses_no_picture(
    qtbot: QtBot, make_app: MakeApp, paths: Paths
) -> None:
    app = make_app()
    draw(qtbot, app)
    draw(qtbot, app, "a star")
    app.window.close()
    app.close()
    kept = [
        path
        for folder in (paths.data, paths.cache, paths.pictures)
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".png"
    ]
    assert any(path.suffix == ".sqlite3" for path in kept)
    assert paths.settings_file in kept
    for number, path in enumerate(kept):
        path.write_bytes(b"\x00\xff{[garbage" * number * 50)
    (paths.pictures / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    again = make_app()
    qtbot.waitUntil(lambda: len(again.window.recent.entries()) == 2, timeout=WAIT_MS)
    assert {entry.prompt for entry in again.library.entries()} == {"a red heart", "a star"}
    draw(qtbot, again, "a moon")


def test_500_quick_clicks_leave_the_window_in_peace(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(Script(step_s=0.002))
    app.holder.set(prompt="a heart", steps=3)
    ended: list[object] = []
    app.controller.job_finished.connect(ended.append)
    app.controller.job_cancelled.connect(ended.append)
    drawn = 0
    for number in range(500):
        action = "draw" if number % 5 in (0, 2) else "stop"
        drawn += action == "draw"
        getattr(app.window.actions_of_window, action).trigger()
        if number % 10 == 0:
            qtbot.wait(1)
    app.window.actions_of_window.stop_all.trigger()
    wait_idle(qtbot, app)
    assert len(ended) == drawn == 200
    assert not app.controller.queue
    draw(qtbot, app, "a star")
    assert app.window.canvas.shown is not None


# --- quitting ---


@pytest.mark.parametrize("phase", [Phase.LOADING, Phase.ENCODING, Phase.DRAWING, Phase.DECODING])
def test_quitting_in_any_phase_leaves_no_process_and_loses_nothing(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, marks: Path, phase: Phase
) -> None:
    picture = 1 if phase is Phase.LOADING else 3
    app = make_app(
        Script(trouble=Trouble.HUNG, trouble_phase=phase, trouble_picture=picture, marks=marks)
    )
    app.holder.set(prompt="a lighthouse", count=4, steps=2)
    app.window.actions_of_window.draw.trigger()
    qtbot.waitUntil(lambda: bool(list(marks.iterdir())), timeout=WAIT_MS)
    running = engines()
    assert running
    app.window.close()
    assert app.close()
    _, alive = psutil.wait_procs(running, timeout=60)
    assert not alive
    finished = list(paths.pictures.glob("*.png"))
    assert len(finished) == picture - 1
    assert all(picture_file.read_recipe(path) for path in finished)
    again = make_app()
    assert again.holder.draft.prompt == "a lighthouse"
    assert again.drawing.memory.history == ["a lighthouse"]
    qtbot.waitUntil(lambda: len(again.library.entries()) == len(finished), timeout=WAIT_MS)


def test_quitting_while_the_engine_is_imported_leaves_no_process(
    make_app: MakeApp, paths: Paths
) -> None:
    app = make_app()
    app.holder.set(prompt="a heart")
    app.window.actions_of_window.draw.trigger()
    assert app.controller.state is State.LOADING
    app.window.close()
    assert app.close()
    _, alive = psutil.wait_procs(engines(), timeout=60)
    assert not alive


def test_quitting_while_a_picture_is_saved_waits_for_it(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    app.holder.set(prompt="a heart", count=3)
    is_saving, is_quitting = threading.Event(), threading.Event()

    def save_slowly(picture: Picture, folder: Path) -> Path:
        is_saving.set()
        assert is_quitting.wait(WAIT_MS / 1000)
        return picture_file.save_new(picture, folder)

    monkeypatch.setattr(gallery, "save_new", save_slowly)
    app.window.actions_of_window.draw.trigger()
    qtbot.waitUntil(is_saving.is_set, timeout=WAIT_MS)
    app.settings.changed.connect(is_quitting.set)  # the first thing that quitting does
    app.window.close()
    assert app.close()
    assert atomic.sweep(paths.pictures) == 0
    saved = list(paths.pictures.glob("*.png"))
    assert saved
    assert all(picture_file.read_recipe(path) for path in saved)
