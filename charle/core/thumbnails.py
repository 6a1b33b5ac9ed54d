"""Small versions of pictures, kept in a cache that may be emptied at any time."""

import hashlib
import logging
from collections.abc import Iterable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from PIL import Image

from charle.core import atomic
from charle.core.decoding import decoded
from charle.core.gallery_entry import GalleryEntry

logger = logging.getLogger(__name__)

SIDE_PX = 320
"""Longest side; sharp at 160 points on a display with two pixels a point."""
_QUALITY = 85
_JPEG_START, _JPEG_END = b"\xff\xd8", b"\xff\xd9"
_SUFFIX = ".jpg"


class Thumbnails:
    """Owns the cache below ``folder``. May be used from several threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def jpeg(self, entry: GalleryEntry) -> bytes:
        """The picture's thumbnail as a JPEG, from the cache or made now (some milliseconds).

        Raises:
            SaveFailed: the picture is missing or damaged.
        """
        path = self._path(entry)
        with suppress(OSError):
            data = path.read_bytes()
            if data.startswith(_JPEG_START) and data.endswith(_JPEG_END):
                return data
        data = _made(entry.path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            atomic.write(path, data, is_lasting=False)
        except OSError as error:  # slower without a cache, but no reason to show nothing
            logger.info("a thumbnail was not kept: %s", error)
        return data

    def prune(self, entries: Iterable[GalleryEntry]) -> int:
        """Remove what belongs to none of ``entries``; return how many files that was."""
        kept = {self._path(entry) for entry in entries}
        removed = 0
        with suppress(OSError):
            for folder in self._folder.iterdir():
                removed += atomic.sweep(folder)
                for path in folder.glob(f"*{_SUFFIX}"):
                    if path not in kept:
                        path.unlink(missing_ok=True)
                        removed += 1
        return removed

    def _path(self, entry: GalleryEntry) -> Path:
        """Named after the picture and its state, so that a changed picture gets a new one."""
        state = f"{entry.name}\0{entry.size_bytes}\0{entry.created_ns}\0{SIDE_PX}"
        key = hashlib.sha256(state.encode("utf-8", "surrogateescape")).hexdigest()[:32]
        return self._folder / key[:2] / f"{key}{_SUFFIX}"


def _made(path: Path) -> bytes:
    image = decoded(path, at_least_px=SIDE_PX)
    image.thumbnail((SIDE_PX, SIDE_PX), Image.Resampling.LANCZOS, reducing_gap=2.0)
    if image.mode == "RGBA":
        flat = Image.new("RGB", image.size, "white")
        flat.paste(image, mask=image.getchannel("A"))
        flat.info = image.info
        image = flat
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=_QUALITY, icc_profile=image.info.get("icc_profile"))
    return buffer.getvalue()
