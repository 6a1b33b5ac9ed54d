"""Tiny pictures that show what a style or an example does, all drawn by CHARL-E itself.

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

ICON_PX, PROMPT_ICON_PX = 22, 40
# With a little room before the words.
ICON_SIZE = QSize(ICON_PX + 4, ICON_PX)
PROMPT_ICON_SIZE = QSize(PROMPT_ICON_PX + 6, PROMPT_ICON_PX)
_PROMPT_RADIUS_PX = 7
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
        return _rounded(picture, ICON_SIZE, ICON_PX / 2, self._ratio)


def picture_of_prompt(prompt: str, device_ratio: float) -> QIcon | None:
    """What the starter makes of one of its example prompts; None where nothing is shipped."""
    shipped = resource("cheat_sheet", prompt_picture_name(prompt))
    if not shipped.is_file():
        return None
    return _rounded(QPixmap(str(shipped)), PROMPT_ICON_SIZE, _PROMPT_RADIUS_PX, device_ratio)


def prompt_picture_name(prompt: str) -> str:
    """ "example-a-red-heart.webp" """
    words = "".join(letter if letter.isalnum() else " " for letter in prompt.lower()).split()
    return f"example-{'-'.join(words)}.webp"


def _rounded(picture: QPixmap, size: QSize, radius: float, device_ratio: float) -> QIcon:
    """The middle square of a picture with round corners, at the left of ``size``."""
    side_px = round(size.height() * device_ratio)
    result = QPixmap(round(size.width() * device_ratio), side_px)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    side = min(picture.width(), picture.height())
    middle = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
    draw_rounded(painter, QRectF(0, 0, side_px, side_px), picture, radius * device_ratio, middle)
    painter.end()
    result.setDevicePixelRatio(device_ratio)
    return QIcon(result)
