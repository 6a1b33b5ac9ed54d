import errno
import fcntl
import multiprocessing
import os
import random
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from PIL import Image

from charle.core import atomic
from charle.core.picture_file import read_recipe, save_new
from tests.core.pictures import a_picture


def _no_space(fd: int, data: bytes) -> int:
    """A disk that takes one byte and is full."""
    if getattr(_no_space, "is_full", False):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    _no_space.is_full = True  # type: ignore[attr-defined]
    return 1


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    _no_space.is_full = False  # type: ignore[attr-defined]
    monkeypatch.setattr(atomic.os, "write", _no_space)


def test_write_replaces(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    atomic.write(path, b"old")
    atomic.write(path, b"new" * 100_000)
    assert path.read_bytes() == b"new" * 100_000
    assert list(tmp_path.iterdir()) == [path]


def test_failed_write_keeps_the_old_file(tmp_path: Path, full_disk: None) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"old")
    with pytest.raises(OSError, match="No space"):
        atomic.write(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_failed_new_file_leaves_nothing(tmp_path: Path, full_disk: None) -> None:
    with pytest.raises(OSError, match="No space"):
        atomic.write_new(tmp_path, ["a"], b"new")
    assert list(tmp_path.iterdir()) == []


def test_new_files_never_take_a_name_that_exists(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"mine")
    (tmp_path / "b").symlink_to(tmp_path / "nowhere")
    assert atomic.write_new(tmp_path, ["a", "b", "c"], b"new") == tmp_path / "c"
    assert (tmp_path / "a").read_bytes() == b"mine"
    with pytest.raises(FileExistsError):
        atomic.write_new(tmp_path, ["a", "b", "c"], b"new")


def test_name_being_written_is_taken(tmp_path: Path) -> None:
    (tmp_path / f".a{atomic.PART_SUFFIX}").write_bytes(b"half")
    assert atomic.write_new(tmp_path, ["a", "b"], b"new") == tmp_path / "b"


def test_sweep_takes_leftovers_only(tmp_path: Path) -> None:
    left = tmp_path / f".left{atomic.PART_SUFFIX}"
    held = tmp_path / f".held{atomic.PART_SUFFIX}"
    for name in (left, held, tmp_path / "a.png", tmp_path / ".hidden"):
        name.write_bytes(b"x")
    with held.open("rb") as writer:
        fcntl.flock(writer, fcntl.LOCK_EX)  # as somebody who is writing it does
        assert atomic.sweep(tmp_path) == 1
        assert sorted(path.name for path in tmp_path.iterdir()) == [
            ".held.charle-part",
            ".hidden",
            "a.png",
        ]
    assert atomic.sweep(tmp_path) == 1
    assert atomic.sweep(tmp_path / "missing") == 0


# A fork server gives children quickly that share no locks with this process's other threads.
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["__main__", "charle.core.picture_file", "tests.core.pictures"])


def _write_and_sweep(folder: Path, author: str) -> None:
    names = [f"cat-{number}" for number in range(500)]
    for _ in range(25):
        atomic.write_new(folder, names, author.encode())
        atomic.sweep(folder)


def test_processes_that_write_at_once_get_different_names(tmp_path: Path) -> None:
    authors = ["ann", "bob", "cem", "dan"]
    writers = [_PROCESSES.Process(target=_write_and_sweep, args=(tmp_path, a)) for a in authors]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    written = [path.read_text() for path in tmp_path.iterdir()]
    assert {author: written.count(author) for author in authors} == dict.fromkeys(authors, 25)


def _save_for_ever(folder: Path, seed: int, started: Connection) -> None:
    picture = a_picture(seed=seed)  # small: most of the time goes into the disk
    save_new(picture, folder)
    started.send(True)
    while True:
        save_new(picture, folder)


@pytest.mark.slow
def test_killed_savers_leave_no_broken_picture(tmp_path: Path) -> None:
    """100 processes are killed at random moments while they save one picture after the other."""
    chance = random.Random(7)
    left_over = 0
    for seed in range(100):
        started, child_end = _PROCESSES.Pipe(duplex=False)
        saver = _PROCESSES.Process(target=_save_for_ever, args=(tmp_path, seed, child_end))
        saver.start()
        assert started.recv()
        time.sleep(chance.uniform(0, 0.03))  # the moment of death, not a wait for a result
        saver.kill()
        saver.join()
        left_over += atomic.sweep(tmp_path)
        assert not list(tmp_path.glob(".*"))

    saved = list(tmp_path.iterdir())
    for path in saved:
        with Image.open(path) as image:
            image.load()
        assert read_recipe(path)
    assert len(saved) >= 100
    assert left_over > 10, "the kills missed the moments that matter"
