"""Reads installed models byte by byte, and fetches again only what turns out to be damaged."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from charle.core.model_card import CARD_NAME
from charle.core.progress import CancelToken
from charle.errors import ModelError
from charle.paths import Paths
from charle.weights.catalogue import CatalogueModel
from charle.weights.download import HubAccess, download
from charle.weights.download_progress import (
    Meter,
    OnDownload,
    Stage,
    no_download_progress,
)
from charle.weights.hashing import hash_file
from charle.weights.lock import only_writer
from charle.weights.places import Places
from charle.weights.storage_trouble import storing
from charle.weights.verified import Verified


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check of one model found: names of files that are missing or hold wrong content."""

    model_id: str
    checked_bytes: int
    damaged: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        return not self.damaged


def verify(
    model_id: str,
    paths: Paths,
    *,
    on_progress: OnDownload = no_download_progress,
    cancel: CancelToken | None = None,
) -> Finding:
    """Compare every file of an installed model with the hash it had when it was installed.

    Finds damage that no date shows. What is damaged loses its mark, so that the next ``download``
    fetches it again; what is only newer (from a backup, say) gets a fresh mark.

    Raises:
        ModelError: there is no record of what its files should be.
        StorageFailed: its disk is gone or cannot be read.
        Cancelled: ``cancel`` was set.
    """
    places = Places.of(paths)
    folder = places.model(model_id)
    with only_writer(places.lock(model_id), model_id):
        return _verify(model_id, folder, on_progress, cancel or CancelToken())


def repair(
    model: CatalogueModel,
    paths: Paths,
    *,
    access: HubAccess | None = None,
    on_progress: OnDownload = no_download_progress,
    cancel: CancelToken | None = None,
) -> Finding:
    """Verify ``model`` and fetch again what is damaged; returns what was found before.

    Raises:
        What ``verify`` and ``download`` raise.
    """
    finding = verify(model.id, paths, on_progress=on_progress, cancel=cancel)
    if finding.damaged:
        download(model, paths, access=access, on_progress=on_progress, cancel=cancel)
    return finding


def record(
    model_id: str,
    paths: Paths,
    *,
    on_progress: OnDownload = no_download_progress,
    cancel: CancelToken | None = None,
) -> None:
    """Read a model that was just imported, and note what its files are from now on.

    Raises:
        StorageFailed: it cannot be read, or the record cannot be written.
        Cancelled: ``cancel`` was set; nothing was noted.
    """
    places = Places.of(paths)
    folder = places.model(model_id)
    token = cancel or CancelToken()
    with only_writer(places.lock(model_id), model_id):
        with storing(folder):
            sizes = {
                file.relative_to(folder).as_posix(): file.stat().st_size
                for file in sorted(folder.rglob("*"))
                if file.is_file() and not file.name.startswith(".") and file.name != CARD_NAME
            }
        verified, meter = Verified(), Meter(sizes)
        for name in sizes:
            sha256 = hash_file(folder / name, _teller(name, meter, on_progress, token))
            verified.add(folder, name, sha256)
            meter.finished(name)
        verified.write(folder)


def _verify(model_id: str, folder: Path, on_progress: OnDownload, cancel: CancelToken) -> Finding:
    verified = Verified.read(folder)
    if not verified.files:
        raise ModelError(
            f"“{model_id}” cannot be checked: CHARL-E has no record of its files.",
            "It was not downloaded by CHARL-E, or its record is lost. Download or import it again.",
        )
    meter = Meter({name: seen.size_bytes for name, seen in verified.files.items()})
    damaged = []
    for name, seen in list(verified.files.items()):
        if hash_file(folder / name, _teller(name, meter, on_progress, cancel)) == seen.sha256:
            verified.add(folder, name, seen.sha256)
        else:
            damaged.append(name)
            # What it should be stays known; but no file looks like this, so it counts as missing.
            verified.files[name] = replace(seen, mtime_ns=0, inode=0)
        meter.finished(name)
    verified.write(folder)
    return Finding(model_id, meter.moment().done_bytes, tuple(damaged))


def _teller(
    name: str, meter: Meter, on_progress: OnDownload, cancel: CancelToken
) -> Callable[[int], None]:
    def on_bytes(count_bytes: int) -> None:
        cancel.check()
        meter.received(name, count_bytes)
        meter.at(name, Stage.CHECKING)
        on_progress(meter.moment())

    return on_bytes
