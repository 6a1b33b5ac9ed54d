"""Keeps what the process said when it crashed, so that it can be offered at the next start."""

import faulthandler
import logging
from io import TextIOWrapper
from pathlib import Path

_log = logging.getLogger(__name__)

_LIMIT_CHARS = 100_000


class CrashLog:
    """``faulthandler``'s file in the log folder: written by a crash, read by the next start.

    It catches what kills Python itself (a fault in a library, an abort), in every thread.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "crash.log"
        self._last = folder / "last-crash.log"
        self._file: TextIOWrapper | None = None

    def start(self) -> str:
        """Begin to watch this process; returns what the last one left, empty if it ended well.

        The last crash's text also stays in ``last-crash.log`` in the folder. A folder that cannot
        be written to keeps nobody from drawing.
        """
        said = ""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists():
                said = self._path.read_text(encoding="utf-8", errors="replace")[:_LIMIT_CHARS]
            if said:
                self._path.replace(self._last)
            self._file = self._path.open("w", encoding="utf-8")
        except OSError as error:
            _log.warning("crashes are not logged: %s", error)
            return said
        faulthandler.enable(self._file)
        return said

    def stop(self) -> None:
        """The process is ending well: watch no longer and leave nothing to offer."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("could not remove the crash log: %s", error)
