"""Thumbnails for the pictures in view, loaded in the background, the newest wish first.

In threads of Python's own, not a ``QThreadPool``: deleting a pool together with its window waits
for the work while holding Python's lock, which the work needs to end.
"""

import logging
import os
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from charle.core.gallery_entry import GalleryEntry
from charle.errors import CharleError

_log = logging.getLogger(__name__)
_KEPT_BYTES = 48_000_000  # some hundred; a screen shows fifty
_WISHES = 300  # older ones are of pictures that were scrolled past long ago
_THREADS = max(1, min(2, (os.cpu_count() or 1) - 1))  # one processor is for the window
_LAST_S = 3.0

Key = tuple[str, tuple[int, int]]
MakeJpeg = Callable[[GalleryEntry], bytes]


class ThumbnailLoader(QObject):
    """Keeps the thumbnails that were used last; all of it is for the main thread.

    Signals: ``loaded(str)`` with the file name of a picture whose thumbnail is there now.
    """

    loaded = Signal(str)
    _made = Signal(object, object, str)

    def __init__(
        self,
        make_jpeg: MakeJpeg,
        side_px: int,
        parent: QObject | None = None,
        *,
        kept_bytes: int = _KEPT_BYTES,
    ) -> None:
        """``side_px``: the longest side needed, in device pixels."""
        super().__init__(parent)
        self._make_jpeg = make_jpeg
        self._side_px = side_px
        self._kept: OrderedDict[Key, QPixmap | None] = OrderedDict()
        self._limit_bytes = kept_bytes
        self._kept_bytes = 0
        self._wishes: OrderedDict[Key, GalleryEntry] = OrderedDict()
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="thumbnails")
        self._works: dict[Key, Future[None]] = {}
        self._made.connect(self._on_made)

    def use(self, make_jpeg: MakeJpeg) -> None:
        """Take thumbnails from another gallery."""
        self._make_jpeg = make_jpeg

    def get(self, entry: GalleryEntry) -> QPixmap | None:
        """The thumbnail, or None if it is not there yet (``loaded`` follows) or cannot be made."""
        key = (entry.name, entry.fingerprint)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._works:
            self._wishes[key] = entry
            self._wishes.move_to_end(key)
            if len(self._wishes) > _WISHES:
                self._wishes.popitem(last=False)
            self._start()
        return None

    def close(self) -> None:
        self._wishes.clear()
        wait(self._works.values(), _LAST_S)

    def _start(self) -> None:
        while self._wishes and len(self._works) < _THREADS:
            key, entry = self._wishes.popitem()
            self._works[key] = self._threads.submit(self._work, key, entry, self._make_jpeg)

    def _work(self, key: Key, entry: GalleryEntry, make_jpeg: MakeJpeg) -> None:
        image = QImage()
        try:
            image.loadFromData(make_jpeg(entry))
            if max(image.width(), image.height()) > self._side_px:
                image = image.scaled(
                    QSize(self._side_px, self._side_px),
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
        except CharleError as error:
            _log.info("no thumbnail of %s: %s", entry.name, error)
        except Exception:
            _log.exception("no thumbnail of %s", entry.name)
        try:
            self._made.emit(key, image, entry.name)
        except RuntimeError:  # whoever asked is gone
            return

    @Slot(object, object, str)
    def _on_made(self, key: Key, image: QImage, name: str) -> None:
        self._works.pop(key, None)
        self._kept[key] = None if image.isNull() else QPixmap.fromImage(image)
        self._kept_bytes += image.sizeInBytes()
        while self._kept_bytes > self._limit_bytes and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            if old is not None:
                self._kept_bytes -= old.width() * old.height() * 4
        self._start()
        self.loaded.emit(name)
