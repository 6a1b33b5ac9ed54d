"""What the person chose for good, and the file that keeps it.

A settings file that was damaged, edited by hand or written by another version never keeps anybody
from drawing: what can be read counts, everything else falls back to its default.
"""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from charle.core import atomic
from charle.core.disk_trouble import save_failed
from charle.core.request import DeviceChoice, Precision
from charle.errors import SaveFailed

_log = logging.getLogger(__name__)

VERSION = 1
BACKUP_SUFFIX = ".backup"

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

Migration = Callable[[dict[str, Any]], dict[str, Any]]
MIGRATIONS: tuple[Migration, ...] = ()
"""Entry *i* turns the values of version *i* + 1 into those of version *i* + 2."""


class Appearance(StrEnum):
    """Light or dark; SYSTEM follows the system, live."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Frozen: change one with ``dataclasses.replace`` and give it to ``SettingsFile.write``.

    ``pictures`` None means the usual folder, ``model`` is the id of the model that was used last,
    ``language`` a code like "de", empty for the system's. ``remembered`` belongs to the window:
    its place and what was set up in it, as plain JSON values; ``first_run`` to the first run: where
    it was left and what the self-test found.
    """

    pictures: Path | None = None
    model: str = ""
    device: DeviceChoice = DeviceChoice.AUTO
    precision: Precision = Precision.AUTO
    """The number format that draws right on this machine; the self-test sets it."""
    is_checked: bool = True
    """Whether the safety checker looks at pictures, where the model has one."""
    language: str = ""
    appearance: Appearance = Appearance.SYSTEM
    keeps_awake: bool = True
    """Whether the machine is kept from sleeping while it draws."""
    notifies: bool = True
    """Whether the end of a long job is announced while another app is in front."""
    remembered: Mapping[str, Json] = field(default_factory=lambda: MappingProxyType({}))
    first_run: Mapping[str, Json] = field(default_factory=lambda: MappingProxyType({}))


class SettingsFile:
    """One settings file and its backup, the version before."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._backup = path.with_name(path.name + BACKUP_SUFFIX)

    def read(self) -> Settings:
        """The settings; from the backup if the file is unreadable, the defaults if both are."""
        for path in (self._path, self._backup):
            values = _read_json(path)
            if values is not None:
                return _parsed(_migrated(values))
        return Settings()

    def write(self, settings: Settings) -> None:
        """Keep the settings; the file before becomes the backup, if it could be read.

        Raises:
            SaveFailed: the disk is full or the folder may not be written. The old file stays.
        """
        data = _encoded(settings)
        try:
            before = self._path.read_bytes()
        except OSError:
            before = b""
        if before == data:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if _decoded(before) is not None:
                atomic.write(self._backup, before)
            atomic.write(self._path, data)
        except OSError as error:
            raise SaveFailed(
                "Couldn't save your settings.", save_failed(error, self._path).hint
            ) from error


def _encoded(settings: Settings) -> bytes:
    values: dict[str, Any] = {"version": VERSION}
    for one in fields(settings):
        value = getattr(settings, one.name)
        if isinstance(value, Path):
            value = str(value)
        values[one.name] = dict(value) if isinstance(value, Mapping) else value
    return (json.dumps(values, indent=2) + "\n").encode()


def _read_json(path: Path) -> dict[str, Any] | None:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.warning("could not read %s: %s", path.name, error)
        return None
    values = _decoded(data)
    if values is None:
        _log.warning("%s holds no settings", path.name)
    return values


def _decoded(data: bytes) -> dict[str, Any] | None:
    try:
        values = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _migrated(values: dict[str, Any]) -> dict[str, Any]:
    version = values.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        return values
    for migration in MIGRATIONS[version - 1 :]:
        try:
            values = migration(values)
        except (LookupError, TypeError, ValueError) as error:
            _log.warning("could not migrate settings of version %d: %r", version, error)
            return {}
    return values


def _parsed(values: dict[str, Any]) -> Settings:
    good: dict[str, Any] = {}
    for name, parse in _PARSERS.items():
        if name not in values:
            continue
        try:
            good[name] = parse(values[name])
        except (TypeError, ValueError):
            _log.warning("the setting %s makes no sense and was left out", name)
    return Settings(**good)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    value.encode()  # a lone surrogate is a ValueError, before it can do harm elsewhere
    return value


def _folder(value: object) -> Path | None:
    if value is None:
        return None
    folder = Path(_text(value))
    if not folder.is_absolute() or "\0" in str(folder):
        raise ValueError
    return folder


def _mapping(value: object) -> Mapping[str, Json]:
    if not isinstance(value, dict):
        raise TypeError
    return MappingProxyType(value)


_PARSERS: dict[str, Callable[[Any], Any]] = {
    "pictures": _folder,
    "model": _text,
    "device": DeviceChoice,
    "precision": Precision,
    "is_checked": _flag,
    "language": _text,
    "appearance": Appearance,
    "keeps_awake": _flag,
    "notifies": _flag,
    "remembered": _mapping,
    "first_run": _mapping,
}
