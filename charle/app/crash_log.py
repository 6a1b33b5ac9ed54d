"""Keeps what the process said when it crashed, so that it can be offered at the next start."""

from pathlib import Path


class CrashLog:
    """``faulthandler``'s file in the log folder: written by a crash, read by the next start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def start(self) -> str:
        """Begin to watch this process; returns what the last one left, empty if it ended well.

        The last crash's text also stays in ``last-crash.log`` in the folder.
        """
        raise NotImplementedError

    def stop(self) -> None:
        """The process is ending well: watch no longer and leave nothing to offer."""
        raise NotImplementedError
