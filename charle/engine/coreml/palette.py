"""Weights with few different values: a palette of 16, 64 or 256 colours and an index for each.

Clusters are those of k-means in one dimension (Lloyd 1982), found on the histogram of the values:
float16 has no more than 63,488 finite ones, so that a tensor of any size costs the same.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]

MIN_COUNT = 10_000
"""Tensors with fewer numbers than this stay as they are: they weigh nothing and matter much."""
_ROUNDS = 30
_SAMPLE_STEP = 1e-4  # a mean shift below this share of the range ends the search


@dataclass(frozen=True, slots=True)
class Palette:
    """``colours[indices]`` in ``shape`` is the tensor. ``indices`` uint8 and flat, ``colours``
    float16 with 2 ** ``bits`` entries in ascending order."""

    indices: Array
    colours: Array
    shape: tuple[int, ...]
    bits: int

    def rows(self, rows: slice) -> "Palette":
        """Some of the tensor's rows, with the same colours."""
        indices = self.indices.reshape(self.shape)[rows]
        return Palette(indices.reshape(-1), self.colours, indices.shape, self.bits)

    def dense(self) -> Array:
        """The tensor as the palette has it, float16."""
        return self.colours[self.indices].reshape(self.shape)


def palettised(values: Array, bits: int) -> Palette:
    """The palette of a tensor, which is taken as float16; values must be finite."""
    halves = np.ascontiguousarray(values, np.float16).reshape(-1)
    # 1. How often each float16 occurs, in ascending order of value.
    patterns = halves.view(np.uint16)
    counts = np.bincount(patterns, minlength=1 << 16)
    present = np.flatnonzero(counts).astype(np.uint16)
    numbers = present.view(np.float16).astype(np.float64)
    order = np.argsort(numbers, kind="stable")
    numbers, present = numbers[order], present[order]
    # 2. k-means over them.
    colours = _colours(numbers, counts[present].astype(np.float64), 1 << bits)
    colours = colours.astype(np.float16)
    # 3. For each of the 65,536 patterns the nearest colour, then one look-up a weight.
    borders = (colours[1:].astype(np.float64) + colours[:-1].astype(np.float64)) / 2
    nearest = np.zeros(1 << 16, np.uint8)
    nearest[present] = np.searchsorted(borders, numbers).astype(np.uint8)
    return Palette(nearest[patterns], colours, values.shape, bits)


def _colours(numbers: Array, counts: Array, size: int) -> Array:
    """The centres of ``size`` clusters of weighted, sorted numbers, in ascending order."""
    mass = np.concatenate(([0.0], np.cumsum(counts)))
    moment = np.concatenate(([0.0], np.cumsum(counts * numbers)))
    # Start halfway between equal shares (which neglect the tails) and equal steps.
    shares = (np.arange(size) + 0.5) / size
    by_share = numbers[np.searchsorted(mass[1:], shares * mass[-1]).clip(0, len(numbers) - 1)]
    by_step = numbers[0] + shares * (numbers[-1] - numbers[0])
    centres = np.sort((by_share + by_step) / 2)
    enough = (numbers[-1] - numbers[0]) * _SAMPLE_STEP
    for _ in range(_ROUNDS):
        cuts = np.searchsorted(numbers, (centres[1:] + centres[:-1]) / 2)
        starts = np.concatenate(([0], cuts))
        ends = np.concatenate((cuts, [len(numbers)]))
        weight = mass[ends] - mass[starts]
        means = (moment[ends] - moment[starts]) / np.maximum(weight, 1)
        moved = np.sort(np.where(weight > 0, means, centres))
        shift = np.abs(moved - centres).max()
        centres = moved
        if shift <= enough:
            break
    return centres


def packed(indices: Array, bits: int) -> Array:
    """Indices as Core ML stores them: ``bits`` each, least significant bit first, without gaps."""
    if bits == 8:
        return indices
    pieces = []
    chunk = 1 << 22  # numbers at a time; a multiple of 8, so that every chunk fills whole bytes
    for start in range(0, len(indices), chunk):
        part = indices[start : start + chunk]
        spread = np.unpackbits(part[:, None], axis=1, count=bits, bitorder="little")
        pieces.append(np.packbits(spread.reshape(-1), bitorder="little"))
    return np.concatenate(pieces)
