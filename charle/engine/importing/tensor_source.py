"""Reads tensors out of a model file one at a time, so that memory holds only one of them.

Plain reads, no memory map: a file that is cut short or whose disk goes away while it is read
then is an error with a sentence, where a map would end the process.
"""

from pathlib import Path
from types import TracebackType
from typing import Self

import torch

from charle.core.file_trouble import reading
from charle.core.stored_tensor import ITEM_SIZES, StoredTensor
from charle.errors import ModelError

DTYPES = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "F8_E4M3": torch.float8_e4m3fn,
    "F8_E5M2": torch.float8_e5m2,
}


class TensorSource:
    """An open model file."""

    def __init__(self, file: Path) -> None:
        self._file = file
        with reading(file):
            self._stream = file.open("rb", buffering=0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stream.close()

    def read(self, stored: StoredTensor) -> torch.Tensor:
        """The tensor in its own shape and number format, on the CPU, row by row in memory.

        Raises:
            ModelError: the file can no longer be read.
        """
        dtype = DTYPES[stored.dtype]
        if stored.count == 0:
            return torch.empty(stored.shape, dtype=dtype)
        data = bytearray(stored.span * ITEM_SIZES[stored.dtype])
        self._read_into(memoryview(data), stored.start)
        flat = torch.frombuffer(data, dtype=dtype)
        if stored.strides is None:
            return flat.reshape(stored.shape)
        return flat.as_strided(stored.shape, stored.strides).contiguous()

    def _read_into(self, buffer: memoryview, start: int) -> None:
        done = 0
        with reading(self._file):
            self._stream.seek(start)
            while done < len(buffer):
                count = self._stream.readinto(buffer[done:])
                if not count:
                    raise ModelError(
                        f"“{self._file.name}” became shorter while it was being imported.",
                        "Wait until its download or copy has finished, then import it again.",
                    )
                done += count
