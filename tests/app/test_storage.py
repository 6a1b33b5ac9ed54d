"""Chores on stored models: each with one outcome, none at the same time as another."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from charle.app.storage import Chore, Storage, Verified
from charle.errors import ModelError, StorageFailed
from charle.paths import Paths
from charle.weights.integrity import record
from charle.weights.store import stored_models

WAIT_MS = 20_000
MODEL = "mine"


@pytest.fixture
def installed(paths: Paths, starter: Path) -> Path:
    folder = paths.models / MODEL
    shutil.copytree(starter, folder)
    record(MODEL, paths)
    return folder


@pytest.fixture
def storage(qtbot: QtBot, paths: Paths) -> Iterator[Storage]:
    storage = Storage(paths)
    yield storage
    assert storage.shut_down()


@pytest.mark.usefixtures("installed")
def test_a_whole_model_is_found_whole(storage: Storage, qtbot: QtBot) -> None:
    seen: list[object] = []
    storage.progressed.connect(lambda _, progress: seen.append(progress))
    with qtbot.waitSignal(storage.verified, timeout=WAIT_MS) as told:
        storage.verify(MODEL)
        assert storage.current == (MODEL, Chore.VERIFYING)
        storage.remove(MODEL)  # not now
    assert told.args == [MODEL, Verified(())]
    assert storage.current is None
    assert seen


def test_damage_without_a_new_date_is_found(
    storage: Storage, qtbot: QtBot, installed: Path
) -> None:
    file = installed / "unet" / "config.json"
    file.write_bytes(file.read_bytes().replace(b"{", b"[", 1))
    with qtbot.waitSignal(storage.verified, timeout=WAIT_MS) as told:
        storage.verify(MODEL)
    assert told.args == [MODEL, Verified(("unet/config.json",))]


def test_a_model_moves_and_is_still_found(
    storage: Storage, qtbot: QtBot, installed: Path, paths: Paths, tmp_path: Path
) -> None:
    disk = tmp_path / "other disk"
    disk.mkdir()
    with qtbot.waitSignal(storage.moved, timeout=WAIT_MS) as told:
        storage.move(MODEL, disk)
    assert told.args == [MODEL, disk / MODEL]
    (stored,) = stored_models(paths)
    assert stored.is_moved
    assert stored.folder == disk / MODEL


def test_a_disk_that_is_gone_is_said(
    storage: Storage, qtbot: QtBot, installed: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(storage.failed, timeout=WAIT_MS) as told:
        storage.move(MODEL, tmp_path / "gone")
    assert told.args[0] == MODEL
    assert isinstance(told.args[1], StorageFailed)
    assert installed.is_dir()


def test_removing_gives_the_bytes_back(
    storage: Storage, qtbot: QtBot, installed: Path, paths: Paths
) -> None:
    with qtbot.waitSignal(storage.removed, timeout=WAIT_MS) as told:
        storage.remove(MODEL)
    assert told.args[1] > 25_000_000
    assert not installed.exists()
    with qtbot.waitSignal(storage.failed, timeout=WAIT_MS) as failed:
        storage.remove(MODEL)
    assert isinstance(failed.args[1], ModelError)


@pytest.mark.usefixtures("installed")
def test_everything_goes_but_the_pictures(storage: Storage, qtbot: QtBot, paths: Paths) -> None:
    paths.pictures.mkdir(parents=True)
    (paths.pictures / "00000.png").write_bytes(b"a picture")
    with qtbot.waitSignal(storage.everything_removed, timeout=WAIT_MS) as told:
        storage.remove_everything()
    assert told.args[0] > 25_000_000
    assert not paths.data.exists()
    assert (paths.pictures / "00000.png").exists()


def test_stopping_changes_nothing(
    storage: Storage, qtbot: QtBot, installed: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "other disk"
    disk.mkdir()
    with qtbot.waitSignal(storage.stopped, timeout=WAIT_MS):
        storage.move(MODEL, disk)
        storage.stop()
    assert installed.is_dir()
    assert not installed.is_symlink()
    assert list(disk.iterdir()) == []
