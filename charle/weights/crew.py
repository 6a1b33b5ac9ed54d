"""Runs blocking network work on threads, so that whoever wants it can stop waiting at once.

A look-up of a name or a hand-shake cannot be interrupted from outside. On cancelling, the crew is
told to stop, its connections are cut, and whoever still hangs after a moment is left behind: such
a thread looks at the stop sign before it does anything else, and ends on its own.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from charle.core.progress import CancelToken
from charle.errors import Cancelled

Result = TypeVar("Result")

_TICK_S = 0.1
_GRACE_S = 0.5
_HANDS = 2  # two connections fill most lines; more only burden the server


class Crew(Generic[Result]):
    """A few threads that work through a list of jobs; the results keep the jobs' order."""

    def __init__(self, jobs: Sequence[Callable[[], Result]], stop: threading.Event) -> None:
        self._jobs = jobs
        self._stop = stop
        self._results: dict[int, Result] = {}
        self._failure: BaseException | None = None
        self._next = iter(range(len(jobs)))
        self._lock = threading.Lock()
        self._somebody_ended = threading.Event()
        self._working = min(_HANDS, len(jobs))

    def run(
        self, cancel: CancelToken, cut: Callable[[], None], on_tick: Callable[[], None]
    ) -> list[Result]:
        """Do all jobs; ``on_tick`` is called ten times a second meanwhile, on this thread.

        The first failure stops the rest and is raised. ``cut`` must wake whoever waits.

        Raises:
            Cancelled: ``cancel`` was set.
        """
        threads = [
            threading.Thread(target=self._work, name=f"download {index}", daemon=True)
            for index in range(self._working)
        ]
        for thread in threads:
            thread.start()
        try:
            while self._working and self._failure is None:
                self._somebody_ended.wait(_TICK_S)
                self._somebody_ended.clear()
                cancel.check()
                on_tick()
        finally:
            if self._working:
                self._stop.set()
                cut()
            for thread in threads:
                thread.join(_GRACE_S)
        if self._failure is not None:
            raise self._failure
        return [self._results[index] for index in range(len(self._jobs))]

    def _work(self) -> None:
        failure: BaseException | None = None
        try:
            for index in self._take():
                self._results[index] = self._jobs[index]()
        except BaseException as error:  # a thread's edge: raised again where it is waited for
            failure = error
        with self._lock:
            self._failure = self._failure or failure
            self._working -= 1
        self._somebody_ended.set()

    def _take(self) -> Iterator[int]:
        while True:
            with self._lock:
                index = next(self._next, None)
            if index is None:
                return
            if self._stop.is_set():
                raise Cancelled
            yield index
