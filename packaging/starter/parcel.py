"""Stages "pack" and "unpack": any folder of results as files small enough to be carried."""

import hashlib
import io
import json
import tarfile
from collections.abc import Iterator
from pathlib import Path

PART_BYTES = 16 * 2**20
_INDEX = "parts.json"


def pack(folder: Path, parcel: Path, part_bytes: int = PART_BYTES) -> list[Path]:
    """``folder`` as a tar archive in parts of at most ``part_bytes``, with their checksums."""
    parcel.mkdir(parents=True, exist_ok=True)
    for old in parcel.glob("part-*"):
        old.unlink()
    archive = parcel / "whole.partial"
    with tarfile.open(archive, "w") as tar:
        tar.add(folder, arcname=".")
    parts, digests = [], {}
    with archive.open("rb") as stream:
        while chunk := stream.read(part_bytes):
            part = parcel / f"part-{len(parts):03d}"
            part.write_bytes(chunk)
            digests[part.name] = hashlib.sha256(chunk).hexdigest()
            parts.append(part)
    archive.unlink()
    (parcel / _INDEX).write_text(json.dumps(digests, indent=1) + "\n", encoding="utf-8")
    return parts


def unpack(parcel: Path, folder: Path) -> None:
    """The folder again.

    Raises:
        SystemExit: a part is missing or damaged; names it.
    """
    digests = json.loads((parcel / _INDEX).read_text(encoding="utf-8"))
    for name, digest in digests.items():
        part = parcel / name
        if not part.is_file() or hashlib.sha256(part.read_bytes()).hexdigest() != digest:
            raise SystemExit(f"{name} is missing or damaged. Copy the parcel again.")
    files = _Joined(iter([parcel / name for name in digests]))
    with io.BufferedReader(files) as stream, tarfile.open(fileobj=stream, mode="r|") as tar:
        tar.extractall(folder, filter="data")


class _Joined(io.RawIOBase):
    """Several files read as one."""

    def __init__(self, files: Iterator[Path]) -> None:
        self._files = files
        self._current: io.BufferedReader | None = None

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        if self._current is not None:
            self._current.close()
        super().close()

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        while True:
            if self._current is None:
                file = next(self._files, None)
                if file is None:
                    return 0
                self._current = file.open("rb")
            if count := self._current.readinto(buffer):
                return count
            self._current.close()
            self._current = None
