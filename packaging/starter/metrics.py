"""What a drawn picture shows, by measuring it: colours, which reference it resembles, its scene.

Pictures are (height, width, 3), float32, 0 to 1.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from starter.palette import NAMES, Floats, lab, nearest_colours

_APART = 14.0  # in CIELAB; further from the background's colour than this is object
_PRINT_PX = 24
_SCENE_PX = 16


def background(picture: Floats) -> Floats:
    """The median colour of the border, (3,)."""
    median: Floats = np.median(_border(picture), axis=0)
    return median


def background_word(picture: Floats) -> str:
    """The colour that most pixels of the border look like."""
    return _most_frequent(nearest_colours(_border(picture)))


def foreground(picture: Floats) -> NDArray[np.bool_]:
    """Where the picture differs from its background, (height, width)."""
    far: NDArray[np.bool_] = (
        np.linalg.norm(lab(picture) - lab(background(picture)), axis=2) > _APART
    )
    return far


def object_word(picture: Floats) -> str | None:
    """The colour that most pixels of the object look like; None on an empty picture."""
    mask = foreground(picture)
    if mask.mean() < 0.01:
        return None
    return _most_frequent(nearest_colours(picture[mask]))


def fingerprint(picture: Floats, side_px: int = _PRINT_PX) -> Floats:
    """The object cut out, on white, at one size, as CIELAB numbers: (side x side x 3,).

    Pictures of the same thing have prints close together wherever and however large it stands.
    """
    mask = foreground(picture)
    if mask.mean() < 0.005:
        mask = np.ones_like(mask)
    rows, columns = _filled(mask.sum(1)), _filled(mask.sum(0))
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    side = max(bottom - top, right - left)
    square = np.ones((side, side, 3), dtype=np.float32)
    y, x = (side - (bottom - top)) // 2, (side - (right - left)) // 2
    cut = np.where(mask[top:bottom, left:right, None], picture[top:bottom, left:right], 1.0)
    square[y : y + bottom - top, x : x + right - left] = cut
    return lab(_resized(square, side_px)).ravel()


def scene_print(picture: Floats) -> Floats:
    """What is around an object in a scene: a small CIELAB picture without its middle."""
    small = lab(_resized(picture, _SCENE_PX))
    rows = np.arange(_SCENE_PX) / _SCENE_PX
    is_middle = np.outer((rows > 0.25) & (rows < 0.92), (rows > 0.18) & (rows < 0.82))
    return small[~is_middle].ravel()


def nearest(prints: Floats, references: Floats, count: int = 1) -> NDArray[np.int64]:
    """For each print the indices of the ``count`` nearest references, nearest first."""
    squares = (references**2).sum(1)[None] - 2 * prints @ references.T
    indices: NDArray[np.int64] = np.argsort(squares, axis=1)[:, :count]
    return indices


def share(hits: list[bool]) -> float:
    """How many of the hits are true, 0 to 1; NaN without any."""
    return sum(hits) / len(hits) if hits else float("nan")


def _border(picture: Floats) -> Floats:
    width = max(1, len(picture) // 32)
    parts = (picture[:width], picture[-width:], picture[:, :width], picture[:, -width:])
    return np.concatenate([part.reshape(-1, 3) for part in parts])


def _filled(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Lines with more object than the specks that a soft decoder leaves, at the edge above all."""
    enough = counts > max(1, len(counts) // 32)
    edge = max(1, len(counts) // 32)
    if enough[edge:-edge].any():
        enough[:edge] = enough[-edge:] = False
    else:
        enough = counts > 0
    return np.flatnonzero(enough)


def _most_frequent(indices: NDArray[np.int64]) -> str:
    return NAMES[int(np.bincount(indices, minlength=len(NAMES)).argmax())]


def _resized(picture: Floats, side_px: int) -> Floats:
    image = Image.fromarray((picture.clip(0, 1) * 255).round().astype(np.uint8))
    small = image.resize((side_px, side_px), Image.Resampling.BOX)
    return np.asarray(small, dtype=np.float32) / 255
