"""Which downloads the person started and has neither paused nor seen finished.

Kept in a file, so that they go on after the app was quit, killed or lost its power.
"""

import json
import logging
from collections.abc import Iterable
from pathlib import Path

from charle.core import atomic

log = logging.getLogger(__name__)


class UnderWay:
    """An ordered list of model ids in one file; a missing or unreadable file is an empty one."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> tuple[str, ...]:
        try:
            values = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError) as error:
            log.warning("the list of downloads cannot be read: %s", error)
            return ()
        if not isinstance(values, list):
            return ()
        return tuple(value for value in values if isinstance(value, str))

    def write(self, model_ids: Iterable[str]) -> None:
        """Replace the list. A disk that refuses costs no more than a click at the next start."""
        wanted = tuple(model_ids)
        if wanted == self.read():
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            atomic.write(self._file, json.dumps(wanted).encode() + b"\n")
        except OSError as error:
            log.warning("the list of downloads cannot be written: %s", error)
