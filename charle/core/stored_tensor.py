"""One tensor as it lies in a file: number format, shape and place. Torch-free."""

import math
from dataclasses import dataclass

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
    """Where a tensor's numbers are: ``size_bytes`` bytes from ``start``, counted from the
    beginning of the file, row by row without gaps. ``dtype`` is one of ``ITEM_SIZES``."""

    dtype: str
    shape: tuple[int, ...]
    start: int

    @property
    def count(self) -> int:
        return math.prod(self.shape)

    @property
    def size_bytes(self) -> int:
        return self.count * ITEM_SIZES[self.dtype]
