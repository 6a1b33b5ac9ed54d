"""Files that come and go in the pictures folder, seen through the system's own announcements."""

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from charle.app.folder_watch import FolderWatch
from tests.app.conftest import WAIT_MS


class Index:
    """What a gallery would know: the names in the folder when it was last refreshed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: list[str] = []
        self.refreshes = 0
        self.threads: set[threading.Thread] = set()
        self.error: Exception | None = None

    def refresh(self) -> None:
        self.refreshes += 1
        self.threads.add(threading.current_thread())
        if self.error is not None:
            raise self.error
        self.names = []
        for path in sorted(self.folder.rglob("*.png")):
            path.read_bytes()
            self.names.append(path.name)


@dataclass
class Watching:
    """A watched folder, its index and a way to wait."""

    folder: Path
    index: Index
    watch: FolderWatch
    qtbot: QtBot

    def when(self, change: Callable[[], object]) -> None:
        """Make a change and wait until it was told."""
        with self.qtbot.waitSignal(self.watch.folder_changed, timeout=WAIT_MS):
            change()

    def wait_for(self, *names: str) -> None:
        self.qtbot.waitUntil(lambda: self.index.names == list(names), timeout=WAIT_MS)


looking = pytest.mark.parametrize("watching", [0.2], indirect=True)


@pytest.fixture
def watching(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Watching]:
    """Relies on what the system announces, unless a test asks for regular looks."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    index = Index(folder)
    watch = FolderWatch(index.refresh, look_s=getattr(request, "param", 600))
    watching = Watching(folder, index, watch, qtbot)
    watching.when(lambda: watch.watch(folder))
    yield watching
    watch.close()
    watch.close()


def test_files_that_come_change_and_go_are_noticed(watching: Watching) -> None:
    assert watching.index.names == []
    watching.when((watching.folder / "a.png").touch)
    watching.wait_for("a.png")
    (watching.folder / "a.png").rename(watching.folder / "b.png")
    watching.wait_for("b.png")
    (watching.folder / "b.png").unlink()
    watching.wait_for()


def test_folders_below_count(watching: Watching) -> None:
    below = watching.folder / "2026"
    watching.when(below.mkdir)
    (below / "a.png").touch()
    watching.wait_for("a.png")


def test_refreshing_happens_in_the_background(watching: Watching) -> None:
    assert threading.main_thread() not in watching.index.threads


def test_many_changes_are_answered_together_and_reading_is_no_change(watching: Watching) -> None:
    before = watching.index.refreshes
    for number in range(200):
        (watching.folder / f"{number:03}.png").touch()
    watching.wait_for(*(f"{number:03}.png" for number in range(200)))
    watching.qtbot.wait(800)  # the refresh itself reads every file
    assert watching.index.refreshes - before < 10


@looking
def test_a_folder_that_goes_and_comes_back_is_watched_again(watching: Watching) -> None:
    (watching.folder / "a.png").touch()
    watching.wait_for("a.png")
    shutil.rmtree(watching.folder)
    watching.wait_for()
    watching.when(watching.folder.mkdir)
    (watching.folder / "b.png").touch()
    watching.wait_for("b.png")


@looking
def test_another_folder_can_be_watched_instead(watching: Watching, tmp_path: Path) -> None:
    other = tmp_path / "other"
    watching.index.folder = other
    watching.when(lambda: watching.watch.watch(other))  # it does not exist yet
    other.mkdir()
    (other / "c.png").touch()
    watching.wait_for("c.png")


@pytest.mark.expects_errors
def test_a_refresh_that_fails_does_not_end_the_watch(watching: Watching) -> None:
    watching.index.error = OSError("disk asleep")
    before = watching.index.refreshes
    watching.watch.check()
    watching.qtbot.waitUntil(lambda: watching.index.refreshes > before, timeout=WAIT_MS)
    watching.index.error = None
    (watching.folder / "a.png").touch()
    watching.wait_for("a.png")


@looking
def test_a_disk_that_announces_nothing_is_looked_at(
    watching: Watching, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from watchdog.observers.api import BaseObserver

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(BaseObserver, "schedule", refuse)
    other = tmp_path / "network-disk"
    other.mkdir()
    watching.index.folder = other
    watching.when(lambda: watching.watch.watch(other))
    (other / "a.png").touch()
    watching.wait_for("a.png")


def test_a_watch_that_never_began_can_be_closed(qtbot: QtBot) -> None:
    FolderWatch(lambda: None).close()
