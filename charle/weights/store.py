"""What is kept on the disk: every model with its true size, when it was last used, how it is.

Looks and never networks; hashes nothing, so it answers at once whatever lies there.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from charle.core.model_card import read_card
from charle.errors import ModelError
from charle.paths import Paths
from charle.weights.catalogue import CatalogueModel, read_catalogue
from charle.weights.places import Places
from charle.weights.verified import Verified

_LAST_USED_NAME = ".charle-last-used"
_BLOCK_BYTES = 512  # st_blocks counts in these, whatever the disk's own blocks are


class Condition(StrEnum):
    """How a stored model is, as far as can be told without reading all of it."""

    READY = "ready"
    CHANGED = "changed"
    """Files are missing, or look different from when they were checked: verify it."""
    UNRECORDED = "unrecorded"
    """It can draw, but there is no record that its files could be compared with."""
    BEGUN = "begun"
    """A download that is not finished."""
    AWAY = "away"
    """It was moved to a disk that is not connected."""


@dataclass(frozen=True, slots=True)
class StoredModel:
    """One model on the disk. ``size_bytes`` is the room it really takes."""

    id: str
    title: str
    folder: Path
    size_bytes: int
    condition: Condition
    licence: str = ""
    last_used: datetime | None = None
    is_add_on: bool = False
    is_moved: bool = False


def stored_models(
    paths: Paths, catalogue: Sequence[CatalogueModel] | None = None
) -> list[StoredModel]:
    """Everything below the models folder that takes room, by title."""
    places = Places.of(paths)
    known = {model.id: model for model in (catalogue or read_catalogue())}
    found = [
        model
        for folder in _folders(places.models)
        if (model := _installed(folder, known.get(folder.name))) is not None
    ]
    found += [_begun(folder, known.get(folder.name)) for folder in _folders(places.work)]
    return sorted(found, key=lambda model: model.title.casefold())


def add_on_file(model: CatalogueModel, paths: Paths) -> Path | None:
    """The weights of an installed add-on, None if it is not (wholly) there."""
    folder = Places.of(paths).model(model.id)
    (file,) = model.files
    is_good = Verified.read(folder).is_good(folder, file.save_as)
    return folder / file.save_as if model.is_add_on and is_good else None


def mark_used(folder: Path, now: datetime | None = None) -> None:
    """Remember that the model in ``folder`` drew something. A folder that cannot be written to is
    no trouble: its last use is then not known.
    """
    stamp = (now or datetime.now(UTC)).timestamp()
    with suppress(OSError):
        file = folder / _LAST_USED_NAME
        file.touch()
        os.utime(file, (stamp, stamp))


def size_on_disk(folder: Path) -> int:
    """The bytes that removing ``folder`` would give back; a file with two names counts once."""
    blocks: dict[tuple[int, int], int] = {}
    for path in folder.rglob("*"):
        with suppress(OSError):
            status = path.lstat()
            blocks[status.st_dev, status.st_ino] = status.st_blocks * _BLOCK_BYTES
    return sum(blocks.values())


def _installed(folder: Path, known: CatalogueModel | None) -> StoredModel | None:
    is_moved = folder.is_symlink()
    title = known.title if known else folder.name
    if is_moved and not folder.exists():
        return StoredModel(folder.name, title, folder, 0, Condition.AWAY, is_moved=True)
    licence = known.licence if known else ""
    try:
        card = read_card(folder)
        title, licence = card.title, card.licence
    except ModelError:
        if known is None:
            return None  # something else that lies here
    return StoredModel(
        id=folder.name,
        title=title,
        folder=folder.resolve(),
        size_bytes=size_on_disk(folder.resolve()),
        condition=_condition(folder, known),
        licence=licence,
        last_used=_last_used(folder),
        is_add_on=known is not None and known.is_add_on,
        is_moved=is_moved,
    )


def _condition(folder: Path, known: CatalogueModel | None) -> Condition:
    verified = Verified.read(folder)
    if not verified.files:
        return Condition.UNRECORDED
    wanted = {file.save_as for file in known.files} if known and verified.repo else set()
    is_whole = wanted <= verified.files.keys() and not any(verified.changed(folder))
    return Condition.READY if is_whole else Condition.CHANGED


def _begun(folder: Path, known: CatalogueModel | None) -> StoredModel:
    title = known.title if known else folder.name
    return StoredModel(folder.name, title, folder, size_on_disk(folder), Condition.BEGUN)


def _last_used(folder: Path) -> datetime | None:
    try:
        stamp = (folder / _LAST_USED_NAME).stat().st_mtime
    except OSError:
        return None
    return datetime.fromtimestamp(stamp, UTC)


def _folders(parent: Path) -> list[Path]:
    try:
        entries = list(parent.iterdir())
    except OSError:  # none yet, or one that cannot be read: nothing is stored
        return []
    return [
        entry
        for entry in entries
        if not entry.name.startswith(".") and (entry.is_dir() or entry.is_symlink())
    ]
