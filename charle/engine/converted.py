"""Loads a part's weights into another number format, one tensor at a time.

Mapping the whole file while a converted copy grows beside it would keep both in memory: for
Stable Diffusion's UNet 1.7 GB more than it takes in the end.
"""

from pathlib import Path
from typing import Any

import torch

from charle.core.diffusers_folder import weights_file
from charle.core.file_trouble import reading
from charle.core.safetensors_header import read_header

_DTYPES = {
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "F32": torch.float32,
    "F64": torch.float64,
}


def stored_dtype(model: Path, part: str) -> torch.dtype | None:
    """The number format of a part's file; None if it is mixed or unusual."""
    kinds = {tensor.dtype for tensor in read_header(weights_file(model, part)).tensors.values()}
    return _DTYPES.get(kinds.pop()) if len(kinds) == 1 else None


def load_converted(kind: Any, model: Path, part: str, dtype: torch.dtype) -> Any:
    """The diffusers model ``kind`` of a part, in ``dtype`` on the CPU.

    Raises:
        ModelError: the file cannot be read.
        RuntimeError: it lacks tensors, or has others than the configuration asks for.
    """
    file = weights_file(model, part)
    with torch.device("meta"):
        empty = kind.from_config(kind.load_config(model / part, local_files_only=True))
    state = {}
    with reading(file), file.open("rb") as stream:
        stored = read_header(file).tensors
        for name in sorted(stored, key=lambda one: stored[one].start):
            tensor = stored[name]
            numbers = bytearray(tensor.size_bytes)
            stream.seek(tensor.start)
            stream.readinto(numbers)
            flat = torch.frombuffer(numbers, dtype=_DTYPES[tensor.dtype])
            state[name] = flat.view(tensor.shape).to(dtype)
    empty.load_state_dict(state, strict=True, assign=True)
    return empty
