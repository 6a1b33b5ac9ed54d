"""Short disk work away from the main thread, one piece after the other.

Python's own threads rather than a ``QThreadPool``: deleting a pool together with its window waits
for the work while holding Python's lock, which the work needs to end.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from charle.errors import CharleError

_log = logging.getLogger(__name__)
_LAST_S = 5.0
T = TypeVar("T")


class Chores(QObject):
    """Runs functions in one background thread, in order.

    Signals: ``failed(CharleError)`` when a chore without a failure callback of its own raised one.
    """

    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="chores")
        self._newest: Future[None] | None = None
        self._is_closed = False
        self._ended.connect(self._on_ended)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[CharleError], None] | None = None,
    ) -> None:
        """Call ``work`` in the background, then ``done`` or ``failed`` in the main thread."""
        self._newest = self._thread.submit(self._work, work, done, failed)

    def close(self) -> None:
        """Wait for what runs; nothing is answered any more."""
        self._is_closed = True
        if self._newest is not None:
            wait([self._newest], _LAST_S)

    def _work(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None,
        failed: Callable[[CharleError], None] | None,
    ) -> None:
        answer = self._outcome(work, done, failed)
        try:
            self._ended.emit(answer)
        except RuntimeError:  # whoever asked is gone
            return

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
