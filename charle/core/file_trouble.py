"""What the operating system says about a model's file, in plain words."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from charle.errors import ModelError

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
    """Turn any ``OSError`` inside into a ``ModelError`` about writing ``path``."""
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


def _unwritable(path: Path, error: OSError) -> ModelError:
    if error.errno in _DISK_FULL:
        return ModelError(
            "The disk is full.",
            f"Free some space, then try “{path.name}” again; nothing half-finished was kept.",
        )
    if error.errno in _NOT_ALLOWED:
        return ModelError(
            f"CHARL-E is not allowed to write to “{path.parent}”.",
            "Choose another place for models, or change the folder's permissions.",
        )
    return ModelError(
        f"“{path.name}” could not be written.",
        "Its disk may be damaged or disconnected; choose another place for models.",
    )
