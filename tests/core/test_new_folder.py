import subprocess
import sys
from pathlib import Path

import pytest

from charle.core.new_folder import SUFFIX, new_folder, sweep
from charle.errors import BadRequest, StorageFailed

FILL_AND_WAIT = """if True:
    import sys
    from pathlib import Path
    from charle.core.new_folder import new_folder
    with new_folder(Path(sys.argv[1])) as folder:
        (folder / "half.txt").write_text("half")
        print(folder, flush=True)
        sys.stdin.read()
"""


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_it_gets_its_name_at_the_end(tmp_path: Path) -> None:
    final = tmp_path / "models" / "mine"
    with new_folder(final) as folder:
        (folder / "a.txt").write_text("a")
        assert not final.exists()
        assert folder.name.startswith(".")
    assert names(final.parent) == ["mine"]
    assert names(final) == ["a.txt"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_it_vanishes_on_trouble(tmp_path: Path, error: type[BaseException]) -> None:
    def fill_in_vain() -> None:
        with new_folder(tmp_path / "mine") as folder:
            (folder / "a.txt").write_text("a")
            raise error

    with pytest.raises(error):
        fill_in_vain()
    assert names(tmp_path) == []


def test_a_name_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    with pytest.raises(BadRequest), new_folder(tmp_path / "mine"):
        pass
    assert names(tmp_path) == ["mine"]


def test_a_place_that_cannot_hold_folders(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageFailed), new_folder(tmp_path / "file" / "mine"):
        pass


def test_a_killed_one_is_swept_and_a_living_one_is_not(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", FILL_AND_WAIT, tmp_path / "mine"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout
        hidden = Path(child.stdout.readline().strip())
        assert sweep(tmp_path) == 0
        assert names(hidden) == ["half.txt"]
        child.kill()
    assert sweep(tmp_path) == 1
    assert names(tmp_path) == []


def test_only_leftovers_are_swept(tmp_path: Path) -> None:
    (tmp_path / f".one{SUFFIX}").mkdir()
    (tmp_path / f"visible{SUFFIX}").mkdir()
    (tmp_path / f".file{SUFFIX}").write_text("")
    (tmp_path / f".link{SUFFIX}").symlink_to(tmp_path / f"visible{SUFFIX}")
    assert sweep(tmp_path) == 1
    assert names(tmp_path) == [f".file{SUFFIX}", f".link{SUFFIX}", f"visible{SUFFIX}"]
    assert sweep(tmp_path / "gone") == 0
