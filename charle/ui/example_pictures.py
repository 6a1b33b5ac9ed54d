"""Tiny pictures that show what a style does, all of them drawn by CHARL-E itself.

Some are shipped. For the others the newest picture of the person's own that has the style's words
in its prompt is the best example.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from charle.core.gallery_entry import GalleryEntry, folded
from charle.paths import resource
from charle.ui.cheat_sheet import Style
from charle.ui.library import Library
from charle.ui.rounded import draw_rounded

ICON_PX = 22
ICON_SIZE = QSize(ICON_PX + 4, ICON_PX)
"""With a little room before the words."""
_LOOKED_AT = 400  # of the newest pictures; older ones rarely help and cost time


class ExamplePictures:
    """Finds the example of a style."""

    def __init__(self, library: Library, device_ratio: float) -> None:
        self._library = library
        self._ratio = device_ratio

    def icon_for(self, style: Style, prompts: list[tuple[str, GalleryEntry]]) -> QIcon | None:
        """A round icon; None while there is no example. ``prompts`` as from ``prompts()``."""
        shipped = resource("cheat_sheet", f"{style.id}.webp")
        if shipped.is_file():
            return self._round(QPixmap(str(shipped)))
        phrase = folded(style.phrase)
        entry = next((one for prompt, one in prompts if phrase in prompt), None)
        pixmap = self._library.small_thumbnails.get(entry) if entry is not None else None
        return self._round(pixmap) if pixmap is not None else None

    def prompts(self) -> list[tuple[str, GalleryEntry]]:
        """The newest pictures' prompts, ready to be looked through."""
        newest = self._library.entries()[:_LOOKED_AT]
        return [(folded(entry.prompt), entry) for entry in newest]

    def _round(self, picture: QPixmap) -> QIcon:
        side_px = round(ICON_PX * self._ratio)
        result = QPixmap(round(ICON_SIZE.width() * self._ratio), side_px)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(picture.width(), picture.height())
        middle = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
        draw_rounded(painter, QRectF(0, 0, side_px, side_px), picture, side_px / 2, middle)
        painter.end()
        result.setDevicePixelRatio(self._ratio)
        return QIcon(result)
