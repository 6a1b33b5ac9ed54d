"""Carries one long operation to a thread of its own and ends with exactly one outcome.

It knows neither models nor networks: the work is a plain function of a progress callback and a
cancel token.
"""

import logging
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from charle.core.progress import CancelToken
from charle.errors import Cancelled, CharleError, EngineFailed

_log = logging.getLogger(__name__)

PROGRESS_GAP_S = 0.1
"""People cannot read faster, and every signal costs the window a moment."""

Tell = Callable[[Any], None]
Work = Callable[[Tell, CancelToken], Any]


class LongWork(QThread):
    """One run of one piece of work. ``start()`` it once; whoever started it keeps it until its end.

    Signals (emitted in this thread; connect methods of objects that live in another one):
        progressed(object): what the work told, at most ten times a second; the last one before the
            outcome arrives.
        succeeded(object), stopped(), failed(CharleError): the one outcome.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancel = CancelToken()
        self._told_s = -PROGRESS_GAP_S
        self._waiting: object | None = None

    def cancel(self) -> None:
        """Ask the work to stop; the outcome may still be another one."""
        self._cancel.cancel()

    def run(self) -> None:
        try:
            result = self._work(self._tell, self._cancel)
        except Cancelled:
            self._flush()
            self.stopped.emit()
        except CharleError as error:
            self._flush()
            self.failed.emit(error)
        except Exception as error:  # the edge of the thread
            _log.exception("long work broke down")
            self.failed.emit(_unexpected(error))
        else:
            self._flush()
            self.succeeded.emit(result)

    def _tell(self, progress: object) -> None:
        self._waiting = progress
        if time.monotonic() >= self._told_s + PROGRESS_GAP_S:
            self._flush()

    def _flush(self) -> None:
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._told_s = time.monotonic()
            self.progressed.emit(waiting)


def _unexpected(error: Exception) -> EngineFailed:
    trouble = EngineFailed(
        "Something went wrong inside CHARL-E.",
        "Try again. If it happens again, report it with “Copy details”.",
    )
    trouble.__cause__ = error
    return trouble
