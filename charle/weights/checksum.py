"""Whether a file is the right one: its size and hash, told by the catalogue or by the hub."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expected:
    """What a file must be. Large files have a ``sha256``, small ones often only git's own hash."""

    size_bytes: int
    sha256: str = ""
    git_sha1: str = ""


class Checksum:
    """The running hash of a file's first bytes; ``size_bytes`` says how many."""

    def __init__(self, expected: Expected) -> None:
        self._expected = expected
        self.size_bytes = 0
        self._sha256 = hashlib.sha256()
        # git hashes a header with the size before the content
        header = b"blob %d\0" % expected.size_bytes
        self._git = hashlib.sha1(header, usedforsecurity=False) if expected.git_sha1 else None

    def update(self, data: bytes | memoryview) -> None:
        self.size_bytes += len(data)
        self._sha256.update(data)
        if self._git is not None:
            self._git.update(data)

    @property
    def sha256(self) -> str:
        """Of what came so far: 64 hex digits."""
        return self._sha256.hexdigest()

    @property
    def is_right(self) -> bool:
        """Whether this is the whole file, and the right one."""
        expected = self._expected
        if self.size_bytes != expected.size_bytes:
            return False
        if expected.sha256 and self.sha256 != expected.sha256:
            return False
        return self._git is None or self._git.hexdigest() == expected.git_sha1
