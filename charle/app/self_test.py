"""The self-test: finds the fastest way to draw on this machine that gives the right picture.

Each way is tried in a process of its own, so a driver that kills it costs nothing but that way.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from charle.app.long_work import LongWork, Tell
from charle.core.picture import Picture
from charle.core.progress import CancelToken, OnProgress, Progress
from charle.core.request import DeviceChoice
from charle.core.self_test import KnownPicture, Way, known_picture, ways
from charle.engine.child import run_in_child
from charle.engine.engine import EngineOptions
from charle.engine.self_test import Trial, draw_known
from charle.errors import CharleError

_log = logging.getLogger(__name__)

_LIMIT_S = 300.0  # for one way; a first start may compile for minutes
_LAST_MS = 5_000

TryOut = Callable[[Way, OnProgress, CancelToken], Trial]
"""Draws the known picture in one way; raises a CharleError if none comes out."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is being tried: way ``number`` (from 1) of ``count``, and how far it is."""

    number: int
    count: int
    way: Way
    progress: Progress | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the self-test found.

    ``way`` draws right if ``is_right``; if nothing did, it is the safest one. ``tries`` counts the
    ways that were tried. ``picture`` is None if none came out at all; ``seconds`` and
    ``matrix_tflops`` are 0 then.
    """

    way: Way
    is_right: bool
    tries: int
    picture: Picture | None = None
    seconds: float = 0.0
    matrix_tflops: float = 0.0


class SelfTest(QObject):
    """Runs the self-test in the background, once at a time.

    Signals (all emitted in the main thread):
        progressed(Attempt): at most ten a second.
        ended(Outcome): what was found; does not follow after ``stop``.
        failed(CharleError): it could not even be begun.
    """

    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        model: Path,
        logs: Path | None = None,
        try_out: TryOut | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``model`` is the starter's folder; ``try_out`` draws, tests pass one of their own."""
        super().__init__(parent)
        self._model = model
        self._logs = logs
        self._try_out = try_out
        self._work: LongWork | None = None

    @property
    def is_running(self) -> bool:
        return self._work is not None

    def start(self, device: DeviceChoice = DeviceChoice.AUTO) -> None:
        """Try ``device`` first; nothing happens while it runs already."""
        if self._work is None:
            self._work = LongWork(partial(self._run, device))
            self._work.progressed.connect(self.progressed)
            self._work.succeeded.connect(self._on_ended)
            self._work.failed.connect(self._on_failed)
            self._work.start()

    def stop(self) -> bool:
        """Give up and wait for the end; False if it still hangs after 5 seconds."""
        work = self._work
        if work is None:
            return True
        work.cancel()
        if not work.wait(_LAST_MS):
            return False
        self._work = None
        return True

    def _run(self, device: DeviceChoice, tell: Tell, cancel: CancelToken) -> Outcome:
        """In the work's thread."""
        known = known_picture()
        try_out = self._try_out or partial(_in_child, known, self._model, self._logs)
        return find_way(known, ways(device), try_out, tell, cancel)

    def _on_ended(self, outcome: Outcome) -> None:
        if self._end():
            self.ended.emit(outcome)

    def _on_failed(self, error: CharleError) -> None:
        if self._end():
            self.failed.emit(error)

    def _end(self) -> bool:
        work, self._work = self._work, None
        if work is not None:
            work.wait()
        return work is not None


def find_way(
    known: KnownPicture,
    candidates: Sequence[Way],
    try_out: TryOut,
    tell: Tell,
    cancel: CancelToken,
) -> Outcome:
    """Try the ways in turn until one gives the known picture; ``tell`` hears ``Attempt``s.

    Raises:
        Cancelled: ``cancel`` was set.
    """
    outcome = Outcome(candidates[-1], is_right=False, tries=0)
    for number, way in enumerate(candidates, start=1):
        attempt = Attempt(number, len(candidates), way)
        tell(attempt)

        def on_progress(progress: Progress, attempt: Attempt = attempt) -> None:
            tell(Attempt(attempt.number, attempt.count, attempt.way, progress))

        try:
            trial = try_out(way, on_progress, cancel)
        except CharleError as error:
            _log.warning("self-test with %s, %s: %s", way.device, way.precision, error)
            outcome = Outcome(candidates[-1], is_right=False, tries=number)
            continue
        # A note means that the engine itself had to fall back on the way.
        is_right = known.is_like(trial.picture) and not trial.picture.notes
        outcome = Outcome(way, is_right, number, trial.picture, trial.seconds, trial.matrix_tflops)
        likeness_db = known.likeness_db(trial.picture)
        _log.info("self-test with %s, %s: %.1f dB", way.device, way.precision, likeness_db)
        if is_right:
            return outcome
    return outcome


def _in_child(
    known: KnownPicture,
    model: Path,
    logs: Path | None,
    way: Way,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Trial:
    options = EngineOptions(way.device, way.precision)
    work = partial(draw_known, options, model, known.request)
    return run_in_child(
        work,
        on_progress=on_progress,
        cancel=cancel,
        logs=logs,
        limit_s=_LIMIT_S,
        grace_s=0.0,  # it has nothing to tidy up
    )
