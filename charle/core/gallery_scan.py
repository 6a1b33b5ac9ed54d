"""Looks at the picture files of a folder: which there are, and what each says."""

import os
import stat
from pathlib import Path

from charle.core import embedded
from charle.core.disk_trouble import read_failed
from charle.core.gallery_index import IndexedPicture
from charle.core.picture_file import SUFFIXES, recipe_in
from charle.errors import SaveFailed

Fingerprint = tuple[int, int]
"""Size in bytes and time in nanoseconds: another one means that the file has changed."""


def present(folder: Path) -> dict[str, Fingerprint]:
    """Each picture file in the folder, by name; {} if there is no folder.

    Raises:
        SaveFailed: the folder exists but cannot be read.
    """
    found = {}
    try:
        with os.scandir(folder) as files:
            for file in files:
                if file.name.startswith(".") or not file.name.lower().endswith(SUFFIXES):
                    continue
                state = _fingerprint(file)
                if state is not None:
                    found[file.name] = state
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise read_failed(error, folder) from error
    return found


def read(folder: Path, name: str) -> IndexedPicture | None:
    """What the file says; None if it is gone."""
    path = folder / name
    state = _fingerprint(path)
    if state is None:
        return None
    try:
        found = embedded.read(path)
    except SaveFailed:
        return IndexedPicture(name, *state, 0, 0, "", None, has_recipe=False)
    recipe = with_notes.recipe if (with_notes := recipe_in(found)) else None
    return IndexedPicture(
        name,
        *state,
        found.width,
        found.height,
        recipe.prompt if recipe else "",
        recipe.seed if recipe else None,
        has_recipe=recipe is not None,
    )


def _fingerprint(file: os.DirEntry[str] | Path) -> Fingerprint | None:
    """None if it is no file, or gone."""
    try:
        state = file.stat()
    except OSError:
        return None
    return (state.st_size, state.st_mtime_ns) if stat.S_ISREG(state.st_mode) else None
