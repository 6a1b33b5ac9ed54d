"""What the operating system says about a model's file, in plain words."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from charle.errors import ModelError, StorageFailed

_DISK_FULL = {errno.ENOSPC, errno.EDQUOT}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn any ``OSError`` inside into a ``ModelError`` about reading ``path``."""
    try:
        yield
    except OSError as error:
        raise _unreadable(path, error) from error


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn any ``OSError`` inside into a ``StorageFailed`` about writing ``path``."""
    try:
        yield
    except OSError as error:
        raise _unwritable(path, error) from error


def _unreadable(path: Path, error: OSError) -> ModelError:
    if isinstance(error, FileNotFoundError):
        return ModelError(
            f"“{path.name}” is not there.",
            "It may have been moved, renamed or deleted, or its disk was disconnected.",
        )
    if isinstance(error, PermissionError):
        return ModelError(
            f"CHARL-E is not allowed to read “{path.name}”.",
            "Copy it into your own Downloads or Documents folder, or change its permissions.",
        )
    if isinstance(error, IsADirectoryError):
        return ModelError(f"“{path.name}” is a folder, not a file.", "Choose the file inside it.")
    return ModelError(
        f"“{path.name}” could not be read.",
        "Its disk may be damaged or disconnected; copy the file to this machine and try again.",
    )


def _unwritable(path: Path, error: OSError) -> StorageFailed:
    if error.errno in _DISK_FULL:
        return StorageFailed(
            "The disk is full.",
            "Free some space, for example by emptying the Trash, then try again; nothing "
            "half-finished was kept.",
        )
    if error.errno in _NOT_ALLOWED:
        return StorageFailed(
            f"CHARL-E may not write into the folder “{path.parent.name}”.",
            "Allow writing to it in its information window, or choose another disk for models.",
        )
    if error.errno == errno.EFBIG:
        return StorageFailed(
            f"The disk cannot hold a file as large as “{path.name}”.",
            "Disks made for old Windows machines stop at 4 GB. Choose another disk for models.",
        )
    return StorageFailed(
        f"“{path.name}” could not be written.",
        "Its disk may be damaged or disconnected; choose another disk for models.",
    )
