"""Whether a conversion fits on the disk and into memory, said before it begins."""

import shutil
from pathlib import Path

import psutil

from charle.core.byte_size import in_words
from charle.core.safetensors_header import read_header
from charle.engine.coreml.variant import FULL_BITS
from charle.errors import StorageFailed, TooLarge

_BASE_BYTES = 900_000_000
"""Python, torch and coremltools, and the program without its weights."""
_MEMORY_SHARE = 1.7
"""Peak of a conversion as a share of the float16 weights: 1.3 measured with all 16 bits, 1.6 with
palettes, whose indices live beside the mapped file."""
_USABLE_SHARE = 0.85
_SPARE_BYTES = 500_000_000
_COPIES = 2  # the package and what is compiled from it


def check_room(weights: Path, bits: int, store: Path) -> None:
    """
    Raises:
        ModelError: the weights cannot be read.
        StorageFailed: more disk space is needed.
        TooLarge: the machine has too little memory.
    """
    count = sum(tensor.count for tensor in read_header(weights).tensors.values())
    missing_bytes = disk_bytes(count, bits) - _free_bytes(store)
    if missing_bytes > 0:
        raise StorageFailed(
            f"{in_words(missing_bytes)} more disk space is needed.",
            "Free some space, for example by emptying the Trash.",
        )
    needed = memory_bytes(count)
    if needed > psutil.virtual_memory().total * _USABLE_SHARE:
        raise TooLarge(
            f"Optimising this model takes {in_words(needed)} of memory, more than this machine "
            "can give.",
            "Optimise a smaller model; this one draws as it does now.",
        )


def disk_bytes(parameters: int, bits: int) -> int:
    """What a conversion takes on the disk at its peak."""
    return _SPARE_BYTES + _COPIES * parameters * 2 * bits // FULL_BITS


def memory_bytes(parameters: int) -> int:
    """What a conversion takes of memory at its peak."""
    return _BASE_BYTES + int(parameters * 2 * _MEMORY_SHARE)


def _free_bytes(folder: Path) -> int:
    """Free on the disk where ``folder`` is or will be."""
    existing = next(one for one in (folder, *folder.parents) if one.exists())
    return shutil.disk_usage(existing).free
