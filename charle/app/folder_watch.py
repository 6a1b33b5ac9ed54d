"""Notices files that appear in or vanish from a folder and keeps its index fresh.

Knows no pictures: what "fresh" means is the refresh function's business.
"""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent
    from watchdog.observers.api import BaseObserver

_log = logging.getLogger(__name__)

_LOOK_S = 3.0
_QUIET_S = 0.2
_QUIET_LIMIT_S = 1.0
"""Changes are gathered until there was none for the first time, at most for the second."""

_Place = tuple[Path, int, int] | None


class FolderWatch(QObject):
    """Watches one folder and everything below it, also one that does not exist yet.

    Many changes in a short time are answered once. ``refresh`` (the gallery's) is called in a
    background thread first, so that views find the index fresh when they hear the signal. Besides
    listening to the system, it looks at the folder itself every ``look_s``: a folder comes and goes
    with its disk, and network disks announce nothing.

    Signals (emitted in the background thread, so connect slots of main-thread objects):
        folder_changed(): the folder's content changed and ``refresh`` is done.
    """

    folder_changed = Signal()

    def __init__(
        self,
        refresh: Callable[[], object],
        parent: QObject | None = None,
        *,
        look_s: float = _LOOK_S,
    ) -> None:
        super().__init__(parent)
        self._refresh = refresh
        self._look_s = look_s
        self._folder = Path()
        self._is_noticed = threading.Event()
        self._is_closing = False
        self._thread: threading.Thread | None = None

    def watch(self, folder: Path) -> None:
        """Watch this folder from now on, in place of the one before; refreshes it once."""
        self._folder = folder
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="folder watch", daemon=True)
            self._thread.start()
        self.check()

    def check(self) -> None:
        """Refresh now, e.g. because the window came to the front."""
        self._is_noticed.set()

    def close(self) -> None:
        """Stop watching and wait for a refresh that runs. May be called more than once."""
        self._is_closing = True
        self._is_noticed.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        announcer = _Announcer(self._is_noticed)
        known: tuple[_Place, int] | None = None
        while True:
            is_noticed = self._is_noticed.wait(self._look_s)
            if self._is_closing:
                break
            if is_noticed:
                self._let_settle()
            now = _state_of(self._folder)
            if now != known or is_noticed:
                known = now
                announcer.follow(now[0])
                self._answer()
        announcer.follow(None)

    def _let_settle(self) -> None:
        """Wait until the changes pause; those that come later are answered by the next round."""
        limit_s = time.monotonic() + _QUIET_LIMIT_S
        while self._is_noticed.is_set() and time.monotonic() < limit_s and not self._is_closing:
            self._is_noticed.clear()
            self._is_noticed.wait(_QUIET_S)
        if not self._is_closing:
            self._is_noticed.clear()

    def _answer(self) -> None:
        try:
            self._refresh()
        except Exception:  # the edge of the thread: it must go on watching
            _log.exception("could not refresh")
        else:
            self.folder_changed.emit()


class _Announcer:
    """Lets the system announce what happens below a folder."""

    def __init__(self, is_noticed: threading.Event) -> None:
        self._is_noticed = is_noticed
        self._place: _Place = None
        self._observer: BaseObserver | None = None

    def follow(self, place: _Place) -> None:
        """Follow the folder at this place; None to follow nothing. Cheap if nothing changed."""
        if place == self._place:
            return
        self._place = place
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None
        if place is not None:
            self._observer = self._started(place[0])

    def _started(self, folder: Path) -> "BaseObserver | None":
        from watchdog import events
        from watchdog.observers import Observer

        observer = Observer()
        # Reading a picture must not count as a change, or each refresh would bring the next.
        changes: list[type[FileSystemEvent]] = [
            events.FileCreatedEvent,
            events.FileDeletedEvent,
            events.FileMovedEvent,
            events.FileClosedEvent,
            events.FileModifiedEvent,
            events.DirCreatedEvent,
            events.DirDeletedEvent,
            events.DirMovedEvent,
        ]
        try:
            observer.schedule(self, str(folder), recursive=True, event_filter=changes)  # type: ignore[arg-type]
            observer.start()
        except OSError as error:  # e.g. too many watches; the regular look has to do
            _log.warning("the system does not announce changes of the pictures: %s", error)
            return None
        return observer

    def dispatch(self, event: "FileSystemEvent") -> None:
        """Called by the observer in its own thread."""
        names = (Path(str(path)).name for path in (event.src_path, event.dest_path) if path)
        # Hidden names are files that are still being written.
        if not all(name.startswith(".") for name in names):
            self._is_noticed.set()


def _state_of(folder: Path) -> tuple[_Place, int]:
    """Which folder this is and when an entry last came or went; a missing one is a state, too."""
    try:
        stat = folder.stat()
    except OSError:
        return None, 0
    return (folder, stat.st_dev, stat.st_ino), stat.st_mtime_ns
