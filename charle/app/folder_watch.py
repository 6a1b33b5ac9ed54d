"""Notices files that appear in or vanish from a folder and keeps its index fresh."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal


class FolderWatch(QObject):
    """Watches one folder and everything below it, also one that does not exist yet.

    Many changes in a short time are answered once. ``refresh`` (the gallery's) is called in a
    background thread first, so that views find the index fresh when they hear the signal.

    Signals (emitted in the main thread):
        folder_changed(): the folder's content changed and ``refresh`` is done.
    """

    folder_changed = Signal()

    def __init__(self, refresh: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refresh = refresh

    def watch(self, folder: Path) -> None:
        """Watch this folder from now on, in place of the one before; refreshes it once."""
        raise NotImplementedError

    def check(self) -> None:
        """Refresh now, e.g. because the window came to the front."""
        raise NotImplementedError

    def close(self) -> None:
        """Stop watching and wait for a refresh that runs. May be called more than once."""
        raise NotImplementedError
