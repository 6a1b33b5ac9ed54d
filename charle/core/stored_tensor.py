"""One tensor as it lies in a file: number format, shape and place. Torch-free."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

# Names as in safetensors files; sizes in bytes.
ITEM_SIZES = {
    "BOOL": 1,
    "U8": 1,
    "I8": 1,
    "F8_E4M3": 1,
    "F8_E5M2": 1,
    "U16": 2,
    "I16": 2,
    "F16": 2,
    "BF16": 2,
    "U32": 4,
    "I32": 4,
    "F32": 4,
    "U64": 8,
    "I64": 8,
    "F64": 8,
    "C64": 8,
}


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """Where a tensor's numbers are: from byte ``start`` of the file.

    ``dtype`` is one of ``ITEM_SIZES``. ``strides`` count numbers, as torch's do; None means row
    by row without gaps.
    """

    dtype: str
    shape: tuple[int, ...]
    start: int
    strides: tuple[int, ...] | None = None

    @property
    def count(self) -> int:
        return math.prod(self.shape)

    @property
    def size_bytes(self) -> int:
        """How much the numbers take when they lie row by row."""
        return self.count * ITEM_SIZES[self.dtype]

    @property
    def span(self) -> int:
        """How many numbers there are in the file from the first to the last, gaps included."""
        if self.strides is None or self.count == 0:
            return self.count
        return 1 + sum(
            (size - 1) * stride for size, stride in zip(self.shape, self.strides, strict=True)
        )

    def rows(self, first: int, count: int) -> "StoredTensor":
        """The part of it that begins with row ``first`` and has ``count`` rows."""
        row = self.strides[0] if self.strides is not None else math.prod(self.shape[1:])
        start = self.start + first * row * ITEM_SIZES[self.dtype]
        return replace(self, shape=(count, *self.shape[1:]), start=start)


def shape_in_words(shape: Sequence[int]) -> str:
    """ "320 × 4 × 3 × 3"."""
    return " × ".join(map(str, shape)) or "a single number"
