"""Downloads the wheels that a Mac would install and looks into each: ``packaging/closure``."""

import io
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from packaging.utils import canonicalize_name, parse_wheel_filename

from app_build import closure
from app_build.closure import Table, Wheel
from app_build.info_plist import MINIMUM_MACOS
from app_build.macho import Kind, Slice, read_slices
from app_build.running import say

_HEAD_BYTES = 4
_MACHO_HEADS = {b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf"}
_NOT_CODE = {Kind.OBJECT, Kind.DEBUG_SYMBOLS}
_ARM64 = {"arm64", "arm64e"}


def measure(lock: str, folder: Path | None = None) -> Table:
    """The table for a lock file; ``folder`` has the wheels already, else they are downloaded."""
    if folder is not None:
        return _table(lock, folder)
    with tempfile.TemporaryDirectory(prefix="charle-wheels-") as name:
        _download(closure.pins(lock), Path(name))
        return _table(lock, Path(name))


def look_into(wheel: Path) -> Wheel:
    """Unpack nothing to the disk: read each file's head, and of libraries the load commands."""
    name, version, _, _ = parse_wheel_filename(wheel.name)
    unpacked_bytes = libraries = 0
    minos, without_arm64 = (0, 0), []
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            unpacked_bytes += entry.file_size
            slices = _slices(archive, entry)
            if not slices:
                continue
            libraries += 1
            ours = [one for one in slices if one.cpu in _ARM64]
            minos = max([minos, *(one.minos for one in ours)])
            if not ours:
                without_arm64.append(entry.filename)
    return Wheel(
        canonicalize_name(name),
        str(version),
        wheel.name,
        wheel.stat().st_size,
        unpacked_bytes,
        libraries,
        minos,
        tuple(without_arm64),
    )


def main(arguments: list[str]) -> int:
    """``[FOLDER]``: measure, write the table, print it; returns 1 if the app would not run."""
    packaging = Path(__file__).parent.parent
    lock = (packaging / "lock.txt").read_text(encoding="utf-8")
    table = measure(lock, Path(arguments[0]) if arguments else None)
    closure.write_table(table, packaging / "closure.json")
    say(closure.as_text(table))
    found = closure.problems(lock, table)
    for problem in found:
        say(problem)
    return 1 if found else 0


def _table(lock: str, folder: Path) -> Table:
    wheels = (look_into(file) for file in sorted(folder.glob("*.whl")))
    return Table(closure.digest(lock), tuple(sorted(wheels, key=lambda wheel: wheel.name)))


def _download(wanted: dict[str, str], folder: Path) -> None:
    """Whatever has no wheel is left out here and missed in the table."""
    major, minor = MINIMUM_MACOS
    target = ["--platform", f"macosx_{major}_{minor}_arm64", "--only-binary=:all:", "--no-deps"]
    python = ["--python-version", ".".join(map(str, closure.PYTHON)), "--implementation", "cp"]
    for name, version in wanted.items():
        say(f"Fetching {name} {version} …")
        base = [sys.base_prefix + "/bin/python3", "-m", "pip", "download", "--quiet"]
        subprocess.run(
            [*base, "--dest", str(folder), *target, *python, f"{name}=={version}"], check=False
        )


def _slices(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> tuple[Slice, ...]:
    if entry.is_dir():
        return ()
    with archive.open(entry) as file:
        if file.read(_HEAD_BYTES) not in _MACHO_HEADS:
            return ()
    slices = read_slices(io.BytesIO(archive.read(entry)))
    return tuple(one for one in slices if one.kind not in _NOT_CODE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
