"""The pictures of the chosen folder: opened in the background, watched, handed to the views."""

import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from charle.app.folder_watch import FolderWatch
from charle.core.gallery_entry import GalleryEntry, GalleryOrder
from charle.core.picture import Picture
from charle.core.removed_pictures import RemovedPictures
from charle.paths import Paths
from charle.ui.chores import Chores
from charle.ui.gallery.thumbnail_loader import ThumbnailLoader

if TYPE_CHECKING:
    from charle.core.gallery import Gallery

_log = logging.getLogger(__name__)
_THUMB_PX = 230  # the widest cell of the gallery
_SMALL_PX = 100  # for the strip of recent pictures, which shows the same few all day
_SMALL_BYTES = 4_000_000


class Library(QObject):
    """Owns the gallery of the pictures folder; another folder means another gallery.

    Signals:
        opened(): a folder's gallery is there; new pictures go into it.
        changed(): ``entries`` would answer anew.
        failed(CharleError): a change could not be made.
    """

    opened = Signal()
    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        paths: Paths,
        device_ratio: float,
        parent: QObject | None = None,
        *,
        to_trash: Callable[[Path], None] | None = None,
    ) -> None:
        """``to_trash`` moves a file to the system's Trash and raises OSError where it cannot."""
        super().__init__(parent)
        self._paths = paths
        self._to_trash = to_trash or _to_system_trash
        self._gallery: Gallery | None = None
        self._is_open = threading.Event()
        self.chores = Chores(self)
        self.chores.failed.connect(self.failed)
        self.thumbnails = ThumbnailLoader(self._jpeg, round(_THUMB_PX * device_ratio), self)
        self.small_thumbnails = ThumbnailLoader(
            self._jpeg, round(_SMALL_PX * device_ratio), self, kept_bytes=_SMALL_BYTES
        )
        self._watch = FolderWatch(self._refresh, self)
        self._watch.folder_changed.connect(self.changed)

    @property
    def folder(self) -> Path | None:
        gallery = self._gallery
        return gallery.folder if gallery is not None else None

    def open(self, folder: Path | None) -> None:
        """Show the pictures of this folder, the usual one if None; ``changed`` follows."""
        self.chores.run(lambda: self._opened(folder), self._take)

    def entries(
        self,
        query: str = "",
        order: GalleryOrder = GalleryOrder.NEWEST,
        *,
        only_favourites: bool = False,
    ) -> Sequence[GalleryEntry]:
        """The pictures, from memory; none until the gallery is open."""
        if self._gallery is None:
            return ()
        return self._gallery.entries(query, order, only_favourites=only_favourites)

    def entry(self, path: Path) -> GalleryEntry | None:
        """What is known of a picture file; None if it is not in the gallery."""
        gallery = self._gallery
        if gallery is None or path.parent != gallery.folder:
            return None
        return gallery.entry(path.name)

    def add(self, picture: Picture) -> Path:
        """Save a finished picture; for the worker thread.

        Raises:
            SaveFailed: it could not be written.
        """
        self._is_open.wait()
        gallery = self._gallery
        if gallery is None:
            raise RuntimeError("the library was closed before it was open")
        path = gallery.add(picture)
        self.changed.emit()
        return path

    def set_favourite(self, names: Sequence[str], is_favourite: bool) -> None:
        gallery = self._gallery
        if gallery is not None:
            self.chores.run(
                lambda: gallery.set_favourite(names, is_favourite), lambda _: self.changed.emit()
            )

    def remove(self, names: Sequence[str], done: Callable[[RemovedPictures], None]) -> None:
        """Put pictures aside; ``done(RemovedPictures)`` is called when it has happened."""
        gallery = self._gallery
        if gallery is None:
            return

        def tell(removed: RemovedPictures) -> None:
            self.changed.emit()
            done(removed)

        self.chores.run(lambda: gallery.remove(names), tell)

    def restore(self, removed: RemovedPictures) -> None:
        """Bring pictures back that were put aside."""
        gallery = self._gallery
        if gallery is not None:
            self.chores.run(lambda: gallery.restore(removed), lambda _: self.changed.emit())

    def empty_aside(self) -> None:
        """Move everything that was put aside to the Trash; there is no undo any more."""
        gallery = self._gallery
        if gallery is not None:
            self.chores.run(lambda: self._empty(gallery))

    def check(self) -> None:
        """Look at the folder now, e.g. because the window came to the front."""
        self._watch.check()

    def close(self) -> None:
        self.empty_aside()
        self._is_open.set()
        self._watch.close()
        self.thumbnails.close()
        self.small_thumbnails.close()
        self.chores.close()
        if self._gallery is not None:
            self._gallery.close()

    def _opened(self, folder: Path | None) -> "Gallery":
        from charle.core.gallery import Gallery  # with all that reads picture files

        if folder is None:
            folder = self._paths.pictures
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:  # saving tells the person, when there is something to save
                _log.warning("the pictures folder could not be made: %s", error)
        return Gallery(folder, self._paths.cache)

    def _take(self, gallery: "Gallery") -> None:
        old, self._gallery = self._gallery, gallery
        self._is_open.set()
        if old is not None:
            old.close()
        self.chores.run(lambda: self._tidy(gallery))
        self._watch.watch(gallery.folder)
        self.opened.emit()
        self.changed.emit()

    def _tidy(self, gallery: "Gallery") -> None:
        """Clear away what a killed process left: half-written files, pictures put aside."""
        from charle.core import atomic

        atomic.sweep(gallery.folder)
        self._empty(gallery)

    def _empty(self, gallery: "Gallery") -> None:
        for path in gallery.held():
            try:
                self._to_trash(path)
            except OSError as error:  # stays aside; the next start tries again
                _log.warning("%s could not be moved to the Trash: %s", path.name, error)
        gallery.held()

    def _refresh(self) -> None:
        gallery = self._gallery
        if gallery is not None:
            gallery.refresh(on_change=self.changed.emit)

    def _jpeg(self, entry: GalleryEntry) -> bytes:
        gallery = self._gallery
        return gallery.thumbnails.jpeg(entry) if gallery is not None else b""


def _to_system_trash(path: Path) -> None:
    from send2trash import send2trash  # type: ignore[import-untyped]

    send2trash(path)
