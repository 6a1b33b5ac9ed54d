"""Lets measured processes find bytecode, as those of an installed app do.

Python writes it on the first start, but not where ``PYTHONDONTWRITEBYTECODE`` is set: there every
start would translate all of CHARL-E anew, which is nothing that a person ever waits for.
"""

import compileall
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import charle
from charle.paths import resources_dir


@contextmanager
def bytecode_at_hand(folder: Path) -> Iterator[None]:
    """Processes that are spawned inside find the bytecode of CHARL-E, if need be that of a copy.

    ``folder``, which must not exist, takes the copy; it is the caller's to delete.
    """
    if not sys.dont_write_bytecode or getattr(sys, "frozen", False):
        yield
        return
    copy = folder / "charle"
    leave_out = shutil.ignore_patterns("__pycache__", "resources")
    shutil.copytree(Path(charle.__file__).parent, copy, ignore=leave_out)
    (copy / "resources").symlink_to(resources_dir())
    compileall.compile_dir(copy, quiet=2)
    sys.path.insert(0, str(folder))  # spawned processes take it over
    try:
        yield
    finally:
        sys.path.remove(str(folder))
