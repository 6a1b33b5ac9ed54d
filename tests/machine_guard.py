"""Keeps code under test from deleting or moving folders of the machine it runs on.

CHARL-E removes models, downloads and leftovers, and tests often run as root in a container: one
wrong path in one test must not cost a system folder. Python announces what it is about to do
(audit hooks); inside this process, folders outside the temporary folder are off limits.
"""

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

_TEMPORARY = Path(tempfile.gettempdir()).resolve()
_CHECKOUT = Path(__file__).resolve().parent.parent
_HYPOTHESIS = _CHECKOUT / ".hypothesis"
_DELETES = {"shutil.rmtree", "os.rmdir"}
_MOVES = {"os.rename", "shutil.move"}


class OutsideTheTests(BaseException):
    """Not an ``Exception``: nothing that handles ordinary trouble may swallow it."""


def switch_on() -> None:
    sys.addaudithook(_listen)


def _listen(event: str, details: tuple[Any, ...]) -> None:
    if event in _DELETES or (event in _MOVES and _is_folder(details[0])):
        _check(event, details[0])


def _is_folder(path: Any) -> bool:
    try:
        return Path(os.fsdecode(path)).is_dir() and not Path(os.fsdecode(path)).is_symlink()
    except (OSError, TypeError, ValueError):
        return False


def _check(event: str, path: Any) -> None:
    if not isinstance(path, str | bytes | os.PathLike):
        return  # a descriptor: of a folder that was opened by its path before
    place = Path(os.fsdecode(path))
    if event == "os.rmdir" and not place.is_absolute():
        return  # rmtree walks below a folder that was checked
    place = place.resolve() if event == "shutil.rmtree" else place.absolute()
    if not _is_ours(place):
        raise OutsideTheTests(f"{event} of {place}, which is not the tests' own")


def _is_ours(place: Path) -> bool:
    # In a fresh clone pytest makes its cache beside the tests, moves it into place and tidies up.
    is_pytest_cache = place.parent == _CHECKOUT and place.name.startswith("pytest-cache-files-")
    return is_pytest_cache or _TEMPORARY in place.parents or _HYPOTHESIS in (place, *place.parents)
