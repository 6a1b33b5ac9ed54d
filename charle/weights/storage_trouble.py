"""What the operating system says about the disk with the models, in plain words."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from charle.core.byte_size import in_words
from charle.errors import StorageFailed

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE}


def too_little_space(missing_bytes: int) -> StorageFailed:
    """Before anything is written: what is needed does not fit."""
    return StorageFailed(
        f"{in_words(missing_bytes)} more disk space is needed.",
        "Free some space, for example by emptying the Trash, or choose another disk for models.",
    )


def storage_failed(error: OSError, path: Path) -> StorageFailed:
    """Why ``path`` could not be written or read, decided by ``error.errno``."""
    if error.errno in _FULL:
        return StorageFailed(
            "The disk is full.",
            "Free some space and continue; what has arrived so far is kept.",
        )
    if error.errno in _FORBIDDEN:
        return StorageFailed(
            "CHARL-E may not write into the folder with the models.",
            f"Allow writing to “{path.parent}” in its information window, or use another disk.",
        )
    if error.errno in _GONE:
        return StorageFailed(
            "The folder with the models is no longer there.",
            "If it is on another disk, connect that disk again and continue.",
        )
    if error.errno == errno.EFBIG:
        return StorageFailed(
            f"The disk cannot hold a file as large as “{path.name}”.",
            "Disks made for old Windows machines stop at 4 GB. Choose another disk for models.",
        )
    return StorageFailed(
        "The disk with the models reports a fault.",
        "Check it with Disk Utility, or choose another disk for models.",
    )


@contextmanager
def storing(path: Path) -> Iterator[None]:
    """Turn any ``OSError`` inside into a ``StorageFailed`` about ``path``."""
    try:
        yield
    except OSError as error:
        raise storage_failed(error, path) from error
