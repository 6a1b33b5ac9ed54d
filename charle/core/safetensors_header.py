"""Reads what a ``.safetensors`` file says it holds, and whether it can be true. Torch-free.

The format: 8 bytes with the length of the header (little-endian), the header in JSON with each
tensor's dtype, shape and offsets, then the tensors' bytes without gaps. Only the header is read,
so that the check costs the same for a file of any size.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeGuard

from charle.core.byte_size import in_words
from charle.core.file_trouble import reading
from charle.core.impostor import HEAD_BYTES, refuse_impostor
from charle.core.stored_tensor import ITEM_SIZES, StoredTensor
from charle.errors import ModelError

_LENGTH_BYTES = 8
_HEADER_LIMIT_BYTES = 100_000_000  # the format's own limit
_AGAIN = "Download or copy it again."


@dataclass(frozen=True, slots=True)
class SafetensorsHeader:
    """The tensors by name, and whatever texts the maker added."""

    tensors: dict[str, StoredTensor]
    metadata: dict[str, str]


def is_safetensors(head: bytes) -> bool:
    """Whether a file that begins with these bytes (9 or more) looks like safetensors at all."""
    length = int.from_bytes(head[:_LENGTH_BYTES], "little")
    return len(head) > _LENGTH_BYTES and head[8:9] == b"{" and length <= _HEADER_LIMIT_BYTES


def read_header(file: Path) -> SafetensorsHeader:
    """The header of ``file``, checked against itself and against the file's length.

    Raises:
        ModelError: the file cannot be read, is something else, is cut short, or its header does
            not add up; each with a sentence of its own.
    """
    with reading(file), file.open("rb") as stream:
        size_bytes = os.fstat(stream.fileno()).st_size
        head = stream.read(HEAD_BYTES)
        header_bytes = _header_length(file.name, head, size_bytes)
        stream.seek(_LENGTH_BYTES)
        text = stream.read(header_bytes)
    entries = _parsed(file.name, text)
    metadata = _metadata(file.name, entries.pop("__metadata__", {}))
    data_start = _LENGTH_BYTES + header_bytes
    tensors, data_end = _placed(file.name, entries, data_start)
    if size_bytes < data_end:
        raise _incomplete(file.name, size_bytes, data_end)
    if size_bytes > data_end:
        raise ModelError(
            f"“{file.name}” is longer than it should be, so it is damaged.",
            f"It has {in_words(size_bytes - data_end)} too many. {_AGAIN}",
        )
    return SafetensorsHeader(tensors, metadata)


def _header_length(name: str, head: bytes, size_bytes: int) -> int:
    refuse_impostor(name, head)
    if not is_safetensors(head):
        raise ModelError(
            f"“{name}” is not a safetensors file, whatever its name says.",
            f"Make sure that it is the file you meant. {_AGAIN}",
        )
    length = int.from_bytes(head[:_LENGTH_BYTES], "little")
    if _LENGTH_BYTES + length > size_bytes:
        raise ModelError(
            f"“{name}” is incomplete: it ends within its table of contents.",
            f"Its download did not finish. {_AGAIN}",
        )
    return length


def _incomplete(name: str, size_bytes: int, wanted_bytes: int) -> ModelError:
    return ModelError(
        f"“{name}” is incomplete: {in_words(wanted_bytes - size_bytes)} of "
        f"{in_words(wanted_bytes)} are missing.",
        f"Its download or copy did not finish. {_AGAIN}",
    )


def _parsed(name: str, text: bytes) -> dict[str, Any]:
    try:
        entries = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _bad_header(name) from error
    if not isinstance(entries, dict):
        raise _bad_header(name)
    return entries


def _metadata(name: str, values: object) -> dict[str, str]:
    if not isinstance(values, dict):
        raise _bad_header(name)
    return {key: str(value) for key, value in values.items()}


def _placed(
    name: str, entries: dict[str, Any], data_start: int
) -> tuple[dict[str, StoredTensor], int]:
    """The tensors with absolute places, and where the last one ends."""
    tensors: dict[str, StoredTensor] = {}
    spans: list[tuple[int, int, str]] = []
    for key, entry in entries.items():
        dtype, shape, (start, end) = _entry(name, entry)
        tensor = StoredTensor(dtype, shape, data_start + start)
        if tensor.size_bytes != end - start:
            raise ModelError(
                f"“{name}” is damaged: the size of “{key}” does not fit its shape.", _AGAIN
            )
        tensors[key] = tensor
        spans.append((start, end, key))
    expected = 0
    for start, end, key in sorted(spans):
        if start != expected:
            _refuse_offsets(name, key, overlaps=start < expected)
        expected = end
    return tensors, data_start + expected


def _refuse_offsets(name: str, key: str, *, overlaps: bool) -> NoReturn:
    if overlaps:
        raise ModelError(f"“{name}” is damaged: “{key}” overlaps another part.", _AGAIN)
    raise ModelError(f"“{name}” is damaged: “{key}” does not follow the part before it.", _AGAIN)


def _entry(name: str, entry: object) -> tuple[str, tuple[int, ...], tuple[int, int]]:
    if not isinstance(entry, dict):
        raise _bad_header(name)
    dtype, shape, offsets = (entry.get(field) for field in ("dtype", "shape", "data_offsets"))
    if not (_is_sizes(shape) and _is_sizes(offsets) and isinstance(dtype, str)):
        raise _bad_header(name)
    if len(offsets) != 2 or offsets[0] > offsets[1]:
        raise _bad_header(name)
    if dtype not in ITEM_SIZES:
        raise ModelError(
            f"“{name}” stores its numbers in a format that CHARL-E does not know ({dtype}).",
            "Look for the same model in float16 or float32.",
        )
    return dtype, tuple(shape), (offsets[0], offsets[1])


def _is_sizes(values: object) -> TypeGuard[list[int]]:
    return isinstance(values, list) and all(type(value) is int and value >= 0 for value in values)


def _bad_header(name: str) -> ModelError:
    return ModelError(f"“{name}” is damaged: its table of contents cannot be read.", _AGAIN)
