"""What the system's errors about files mean in plain words."""

import errno
from pathlib import Path

from charle.errors import SaveFailed

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE}


def save_failed(error: OSError, target: Path, doing: str = "save the picture") -> SaveFailed:
    """Why ``target`` could not be written, decided by ``error.errno``.

    ``target`` may be the file or, where it has no name yet, its folder; ``doing`` is what was
    tried, to follow "Couldn't".
    """
    folder = target.name if not target.suffix else target.parent.name
    if error.errno in _FULL:
        return SaveFailed(
            f"Couldn't {doing}: the disk is full.",
            "Free some space, for example by emptying the Trash, and try again.",
        )
    if error.errno in _FORBIDDEN:
        return SaveFailed(
            f"Couldn't {doing}: CHARL-E may not write into “{folder}”.",
            "Choose another folder, or allow writing to this one in its information window.",
        )
    if error.errno in _GONE:
        return SaveFailed(
            f"Couldn't {doing}: the folder “{folder}” is no longer there.",
            "If it is on another disk, connect that disk again; otherwise choose another folder.",
        )
    if error.errno == errno.EISDIR:
        return SaveFailed(
            f"Couldn't {doing}: “{target.name}” is a folder.",
            "Choose another name.",
        )
    if error.errno == errno.ENAMETOOLONG:
        return SaveFailed(f"Couldn't {doing}: its name is too long.", "Choose a shorter name.")
    return SaveFailed(
        f"Couldn't {doing}: the disk with “{folder}” reports a fault.",
        "Try again, or use a folder on another disk.",
    )


def read_failed(error: OSError, path: Path) -> SaveFailed:
    """Why ``path`` could not be read, decided by ``error.errno``."""
    if error.errno in _GONE:
        return SaveFailed(
            f"“{path.name}” is no longer there.",
            "It may have been moved or deleted, or its disk is not connected.",
        )
    if error.errno in _FORBIDDEN:
        return SaveFailed(
            f"CHARL-E may not read “{path.name}”.",
            "Allow reading it in its information window, or choose another picture.",
        )
    return SaveFailed(
        f"“{path.name}” cannot be read: the disk reports a fault.",
        "Copy it to another disk, if that is still possible, and try the copy.",
    )
