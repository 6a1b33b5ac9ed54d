"""Examples as plain numbers, which worker processes can prepare and a GPU can draw from."""

from collections.abc import Sequence
from typing import NamedTuple

import torch

from starter.examples import Example
from starter.scenes import Backdrop

WHOLE = (0.0, 0.0, 1.0)
Window = tuple[float, float, float]
"""A square part of a picture: left, top and side as shares of the picture's side."""

_NOTHING = (-1.0, 0.5, 0.5, 1.0, -1.0)


class Layout(NamedTuple):
    """What ``count`` pictures consist of; all float32, on the CPU.

    ``backdrops``: (count, 15): colours of top, bottom, ground and band (0 to 1), then horizon and
    the band's two edges. ``layers``: (count, depth, 5): row in the art (-1: no such layer), centre,
    side, and colour (-1: its own), from back to front. ``windows``: (count, 3).
    """

    backdrops: torch.Tensor
    layers: torch.Tensor
    windows: torch.Tensor


def lay_out(examples: Sequence[Example], windows: Sequence[Window] | None = None) -> Layout:
    """``windows``: the part of each picture that is to be drawn; without, all of it."""
    depth = max((len(example.layers) for example in examples), default=0)
    layers = []
    for example in examples:
        own = [
            (float(s.row), s.x, s.y, s.size, -1.0 if s.colour is None else float(s.colour))
            for s in example.layers
        ]
        layers.append(own + [_NOTHING] * (depth - len(own)))
    return Layout(
        torch.tensor([_numbers(example.backdrop) for example in examples]),
        torch.tensor(layers).view(len(examples), depth, 5),
        torch.tensor(windows or [WHOLE] * len(examples)),
    )


def _numbers(backdrop: Backdrop) -> tuple[float, ...]:
    colours = (*backdrop.top, *backdrop.bottom, *backdrop.ground, *backdrop.band)
    edges = (backdrop.horizon, backdrop.band_from, backdrop.band_to)
    return (*(part / 255 for part in colours), *edges)
