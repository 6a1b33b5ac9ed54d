"""A folder for the benchmark's large files, gone afterwards even if a run was killed."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import psutil

from charle.core.file_trouble import writing


@contextlib.contextmanager
def scratch_folder(parent: Path) -> Iterator[Path]:
    """A new folder below ``parent``, deleted at the end; sweeps what killed runs left there.

    Raises:
        StorageFailed: it cannot be made.
    """
    _sweep(parent)
    folder = parent / str(os.getpid())
    with writing(folder):
        folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(parent: Path) -> None:
    """Folders are named after the process that made them."""
    for left in parent.glob("*"):
        if left.name.isdecimal() and not _is_other_run(int(left.name)):
            shutil.rmtree(left, ignore_errors=True)


def _is_other_run(pid: int) -> bool:
    return pid != os.getpid() and psutil.pid_exists(pid)
