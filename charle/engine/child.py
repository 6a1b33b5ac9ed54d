"""Runs one piece of heavy work in a process of its own and waits for it, in a thread that may wait.

For what needs torch once and is no drawing: importing a model, the self-test. The work is a plain
function of progress and cancel; here it gets a process that is guarded like the engine's, that can
break without taking the app along, and that gives all its memory back at its end.
"""

import logging
import multiprocessing
import os
import signal
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, TypeVar, cast

from charle import log
from charle.core import offline_guard
from charle.core.progress import CancelToken, OnProgress, Progress
from charle.engine.messages import Failed, Stopped, Told
from charle.errors import Cancelled, CharleError, EngineFailed

_log = logging.getLogger(__name__)

_TICKET = 1  # there is only one command
_POLL_S = 0.1
CANCEL_GRACE_S = 3.0
"""Long enough to remove what was half written."""
_NICENESS = 5
_spawn = multiprocessing.get_context("spawn")

Result = TypeVar("Result")
Work = Callable[[OnProgress, CancelToken], Result]
"""Must be picklable: a function of a module, or a ``functools.partial`` of one."""


@dataclass(frozen=True, slots=True)
class _Done:
    """The work's result, which must be picklable without heavy libraries."""

    result: Any


def run_in_child(
    work: Work[Result],
    *,
    on_progress: OnProgress,
    cancel: CancelToken,
    logs: Path | None = None,
    limit_s: float | None = None,
    grace_s: float = CANCEL_GRACE_S,
) -> Result:
    """Do ``work`` in a fresh process and return its result; blocks until it is done.

    Cancelled work may tidy up for ``grace_s``; then its process is ended.

    Raises:
        Cancelled: ``cancel`` was set; the process is gone.
        EngineFailed: the process broke down or took longer than ``limit_s``.
        CharleError: whatever the work raised.
    """
    connection, theirs = _spawn.Pipe(duplex=True)
    process = _spawn.Process(
        target=_run, args=(theirs, work, logs), name="CHARL-E helper", daemon=True
    )
    try:
        process.start()
    except OSError as error:
        raise EngineFailed(
            "CHARL-E could not start the work.",
            "Close other apps and try again. If that does not help, restart your computer.",
        ) from error
    theirs.close()
    watch = _Watch(connection, process, cancel, limit_s, grace_s)
    try:
        return cast("Result", watch.wait(on_progress))
    finally:
        process.kill()
        process.join()
        connection.close()


class _Watch:
    """Waits for what the child has to say, as long as it may take."""

    def __init__(
        self,
        connection: Connection,
        process: SpawnProcess,
        cancel: CancelToken,
        limit_s: float | None,
        grace_s: float,
    ) -> None:
        self._connection = connection
        self._process = process
        self._cancel = cancel
        self._end_s = None if limit_s is None else time.monotonic() + limit_s
        self._grace_s = grace_s
        self._is_asked_to_stop = False

    def wait(self, on_progress: OnProgress) -> object:
        while True:
            answer = self._next_answer()
            match answer:
                case Told(progress=progress):
                    on_progress(progress)
                case _Done(result=result):
                    return result
                case Stopped():
                    raise Cancelled
                case Failed():
                    raise answer.error()

    def _next_answer(self) -> "Told | _Done | Stopped | Failed":
        self._mind_the_time()
        while not self._connection.poll(_POLL_S):
            self._mind_the_time()
        try:
            answer: Told | _Done | Stopped | Failed = self._connection.recv()
        except (EOFError, OSError) as error:
            self._process.join()
            raise self._gone(f"exit code {self._process.exitcode}") from error
        return answer

    def _mind_the_time(self) -> None:
        if self._cancel.is_cancelled and not self._is_asked_to_stop:
            self._ask_to_stop()
        if self._end_s is not None and time.monotonic() > self._end_s:
            raise self._gone("it took too long")

    def _ask_to_stop(self) -> None:
        self._is_asked_to_stop = True
        self._end_s = time.monotonic() + self._grace_s
        try:
            self._connection.send(None)
        except OSError:  # it has ended meanwhile; its last words are still to be read
            _log.debug("the helper has ended before it was stopped")

    def _gone(self, how: str) -> Exception:
        if self._is_asked_to_stop:
            return Cancelled()
        _log.warning("helper process %s ended: %s", self._process.pid, how)
        error = EngineFailed(
            "CHARL-E's helper broke down.",
            "Close other apps and try again. If it happens again, restart your computer.",
        )
        error.add_note(f"The helper's process ended: {how}.")
        return error


# --- the child's side ---


def _run(connection: Connection, work: Work[object], logs: Path | None) -> None:
    offline_guard.switch_on()
    os.environ["PYTORCH_ENABLE_MPS_FALLBACK"] = "1"  # as in the engine's process
    os.nice(_NICENESS)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if logs is not None:
        log.set_up(logs, "helper")
    cancel = CancelToken()
    threading.Thread(target=_listen, args=(connection, cancel), daemon=True).start()
    answer = _outcome(connection, work, cancel)
    try:
        connection.send(answer)
    except OSError:  # nobody is left to hear it
        os._exit(0)


def _listen(connection: Connection, cancel: CancelToken) -> None:
    """The one message that can come is "stop"; the end of the app ends this process."""
    try:
        connection.recv()
        cancel.cancel()
        connection.recv()
    except (EOFError, OSError):
        os._exit(0)


def _outcome(
    connection: Connection, work: Work[object], cancel: CancelToken
) -> _Done | Stopped | Failed:
    def tell(progress: Progress) -> None:
        connection.send(Told(_TICKET, progress))

    try:
        return _Done(work(tell, cancel))
    except Cancelled:
        return Stopped(_TICKET)
    except CharleError as error:
        return Failed.of(_TICKET, error, traceback.format_exc())
    except Exception:  # the edge of the process: whatever it is, the app hears of it
        _log.exception("the helper failed")
        return Failed.of(_TICKET, _unexpected(), traceback.format_exc())


def _unexpected() -> EngineFailed:
    return EngineFailed(
        "Something went wrong inside CHARL-E.",
        "Try again. If it happens again, report it with “Copy details”.",
    )
