"""A UNet's weights by name, straight from their file, one at a time."""

import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from charle.core.diffusers_folder import weights_file
from charle.core.file_trouble import reading
from charle.core.safetensors_header import read_header
from charle.core.stored_tensor import StoredTensor
from charle.engine.coreml.palette import MIN_COUNT, Array, Palette, palettised
from charle.engine.coreml.variant import FULL_BITS

_DTYPES = {"F16": np.float16, "F32": np.float32, "F64": np.float64, "BF16": np.uint16}


class Weights:
    """The tensors of one file; with fewer than 16 ``bits``, large matrices come as palettes.

    ``is_mapped`` leaves them in the file until they are used, for whoever holds them all at once;
    the others get copies and give them back. ``on_weight`` is called before each tensor is read,
    for progress and cancelling.
    """

    def __init__(
        self,
        file: Path,
        bits: int = FULL_BITS,
        on_weight: Callable[[], None] = lambda: None,
        *,
        is_mapped: bool = True,
    ) -> None:
        """
        Raises:
            ModelError: the file cannot be read or is damaged.
        """
        self._stored: Mapping[str, StoredTensor] = read_header(file).tensors
        self._bits = bits
        self._on_weight = on_weight
        self._file = file
        self._last: tuple[str, Palette] | None = None
        self._mapped: Array | None = None
        if is_mapped and bits == FULL_BITS:
            with reading(file):
                self._mapped = np.memmap(file, np.uint8, "r")

    @classmethod
    def of_unet(cls, model: Path, bits: int = FULL_BITS, *, is_mapped: bool = True) -> "Weights":
        return cls(weights_file(model, "unet"), bits, is_mapped=is_mapped)

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._stored)

    def shape(self, name: str) -> tuple[int, ...]:
        return self._stored[name].shape

    def array(self, name: str) -> Array:
        """One tensor in the format of the file, but bfloat16 as float32."""
        stored = self._stored[name]
        if self._mapped is not None:
            flat = self._mapped[stored.start : stored.start + stored.size_bytes]
        else:
            with reading(self._file):
                flat = np.fromfile(self._file, np.uint8, stored.size_bytes, offset=stored.start)
        values: Array = flat.view(_DTYPES[stored.dtype])
        if stored.dtype == "BF16":  # the upper half of a float32
            values = (values.astype(np.uint32) << 16).view(np.float32)
        return values.reshape(stored.shape)

    def weight(self, name: str, rows: slice | None = None) -> Array | Palette:
        """A convolution's or matrix's weight, or some of its rows."""
        self._on_weight()
        if self._bits == FULL_BITS or math.prod(self.shape(name)) < MIN_COUNT:
            values = self.array(name)
            return values if rows is None else values[rows]
        # One palette for all rows, whoever asks for some of them: parity is computed with it too.
        if self._last is None or self._last[0] != name:
            self._last = (name, palettised(self.array(name), self._bits))
        palette = self._last[1]
        return palette if rows is None else palette.rows(rows)


def dense(weight: Array | Palette) -> Any:
    """The numbers that a weight stands for."""
    return weight.dense() if isinstance(weight, Palette) else weight
