"""The eleven colours that prompts can name, and which of them a pixel looks like."""

import numpy as np
import torch
from numpy.typing import NDArray

Floats = NDArray[np.float32]

COLOURS: dict[str, tuple[int, int, int]] = {
    "red": (222, 40, 48),
    "orange": (255, 140, 20),
    "yellow": (255, 208, 45),
    "green": (45, 172, 78),
    "blue": (45, 125, 222),
    "purple": (130, 62, 182),
    "pink": (252, 138, 186),
    "brown": (122, 74, 46),
    "black": (32, 32, 36),
    "white": (248, 248, 248),
    "grey": (142, 146, 152),
}
NAMES = tuple(COLOURS)
_SHADES = (0.6, 0.8, 1.0, 1.2)


def shaded(target: torch.Tensor, ratio: torch.Tensor) -> torch.Tensor:
    """``target`` in the light of a pixel ``ratio`` times as bright as the middle of its object.

    Both broadcast, 0 to 1; darker pixels multiply, brighter ones go towards white by half.
    """
    dark = target * ratio.clamp(max=1)
    return dark + (1 - dark) * 0.5 * (ratio - 1).clamp(0, 1)


def nearest_colours(pixels: Floats) -> NDArray[np.int64]:
    """Index into ``NAMES`` for each pixel; ``pixels``: (count, 3), sRGB, 0 to 1.

    Nearest in CIELAB among several shades of every colour, so that shadows do not count as black.
    """
    distance = np.linalg.norm(lab(pixels)[:, None] - _PROTOTYPES[None], axis=2)
    indices: NDArray[np.int64] = distance.argmin(axis=1) // len(_SHADES)
    return indices


def lab(rgb: Floats) -> Floats:
    """sRGB (…, 3), 0 to 1, to CIELAB with a D65 white (CIE 1976)."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array(
        [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    )
    xyz = linear @ to_xyz.T / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.stack(
        [116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], -1
    ).astype(np.float32)


def _prototypes() -> Floats:
    colours = torch.tensor(list(COLOURS.values()), dtype=torch.float32) / 255
    shades = shaded(colours[:, None], torch.tensor(_SHADES)[None, :, None])
    return lab(shades.reshape(-1, 3).numpy())


_PROTOTYPES = _prototypes()
