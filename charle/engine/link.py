"""The app's end of the engine's process: starts it, talks to it, ends it.

Knows neither Qt nor what the commands mean.
"""

import logging
import multiprocessing
import os
import signal
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from charle.engine.engine import EngineOptions
from charle.engine.host import EngineFactory, run_engine
from charle.engine.messages import Answer, Cancel, Command

_log = logging.getLogger(__name__)

_BUFFER_BYTES = 1 << 20  # a Mac gives 8 KiB, too little for one preview or a long prompt
_DEATH_S = 0.15

_spawn = multiprocessing.get_context("spawn")


class EngineLink:
    """One engine process, from its start to its end.

    ``on_answer`` is called for everything it says and ``on_gone`` once, after all of that, when
    it is gone; both in a thread of their own, so they must only pass things on.
    """

    def __init__(
        self,
        factory: EngineFactory,
        options: EngineOptions,
        logs: Path | None,
        *,
        on_answer: Callable[["EngineLink", Answer], None],
        on_gone: Callable[["EngineLink"], None],
    ) -> None:
        self._on_answer = on_answer
        self._on_gone = on_gone
        self._is_closed = False
        self._connection, theirs = _spawn.Pipe(duplex=True)
        for end in (self._connection, theirs):
            with _socket_of(end) as pipe:
                _widen(pipe)
        self._process = _spawn.Process(
            target=run_engine,
            args=(theirs, factory, options, logs),
            name="CHARL-E engine",
            daemon=True,
        )
        self._process.start()
        theirs.close()  # so that its end is seen here when the process ends
        self._listener = threading.Thread(target=self._listen, name="engine listener", daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    def send(self, message: Command | Cancel) -> None:
        """Say something to the engine; if it is gone, ``on_gone`` tells so."""
        with suppress(OSError):
            self._connection.send(message)

    def kill(self) -> None:
        """End the process, whatever it is doing; ``on_gone`` follows within a moment."""
        self._process.kill()
        self._process.join(_DEATH_S)
        if self._process.is_alive():  # stuck inside a driver: let it be, but wait no longer
            _log.warning("engine process %d does not die", self.pid)
            with suppress(OSError), _socket_of(self._connection) as pipe:
                pipe.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End the process if it still runs and give back what belongs to it. May be repeated."""
        if self._is_closed:
            return
        self._is_closed = True
        self.kill()
        self._listener.join()
        self._connection.close()

    def describe_end(self) -> str:
        """How the process ended, for logs: "SIGKILL", "exit code 1"."""
        self._process.join(_DEATH_S)
        code = self._process.exitcode
        if code is not None and code < 0:
            with suppress(ValueError):
                return signal.Signals(-code).name
        return f"exit code {code}"

    def _listen(self) -> None:
        while True:
            try:
                answer: Answer = self._connection.recv()
            except (EOFError, OSError):
                break
            except Exception:  # the edge of the thread: what cannot be read ends the talk
                _log.exception("the engine said something unreadable")
                self._process.kill()
                break
            self._on_answer(self, answer)
        self._on_gone(self)


def _socket_of(connection: Connection) -> socket.socket:
    """Another handle of the pipe, which on Unix is a socket."""
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fileno=os.dup(connection.fileno()))


def _widen(pipe: socket.socket) -> None:
    """Let a message fit into the pipe, so that neither side waits for the other to read."""
    for option in (socket.SO_SNDBUF, socket.SO_RCVBUF):
        with suppress(OSError):
            pipe.setsockopt(socket.SOL_SOCKET, option, _BUFFER_BYTES)
