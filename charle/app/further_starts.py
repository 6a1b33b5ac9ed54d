"""The wire between a further start of CHARL-E and the one that runs: files go over, then "heard".

Apart from ``single_instance`` because Qt's network library is not needed to show the window.
"""

import json
import logging
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

_REACH_S = 5.0
_TRY_MS = 200
_LIMIT_BYTES = 1_000_000
_HEARD = b"heard\n"


class FurtherStarts(QObject):
    """Hears further starts until ``close``.

    Signals:
        spoke(tuple[str, ...]): one brings these files or URLs, maybe none.
    """

    spoke = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        """Take the name over from a first that was killed, if need be."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            _log.warning("further starts cannot be heard: %s", self._server.errorString())

    def close(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            visitor = _Visitor(self._server.nextPendingConnection(), self)
            visitor.spoke.connect(self.spoke)


def hand_over(name: str, files: Sequence[str]) -> bool:
    """Tell the first; it may be starting up itself, so try for a while. False if it is deaf."""
    give_up_s = time.monotonic() + _REACH_S
    while time.monotonic() < give_up_s:
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(_TRY_MS):
            socket.write(json.dumps(list(files)).encode() + b"\n")
            while time.monotonic() < give_up_s and not socket.canReadLine():
                if not socket.waitForReadyRead(_TRY_MS) and not socket.isValid():
                    break
            if socket.canReadLine():
                return True
        time.sleep(_TRY_MS / 1000)
    return False


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
