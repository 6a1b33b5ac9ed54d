"""Gives disk space back: one model, one unfinished download, or everything but the pictures."""

import secrets
import shutil
from pathlib import Path

from charle.errors import ModelError
from charle.paths import Paths
from charle.weights.lock import only_writer
from charle.weights.moved_here import delete_moved
from charle.weights.places import Places
from charle.weights.storage_trouble import storing
from charle.weights.store import size_on_disk, stored_models

_REMOVED_SUFFIX = ".removed"


def remove(model_id: str, paths: Paths) -> int:
    """Remove a model, an unfinished download of it, or both; returns the bytes given back.

    A model that CHARL-E moved is removed from where it is now. Of a link that somebody else made,
    and of a model whose disk is not connected, only the link goes.

    Raises:
        ModelError: there is no such model.
        DownloadFailed: another CHARL-E is fetching or changing it.
        StorageFailed: it could not be removed.
    """
    places = Places.of(paths)
    home, staging = places.model(model_id), places.staging(model_id)
    if not model_id or not (home.is_symlink() or home.is_dir() or staging.is_dir()):
        raise ModelError(f"There is no model called “{model_id}”.", "It may be removed already.")
    with only_writer(places.lock(model_id), model_id):
        freed_bytes = 0
        if home.is_symlink():
            moved_to = home.resolve()
            size_bytes = size_on_disk(moved_to)
            with storing(home):
                home.unlink()
            freed_bytes += size_bytes if delete_moved(moved_to) else 0
        elif home.is_dir():
            # First out of sight: what is half removed must not look like a model.
            doomed = places.work / f".{secrets.token_hex(8)}{_REMOVED_SUFFIX}"
            with storing(home):
                home.replace(doomed)
            freed_bytes += _delete(doomed)
        return freed_bytes + _delete(staging)


def finish_removals(paths: Paths) -> None:
    """Delete what a killed removal left. For the start of the app."""
    for doomed in Places.of(paths).work.glob(f".*{_REMOVED_SUFFIX}"):
        shutil.rmtree(doomed, ignore_errors=True)


def remove_everything(paths: Paths) -> int:
    """Remove all models, settings, records and logs; returns the bytes given back.

    The pictures stay, wherever they are. A data folder that CHARL-E has never written to is left
    alone, and so is every folder that holds more than CHARL-E's own things.

    Raises:
        DownloadFailed: another CHARL-E is at work.
        StorageFailed: something could not be removed; the rest may be gone.
    """
    if not _is_ours(paths.data):
        return 0
    freed_bytes = sum(remove(model.id, paths) for model in stored_models(paths))
    pictures = paths.pictures.resolve()
    for folder in (paths.data, paths.cache, paths.logs):
        if not _holds_a_home(folder):
            freed_bytes += _delete_around(folder.resolve(), pictures)
    return freed_bytes


def _is_ours(data: Path) -> bool:
    """Whether CHARL-E has worked in this folder: it always leaves one of these."""
    names = ("models", "settings.json", "licences.json")
    return not _holds_a_home(data) and any((data / name).exists() for name in names)


def _holds_a_home(folder: Path) -> bool:
    """Whether it is a person's home, or a folder above it such as the whole disk."""
    home, resolved = Path.home().resolve(), folder.resolve()
    return resolved == home or resolved in home.parents or len(resolved.parts) < 3


def _delete_around(folder: Path, keep: Path) -> int:
    """Delete ``folder``, but not what is, holds or lies in ``keep``."""
    if folder == keep or keep in folder.parents:
        return 0
    if folder not in keep.parents:
        return _delete(folder)
    with storing(folder):
        children = [child for child in folder.iterdir() if not child.is_symlink()]
    return sum(_delete_around(child, keep) for child in children)


def _delete(path: Path) -> int:
    with storing(path):
        if not path.is_dir():
            size_bytes = path.stat().st_size if path.is_file() else 0
            path.unlink(missing_ok=True)
            return size_bytes
        size_bytes = size_on_disk(path)
        shutil.rmtree(path)
        return size_bytes
