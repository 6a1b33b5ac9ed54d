"""Takes the symbols for debuggers out of Linux libraries, in copies of them."""

import subprocess
from pathlib import Path

from app_build.contents import is_stripped

Entry = tuple[str, str, str]
"""As PyInstaller lists it: where it goes, where it comes from, what kind it is."""


def stripped(entries: list[Entry], folder: Path) -> list[Entry]:
    """The same list, with stripped copies (below ``folder``) in the place of some libraries."""
    return [_stripped(entry, folder) if is_stripped(entry[0]) else entry for entry in entries]


def _stripped(entry: Entry, folder: Path) -> Entry:
    destination, source, kind = entry
    if kind not in ("BINARY", "EXTENSION"):
        return entry
    copy = folder / "stripped" / destination
    copy.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", copy, source], check=True)
    return destination, str(copy), kind
