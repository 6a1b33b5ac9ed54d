"""The engine's own process: obeys one command at a time and answers over one pipe.

Knows neither Qt nor torch: the factory it is given makes the engine. Standard output is no channel
here, libraries may print what they like.
"""

import faulthandler
import logging
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NoReturn, assert_never

from charle import log
from charle.core import offline_guard
from charle.core.progress import CancelToken, Progress
from charle.engine.engine import Engine, EngineOptions
from charle.engine.environment import prepare_for_torch
from charle.engine.messages import (
    Answer,
    Beat,
    Cancel,
    Command,
    Counted,
    CountTokens,
    Draw,
    Drawn,
    Ended,
    Failed,
    Load,
    Refused,
    Stopped,
    Told,
)
from charle.errors import Cancelled, CharleError, EngineFailed, TooLarge

EngineFactory = Callable[[EngineOptions], Engine]
"""Makes the engine, in its own process; must be picklable, so a function of a module."""

CRASH_LOG_NAME = "engine-crash.log"
_CRASH_LOG_LIMIT_BYTES = 200_000
_BEAT_S = 1.0
_NICENESS = 5  # where both want the same core, the window goes first

_log = logging.getLogger(__name__)


def run_engine(
    connection: Connection, factory: EngineFactory, options: EngineOptions, logs: Path | None
) -> NoReturn:
    """What the engine's process does from its first line to its last."""
    offline_guard.switch_on()
    prepare_for_torch()
    os.nice(_NICENESS)
    _open_streams()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the app's to answer
    if logs is not None:
        log.set_up(logs, "engine")
        _catch_crashes(logs)
    _Host(connection, factory, options).serve()


def _open_streams() -> None:
    """A windowed app may have no streams, and progress bars of libraries write without asking."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w"))  # noqa: SIM115  for the process's life


def _catch_crashes(logs: Path) -> None:
    try:
        path = logs / CRASH_LOG_NAME
        is_long = path.exists() and path.stat().st_size > _CRASH_LOG_LIMIT_BYTES
        crash_log = path.open("w" if is_long else "a", encoding="utf-8")
    except OSError as error:
        _log.warning("crashes of the engine are not logged: %s", error)
        return
    faulthandler.enable(crash_log)  # holds the open file from now on


class _Host:
    """The main thread obeys commands, one thread listens, one tells that the process lives.

    The listening thread hears a cancel in the middle of a step, and the end of the app as well:
    then the process ends at once, whatever it is doing.
    """

    def __init__(
        self, connection: Connection, factory: EngineFactory, options: EngineOptions
    ) -> None:
        self._connection = connection
        self._factory = factory
        self._options = options
        self._engine: Engine | None = None
        self._commands: queue.SimpleQueue[Command] = queue.SimpleQueue()
        self._sending = threading.Lock()
        self._is_busy = threading.Event()
        self._refused_count = 0
        self.cancelled_ticket = 0
        """This ticket and all older ones are cancelled."""

    def serve(self) -> NoReturn:
        for job in (self._listen, self._beat):
            threading.Thread(target=job, name=job.__name__, daemon=True).start()
        while True:
            command = self._commands.get()
            self._is_busy.set()
            outcome = self._obey(command)
            self._is_busy.clear()
            self._tell_refusals()
            self._send(outcome)

    def _listen(self) -> None:
        while True:
            try:
                message: Command | Cancel = self._connection.recv()
            except (EOFError, OSError):
                os._exit(0)
            if isinstance(message, Cancel):
                self.cancelled_ticket = max(self.cancelled_ticket, message.ticket)
            else:
                self._commands.put(message)

    def _beat(self) -> None:
        while True:
            self._is_busy.wait()
            self._send(Beat())
            time.sleep(_BEAT_S)

    def _send(self, answer: Answer) -> None:
        try:
            with self._sending:
                self._connection.send(answer)
        except OSError:  # nobody is left to hear it
            os._exit(0)

    def _tell_refusals(self) -> None:
        count = offline_guard.refused_count()
        if count > self._refused_count:
            self._refused_count = count
            self._send(Refused(count, offline_guard.refused_lately()))

    def _obey(self, command: Command) -> Ended | Stopped | Failed:
        """Carry the command out; every command ends in exactly one of the three."""
        ticket = command.ticket
        try:
            self._carry_out(command)
        except Cancelled:
            return Stopped(ticket)
        except CharleError as error:
            return Failed.of(ticket, error, traceback.format_exc())
        except MemoryError as error:
            return Failed.of(ticket, _out_of_memory(), "".join(traceback.format_exception(error)))
        except Exception:  # the edge of the process: whatever it is, the app hears of it
            _log.exception("the engine failed")
            return Failed.of(ticket, _unexpected(), traceback.format_exc())
        return Ended(ticket)

    def _carry_out(self, command: Command) -> None:
        ticket = command.ticket

        def tell(progress: Progress) -> None:
            self._send(Told(ticket, progress))

        if self._engine is None:
            self._engine = self._factory(self._options)
        cancel = CancelToken(_TicketFlag(self, ticket))
        match command:
            case Load():
                self._engine.load(command.model, tell, cancel)
            case Draw():
                for picture in self._engine.generate(command.request, tell, cancel):
                    self._send(Drawn(ticket, picture))
            case CountTokens():
                spans = self._engine.tokens(command.prompt)
                self._send(Counted(ticket, command.prompt, spans))
            case _:
                assert_never(command)


class _TicketFlag:
    """Set when a command was cancelled. Needs no reset: tickets only grow."""

    def __init__(self, host: _Host, ticket: int) -> None:
        self._host = host
        self._ticket = ticket

    def is_set(self) -> bool:
        return self._host.cancelled_ticket >= self._ticket


def _out_of_memory() -> TooLarge:
    return TooLarge(
        "There is not enough free memory for this picture.",
        "Choose a smaller size, or close other apps and try again.",
    )


def _unexpected() -> EngineFailed:
    return EngineFailed(
        "Something went wrong inside CHARL-E while drawing.",
        "Try again. If it happens again, choose another model or report it with “Copy details”.",
    )
