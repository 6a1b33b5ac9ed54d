"""All pictures of one folder. The files are the truth; everything else can be made from them."""

import hashlib
import logging
import os
import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from charle.core import favourites, gallery_scan, removed_pictures
from charle.core.disk_trouble import save_failed
from charle.core.gallery_entry import GalleryEntry, GalleryOrder, folded, rearranged
from charle.core.gallery_index import GalleryIndex, IndexedPicture
from charle.core.picture import Picture
from charle.core.picture_file import save_new
from charle.core.progress import CancelToken
from charle.core.removed_pictures import RemovedPictures
from charle.core.thumbnails import Thumbnails
from charle.errors import SaveFailed

logger = logging.getLogger(__name__)

_CHUNK = 100  # files read between two looks at the cancel token


@dataclass(frozen=True, slots=True)
class GalleryChanges:
    """What a refresh found, by file name."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


class _Listed(NamedTuple):
    """An entry with the text that searches look into; ``entry`` None is a file we cannot read."""

    fingerprint: tuple[int, int]
    entry: GalleryEntry | None
    searched: str = ""


class Gallery:
    """The pictures in ``folder``, with an index and thumbnails below ``cache_dir``.

    Making one reads the index, so that ``entries`` answers at once with what was there last time;
    ``refresh``, in a worker thread, brings it up to date. Answers come from memory and wait for
    no disk: ``entries``, ``entry`` and ``len`` are for the main thread. Everything else touches
    the disk and belongs into a worker thread; all of it may run at the same time.
    """

    def __init__(self, folder: Path, cache_dir: Path) -> None:
        self.folder = folder
        own = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:16]
        self._index = GalleryIndex(cache_dir / "gallery" / own / "index.sqlite3")
        self.thumbnails = Thumbnails(cache_dir / "gallery" / own / "thumbnails")
        self._lock = threading.Lock()  # for swapping what follows; held for no disk access
        self._refreshing = threading.Lock()
        self._choosing_favourites = threading.Lock()
        self._favourites = self._chosen(frozenset())
        # The newest first, so that nobody has to wait while ten thousand pictures are sorted.
        self._listed = _by_age({row.name: self._listing(row) for row in self._index.load()})

    def __len__(self) -> int:
        return sum(listed.entry is not None for listed in self._listed.values())

    def entries(
        self,
        query: str = "",
        order: GalleryOrder = GalleryOrder.NEWEST,
        *,
        only_favourites: bool = False,
    ) -> Sequence[GalleryEntry]:
        """The pictures whose prompt or file name holds every word of ``query``, sorted."""
        found = list(self._listed.values())
        for word in folded(query).split():
            found = [listed for listed in found if word in listed.searched]
        entries = [
            listed.entry
            for listed in found
            if listed.entry is not None and (listed.entry.is_favourite or not only_favourites)
        ]
        return rearranged(entries, order)

    def entry(self, name: str) -> GalleryEntry | None:
        listed = self._listed.get(name)
        return listed.entry if listed else None

    # --- Changing ----------------------------------------------------------------------------

    def add(self, picture: Picture) -> Path:
        """Save a new picture and list it.

        A folder that has been deleted since is made again, if the folder above is still there.

        Raises:
            SaveFailed: it could not be written.
        """
        try:
            path = save_new(picture, self.folder)
        except SaveFailed as error:
            if not isinstance(error.__cause__, FileNotFoundError):
                raise
            self._make_folder()
            path = save_new(picture, self.folder)
        self._forget_favourites([path.name])  # of a picture that had this name before
        row = gallery_scan.read(self.folder, path.name)
        if row is not None:
            self._publish([row])
        return path

    def set_favourite(self, names: Iterable[str], is_favourite: bool) -> None:
        """Mark or unmark pictures.

        Raises:
            SaveFailed: the choice could not be saved; nothing has changed.
        """
        if is_favourite:
            self._save_favourites(lambda saved: saved | set(names))
        else:
            self._save_favourites(lambda saved: saved - set(names))

    def remove(self, names: Iterable[str]) -> RemovedPictures:
        """Take pictures out of the gallery and put their files aside, until the caller passes what
        it gets to ``restore`` or moves the held files to the Trash.

        Raises:
            SaveFailed: a file could not be moved; nothing has changed.
        """
        names = list(names)
        removed = removed_pictures.put_aside(self.folder, names)
        removed = replace(removed, favourites=self._favourites.intersection(removed.names))
        self._publish([], names)
        self._forget_favourites(removed.favourites)
        return removed

    def restore(self, removed: RemovedPictures) -> list[str]:
        """Undo a removal; returns the pictures' names, which are new where a name was taken.

        Raises:
            SaveFailed: a file could not be moved back; it is still held.
        """
        names = removed_pictures.bring_back(removed)
        again = {names[name] for name in removed.favourites if name in names}
        if again:
            self.set_favourite(again, is_favourite=True)
        self._publish(
            [row for name in names.values() if (row := gallery_scan.read(self.folder, name))]
        )
        return list(names.values())

    def held(self) -> list[Path]:
        """Files put aside and not brought back: after a start, those for the Trash."""
        removed_pictures.forget_empty(self.folder)
        return removed_pictures.held(self.folder)

    def close(self) -> None:
        """Close the index; what is in memory can still be asked for."""
        self._index.close()

    # --- Following the folder ----------------------------------------------------------------

    def refresh(
        self,
        cancel: CancelToken | None = None,
        on_change: Callable[[], None] = lambda: None,
    ) -> GalleryChanges:
        """Compare with the folder and read what is new or changed; call in a worker thread.

        ``on_change`` is called in this thread whenever ``entries`` would answer anew.

        Raises:
            SaveFailed: the folder exists but cannot be read.
            Cancelled: ``cancel`` was set; what was read until then is kept.
        """
        with self._refreshing:
            return self._refresh(cancel, on_change)

    def _refresh(self, cancel: CancelToken | None, on_change: Callable[[], None]) -> GalleryChanges:
        known = self._listed  # before looking: what is added meanwhile is not taken for removed
        present = gallery_scan.present(self.folder)
        removed = [name for name in known if name not in present]
        to_read = [
            name
            for name, fingerprint in present.items()
            if name not in known or known[name].fingerprint != fingerprint
        ]
        if self.folder.is_dir():
            self._take_favourites()
            self._follow_renamed(removed, {name: present[name] for name in to_read}, known)
            self._publish([], removed)
        else:  # the index stays: a disk that is away comes back
            self._show([], removed)
        if removed:
            on_change()
        for start in range(0, len(to_read), _CHUNK):
            if cancel is not None:
                cancel.check()
            rows = [
                gallery_scan.read(self.folder, name) for name in to_read[start : start + _CHUNK]
            ]
            self._publish([row for row in rows if row is not None])
            on_change()
        return GalleryChanges(
            added=tuple(name for name in to_read if name not in known and self.entry(name)),
            changed=tuple(name for name in to_read if name in known),
            removed=tuple(removed),
        )

    def _follow_renamed(
        self,
        removed: Collection[str],
        new: dict[str, tuple[int, int]],
        known: dict[str, _Listed],
    ) -> None:
        """Keep the favourites among files that somebody renamed: same size, same time."""
        lost = {known[name].fingerprint: name for name in removed if name in self._favourites}
        renamed = {lost[state]: name for name, state in new.items() if state in lost}
        if not renamed:
            return
        try:
            self._save_favourites(lambda saved: (saved - renamed.keys()) | set(renamed.values()))
        except SaveFailed as error:
            logger.warning("favourites do not follow the renamed files: %s", error)

    # --- State -------------------------------------------------------------------------------

    def _publish(self, rows: Collection[IndexedPicture], removed: Collection[str] = ()) -> None:
        """Put rows into and take names out of what ``entries`` sees, and out of the index."""
        if rows or removed:
            self._show(rows, removed)
            self._index.update(rows, removed)

    def _show(self, rows: Collection[IndexedPicture], removed: Collection[str]) -> None:
        with self._lock:
            listed = dict(self._listed)  # readers keep the old one while they go through it
            for name in removed:
                listed.pop(name, None)
            listed.update((row.name, self._listing(row)) for row in rows)
            self._listed = _by_age(listed)

    def _listing(self, row: IndexedPicture) -> _Listed:
        fingerprint = row.size_bytes, row.created_ns
        if not row.width:
            return _Listed(fingerprint, None)
        entry = GalleryEntry(
            name=row.name,
            folder=self.folder,
            size_bytes=row.size_bytes,
            created_ns=row.created_ns,
            width=row.width,
            height=row.height,
            prompt=row.prompt,
            seed=row.seed,
            has_recipe=bool(row.has_recipe),
            is_favourite=row.name in self._favourites,
        )
        return _Listed(fingerprint, entry, folded(f"{row.prompt}\n{row.name}"))

    def _save_favourites(self, change: Callable[[frozenset[str]], frozenset[str]]) -> None:
        with self._choosing_favourites:
            saved = favourites.load(self.folder)
            names = change(saved)
            if names != saved:
                favourites.save(self.folder, names)
            self._show_favourites(names)

    def _take_favourites(self) -> None:
        with self._choosing_favourites:
            self._show_favourites(self._chosen(self._favourites))

    def _chosen(self, otherwise: frozenset[str]) -> frozenset[str]:
        try:
            return favourites.load(self.folder)
        except SaveFailed as error:
            logger.warning("favourites could not be read: %s", error)
            return otherwise

    def _show_favourites(self, names: frozenset[str]) -> None:
        with self._lock:
            listed = dict(self._listed)
            for name in (names ^ self._favourites) & listed.keys():
                fingerprint, entry, searched = listed[name]
                if entry is not None:
                    entry = replace(entry, is_favourite=name in names)
                listed[name] = _Listed(fingerprint, entry, searched)
            self._favourites = names
            self._listed = listed

    def _forget_favourites(self, names: Iterable[str]) -> None:
        try:
            self.set_favourite(names, is_favourite=False)
        except SaveFailed as error:
            logger.warning("favourites could not be saved: %s", error)

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError as error:
            raise save_failed(error, self.folder) from error


def _by_age(listed: dict[str, _Listed]) -> dict[str, _Listed]:
    """The same, the newest first; as in ``gallery_entry.sorted_entries``."""
    return dict(
        sorted(listed.items(), key=lambda item: (item[1].fingerprint[1], item[0]), reverse=True)
    )
