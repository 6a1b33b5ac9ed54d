"""A finished picture: its pixels and its recipe."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from charle.core.recipe import Recipe

if TYPE_CHECKING:
    from PIL import Image


@dataclass(frozen=True, slots=True)
class Picture:
    """One result. ``rgb`` holds height x width x 3 bytes, row by row.

    ``is_flagged`` says that the safety checker withheld the picture: the pixels are then a notice
    that says so. ``notes`` are sentences about what happened on the way, for the person who asked.
    """

    width: int
    height: int
    rgb: bytes
    recipe: Recipe
    seconds: float = 0.0
    is_flagged: bool = False
    notes: tuple[str, ...] = ()

    def image(self) -> "Image.Image":
        from PIL import Image  # the window's first paint needs none of it

        return Image.frombytes("RGB", (self.width, self.height), self.rgb)
