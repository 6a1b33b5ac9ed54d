"""Installs a model from the hub. The recipe, in order:

1. the licence was accepted, or nothing is asked of anybody;
2. no other CHARL-E is at it;
3. the hub lists the files of the pinned revision (which also shows whether it can be reached);
4. the disk has room for all that is missing;
5. the missing files are fetched, two at a time, each checked before it gets its name;
6. the finished folder gets its name.

Whatever ends this, the next run goes on where it stopped. Plain blocking functions: progress goes
out through a callback, cancelling comes in through a token.
"""

import logging
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from charle.core import atomic
from charle.core.progress import CancelToken
from charle.errors import StorageFailed
from charle.paths import Paths
from charle.weights import backup, first_sight
from charle.weights.catalogue import CatalogueFile, CatalogueModel
from charle.weights.checksum import Expected
from charle.weights.crew import Crew
from charle.weights.download_progress import (
    DownloadProgress,
    Meter,
    OnDownload,
    Stage,
    no_download_progress,
)
from charle.weights.hub import DEFAULT_ENDPOINT, Hub
from charle.weights.licence import Acceptances, read_licence
from charle.weights.lock import only_writer
from charle.weights.network_trouble import TryAgain, unlike_catalogue
from charle.weights.part_file import part_path
from charle.weights.patience import Patience
from charle.weights.places import Places, free_bytes
from charle.weights.retries import Retries
from charle.weights.storage_trouble import storing, too_little_space
from charle.weights.transfer import Line, Wanted, fetch
from charle.weights.verified import Verified
from charle.weights.wire import Wire

log = logging.getLogger(__name__)

_RESERVE_BYTES = 200_000_000  # a disk filled to the last byte makes everything else fail
_UNET = "unet/diffusion_pytorch_model.safetensors"


@dataclass(frozen=True, slots=True, kw_only=True)
class HubAccess:
    """How the hub is reached: which one, with how much patience, trusting which certificates."""

    endpoint: str = DEFAULT_ENDPOINT
    patience: Patience = field(default_factory=Patience)
    tls: ssl.SSLContext | None = None


def download(
    model: CatalogueModel,
    paths: Paths,
    *,
    access: HubAccess | None = None,
    on_progress: OnDownload = no_download_progress,
    cancel: CancelToken | None = None,
) -> Path:
    """Install ``model``, or fetch those of its files that are missing or no longer right.

    Returns the model's folder. Cancelling keeps what has arrived, so it is also how to pause.

    Raises:
        LicenceNotAccepted: nothing was sent to anybody.
        Cancelled: ``cancel`` was set; takes effect within a second.
        DownloadFailed: it cannot be had now; what has arrived is kept.
        StorageFailed: the disk is full, read-only, faulty or gone.
    """
    places = Places.of(paths)
    Acceptances(places.acceptances).require(model.id, read_licence(model.licence))
    with only_writer(places.lock(model.id), model.title):
        job = _Job(model, places, access or HubAccess(), on_progress, cancel or CancelToken())
        return job.run()


def missing_bytes(model: CatalogueModel, paths: Paths) -> int:
    """About how much of ``model`` is still to be fetched; asks nobody and hashes nothing."""
    places = Places.of(paths)
    place = _place_of(model, places)
    verified = Verified.read(place)
    return sum(
        max(0, file.size_bytes - _part_size_bytes(place, file.save_as))
        for file in model.files
        if not verified.is_good(place, file.save_as)
    )


def is_begun(model: CatalogueModel, paths: Paths) -> bool:
    """Whether an earlier download of ``model`` left something to go on with."""
    return Places.of(paths).staging(model.id).is_dir()


class _Job:
    """One download under its lock."""

    def __init__(
        self,
        model: CatalogueModel,
        places: Places,
        access: HubAccess,
        on_progress: OnDownload,
        cancel: CancelToken,
    ) -> None:
        self._model = model
        self._places = places
        self._access = access
        self._on_progress = on_progress
        self._cancel = cancel
        self._stop = threading.Event()
        self._place = _place_of(model, places)
        self._verified = Verified.read(self._place)
        self._marker_lock = threading.Lock()

    def run(self) -> Path:
        missing = [file for file in self._model.files if not self._is_here(file)]
        if missing:
            self._tell_beginning(missing)
            with Wire(self._access.patience, self._access.tls) as wire:
                hub = Hub(self._access.endpoint, wire)
                expected = self._ask_what_to_expect(hub, missing)
                wanted = [self._wanted(hub, file, expected[file.path]) for file in missing]
                self._check_room(wanted)
                self._fetch_all(wire, wanted)
        return self._finish()

    def _tell_beginning(self, missing: list[CatalogueFile]) -> None:
        total_bytes = self._model.download_bytes
        done_bytes = total_bytes - sum(
            max(0, file.size_bytes - _part_size_bytes(self._place, file.save_as))
            for file in missing
        )
        self._on_progress(DownloadProgress(Stage.CONNECTING, done_bytes, total_bytes))

    def _is_here(self, file: CatalogueFile) -> bool:
        if not self._verified.is_good(self._place, file.save_as):
            return False
        return file.sha256 in {"", self._verified.files[file.save_as].sha256}

    def _ask_what_to_expect(self, hub: Hub, missing: list[CatalogueFile]) -> dict[str, Expected]:
        """What each missing file must be, by its path in the repository."""
        model = self._model
        retries = Retries(self._access.patience, self._access.patience.first_tries, self._stop)

        def ask() -> dict[str, Expected]:
            while True:
                try:
                    return hub.list_files(model.repo, model.revision)
                except TryAgain as trouble:
                    retries.wait_after(trouble)

        crew = Crew([ask], self._stop)
        (stated,) = crew.run(self._cancel, hub.wire.cut, lambda: None)
        expected = {file.path: _agreed(file, stated) for file in missing}
        only_stated = {file.path: expected[file.path] for file in missing if not file.sha256}
        first_sight.check(self._places.first_sight, model.repo, model.revision, only_stated)
        return expected

    def _wanted(self, hub: Hub, file: CatalogueFile, expected: Expected) -> Wanted:
        wanted = Wanted(
            name=file.save_as,
            address=hub.address(self._model.repo, self._model.revision, file.path),
            part=part_path(self._place, file.save_as, expected),
            target=self._place / file.save_as,
            expected=expected,
        )
        # A file with its name but no mark may be whole all the same (the mark was not written
        # any more, or the file was restored from a backup): as a part, it is read and checked.
        with storing(wanted.target):
            is_likely = _size_bytes(wanted.target) == expected.size_bytes
            if is_likely and not wanted.part.exists():
                wanted.target.replace(wanted.part)
        return wanted

    def _check_room(self, wanted: list[Wanted]) -> None:
        to_fetch = sum(each.expected.size_bytes - _size_bytes(each.part) for each in wanted)
        lacking_bytes = to_fetch + _RESERVE_BYTES - free_bytes(self._place)
        if to_fetch > 0 and lacking_bytes > 0:
            raise too_little_space(lacking_bytes)

    def _fetch_all(self, wire: Wire, wanted: list[Wanted]) -> None:
        new_folder = not self._places.models.exists()
        with storing(self._place):
            for each in wanted:
                each.target.parent.mkdir(parents=True, exist_ok=True)
        if new_folder:
            backup.exclude(self._places.models)
        meter = self._meter(wanted)
        line = Line(wire, self._access.patience, self._stop, meter)
        # The largest first, so that the small ones fill the gaps.
        order = sorted(wanted, key=lambda each: -each.expected.size_bytes)
        jobs: list[Callable[[], None]] = [partial(self._fetch, each, line) for each in order]
        crew = Crew(jobs, self._stop)
        crew.run(self._cancel, wire.cut, lambda: self._on_progress(meter.moment()))
        self._on_progress(meter.moment())

    def _meter(self, wanted: list[Wanted]) -> Meter:
        """Counts the whole model, so that a second run does not start at zero."""
        totals = {file.save_as: file.size_bytes for file in self._model.files}
        meter = Meter(totals | {each.name: each.expected.size_bytes for each in wanted})
        for name in totals:
            meter.finished(name)
        for each in wanted:
            meter.have(each.name, _size_bytes(each.part))
        return meter

    def _fetch(self, wanted: Wanted, line: Line) -> None:
        sha256 = fetch(wanted, line)
        with self._marker_lock:
            self._verified.repo, self._verified.revision = self._model.repo, self._model.revision
            self._verified.add(self._place, wanted.name, sha256)
            self._verified.write(self._place)

    def _finish(self) -> Path:
        """Make it a model: card, no leftovers, final name."""
        home = self._places.model(self._model.id)
        with storing(home):
            for leftover in self._place.rglob("*.part"):
                leftover.unlink()
            if not self._model.is_add_on:
                weights = self._verified.files.get(_UNET)
                self._model.card(weights.sha256 if weights else "").write(self._place)
            if self._place != home:
                self._place.replace(home)
                atomic.flush_folder(home.parent)
        log.info("%s is installed", self._model.id)
        return home


def _place_of(model: CatalogueModel, places: Places) -> Path:
    """Where to put the files: into the installed model to repair it, else into the staging."""
    home = places.model(model.id)
    if home.is_symlink() and not home.exists():
        raise StorageFailed(
            f"The disk with “{model.title}” is not connected.",
            "Connect it and try again, or remove the model and download it anew.",
        )
    return home if home.exists() else places.staging(model.id)


def _agreed(file: CatalogueFile, stated: dict[str, Expected]) -> Expected:
    """What both the catalogue and the hub say the file is.

    Raises:
        DownloadFailed: they disagree, or the hub has no such file.
    """
    by_hub = stated.get(file.path)
    if by_hub is None:
        raise unlike_catalogue(file.path)
    if file.sha256 and by_hub.sha256 not in {"", file.sha256}:
        raise unlike_catalogue(file.path)
    return Expected(by_hub.size_bytes, file.sha256 or by_hub.sha256, by_hub.git_sha1)


def _part_size_bytes(place: Path, name: str) -> int:
    folder = (place / name).parent
    return max((_size_bytes(part) for part in folder.glob(f"{Path(name).name}.*.part")), default=0)


def _size_bytes(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
