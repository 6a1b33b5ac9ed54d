"""What the steps hand to each other."""

from dataclasses import dataclass
from pathlib import Path

BYTES_PER_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Bundle:
    """A built program: ``root`` is CHARL-E.app on a Mac, a folder elsewhere."""

    root: Path

    @property
    def is_app(self) -> bool:
        return self.root.suffix == ".app"

    @property
    def program(self) -> Path:
        """What is run."""
        if self.is_app:
            return self.root / "Contents" / "MacOS" / "CHARL-E"
        return self.root / "CHARL-E"

    @property
    def starter(self) -> Path:
        """The folder of the starter model, which the size limit leaves out."""
        code = self.root / "Contents" / "Resources" if self.is_app else self.root / "_internal"
        return code / "resources" / "starter"

    def size_bytes(self) -> int:
        """Of all files, the starter model included; links count nothing."""
        return folder_bytes(self.root)


@dataclass(frozen=True, slots=True)
class DiskImage:
    """A .dmg to be downloaded."""

    file: Path


def folder_bytes(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(file.stat().st_size for file in files)
