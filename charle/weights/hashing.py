"""The sha256 of a file on the disk."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from charle.weights.storage_trouble import storing

_READ_BYTES = 4 << 20


def hash_file(file: Path, on_bytes: Callable[[int], None]) -> str:
    """64 hex digits, or nothing if there is no such file.

    ``on_bytes`` hears how much each read brought, and may raise to stop.

    Raises:
        StorageFailed: the file is there but cannot be read.
    """
    digest = hashlib.sha256()
    buffer = bytearray(_READ_BYTES)
    view = memoryview(buffer)
    with storing(file):
        try:
            source = file.open("rb", buffering=0)
        except FileNotFoundError:
            return ""
        with source:
            while count := source.readinto(buffer):
                digest.update(view[:count])
                on_bytes(count)
    return digest.hexdigest()
