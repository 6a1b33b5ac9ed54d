"""Short disk work away from the main thread, one piece after the other."""

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from charle.errors import CharleError

_log = logging.getLogger(__name__)
_LAST_MS = 5_000
T = TypeVar("T")


class Chores(QObject):
    """Runs functions in one background thread, in order.

    Signals: ``failed(CharleError)`` when a chore without a failure callback of its own raised one.
    """

    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._is_closed = False
        self._ended.connect(self._on_ended)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[CharleError], None] | None = None,
    ) -> None:
        """Call ``work`` in the background, then ``done`` or ``failed`` in the main thread."""
        self._pool.start(lambda: self._ended.emit(self._outcome(work, done, failed)))

    def close(self) -> None:
        """Wait for what runs; nothing is answered any more."""
        self._is_closed = True
        self._pool.waitForDone(_LAST_MS)

    def _outcome(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None,
        failed: Callable[[CharleError], None] | None,
    ) -> Callable[[], None]:
        try:
            result = work()
        except CharleError as error:
            raised = error
            return lambda: (failed or self.failed.emit)(raised)
        except Exception:
            _log.exception("a chore broke down")
            return lambda: None
        return lambda: done(result) if done is not None else None

    @Slot(object)
    def _on_ended(self, answer: Callable[[], None]) -> None:
        if not self._is_closed:
            answer()
