"""Every folder CHARL-E writes to and every resource it ships, in one place.

A ``Paths`` value is passed to whoever needs it; nothing is created before it is used, and tests
(and ``--base-dir``) put everything below one folder of their own.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "CHARL-E"


@dataclass(frozen=True, slots=True)
class Paths:
    """Where things live on this machine."""

    data: Path
    cache: Path
    logs: Path
    pictures: Path

    @classmethod
    def of_this_user(cls) -> "Paths":
        """The platform's own places, e.g. ``~/Library/Application Support/CHARL-E`` on a Mac."""
        return cls(
            data=platformdirs.user_data_path(APP_NAME, appauthor=False),
            cache=platformdirs.user_cache_path(APP_NAME, appauthor=False),
            logs=platformdirs.user_log_path(APP_NAME, appauthor=False),
            pictures=platformdirs.user_pictures_path() / APP_NAME,
        )

    @classmethod
    def below(cls, base: Path) -> "Paths":
        """Everything below one folder, for tests and ``--base-dir``.

        Whatever may be deleted whole lies below a folder of CHARL-E's own name: the base may well
        be somebody's home.
        """
        base = base.expanduser().resolve()
        ours = base / APP_NAME
        return cls(ours / "data", ours / "cache", ours / "logs", base / "pictures")

    @property
    def models(self) -> Path:
        return self.data / "models"

    @property
    def coreml(self) -> Path:
        """Core ML forms of models. A compiled one must never move, so they stay here even where
        their model was moved to another disk."""
        return self.models / "coreml"

    @property
    def settings_file(self) -> Path:
        return self.data / "settings.json"


def resources_dir() -> Path:
    """The shipped resources: in the bundle, in the installed package or in the checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "resources"


def resource(*parts: str) -> Path:
    """A shipped file or folder, e.g. ``resource("licences", "openrail-m.txt")``."""
    return resources_dir().joinpath(*parts)
