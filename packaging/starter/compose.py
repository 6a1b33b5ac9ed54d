"""Draws examples as pixels, many at once, on whatever device the art lies on."""

from collections.abc import Sequence

import torch
from torch.nn import functional

from starter.art import Art
from starter.examples import Example
from starter.layout import Layout, Window, lay_out
from starter.palette import COLOURS
from starter.recolour import recoloured

# How many times smaller than stored a drawing appears, at least, to be taken from a reduced copy.
_HALF, _QUARTER = 1.4, 2.8


def compose(
    art: Art, examples: Sequence[Example], size_px: int, windows: Sequence[Window] | None = None
) -> torch.Tensor:
    """(len(examples), 3, size_px, size_px), float32, -1 to 1, on the art's device.

    ``windows``: draw only this part of each picture, ``size_px`` wide; without, all of it.
    """
    return draw(art, lay_out(examples, windows), size_px)


def draw(art: Art, layout: Layout, size_px: int) -> torch.Tensor:
    """Like ``compose``, from numbers."""
    device = art.brightness.device
    windows = layout.windows
    canvas = _backdrops(layout.backdrops.to(device), windows.to(device), size_px)
    for depth in range(layout.layers.shape[1]):
        layers = layout.layers[:, depth]
        shrink = art.size_px * windows[:, 2] / (layers[:, 3] * size_px)
        level = (shrink >= _HALF).int() + (shrink >= _QUARTER).int()
        for number in range(len(art.levels)):
            members = ((layers[:, 0] >= 0) & (level == number)).nonzero()[:, 0]
            if len(members):
                rgb, alpha = _layers(art, number, layers[members], windows[members], size_px)
                there = members.to(device)
                canvas[there] = rgb + canvas[there] * (1 - alpha)
    return canvas.clamp(0, 1) * 2 - 1


def _layers(
    art: Art, level: int, layers: torch.Tensor, windows: torch.Tensor, size_px: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """Colour times alpha (n, 3, size, size) and alpha (n, 1, size, size) of one layer each."""
    device = art.brightness.device
    rows = layers[:, 0].long().to(device)
    theta = _theta(layers, windows).to(device)
    grid = functional.affine_grid(theta, [len(layers), 5, size_px, size_px], align_corners=False)
    source = art.levels[level][rows].float() / 255
    planes = functional.grid_sample(source, grid, align_corners=False)
    rgb, alpha, region = planes[:, :3], planes[:, 3:4], planes[:, 4:5]
    painted = (layers[:, 4] >= 0).nonzero()[:, 0]
    if len(painted):
        there = painted.to(device)
        solid = alpha[there].clamp(min=1e-3)
        colours = torch.tensor(list(COLOURS.values())) / 255
        target = colours[layers[painted, 4].long()].to(device)
        share = (region[there] / solid).clamp(0, 1)
        brightness = art.brightness[rows[there]]
        fresh = recoloured((rgb[there] / solid).clamp(0, 1), share, brightness, target)
        rgb[there] = fresh * alpha[there]
    return rgb, alpha


def _theta(layers: torch.Tensor, windows: torch.Tensor) -> torch.Tensor:
    """From places in the windows (-1 to 1) to places in the drawings (-1 to 1): (n, 2, 3).

    A window place w lies at left + (w + 1) / 2 * side of the picture, and a picture place p at
    (p - centre) / size * 2 of the drawing.
    """
    x, y, size = layers[:, 1], layers[:, 2], layers[:, 3]
    left, top, side = windows.unbind(1)
    theta = torch.zeros(len(layers), 2, 3)
    theta[:, 0, 0] = theta[:, 1, 1] = side / size
    theta[:, 0, 2] = 2 * (left + side / 2 - x) / size
    theta[:, 1, 2] = 2 * (top + side / 2 - y) / size
    return theta


def _backdrops(numbers: torch.Tensor, windows: torch.Tensor, size_px: int) -> torch.Tensor:
    """(n, 3, size, size), 0 to 1. Edges are soft over one pixel of the picture."""
    top, bottom, ground, band = numbers[:, :12, None].view(-1, 4, 3, 1).unbind(1)
    horizon, band_from, band_to = numbers[:, 12:, None].unbind(1)
    first, side = windows[:, 1:2], windows[:, 2:3]
    places = (torch.arange(size_px, device=numbers.device) + 0.5) / size_px
    rows = first + places * side
    soft = side / size_px

    def below(edge: torch.Tensor) -> torch.Tensor:
        """What lies below an edge, (n, 1, size); nothing, where the edge is the picture's own."""
        share = ((rows - edge) / soft + 0.5).clamp(0, 1) * (edge < 1)
        return share[:, None]

    share = (rows / horizon.clamp(min=1e-3)).clamp(0, 1)[:, None]
    column = top * (1 - share) + bottom * share
    column = column + (ground - column) * below(horizon)
    column = column + (band - column) * below(band_from) * (1 - below(band_to))
    return column[..., None].expand(-1, -1, -1, size_px).contiguous()
