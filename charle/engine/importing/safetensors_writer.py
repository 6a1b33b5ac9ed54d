"""Writes a ``.safetensors`` file tensor by tensor; safetensors itself wants all in memory."""

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from charle.core.atomic import flush
from charle.core.file_trouble import writing
from charle.core.stored_tensor import ITEM_SIZES
from charle.engine.importing.plan import Planned
from charle.engine.importing.tensor_source import DTYPES, TensorSource

_ALIGNMENT = 8  # bytes; the header is padded to it, as other writers do


def write_safetensors(
    file: Path,
    plan: Sequence[Planned],
    source: TensorSource,
    on_written: Callable[[int], None],
) -> str:
    """Write the planned tensors to the new file ``file`` and return its sha256.

    ``on_written`` hears the bytes of each tensor written; raising in it stops the work.

    Raises:
        ModelError: the source can no longer be read.
        StorageFailed: the file cannot be written, for example because the disk is full.
    """
    # The widest format first, so that every tensor starts at a multiple of its numbers' size.
    ordered = sorted(plan, key=lambda planned: (-ITEM_SIZES[planned.dtype], planned.name))
    digest = hashlib.sha256()
    with writing(file), file.open("xb") as stream:
        header = _header(ordered)
        stream.write(header)
        digest.update(header)
        for planned in ordered:
            data = _bytes_of(planned, source)
            stream.write(data)
            digest.update(data)
            on_written(len(data))
        stream.flush()
        flush(stream.fileno())
    return digest.hexdigest()


def _header(ordered: Sequence[Planned]) -> bytes:
    entries: dict[str, object] = {"__metadata__": {"format": "pt"}}
    start = 0
    for planned in ordered:
        end = start + planned.size_bytes
        entries[planned.name] = {
            "dtype": planned.dtype,
            "shape": list(planned.shape),
            "data_offsets": [start, end],
        }
        start = end
    text = json.dumps(entries, separators=(",", ":")).encode()
    text += b" " * (-len(text) % _ALIGNMENT)
    return len(text).to_bytes(8, "little") + text


def _bytes_of(planned: Planned, source: TensorSource) -> bytes:
    tensor = source.read(planned.source).to(DTYPES[planned.dtype])
    # By way of bytes, because numpy has no bfloat16.
    return tensor.reshape(-1).view(torch.uint8).numpy().tobytes()
