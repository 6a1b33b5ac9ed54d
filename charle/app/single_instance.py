"""Only one CHARL-E at a time: a second start hands its files to the first and ends."""

import logging
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from charle.app.further_starts import FurtherStarts

_log = logging.getLogger(__name__)


class SingleInstance(QObject):
    """The right to be the one running CHARL-E of this data folder.

    Signals (emitted in the main thread of the first):
        raised(tuple[str, ...]): somebody started CHARL-E again, with these files or URLs (maybe
            none): bring the window to the front and open them.
    """

    raised = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._name = _name_for(folder)
        self._lock: QLockFile | None = None
        self._further: FurtherStarts | None = None

    def claim(self, files: Sequence[str] = ()) -> bool:
        """True if this process is the first; otherwise the first was raised and given ``files``.

        The first should ``listen`` soon. Takes at most a few seconds. If the folder cannot be
        written to, everyone is the first: two windows are better than none.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            _log.warning("cannot tell whether CHARL-E is running already: %s", error)
            return True
        self._lock = QLockFile(str(self._folder / "running.lock"))
        self._lock.setStaleLockTime(0)  # stale only if its process is gone, however old it is
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            _log.warning("cannot tell whether CHARL-E is running already: %s", self._lock.error())
            return True
        self._lock = None
        from charle.app.further_starts import hand_over

        if not hand_over(self._name, files):
            _log.warning("CHARL-E is running already but does not answer")
        return False

    def listen(self) -> None:
        """Hear further starts from now on; they wait a few seconds for this."""
        if self._lock is None or self._further is not None:
            return
        from charle.app.further_starts import FurtherStarts

        self._further = FurtherStarts(self._name, self)
        self._further.spoke.connect(self.raised)

    def release(self) -> None:
        """Let the next start be the first. May be called more than once."""
        if self._further is not None:
            self._further.close()
            self._further = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def _name_for(folder: Path) -> str:
    """Of a socket, whose path may have 104 characters on a Mac; another one for each folder."""
    path = str(folder.absolute()).encode()
    return f"charle-{zlib.crc32(path):08x}{zlib.adler32(path):08x}"
