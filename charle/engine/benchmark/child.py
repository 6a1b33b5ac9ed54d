"""A process of its own for each side, so that its memory and its loading time are its own."""

import multiprocessing
import os
import signal
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self

from charle.core import offline_guard
from charle.core.progress import CancelToken
from charle.errors import CharleError, EngineFailed

_POLL_S = 0.2
_FAREWELL_S = 5.0
_spawn = multiprocessing.get_context("spawn")


class Child:
    """Holds one object in a new process and calls its methods there, one at a time.

    ``make`` makes the object over there: a function of a module that imports nothing heavy. With
    ``may_have_children`` the process may start others, which must then see by themselves when it
    is gone.
    """

    def __init__(
        self,
        make: Callable[[], object],
        cancel: CancelToken,
        *,
        may_have_children: bool = False,
    ) -> None:
        self._cancel = cancel
        self._is_made = False
        self._connection, theirs = _spawn.Pipe(duplex=True)
        self._process = _spawn.Process(
            target=_serve, args=(theirs, make), daemon=not may_have_children
        )
        self._process.start()
        theirs.close()  # so that its end is seen here when the process ends

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()  # a process that has nothing to do ends by itself then
        if error is None:
            self._process.join(_FAREWELL_S)
        self._process.kill()
        self._process.join()
        self._process.close()

    def wait(self) -> None:
        """Until the object is made, which goes on by itself from the start.

        Raises:
            CharleError: it could not be made.
            Cancelled: see ``call``.
        """
        if not self._is_made:
            self._answer()
            self._is_made = True

    def call(self, method: str, *arguments: object) -> Any:
        """What ``method`` of the object returns.

        Raises:
            CharleError: as raised over there; EngineFailed if the process broke down.
            Cancelled: the token that this child was made with was set meanwhile.
        """
        self.wait()
        with suppress(OSError):  # it is gone, which the next line finds out
            self._connection.send((method, arguments))
        return self._answer()

    def _answer(self) -> Any:
        try:
            while not self._connection.poll(_POLL_S):
                self._cancel.check()
            answer = self._connection.recv()
        except (EOFError, OSError) as error:
            self._cancel.check()  # Ctrl-C may have ended it, too
            raise EngineFailed(
                "A part of the benchmark ended before it was done.",
                "Perhaps memory ran short: close other apps and try again.",
            ) from error
        if isinstance(answer, CharleError):
            raise answer
        return answer


def _serve(connection: Connection, make: Callable[[], object]) -> None:
    """What the process does: make the object, then obey until nobody is left to ask."""
    offline_guard.switch_on()
    os.environ["PYTORCH_ENABLE_MPS_FALLBACK"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    try:
        measured = make()
    except Exception as error:  # the edge of the process; the parent logs it
        connection.send(_broken(error))
        return
    connection.send(None)
    while True:
        try:
            method, arguments = connection.recv()
        except (EOFError, OSError):
            return
        try:
            answer = getattr(measured, method)(*arguments)
        except CharleError as error:
            answer = error
        except Exception as error:  # the edge of the process; the parent logs it
            answer = _broken(error)
        connection.send(answer)


def _broken(error: Exception) -> EngineFailed:
    failed = EngineFailed(
        f"The benchmark met something unexpected ({type(error).__name__}).",
        "The log file tells the developers what it was.",
    )
    failed.add_note("".join(traceback.format_exception(error)))
    return failed
