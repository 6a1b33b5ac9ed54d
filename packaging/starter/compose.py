"""Draws examples as pixels, many at once, on whatever device the art lies on."""

from collections.abc import Sequence

import torch
from torch.nn import functional

from starter.art import Art
from starter.examples import Example, Layer
from starter.palette import COLOURS
from starter.recolour import recoloured
from starter.scenes import Backdrop

WHOLE = (0.0, 0.0, 1.0)
Window = tuple[float, float, float]
"""A square part of a picture: left, top and side as shares of the picture's side."""


def compose(
    art: Art, examples: Sequence[Example], size_px: int, windows: Sequence[Window] | None = None
) -> torch.Tensor:
    """(len(examples), 3, size_px, size_px), float32, -1 to 1, on the art's device.

    ``windows``: draw only this part of each picture, ``size_px`` wide; without, all of it.
    """
    device = art.brightness.device
    frames = windows or [WHOLE] * len(examples)
    canvas = torch.stack(
        [
            _backdrop(example.backdrop, size_px, frame, device)
            for example, frame in zip(examples, frames, strict=True)
        ]
    )
    deepest = max((len(example.layers) for example in examples), default=0)
    for depth in range(deepest):
        there = [i for i, example in enumerate(examples) if len(example.layers) > depth]
        rgb, alpha = _layers(
            art,
            [examples[i].layers[depth] for i in there],
            [frames[i] for i in there],
            size_px,
        )
        canvas[there] = rgb + canvas[there] * (1 - alpha)
    return canvas.clamp(0, 1) * 2 - 1


def _layers(
    art: Art, layers: list[Layer], frames: list[Window], size_px: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """Colour times alpha (n, 3, size, size) and alpha (n, 1, size, size) of one layer each."""
    device = art.brightness.device
    planes = torch.zeros(len(layers), 5, size_px, size_px, device=device)
    levels: dict[int, list[int]] = {}
    for index, (layer, frame) in enumerate(zip(layers, frames, strict=True)):
        drawn_px = layer.size * size_px / frame[2]
        levels.setdefault(_level(art.size_px / drawn_px), []).append(index)
    for level, members in levels.items():
        rows = [layers[i].row for i in members]
        source = art.levels[level][rows].float() / 255
        theta = torch.tensor([_theta(layers[i], frames[i]) for i in members], device=device)
        grid = functional.affine_grid(
            theta, [len(members), 5, size_px, size_px], align_corners=False
        )
        planes[members] = functional.grid_sample(source, grid, align_corners=False)
    rgb, alpha, region = planes[:, :3], planes[:, 3:4], planes[:, 4:5]
    painted = [i for i, layer in enumerate(layers) if layer.colour is not None]
    if painted:
        solid = alpha[painted].clamp(min=1e-3)
        colours = torch.tensor(list(COLOURS.values()), device=device) / 255
        target = colours[[layers[i].colour for i in painted]]
        brightness = art.brightness[[layers[i].row for i in painted]]
        share = (region[painted] / solid).clamp(0, 1)
        fresh = recoloured((rgb[painted] / solid).clamp(0, 1), share, brightness, target)
        rgb = rgb.clone()
        rgb[painted] = fresh * alpha[painted]
    return rgb, alpha


def _level(shrink: float) -> int:
    """Which of the art's sizes to sample from, so that shrinking does not alias."""
    if shrink >= 2.8:
        return 2
    return 1 if shrink >= 1.4 else 0


def _theta(layer: Layer, frame: Window) -> list[list[float]]:
    """From places in the window (-1 to 1) to places in the drawing (-1 to 1).

    A window place w lies at left + (w + 1) / 2 * side of the picture, and a picture place p at
    (p - centre) / size * 2 of the drawing.
    """
    left, top, side = frame
    scale = side / layer.size
    return [
        [scale, 0.0, 2 * (left + side / 2 - layer.x) / layer.size],
        [0.0, scale, 2 * (top + side / 2 - layer.y) / layer.size],
    ]


def _backdrop(
    backdrop: Backdrop, size_px: int, frame: Window, device: torch.device
) -> torch.Tensor:
    """(3, size, size), 0 to 1. Edges are soft over one pixel of the picture."""
    _, top, side = frame
    rows = top + (torch.arange(size_px, device=device) + 0.5) / size_px * side
    soft = side / size_px

    def colour(value: tuple[int, int, int]) -> torch.Tensor:
        return torch.tensor(value, device=device, dtype=torch.float32).view(3, 1) / 255

    def below(edge: float) -> torch.Tensor:
        return ((rows - edge) / soft + 0.5).clamp(0, 1)

    share = (rows / max(backdrop.horizon, 1e-3)).clamp(0, 1)
    column = colour(backdrop.top) * (1 - share) + colour(backdrop.bottom) * share
    if backdrop.horizon < 1:
        column = column + (colour(backdrop.ground) - column) * below(backdrop.horizon)
    band = below(backdrop.band_from) * (1 - below(backdrop.band_to))
    if backdrop.band_from < 1:
        column = column + (colour(backdrop.band) - column) * band
    return column[:, :, None].expand(3, size_px, size_px)
