"""Keeps models out of Time Machine's backups: they can be downloaded again.

A Mac marks such a folder with an extended attribute, the one that ``tmutil addexclusion`` sets; it
stays with the folder when it is moved. Elsewhere there is nothing to mark.
"""

import ctypes
import logging
import os
import platform
import plistlib
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger(__name__)

ATTRIBUTE = "com.apple.metadata:com_apple_backup_excludeItem"
VALUE = plistlib.dumps("com.apple.backupd", fmt=plistlib.FMT_BINARY)

SetAttribute = Callable[[Path, str, bytes], None]


def exclude(folder: Path, set_attribute: SetAttribute | None = None) -> bool:
    """Ask Time Machine to leave ``folder`` out; return whether it was marked.

    A folder that cannot be marked is no failure: it is only backed up needlessly.
    """
    setter = set_attribute or (_set_on_mac if platform.system() == "Darwin" else None)
    if setter is None:
        return False
    try:
        setter(folder, ATTRIBUTE, VALUE)
    except OSError as error:
        log.warning("could not keep the models out of Time Machine: %s", error)
        return False
    return True


def _set_on_mac(folder: Path, name: str, value: bytes) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    # int setxattr(const char *path, const char *name, const void *value, size_t size,
    #              u_int32_t position, int options)
    libc.setxattr.argtypes = [
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_size_t,
        ctypes.c_uint32,
        ctypes.c_int,
    ]
    if libc.setxattr(os.fsencode(folder), name.encode(), value, len(value), 0, 0) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), str(folder))
