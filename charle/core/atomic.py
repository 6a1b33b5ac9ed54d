"""Writes files so that a half-written one never has a final name, whatever ends the process.

The data goes into a part file in the same folder (hidden, ``.….charle-part``), is flushed to the
disk and then renamed. Whoever writes a part file holds a lock on it; ``sweep`` removes the part
files that nobody holds: what a killed process left behind.

Knows nothing of pictures. Raises plain ``OSError``s; the caller knows what they mean to a person.
"""

import errno
import fcntl
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

PART_SUFFIX = ".charle-part"
_CREATE = os.O_CREAT | os.O_EXCL | os.O_WRONLY


def write(path: Path, data: bytes, *, is_lasting: bool = True) -> None:
    """Write ``data`` to ``path``, in place of whatever lies there.

    Without ``is_lasting`` nothing waits for the disk, which is much faster, and the file may be
    empty after a power cut: for caches.

    Raises:
        OSError: it could not be written; an older file at ``path`` is untouched.
    """
    part_fd = None
    while part_fd is None:
        part = path.with_name(f".{os.urandom(8).hex()}{PART_SUFFIX}")
        part_fd = _reserved(part)
    _finish(part_fd, part, path, data, is_lasting=is_lasting)


def write_new(folder: Path, names: Iterable[str], data: bytes) -> Path:
    """Write ``data`` under the first of ``names`` that is free and return the path.

    Two processes never get the same name: each reserves it through the part file, which is named
    after it.

    Raises:
        OSError: it could not be written; nothing is left behind.
    """
    for name in names:
        final, part = folder / name, folder / f".{name}{PART_SUFFIX}"
        if os.path.lexists(final):
            continue
        part_fd = _reserved(part)
        if part_fd is None:
            continue
        if os.path.lexists(final):  # finished by another between the look and the reservation
            _give_up(part_fd, part)
            continue
        _finish(part_fd, part, final, data, is_lasting=True)
        return final
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder))


def sweep(folder: Path) -> int:
    """Remove the part files in ``folder`` that nobody is writing; return how many there were.

    A folder that is missing or cannot be read has nothing to sweep.
    """
    count = 0
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") and entry.name.endswith(PART_SUFFIX):
                count += _swept(Path(entry.path))
    return count


def _swept(part: Path) -> bool:
    try:
        part_fd = os.open(part, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.flock(part_fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # Between listing and locking, its writer may have renamed it and another begun a new one.
        if not _is_same_file(part_fd, part):
            return False
        part.unlink()
    except OSError:  # being written, gone, or no locks on this disk: not ours to remove
        return False
    else:
        return True
    finally:
        os.close(part_fd)


def _reserved(part: Path) -> int | None:
    """The new part file, locked; None if another process has it."""
    while True:
        try:
            part_fd = os.open(part, _CREATE, 0o666)
        except FileExistsError:
            return None
        _lock(part_fd)
        if _is_same_file(part_fd, part):
            return part_fd
        os.close(part_fd)  # a sweep took it in the instant before it was locked


def _lock(part_fd: int) -> None:
    with suppress(OSError):  # a few network disks cannot lock; a sweep then leaves them alone
        fcntl.flock(part_fd, fcntl.LOCK_EX)


def _is_same_file(part_fd: int, part: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(part_fd), part.lstat())
    except FileNotFoundError:
        return False


def _finish(part_fd: int, part: Path, final: Path, data: bytes, *, is_lasting: bool) -> None:
    """Fill the part file and give it its final name; on any trouble remove it.

    The lock is held until the part file has gone, so that no sweep comes between.
    """
    try:
        _write_all(part_fd, data)
        if is_lasting:
            flush(part_fd)
        part.replace(final)
    except BaseException:
        _give_up(part_fd, part)
        raise
    os.close(part_fd)
    if is_lasting:
        flush_folder(final.parent)


def _give_up(part_fd: int, part: Path) -> None:
    with suppress(OSError):
        part.unlink()
    os.close(part_fd)


def _write_all(part_fd: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(part_fd, rest) :]


def flush(fd: int) -> None:
    """Have the disk itself hold what was written to the open file.

    Raises:
        OSError: it could not be written after all.
    """
    full_flush = getattr(fcntl, "F_FULLFSYNC", None)
    if full_flush is not None:  # on a Mac, fsync alone leaves the data in the disk's own cache
        with suppress(OSError):
            fcntl.fcntl(fd, full_flush)
            return
    os.fsync(fd)


def flush_folder(folder: Path) -> None:
    """Make the rename last. The file is complete either way, so trouble here is no failure."""
    with suppress(OSError):
        folder_fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(folder_fd)
        finally:
            os.close(folder_fd)
