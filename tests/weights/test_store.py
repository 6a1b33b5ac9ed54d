"""What is stored: sizes, conditions, last use; removing, verifying and repairing it."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from charle.core.progress import CancelToken
from charle.errors import Cancelled, DownloadFailed, ModelError
from charle.paths import Paths
from charle.weights import integrity, removal
from charle.weights.catalogue import CatalogueModel
from charle.weights.download import HubAccess, download
from charle.weights.download_progress import DownloadProgress
from charle.weights.lock import only_writer
from charle.weights.places import Places
from charle.weights.store import Condition, add_on_file, mark_used, size_on_disk, stored_models
from tests.fakes.hub import FakeHub, Status, Stop
from tests.weights.conftest import UNET, contents

pytestmark = [pytest.mark.allow_hosts(["127.0.0.1"]), pytest.mark.usefixtures("accepted")]


@pytest.fixture
def installed(model: CatalogueModel, access: HubAccess, paths: Paths) -> Path:
    return download(model, paths, access=access)


def _only(paths: Paths, model: CatalogueModel) -> Condition:
    (stored,) = stored_models(paths, [model])
    return stored.condition


def test_an_installed_model_is_listed_with_its_true_size(
    installed: Path, model: CatalogueModel, paths: Paths
) -> None:
    mark_used(installed, datetime(2026, 3, 1, tzinfo=UTC))
    (stored,) = stored_models(paths, [model])
    assert (stored.id, stored.title, stored.licence) == ("tiny", "Tiny", "creativeml-openrail-m")
    assert stored.condition is Condition.READY
    assert stored.last_used == datetime(2026, 3, 1, tzinfo=UTC)
    assert 550_000 <= stored.size_bytes <= 700_000


def test_a_file_with_two_names_and_a_hole_in_a_file_take_no_room(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"x" * 100_000)
    (tmp_path / "two").hardlink_to(tmp_path / "one")
    with (tmp_path / "hole").open("wb") as file:
        file.truncate(50_000_000)
    assert 100_000 <= size_on_disk(tmp_path) < 200_000


def test_an_unfinished_download_is_listed_and_can_be_thrown_away(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    hub.inject(Stop(100_000), matching="unet")
    hub.inject(Status(404), matching="unet")
    with pytest.raises(DownloadFailed):
        download(model, paths, access=access)
    assert _only(paths, model) is Condition.BEGUN
    assert removal.remove("tiny", paths) >= 100_000
    assert stored_models(paths, [model]) == []


def test_a_changed_file_shows_without_reading_it(
    installed: Path, model: CatalogueModel, paths: Paths
) -> None:
    (installed / UNET).write_bytes(b"shorter")
    assert _only(paths, model) is Condition.CHANGED
    (installed / UNET).unlink()
    assert _only(paths, model) is Condition.CHANGED


def test_damage_with_the_old_date_is_found_and_only_that_file_is_fetched(
    hub: FakeHub, installed: Path, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    file = installed / UNET
    before = file.stat()
    with file.open("r+b") as weights:
        weights.seek(1000)
        weights.write(b"\0\0\0\0")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert _only(paths, model) is Condition.READY  # nothing to see from outside
    hub.requests.clear()
    finding = integrity.repair(model, paths, access=access)
    assert finding.damaged == (UNET,)
    assert finding.checked_bytes == sum(map(len, hub.files.values()))
    assert [path for path in hub.paths("cdn") if "vae" in path] == []
    assert contents(paths, model) == hub.files
    assert integrity.verify("tiny", paths).is_good


def test_a_model_from_a_backup_is_recognised_again(
    hub: FakeHub, installed: Path, model: CatalogueModel, paths: Paths
) -> None:
    os.utime(installed / UNET, (1, 1))
    assert _only(paths, model) is Condition.CHANGED
    hub.requests.clear()
    assert integrity.verify("tiny", paths).is_good
    assert _only(paths, model) is Condition.READY
    assert hub.requests == []


def test_verifying_can_be_watched_and_stopped(
    installed: Path, model: CatalogueModel, paths: Paths
) -> None:
    cancel = CancelToken()
    seen: list[DownloadProgress] = []

    def stop_at_once(moment: DownloadProgress) -> None:
        seen.append(moment)
        cancel.cancel()

    with pytest.raises(Cancelled):
        integrity.verify("tiny", paths, on_progress=stop_at_once, cancel=cancel)
    assert len(seen) == 1
    assert _only(paths, model) is Condition.READY


def test_an_imported_model_is_recorded_and_can_be_verified_then(
    starter: Path, paths: Paths
) -> None:
    folder = paths.models / "mine"
    for file in starter.rglob("*.json"):
        copy = folder / file.relative_to(starter)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    (stored,) = stored_models(paths)
    assert stored.condition is Condition.UNRECORDED
    with pytest.raises(ModelError, match="no record"):
        integrity.verify("mine", paths)
    integrity.record("mine", paths)
    assert integrity.verify("mine", paths).is_good
    (folder / "vae" / "config.json").write_bytes(b"{}")
    assert integrity.verify("mine", paths).damaged == ("vae/config.json",)


def test_a_removed_model_leaves_nothing(
    installed: Path, model: CatalogueModel, paths: Paths
) -> None:
    assert removal.remove("tiny", paths) >= 550_000
    assert stored_models(paths, [model]) == []
    assert not any(paths.models.rglob("*.safetensors"))
    with pytest.raises(ModelError, match="no model called"):
        removal.remove("tiny", paths)


@pytest.mark.parametrize("name", ["", ".", "..", "../decoy", "{decoy}", ".downloads", "a/../b"])
def test_only_models_can_be_named(name: str, paths: Paths) -> None:
    """Checked on the names alone: a guard is not tried out on what it protects."""
    with pytest.raises(ModelError, match="no model called"):
        Places.of(paths).model(name.format(decoy=paths.models.parent / "decoy"))


def test_a_link_that_somebody_else_made_is_only_unlinked(paths: Paths, tmp_path: Path) -> None:
    theirs = tmp_path / "their own models" / "mine"
    theirs.mkdir(parents=True)
    (theirs / "model_index.json").write_text("{}")
    paths.models.mkdir(parents=True)
    (paths.models / "mine").symlink_to(theirs)
    assert removal.remove("mine", paths) == 0
    assert (theirs / "model_index.json").exists()
    assert not (paths.models / "mine").is_symlink()


def test_a_folder_that_charle_never_used_is_not_emptied(tmp_path: Path) -> None:
    elsewhere = Paths.below(tmp_path / "elsewhere")
    elsewhere.data.mkdir(parents=True)
    (elsewhere.data / "thesis.txt").write_text("years of work")
    assert removal.remove_everything(elsewhere) == 0
    assert (elsewhere.data / "thesis.txt").exists()


def test_a_home_folder_is_never_emptied(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    (paths.data / "models").mkdir(parents=True)
    (paths.data / "thesis.txt").write_text("years of work")
    for home in (paths.data, paths.data / "someone"):
        monkeypatch.setattr(Path, "home", lambda home=home: home)
        assert removal.remove_everything(paths) == 0
    assert (paths.data / "thesis.txt").exists()


def test_a_model_that_is_being_fetched_is_not_removed(installed: Path, paths: Paths) -> None:
    with (
        only_writer(Places.of(paths).lock("tiny"), "Tiny"),
        pytest.raises(DownloadFailed, match="Another CHARL-E"),
    ):
        removal.remove("tiny", paths)
    assert installed.is_dir()


def test_a_killed_removal_is_finished_at_the_next_start(
    installed: Path, model: CatalogueModel, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(_: Path) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(removal, "_delete", die)
        with pytest.raises(KeyboardInterrupt):
            removal.remove("tiny", paths)
    assert stored_models(paths, [model]) == []
    removal.finish_removals(paths)
    assert not any(paths.models.rglob("*.safetensors"))


def test_everything_goes_but_the_pictures(installed: Path, paths: Paths) -> None:
    for folder in (paths.pictures, paths.cache, paths.logs):
        folder.mkdir(parents=True)
        (folder / "file").write_bytes(b"x")
    paths.settings_file.write_text("{}")
    assert removal.remove_everything(paths) >= 550_000
    assert not paths.data.exists()
    assert not paths.cache.exists()
    assert not paths.logs.exists()
    assert (paths.pictures / "file").exists()


def test_pictures_inside_the_data_folder_stay_too(installed: Path, paths: Paths) -> None:
    inside = Paths(paths.data, paths.cache, paths.logs, paths.data / "mine" / "pictures")
    inside.pictures.mkdir(parents=True)
    (inside.pictures / "cat.png").write_bytes(b"x")
    removal.remove_everything(inside)
    left = [path for path in paths.data.rglob("*") if path.is_file()]
    assert left == [inside.pictures / "cat.png"]


def test_only_a_whole_add_on_is_offered(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    quick = replace(model, is_add_on=True, files=(model.files[3],))
    assert add_on_file(quick, paths) is None
    folder = download(quick, paths, access=access)
    assert add_on_file(quick, paths) == folder / UNET
    assert not (folder / "charle.json").exists()
    (stored,) = stored_models(paths, [quick])
    assert (stored.is_add_on, stored.condition) == (True, Condition.READY)
    (folder / UNET).write_bytes(b"")
    assert add_on_file(quick, paths) is None
