"""Only one CHARL-E at a time: a second start hands its files to the first and ends."""

import hashlib
import json
import logging
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

_REACH_S = 5.0
_TRY_MS = 200
_LIMIT_BYTES = 1_000_000
_HEARD = b"heard\n"


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
        digest = hashlib.sha256(str(folder.absolute()).encode()).hexdigest()
        self._name = f"charle-{digest[:16]}"  # a socket's path may have 104 characters on a Mac
        self._lock: QLockFile | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self, files: Sequence[str] = ()) -> bool:
        """True if this process is the first; otherwise the first was raised and given ``files``.

        Takes at most a few seconds. If the folder cannot be written to, everyone is the first:
        two windows are better than none.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            _log.warning("cannot tell whether CHARL-E is running already: %s", error)
            return True
        self._lock = QLockFile(str(self._folder / "running.lock"))
        self._lock.setStaleLockTime(0)  # stale only if its process is gone, however old it is
        if self._lock.tryLock(0):
            QLocalServer.removeServer(self._name)  # left by a first that was killed
            if not self._server.listen(self._name):
                _log.warning("further starts cannot be heard: %s", self._server.errorString())
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            _log.warning("cannot tell whether CHARL-E is running already: %s", self._lock.error())
            return True
        self._lock = None
        if not self._hand_over(files):
            _log.warning("CHARL-E is running already but does not answer")
        return False

    def release(self) -> None:
        """Let the next start be the first. May be called more than once."""
        self._server.close()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _hand_over(self, files: Sequence[str]) -> bool:
        """Tell the first; it may be starting up itself, so try for a while."""
        give_up_s = time.monotonic() + _REACH_S
        while time.monotonic() < give_up_s:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(_TRY_MS):
                socket.write(json.dumps(list(files)).encode() + b"\n")
                while time.monotonic() < give_up_s and not socket.canReadLine():
                    if not socket.waitForReadyRead(_TRY_MS) and not socket.isValid():
                        break
                if socket.canReadLine():
                    return True
            time.sleep(_TRY_MS / 1000)
        return False

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            visitor = _Visitor(self._server.nextPendingConnection(), self)
            visitor.spoke.connect(self.raised)


class _Visitor(QObject):
    """One connection of a further start.

    Signals:
        spoke(tuple[str, ...]): the files it brings.
    """

    spoke = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(self.deleteLater)
        if socket.bytesAvailable():
            self._on_ready_read()

    def _on_ready_read(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > _LIMIT_BYTES:
                self._socket.abort()
            return
        files = _parsed(bytes(self._socket.readLine().data()))
        if files is None:
            self._socket.abort()
            return
        self._socket.write(_HEARD)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self.spoke.emit(files)


def _parsed(line: bytes) -> tuple[str, ...] | None:
    try:
        files = json.loads(line)
    except ValueError:
        return None
    if not isinstance(files, list) or not all(isinstance(file, str) for file in files):
        return None
    return tuple(files)
