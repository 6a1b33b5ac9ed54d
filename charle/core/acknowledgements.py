"""Whose work is inside CHARL-E, and under which licences: read from what is really installed.

Every distribution brings its licence along, in the environment and in the bundle alike; where one
does not, ``resources/acknowledgements/also.toml`` names the texts.
"""

import platform
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from charle.paths import resource

_ROOT = "charle"
_REQUIRED_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|copyright)[^/]*$", re.IGNORECASE)
_LONGEST_LICENCE = 120
_RULE = "\n\n" + "─" * 40 + "\n\n"
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """One piece of others' work. ``licence`` is its short name, "" if nobody says."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]
    notice: str = ""

    def text(self) -> str:
        """The notice and all texts of the licence, read now."""
        texts = [self.notice] if self.notice else []
        texts += [file.read_text(encoding="utf-8", errors="replace") for file in self.files]
        return _RULE.join(text.strip("\n") for text in texts)


def acknowledgements() -> tuple[Acknowledgement, ...]:
    """All of them, by name. Reads dozens of small files: not for the main thread."""
    also = _also()
    found = [_of(one, also.get(canonical(one.name), {})) for one in _distributions()]
    apart = [
        Acknowledgement(
            name,
            platform.python_version() if name == "Python" else "",
            entry["licence"],
            _files(entry),
        )
        for name, entry in also.items()
        if entry.get("is_apart")
    ]
    return tuple(sorted([*found, *apart], key=lambda one: one.name.casefold()))


def canonical(name: str) -> str:
    """The one spelling of a distribution's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def _also() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("acknowledgements", "also.toml").read_text(encoding="utf-8"))


def _distributions() -> list[Distribution]:
    """What CHARL-E needs, and what that needs; what is not installed is not needed here."""
    found: dict[str, Distribution] = {}
    waiting, seen = [_ROOT], set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue
        for needed in found[name].requires or ():
            match = _REQUIRED_NAME.match(needed)
            if match and "extra ==" not in needed:
                waiting.append(canonical(match[0]))
    found.pop(_ROOT, None)
    return list(found.values())


def _of(one: Distribution, also: dict[str, Any]) -> Acknowledgement:
    # Not those that setuptools keeps of others in itself.
    listed = (file for file in one.files or () if file.parts[0].endswith(".dist-info"))
    files = tuple(
        sorted(Path(str(file.locate())) for file in listed if _LICENCE_FILE.search(str(file)))
    )
    return Acknowledgement(
        one.name,
        one.version.partition("+")[0],
        also.get("licence") or _short_licence(one),
        files + _files(also),
        also.get("notice", ""),
    )


def _files(also: dict[str, Any]) -> tuple[Path, ...]:
    return tuple(resource("acknowledgements", name) for name in also.get("texts", ()))


def _short_licence(one: Distribution) -> str:
    """What the metadata say: an expression, else a short word, else the classifier."""
    for field in ("License-Expression", "License"):
        for told in one.metadata.get_all(field) or ():
            if len(told) <= _LONGEST_LICENCE and "\n" not in told:
                return str(told)
    classifiers = one.metadata.get_all("Classifier") or []
    fitting = (text.removeprefix(_CLASSIFIER) for text in classifiers if _CLASSIFIER in text)
    return next(fitting, "")
