"""The lock file pins everything that CHARL-E runs with, and this environment is what it says."""

import re
from importlib.metadata import requires, version
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCK = Path(__file__).parent.parent / "packaging" / "lock.txt"
LINE = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[^ ;]+)( ; (?P<marker>.+))?")


def pins() -> dict[str, str]:
    """Name to version, of what the lock file means for this machine."""
    found = {}
    for line in LOCK.read_text().splitlines():
        match = LINE.fullmatch(line)
        assert match, f"not an exact pin: {line}"
        if match["marker"] is None or Marker(match["marker"]).evaluate():
            found[match["name"]] = match["version"]
    return found


def test_what_is_installed_is_what_is_pinned() -> None:
    installed = {name: version(name).split("+")[0] for name in pins()}
    assert installed == pins()


def test_everything_needed_is_pinned() -> None:
    """Walk from CHARL-E to everything it needs; torch's own CUDA libraries are pinned by torch."""
    pinned, seen, waiting = pins(), set(), ["charle"]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for text in requires(name) or ():
            needed = Requirement(text)
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                waiting.append(canonicalize_name(needed.name))
    is_torchs_own = re.compile(r"nvidia-|cuda-|triton")
    unpinned = {name for name in seen if not is_torchs_own.match(name)} - set(pinned) - {"charle"}
    assert not unpinned


@pytest.mark.parametrize(
    ("name", "pin"),
    [("torch", "2.13.0"), ("pyside6-essentials", "6.11.3"), ("coremltools", "9.0")],
)
def test_versions_that_must_not_move(name: str, pin: str) -> None:
    assert pins()[name] == pin


def test_numpy_stays_below_what_breaks_coremltools() -> None:
    assert tuple(map(int, pins()["numpy"].split(".")[:2])) < (2, 4)
