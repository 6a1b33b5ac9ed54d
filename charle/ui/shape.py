"""The three shapes as pixel sizes that a model draws well."""

from enum import StrEnum

from charle.core.model_card import ModelCard

_SMALL_MODEL_PX = 256
_LARGE_STRETCH, _LARGE_STEP_PX = 1.5, 64
_SMALL_STRETCH, _SMALL_STEP_PX = 1.25, 16


class Shape(StrEnum):
    SQUARE = "square"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


def size_of(shape: Shape, card: ModelCard) -> tuple[int, int]:
    """Width and height in pixels for a model.

    The short side stays what the model was taught: below it, things are cropped. A large model was
    shown pictures of many sizes and fills a long side well (512 x 768); a small one begins to
    repeat its subject there and gets a little less.
    """
    width, height = card.width, card.height
    if shape is Shape.SQUARE:
        return width, height
    short, taught = min(width, height), max(width, height)
    is_small = taught <= _SMALL_MODEL_PX
    stretch, step_px = (
        (_SMALL_STRETCH, _SMALL_STEP_PX) if is_small else (_LARGE_STRETCH, _LARGE_STEP_PX)
    )
    long = round(stretch * taught / step_px) * step_px
    return (short, long) if shape is Shape.PORTRAIT else (long, short)


def shape_of(width: int, height: int) -> Shape:
    """The shape that comes nearest to a size."""
    if width > height:
        return Shape.LANDSCAPE
    return Shape.PORTRAIT if height > width else Shape.SQUARE
