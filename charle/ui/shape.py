"""The three shapes as pixel sizes that a model draws well."""

from enum import StrEnum

from charle.core.model_card import ModelCard

_SMALL_MODEL_PX = 256
_SMALL_STEP_PX = 16
_LARGE_STEP_PX = 64


class Shape(StrEnum):
    SQUARE = "square"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


def size_of(shape: Shape, card: ModelCard) -> tuple[int, int]:
    """Width and height in pixels for a model.

    A large model was shown pictures of many sizes and can go beyond the one it draws best in one
    direction (512 x 768). A small one cannot: its shapes stay within that size.
    """
    width, height = card.width, card.height
    if shape is Shape.SQUARE:
        return width, height
    if max(width, height) <= _SMALL_MODEL_PX:
        long, short = max(width, height), _rounded(0.75 * min(width, height), _SMALL_STEP_PX)
    else:
        long, short = _rounded(1.5 * max(width, height), _LARGE_STEP_PX), min(width, height)
    return (short, long) if shape is Shape.PORTRAIT else (long, short)


def shape_of(width: int, height: int) -> Shape:
    """The shape that comes nearest to a size."""
    if width > height:
        return Shape.LANDSCAPE
    return Shape.PORTRAIT if height > width else Shape.SQUARE


def _rounded(value: float, step: int) -> int:
    return max(step, round(value / step) * step)
