"""Proves, without a Mac, that what CHARL-E runs with will run on one: the table and its judgement.

``closure.json`` holds what was measured in every wheel that a Mac would install (``measuring.py``
does that, which takes a download of some 300 MB). Here the table is only read and judged, so tests
can do it on every run; the hash of the lock file in it tells when it has to be measured anew.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import canonicalize_name, parse_wheel_filename

from app_build.info_plist import MINIMUM_MACOS

PYTHON = (3, 11)
"""The Python that is built into the app."""

ENVIRONMENT = {
    "implementation_name": "cpython",
    "implementation_version": "3.11.9",
    "os_name": "posix",
    "platform_machine": "arm64",
    "platform_python_implementation": "CPython",
    "platform_release": "23.0.0",
    "platform_system": "Darwin",
    "platform_version": "",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "darwin",
    "extra": "",
}
"""A Mac with Apple silicon, as the markers of the lock file see it."""

NEWER_MINOS = {
    "pyside6-essentials": (
        (15, 0),
        "Qt itself says 13.0, only the bindings say 15.0, and they import no symbol that is newer "
        "than 13: macOS 14 loads them as far as can be told without one",
    ),
    "shiboken6": ((15, 0), "belongs to the bindings of Qt"),
}
"""Distributions whose files may name a newer system than the app does, up to which one, and why."""


@dataclass(frozen=True, slots=True)
class Wheel:
    """What was found in one wheel. Sizes in bytes; ``minos`` is the newest that a file names."""

    name: str
    version: str
    file: str
    packed_bytes: int
    unpacked_bytes: int
    libraries: int
    minos: tuple[int, int]
    without_arm64: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """All wheels, and the lock file that they belong to."""

    lock_sha256: str
    wheels: tuple[Wheel, ...]

    @property
    def packed_bytes(self) -> int:
        return sum(wheel.packed_bytes for wheel in self.wheels)

    @property
    def unpacked_bytes(self) -> int:
        return sum(wheel.unpacked_bytes for wheel in self.wheels)


def pins(lock: str) -> dict[str, str]:
    """Name to version, of what the lock file's text means for a Mac."""
    found: dict[str, str] = {}
    for line in filter(None, map(str.strip, lock.splitlines())):
        requirement = Requirement(line)
        if requirement.marker is None or Marker(str(requirement.marker)).evaluate(ENVIRONMENT):
            (pin,) = requirement.specifier
            found[canonicalize_name(requirement.name)] = pin.version
    return found


def problems(lock: str, table: Table) -> list[str]:
    """Why the app that this lock file describes would not run on a Mac; empty if it would."""
    found = []
    if table.lock_sha256 != digest(lock):
        found.append("The lock file has changed since: run packaging/closure.")
    wheels = {wheel.name: wheel for wheel in table.wheels}
    for name, version in pins(lock).items():
        wheel = wheels.get(name)
        if wheel is None or wheel.version != version:
            found.append(f"{name} {version}: no wheel was found for this Python on a Mac.")
        else:
            found += _problems_of(wheel)
    return found


def digest(lock: str) -> str:
    return hashlib.sha256(lock.encode()).hexdigest()


def fits(file: str) -> bool:
    """Whether a wheel of this file name installs on the oldest Mac that CHARL-E supports."""
    return not parse_wheel_filename(file)[3].isdisjoint(_accepted())


def read_table(file: Path) -> Table:
    values: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    wheels = (
        Wheel(
            **{
                **wheel,
                "minos": tuple(wheel["minos"]),
                "without_arm64": tuple(wheel["without_arm64"]),
            }
        )
        for wheel in values["wheels"]
    )
    return Table(values["lock_sha256"], tuple(wheels))


def write_table(table: Table, file: Path) -> None:
    """One wheel a line, so that a change of the lock file reads well."""
    lines = ",\n".join("  " + json.dumps(asdict(wheel)) for wheel in table.wheels)
    text = f'{{"lock_sha256": "{table.lock_sha256}",\n "wheels": [\n{lines}\n]}}\n'
    file.write_text(text, encoding="utf-8")


def as_text(table: Table) -> str:
    """The table for people."""
    lines = [f"{'':44}{'packed':>9}{'unpacked':>10}{'libraries':>11}{'minos':>7}"]
    for one in sorted(table.wheels, key=lambda wheel: -wheel.unpacked_bytes):
        minos = ".".join(map(str, one.minos)) if one.libraries else "-"
        lines.append(
            f"{one.name + ' ' + one.version:44}{one.packed_bytes / 1e6:6.1f} MB"
            f"{one.unpacked_bytes / 1e6:7.1f} MB{one.libraries:11}{minos:>7}"
        )
    total = (
        f"{table.packed_bytes / 1e6:.0f} MB packed, {table.unpacked_bytes / 1e6:.0f} MB unpacked"
    )
    return "\n".join([*lines, f"{len(table.wheels)} wheels, {total}"])


def _problems_of(wheel: Wheel) -> list[str]:
    found = []
    title = f"{wheel.name} {wheel.version}"
    if not fits(wheel.file):
        found.append(f"{title}: {wheel.file} does not install on the oldest Mac.")
    if wheel.without_arm64:
        found.append(f"{title}: no code for Apple silicon in {', '.join(wheel.without_arm64)}.")
    limit, _ = NEWER_MINOS.get(wheel.name, (MINIMUM_MACOS, ""))
    if wheel.minos > limit:
        needed, wanted = (".".join(map(str, one)) for one in (wheel.minos, limit))
        found.append(f"{title}: needs macOS {needed}, newer than {wanted}.")
    return found


def _accepted() -> set[Tag]:
    platforms = list(mac_platforms(MINIMUM_MACOS, "arm64"))
    return {
        *cpython_tags(PYTHON, platforms=platforms),
        *compatible_tags(PYTHON, f"cp{PYTHON[0]}{PYTHON[1]}", platforms),
    }
