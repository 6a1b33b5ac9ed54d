"""A folder that gets its name only when all of it is there.

It is filled under a hidden name next to the final one and renamed at the end. Whoever fills it
holds a lock on it, so that the next import can tell what a killed one left behind and remove it.
"""

import fcntl
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from charle.core.atomic import flush_folder
from charle.core.file_trouble import writing
from charle.errors import BadRequest

SUFFIX = ".charle-importing"


@contextmanager
def new_folder(final: Path) -> Iterator[Path]:
    """A folder to fill; it becomes ``final`` when the block ends well and vanishes otherwise.

    Raises:
        BadRequest: ``final`` is taken.
        StorageFailed: the folder cannot be made.
    """
    with writing(final):
        final.parent.mkdir(parents=True, exist_ok=True)
        sweep(final.parent)
        hidden, lock_fd = _hidden(final)
    try:
        yield hidden
        if os.path.lexists(final):
            raise BadRequest(
                f"There is already a model called “{final.name}”.", "Choose another name."
            )
        with writing(final):
            hidden.rename(final)
        flush_folder(final.parent)
    except BaseException:
        shutil.rmtree(hidden, ignore_errors=True)
        raise
    finally:
        os.close(lock_fd)


def sweep(parent: Path) -> int:
    """Remove what killed imports left in ``parent``; returns how many folders there were."""
    count = 0
    with suppress(OSError), os.scandir(parent) as entries:
        leftovers = [
            Path(entry.path)
            for entry in entries
            if entry.name.startswith(".") and entry.name.endswith(SUFFIX)
        ]
        for leftover in leftovers:
            count += _swept(leftover)
    return count


def _swept(leftover: Path) -> bool:
    try:
        lock_fd = os.open(leftover, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return False
    try:
        fcntl.flock(lock_fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(leftover)
    except OSError:  # being filled, or not ours to remove
        return False
    else:
        return True
    finally:
        os.close(lock_fd)


def _hidden(final: Path) -> tuple[Path, int]:
    """A new folder next to ``final``, and the lock on it."""
    while True:
        hidden = final.with_name(f".{final.name}.{secrets.token_hex(4)}{SUFFIX}")
        hidden.mkdir()
        try:
            lock_fd = os.open(hidden, os.O_RDONLY | os.O_DIRECTORY)
        except FileNotFoundError:  # a sweep took it before it was locked
            continue
        with suppress(OSError):  # a few network disks cannot lock; a sweep then leaves it alone
            fcntl.flock(lock_fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if hidden.is_dir():
            return hidden, lock_fd
        os.close(lock_fd)
