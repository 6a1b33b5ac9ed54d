from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from charle.core.atomic import PART_SUFFIX
from charle.core.picture import Picture
from charle.core.removed_pictures import RemovedPictures
from charle.paths import Paths
from charle.ui.library import Library
from tests.ui.conftest import WAIT_MS, recipe


def picture(seed: int = 1) -> Picture:
    return Picture(64, 64, bytes(64 * 64 * 3), recipe(seed=seed, width=64, height=64))


@pytest.fixture
def library(qtbot: QtBot, paths: Paths, trash: Path) -> Iterator[Library]:
    def to_trash(path: Path) -> None:
        path.rename(trash / path.name)

    library = Library(paths, 1.0, to_trash=to_trash)
    library.open(None)
    qtbot.waitUntil(lambda: library.folder is not None, timeout=WAIT_MS)
    yield library
    library.close()


def test_a_saved_picture_is_listed_at_once(library: Library, paths: Paths) -> None:
    path = library.add(picture())
    assert path.parent == paths.pictures
    found = library.entry(path)
    assert found is not None
    assert found.seed == 1
    assert library.entry(Path("/elsewhere") / path.name) is None


def test_files_come_and_go_by_themselves(qtbot: QtBot, library: Library) -> None:
    path = library.add(picture())
    path.unlink()
    library.check()
    qtbot.waitUntil(lambda: not library.entries(), timeout=WAIT_MS)


def test_another_folder_is_another_gallery(qtbot: QtBot, library: Library, tmp_path: Path) -> None:
    library.add(picture())
    other = tmp_path / "other"
    other.mkdir()
    library.open(other)
    qtbot.waitUntil(lambda: library.folder == other, timeout=WAIT_MS)
    assert not library.entries()
    assert library.add(picture()).parent == other


def test_removing_can_be_undone_until_the_trash_is_filled(
    qtbot: QtBot, library: Library, trash: Path
) -> None:
    first, second = library.add(picture(1)), library.add(picture(2))
    gone: list[RemovedPictures] = []
    library.remove([first.name], gone.append)
    qtbot.waitUntil(lambda: len(gone) == 1, timeout=WAIT_MS)
    assert not first.exists()
    library.restore(gone[0])
    qtbot.waitUntil(first.exists, timeout=WAIT_MS)
    library.remove([second.name], gone.append)
    qtbot.waitUntil(lambda: len(gone) == 2, timeout=WAIT_MS)
    library.empty_aside()
    qtbot.waitUntil((trash / second.name).exists, timeout=WAIT_MS)
    assert first.exists()


def test_what_a_crash_left_aside_goes_to_the_trash_at_the_next_start(
    qtbot: QtBot, library: Library, paths: Paths, trash: Path
) -> None:
    path = library.add(picture())
    gone: list[RemovedPictures] = []
    library.remove([path.name], gone.append)
    qtbot.waitUntil(lambda: len(gone) == 1, timeout=WAIT_MS)
    again = Library(paths, 1.0, to_trash=lambda one: _move(one, trash))
    again.open(None)
    qtbot.waitUntil((trash / path.name).exists, timeout=WAIT_MS)
    again.close()


def _move(path: Path, folder: Path) -> None:
    path.rename(folder / path.name)


def test_a_trash_that_refuses_keeps_the_file_aside(
    qtbot: QtBot, paths: Paths, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(path: Path) -> None:
        raise OSError(f"no trash for {path.name}")

    library = Library(paths, 1.0, to_trash=refuse)
    library.open(None)
    qtbot.waitUntil(lambda: library.folder is not None, timeout=WAIT_MS)
    path = library.add(picture())
    gone: list[RemovedPictures] = []
    library.remove([path.name], gone.append)
    qtbot.waitUntil(lambda: len(gone) == 1, timeout=WAIT_MS)
    library.empty_aside()
    qtbot.waitUntil(lambda: "could not be moved" in caplog.text, timeout=WAIT_MS)
    library.restore(gone[0])
    qtbot.waitUntil(path.exists, timeout=WAIT_MS)
    library.close()


def test_half_written_files_of_a_killed_process_are_cleared_away(
    qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    half = other / f".a-heart-1.png{PART_SUFFIX}"
    half.write_bytes(b"\x89PNG")
    library.open(other)
    qtbot.waitUntil(lambda: not half.exists(), timeout=WAIT_MS)
