"""What has arrived of one file so far: kept under a temporary name, hashed as it grows.

The part survives whatever ends the process. Opening it again hashes what is there, so that only
the rest must be fetched; only a complete file with the right hash gets its final name.
"""

import os
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Self

from charle.core import atomic
from charle.weights.checksum import Checksum, Expected
from charle.weights.storage_trouble import storing

_READ_BYTES = 1 << 20


def part_path(folder: Path, name: str, expected: Expected) -> Path:
    """Where the part of ``name`` lies below ``folder``.

    It carries the start of the expected hash, so that parts of different versions never mix.
    """
    fingerprint = (expected.sha256 or expected.git_sha1)[:10]
    return folder / f"{name}.{fingerprint}.part"


class PartFile:
    """The beginning of a file. Owns the open file; use it in a ``with`` block.

    Makes no folders: one that has vanished was on a disk that was pulled, and must not come back
    on the wrong disk.
    """

    def __init__(self, path: Path, expected: Expected) -> None:
        self.path = path
        self.expected = expected
        self.checksum = Checksum(expected)
        self.was_restarted = False
        with storing(path):
            self._file = _open(path)

    @property
    def size_bytes(self) -> int:
        return self.checksum.size_bytes

    @property
    def is_complete(self) -> bool:
        return self.size_bytes >= self.expected.size_bytes

    def hash_what_is_there(self, on_bytes: Callable[[int], None]) -> None:
        """Take up what an earlier run left; ``on_bytes`` hears how far the reading is.

        Raises:
            StorageFailed: it could not be read.
        """
        with storing(self.path):
            size_bytes = os.fstat(self._file.fileno()).st_size
            if size_bytes > self.expected.size_bytes:
                self.empty()
                return
            self._file.seek(0)
            while self.size_bytes < size_bytes:
                data = self._file.read(min(_READ_BYTES, size_bytes - self.size_bytes))
                if not data:
                    break
                self.checksum.update(data)
                on_bytes(self.size_bytes)

    def append(self, data: bytes) -> None:
        """Add what arrived.

        Raises:
            StorageFailed: it could not be written; what was there before is still good.
        """
        with storing(self.path):
            rest = memoryview(data)
            while rest:
                written = self._file.write(rest)
                self.checksum.update(rest[:written])
                rest = rest[written:]

    def empty(self) -> None:
        """Throw away what arrived."""
        with storing(self.path):
            # Not by truncating: the file may be a damaged one that a process still has in its
            # memory map, and that process would crash.
            self._file.close()
            self.path.unlink()
            self._file = _open(self.path)
        self.checksum = Checksum(self.expected)

    def keep_as(self, target: Path) -> None:
        """Flush the complete file to the disk and give it its final name.

        Raises:
            StorageFailed: it could not be written.
        """
        with storing(target):
            atomic.flush(self._file.fileno())
            self.path.replace(target)
            atomic.flush_folder(target.parent)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()


def _open(path: Path) -> FileIO:
    """Unbuffered, so that what was received is with the system at once and survives a kill."""
    return path.open("a+b", buffering=0)
