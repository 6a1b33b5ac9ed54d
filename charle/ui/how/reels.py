"""The steps of the pictures drawn lately, from noise to result."""

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from charle.core.progress import Preview
from charle.ui import images

_KEPT = 12


@dataclass(frozen=True, slots=True)
class Reel:
    """One picture's steps: small previews, and the finished picture as the last frame."""

    path: Path
    prompt: str
    previews: tuple[Preview, ...]
    result: QImage

    def __len__(self) -> int:
        return len(self.previews) + 1

    def frame(self, index: int) -> QImage:
        """What it looked like after ``index`` steps; the last one is the result."""
        if index < len(self.previews):
            return images.from_pixels(self.previews[index])
        return self.result


class Reels:
    """Remembers the newest reels by the picture's file."""

    def __init__(self) -> None:
        self._reels: OrderedDict[Path, Reel] = OrderedDict()

    def add(self, reel: Reel) -> None:
        self._reels[reel.path] = reel
        self._reels.move_to_end(reel.path)
        if len(self._reels) > _KEPT:
            self._reels.popitem(last=False)

    def of(self, path: Path | None) -> Reel | None:
        return self._reels.get(path) if path is not None else None

    def newest(self) -> Reel | None:
        return next(reversed(self._reels.values()), None)
