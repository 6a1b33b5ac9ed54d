"""The guard that keeps tests from harming the machine; here with a fence of its own to try."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from _pytest.cacheprovider import _make_cachedir

from tests import machine_guard
from tests.machine_guard import OutsideTheTests


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which folders may be deleted during the test."""
    folder = tmp_path / "inside"
    folder.mkdir()
    (tmp_path / "outside").mkdir()
    monkeypatch.setattr(machine_guard, "_TEMPORARY", folder)
    return folder


@pytest.mark.parametrize("remove", [shutil.rmtree, Path.rmdir])
def test_a_folder_outside_is_off_limits(
    remove: Callable[[Path], None], inside: Path, tmp_path: Path
) -> None:
    with pytest.raises(OutsideTheTests):
        remove(tmp_path / "outside")
    assert (tmp_path / "outside").is_dir()


def test_a_folder_outside_cannot_be_moved(inside: Path, tmp_path: Path) -> None:
    with pytest.raises(OutsideTheTests):
        (tmp_path / "outside").rename(inside / "taken")
    assert (tmp_path / "outside").is_dir()


def test_a_link_leads_nobody_outside(inside: Path, tmp_path: Path) -> None:
    (inside / "link").symlink_to(tmp_path / "outside")
    with pytest.raises(OutsideTheTests):
        shutil.rmtree(inside / "link")


def test_folders_inside_come_and_go(inside: Path) -> None:
    (inside / "a" / "b").mkdir(parents=True)
    (inside / "a").rename(inside / "c")
    shutil.rmtree(inside / "c")
    (inside / "d").mkdir()
    (inside / "d").rmdir()
    assert not list(inside.iterdir())


def test_pytest_may_make_its_cache_in_a_fresh_clone(
    inside: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine_guard, "_CHECKOUT", tmp_path)
    _make_cachedir(tmp_path / ".pytest_cache")
    assert [found.name for found in tmp_path.glob("*pytest*")] == [".pytest_cache"]
