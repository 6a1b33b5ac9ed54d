"""Which files of a model were checked, so that nobody has to hash gigabytes at every start.

The marker lies in the model's folder. For each file it holds the sha256 and what the file looked
like when it was checked: size, time of last change, inode. A file that still looks like that is
taken for good; ``integrity.verify`` reads it all the same.
"""

import json
import logging
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from charle.core import atomic
from charle.weights.storage_trouble import storing

log = logging.getLogger(__name__)

MARKER_NAME = ".charle-verified.json"


@dataclass(frozen=True, slots=True)
class Seen:
    """One file as it was when its content was checked."""

    sha256: str
    size_bytes: int
    mtime_ns: int
    inode: int

    @classmethod
    def now(cls, file: Path, sha256: str) -> "Seen":
        """The look of a file whose content is known to hash to ``sha256``."""
        status = file.stat()
        return cls(sha256, status.st_size, status.st_mtime_ns, status.st_ino)

    def looks_like(self, file: Path) -> bool:
        """Whether the file has not changed since, as far as can be told without reading it."""
        try:
            return self == Seen.now(file, self.sha256)
        except OSError:
            return False


@dataclass(slots=True)
class Verified:
    """The marker of one model's folder: where the model came from and which files are good."""

    repo: str = ""
    revision: str = ""
    files: dict[str, Seen] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> "Verified":
        """The marker in ``folder``; an empty one if there is none that can be read."""
        try:
            values = json.loads((folder / MARKER_NAME).read_text(encoding="utf-8"))
            files = {name: Seen(**seen) for name, seen in values["files"].items()}
            return cls(str(values["repo"]), str(values["revision"]), files)
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            log.warning("the marker in %s cannot be read: %s", folder.name, error)
            return cls()

    def write(self, folder: Path) -> None:
        """Put the marker into ``folder``.

        Raises:
            StorageFailed: it could not be written.
        """
        values = {
            "repo": self.repo,
            "revision": self.revision,
            "files": {name: asdict(seen) for name, seen in sorted(self.files.items())},
        }
        file = folder / MARKER_NAME
        with storing(file):
            atomic.write(file, json.dumps(values, indent=1).encode() + b"\n")

    def add(self, folder: Path, name: str, sha256: str) -> None:
        """Note that the file ``name`` below ``folder`` was just found to hash to ``sha256``."""
        with storing(folder / name):
            self.files[name] = Seen.now(folder / name, sha256)

    def is_good(self, folder: Path, name: str) -> bool:
        """Whether the file was checked and has not changed since. Reads nothing of it."""
        seen = self.files.get(name)
        return seen is not None and seen.looks_like(folder / name)

    def changed(self, folder: Path) -> Iterator[str]:
        """The files that are missing or no longer look as they did."""
        return (name for name in self.files if not self.is_good(folder, name))
