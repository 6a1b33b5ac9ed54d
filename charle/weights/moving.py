"""Moves a model to another disk and back; a link stays where CHARL-E looks for it.

The model is complete in one place at every moment: copied and compared first, then linked, then
removed where it was. A note beside the downloads tells ``settle_moves`` what a killed move left.

Outside the models folder only folders with CHARL-E's own sign in them are ever deleted.
"""

import json
import logging
import shutil
from dataclasses import dataclass
from pathlib import Path

from charle.core import atomic
from charle.core.progress import CancelToken
from charle.errors import BadRequest, CharleError, ModelError, StorageFailed
from charle.paths import Paths
from charle.weights import backup
from charle.weights.copying import copy_model
from charle.weights.download_progress import OnDownload, no_download_progress
from charle.weights.lock import only_writer
from charle.weights.moved_here import delete_moved, take_sign_down
from charle.weights.places import Places, free_bytes
from charle.weights.storage_trouble import storing, too_little_space
from charle.weights.store import size_on_disk

log = logging.getLogger(__name__)

_NOTE_SUFFIX = ".move.json"


@dataclass(frozen=True, slots=True)
class _Route:
    """One move: ``home`` is where CHARL-E looks, ``old`` and ``new`` where the files are."""

    home: Path
    old: Path
    new: Path

    @property
    def on_the_way(self) -> Path:
        return self.new.with_name(f".{self.new.name}.moving")


def move(
    model_id: str,
    paths: Paths,
    target: Path,
    *,
    on_progress: OnDownload = no_download_progress,
    cancel: CancelToken | None = None,
) -> Path:
    """Move an installed model into the folder ``target``; returns where it is then.

    Moving to the models folder itself brings it home.

    Raises:
        BadRequest: it is there already, or something else of that name is.
        ModelError: there is no such model, or it is damaged: it was not moved.
        StorageFailed: the other disk is full, read-only or gone: it was not moved.
        Cancelled: ``cancel`` was set: it was not moved.
    """
    places = Places.of(paths)
    home = places.model(model_id)
    with only_writer(places.lock(model_id), model_id):
        if not home.is_dir():
            raise ModelError(
                f"There is no model called “{model_id}” at hand.",
                "If it is on another disk, connect that disk first.",
            )
        if not target.is_dir():
            raise StorageFailed(
                f"The folder “{target.name}” is not there.", "Connect its disk or choose another."
            )
        is_homeward = target.resolve() == places.models.resolve()
        new = home if is_homeward else target.resolve() / model_id
        route = _Route(home, home.resolve(), new)
        _check(route)
        note = places.work / f"{model_id}{_NOTE_SUFFIX}"
        values = {"old": str(route.old), "new": str(route.new)}
        with storing(note):
            atomic.write(note, json.dumps(values).encode())
        try:
            _carry(route, on_progress, cancel or CancelToken())
        finally:
            _settle(route)
            note.unlink(missing_ok=True)
    log.info("%s was moved", model_id)
    return route.new


def settle_moves(paths: Paths) -> None:
    """Finish or undo what killed moves left behind. For the start of the app; quick."""
    places = Places.of(paths)
    for note in places.work.glob(f"*{_NOTE_SUFFIX}"):
        try:
            values = json.loads(note.read_text(encoding="utf-8"))
            home = places.model(note.name.removesuffix(_NOTE_SUFFIX))
            _settle(_Route(home, Path(values["old"]), Path(values["new"])))
            note.unlink()
        except (OSError, ValueError, KeyError, TypeError, CharleError) as error:
            log.warning("could not tidy up after a move: %s", error)


def _check(route: _Route) -> None:
    if route.new == route.old or (route.new == route.home and not route.home.is_symlink()):
        raise BadRequest("The model is there already.", "Choose another disk or folder.")
    if route.old in route.new.parents:
        raise BadRequest("A model cannot be moved into itself.", "Choose another folder.")
    if route.new != route.home and route.new.exists():
        raise BadRequest(
            f"There is already something called “{route.new.name}” in that folder.",
            "Choose another folder.",
        )
    lacking_bytes = size_on_disk(route.old) - free_bytes(route.new.parent)
    if lacking_bytes > 0:
        raise too_little_space(lacking_bytes)


def _carry(route: _Route, on_progress: OnDownload, cancel: CancelToken) -> None:
    copy_model(route.old, route.on_the_way, on_progress, cancel)
    with storing(route.new):
        if route.new == route.home:
            route.home.unlink()  # the link
        route.on_the_way.replace(route.new)
        atomic.flush_folder(route.new.parent)
        if route.new == route.home:
            take_sign_down(route.home)
        else:
            backup.exclude(route.new)
            _link(route)


def _link(route: _Route) -> None:
    """Let ``home`` lead to ``new``."""
    if route.home.is_symlink():
        route.home.unlink()
    elif route.home.exists():
        route.home.replace(_set_aside(route))
    route.home.symlink_to(route.new, target_is_directory=True)


def _settle(route: _Route) -> None:
    """Leave exactly one whole model that ``home`` leads to, however far the move came."""
    aside = _set_aside(route)
    with storing(route.home):
        if not route.home.exists():
            if aside.is_dir() and not route.new.is_dir():
                aside.replace(route.home)
            else:
                _link_first([route.new, route.old], route.home)
        if _is_done(route):
            if aside.is_dir():
                shutil.rmtree(aside)
            superfluous = [route.on_the_way, route.old]
        else:
            superfluous = [route.on_the_way, route.new]
        for folder in superfluous:
            if folder != route.home and folder != route.home.resolve():
                delete_moved(folder)


def _link_first(candidates: list[Path], home: Path) -> None:
    for candidate in candidates:
        if candidate != home and candidate.is_dir():
            home.unlink(missing_ok=True)
            home.symlink_to(candidate, target_is_directory=True)
            return


def _is_done(route: _Route) -> bool:
    """Whether the model is where it should go, and found there."""
    if route.new == route.home:
        return route.home.is_dir() and not route.home.is_symlink()
    return route.home.is_symlink() and route.home.resolve() == route.new


def _set_aside(route: _Route) -> Path:
    return route.home.with_name(f".{route.home.name}.moved-away")
