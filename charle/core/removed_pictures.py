"""Pictures on their way to the Trash: put aside, so that the person can still change their mind.

They wait in a hidden folder among the pictures, which is on the same disk, so that moving them
there and back is instant and never half done.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from charle.core.disk_trouble import save_failed

HOLDING_FOLDER = ".charle-removed"


@dataclass(frozen=True, slots=True)
class RemovedPictures:
    """One removal: what ``restore`` brings back. ``favourites`` is the part of ``names`` that was
    marked.
    """

    folder: Path
    holding: Path
    names: tuple[str, ...]
    favourites: frozenset[str] = frozenset()


def put_aside(folder: Path, names: Iterable[str]) -> RemovedPictures:
    """Move the pictures into a new holding folder; names that are gone already are left out.

    Raises:
        SaveFailed: one could not be moved; those before it are moved back.
    """
    holding = folder / HOLDING_FOLDER / os.urandom(4).hex()
    moved: list[str] = []
    try:
        holding.mkdir(parents=True)
        for name in names:
            with suppress(FileNotFoundError):
                (folder / name).rename(holding / name)
                moved.append(name)
    except OSError as error:
        bring_back(RemovedPictures(folder, holding, tuple(moved)))
        raise save_failed(error, folder, "remove the pictures") from error
    return RemovedPictures(folder, holding, tuple(moved))


def bring_back(removed: RemovedPictures) -> dict[str, str]:
    """Move the pictures back; returns the name each one has now, by the name it had.

    A name taken in the meantime becomes "name 2" or the like; pictures no longer held are left out.

    Raises:
        SaveFailed: one could not be moved; it and those after it are still held.
    """
    names: dict[str, str] = {}
    for name in removed.names:
        held = removed.holding / name
        if not held.exists():
            continue
        target = _free(removed.folder / name)
        try:
            held.rename(target)
        except OSError as error:
            raise save_failed(error, removed.folder, "bring the pictures back") from error
        names[name] = target.name
    _remove_if_empty(removed.holding)
    return names


def held(folder: Path) -> list[Path]:
    """Every picture put aside in ``folder``: after a start, those that nobody can bring back."""
    with suppress(OSError):
        return sorted(path for path in (folder / HOLDING_FOLDER).glob("*/*") if path.is_file())
    return []


def forget_empty(folder: Path) -> None:
    """Remove holding folders whose pictures have gone to the Trash."""
    with suppress(OSError):
        for holding in (folder / HOLDING_FOLDER).iterdir():
            _remove_if_empty(holding)


def _remove_if_empty(holding: Path) -> None:
    with suppress(OSError):
        holding.rmdir()
        holding.parent.rmdir()


def _free(path: Path) -> Path:
    free, number = path, 2
    while free.exists() or free.is_symlink():
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free
