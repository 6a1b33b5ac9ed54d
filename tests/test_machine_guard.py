"""The guard that keeps tests from harming the machine."""

import shutil
from pathlib import Path

import pytest

from tests.machine_guard import OutsideTheTests


@pytest.mark.parametrize("remove", [shutil.rmtree, Path.rmdir])
def test_a_folder_outside_is_off_limits(remove: object) -> None:
    nowhere = Path("/nowhere-that-exists/folder")
    with pytest.raises(OutsideTheTests):
        remove(nowhere)  # type: ignore[operator]


def test_a_folder_outside_cannot_be_moved(tmp_path: Path) -> None:
    outside = Path(__file__).parent / "core"  # ours, and it stays where it is
    with pytest.raises(OutsideTheTests):
        outside.rename(tmp_path / "core")
    assert outside.is_dir()


def test_a_link_leads_nobody_outside(tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "link").symlink_to(Path(__file__).parent)
    with pytest.raises(OutsideTheTests):
        shutil.rmtree(tmp_path / "inside" / "link")


def test_temporary_folders_come_and_go(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a").rename(tmp_path / "c")
    shutil.rmtree(tmp_path / "c")
    (tmp_path / "d").mkdir()
    (tmp_path / "d").rmdir()
