"""The folder for large files leaves nothing behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from charle.engine.benchmark.scratch import scratch_folder
from charle.errors import StorageFailed


def test_it_is_gone_afterwards_even_after_an_error(tmp_path: Path) -> None:
    def fail() -> None:
        with scratch_folder(tmp_path / "benchmark") as folder:
            (folder / "large").write_bytes(b"x")
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert list((tmp_path / "benchmark").iterdir()) == []


def test_leftovers_of_killed_runs_are_swept(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    for name in (str(ended.pid), str(os.getppid()), "notes"):
        (tmp_path / name).mkdir()
    with scratch_folder(tmp_path) as folder:
        kept = {entry.name for entry in tmp_path.iterdir()}
    assert kept == {str(os.getppid()), "notes", folder.name}


def test_no_place_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageFailed), scratch_folder(tmp_path / "file"):
        pass
