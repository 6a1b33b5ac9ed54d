"""Models on other disks: moved there, used there, missed when the disk is away, brought home."""

import json
import os
import signal
from multiprocessing import get_context
from pathlib import Path

import pytest

from charle.core.model_card import read_card
from charle.core.progress import CancelToken
from charle.errors import BadRequest, Cancelled, ModelError, StorageFailed
from charle.paths import Paths
from charle.weights import copying, integrity, moving, removal
from charle.weights.catalogue import CatalogueModel
from charle.weights.download import HubAccess, download
from charle.weights.places import Places
from charle.weights.store import Condition, stored_models
from tests.fakes.hub import FakeHub
from tests.weights.conftest import UNET, contents

pytestmark = [pytest.mark.allow_hosts(["127.0.0.1"]), pytest.mark.usefixtures("accepted")]


@pytest.fixture
def installed(model: CatalogueModel, access: HubAccess, paths: Paths) -> Path:
    return download(model, paths, access=access)


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    folder = tmp_path / "other disk"
    folder.mkdir()
    return folder


def _the_model(paths: Paths, model: CatalogueModel) -> Condition:
    (stored,) = stored_models(paths, [model])
    return stored.condition


def test_a_moved_model_is_found_verified_and_brought_home(
    hub: FakeHub, installed: Path, model: CatalogueModel, paths: Paths, disk: Path
) -> None:
    assert moving.move("tiny", paths, disk) == disk / "tiny"
    (stored,) = stored_models(paths, [model])
    assert (stored.folder, stored.is_moved) == (disk / "tiny", True)
    assert stored.condition is Condition.READY
    assert read_card(installed).title == "Tiny"
    assert integrity.verify("tiny", paths).is_good
    assert [path.name for path in paths.models.iterdir() if path.is_dir()] in (
        [".downloads", "tiny"],
        ["tiny", ".downloads"],
    )
    moving.move("tiny", paths, paths.models)
    assert not installed.is_symlink()
    assert list(disk.iterdir()) == []
    assert contents(paths, model) == hub.files
    assert _the_model(paths, model) is Condition.READY


def test_it_moves_from_disk_to_disk(
    installed: Path, model: CatalogueModel, paths: Paths, disk: Path, tmp_path: Path
) -> None:
    third = tmp_path / "third"
    third.mkdir()
    moving.move("tiny", paths, disk)
    moving.move("tiny", paths, third)
    assert installed.resolve() == third / "tiny"
    assert list(disk.iterdir()) == []


def test_a_disk_that_is_away_is_named(
    hub: FakeHub,
    installed: Path,
    model: CatalogueModel,
    access: HubAccess,
    paths: Paths,
    disk: Path,
) -> None:
    moving.move("tiny", paths, disk)
    disk.rename(disk.with_name("unplugged"))
    assert _the_model(paths, model) is Condition.AWAY
    hub.requests.clear()
    with pytest.raises(StorageFailed, match="not connected"):
        download(model, paths, access=access)
    with pytest.raises(ModelError, match="at hand"):
        moving.move("tiny", paths, paths.models)
    assert hub.requests == []
    removal.remove("tiny", paths)
    assert stored_models(paths, [model]) == []


def test_a_moved_model_is_removed_where_it_is(installed: Path, paths: Paths, disk: Path) -> None:
    moving.move("tiny", paths, disk)
    assert removal.remove("tiny", paths) >= 550_000
    assert list(disk.iterdir()) == []
    assert not installed.is_symlink()


def test_damage_is_noticed_before_it_travels(
    installed: Path, model: CatalogueModel, paths: Paths, disk: Path
) -> None:
    (installed / UNET).write_bytes(b"damaged")
    with pytest.raises(ModelError, match="is damaged, so the model was not moved"):
        moving.move("tiny", paths, disk)
    assert list(disk.iterdir()) == []
    assert installed.is_dir()


def test_a_cancelled_move_leaves_everything_as_it_was(
    installed: Path, model: CatalogueModel, paths: Paths, disk: Path
) -> None:
    for target in (disk, paths.models):
        cancel = CancelToken()
        with pytest.raises(Cancelled):
            moving.move(
                "tiny", paths, target, on_progress=lambda _, c=cancel: c.cancel(), cancel=cancel
            )
        assert _the_model(paths, model) is Condition.READY
        assert not list(paths.models.glob(".tiny*"))
        if target == disk:
            assert list(disk.iterdir()) == []
            moving.move("tiny", paths, disk)
    assert installed.resolve() == disk / "tiny"


@pytest.mark.parametrize("target", ["same", "inside", "taken", "missing"])
def test_where_it_cannot_go_is_said(
    target: str, installed: Path, paths: Paths, disk: Path, tmp_path: Path
) -> None:
    (disk / "tiny").mkdir()
    folder = {
        "same": paths.models,
        "inside": installed / "unet",
        "taken": disk,
        "missing": tmp_path / "nowhere",
    }[target]
    with pytest.raises((BadRequest, StorageFailed)) as caught:
        moving.move("tiny", paths, folder)
    assert caught.value.hint
    assert installed.is_dir()
    assert not installed.is_symlink()


def test_a_disk_without_room_is_noticed_before_copying(
    installed: Path, paths: Paths, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "free_bytes", lambda _: 1000)
    with pytest.raises(StorageFailed, match="more disk space is needed"):
        moving.move("tiny", paths, disk)


def _move_and_die(paths: Paths, target: Path, at: int) -> None:
    """Kill this process at its ``at``-th change of the folders."""
    count = 0

    def step(original: object) -> object:
        def wrapped(*arguments: object, **options: object) -> object:
            nonlocal count
            count += 1
            if count == at:
                os.kill(os.getpid(), signal.SIGKILL)
            return original(*arguments, **options)  # type: ignore[operator]

        return wrapped

    for name in ("replace", "unlink", "symlink_to"):
        setattr(Path, name, step(getattr(Path, name)))
    copying.shutil.rmtree = step(copying.shutil.rmtree)
    moving.move("tiny", paths, target)


@pytest.mark.parametrize("homeward", [False, True])
def test_a_move_killed_at_any_change_leaves_one_whole_model(
    homeward: bool,
    hub: FakeHub,
    installed: Path,
    model: CatalogueModel,
    paths: Paths,
    disk: Path,
) -> None:
    fork = get_context("fork")
    for at in range(1, 20):
        target = paths.models if homeward else disk
        if homeward and not installed.is_symlink():
            moving.move("tiny", paths, disk)
        process = fork.Process(target=_move_and_die, args=(paths, target, at))
        process.start()
        process.join()
        moving.settle_moves(paths)
        assert contents(paths, model) == hub.files
        assert _the_model(paths, model) is Condition.READY
        copies = [*paths.models.glob("*tiny*"), *disk.glob("*tiny*"), *disk.glob(".*tiny*")]
        assert len([path for path in copies if path.is_dir() and not path.is_symlink()]) == 1
        assert not list(Places.of(paths).work.glob("*.move.json"))
        if process.exitcode == 0:
            break
        if not homeward and installed.is_symlink():
            moving.move("tiny", paths, paths.models)
    assert process.exitcode == 0
    assert at > 4


@pytest.mark.parametrize("values", [1, {}, {"old": 1, "new": 2}])
def test_a_note_that_makes_no_sense_harms_nobody(
    values: object, installed: Path, paths: Paths
) -> None:
    (Places.of(paths).work / "x.move.json").write_text(json.dumps(values))
    moving.settle_moves(paths)
    assert installed.is_dir()


def test_a_note_that_leads_elsewhere_deletes_nothing_there(
    installed: Path, paths: Paths, disk: Path
) -> None:
    for name in ("old", "new", ".new.moving"):
        (disk / name).mkdir()
        (disk / name / "thesis.txt").write_text("years of work")
    note = Places.of(paths).work / "tiny.move.json"
    note.write_text(json.dumps({"old": str(disk / "old"), "new": str(disk / "new")}))
    moving.settle_moves(paths)
    assert len(list(disk.rglob("thesis.txt"))) == 3
    assert installed.is_dir()
