"""What the engine does next, for which job, and what becomes of it.

Belongs to the worker thread and does one thing after the other; it knows jobs, but neither the
queue nor Qt. Pictures are saved through a function that it is given.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from charle.app.breakdown import MAX_BREAKDOWNS, End, breakdown
from charle.app.job import Job, Readiness
from charle.app.patience import Patience
from charle.app.running_job import RunningJob
from charle.app.saver import Saver
from charle.app.session import EngineSession
from charle.app.throttle import Throttle
from charle.core.picture import Picture
from charle.core.progress import Progress
from charle.engine.engine import EngineOptions, TokenSpan
from charle.engine.link import EngineLink
from charle.engine.messages import (
    Answer,
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
from charle.errors import CharleError, EngineFailed

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who hears what; the worker's signals of the same names say when."""

    readiness_changed: Callable[[Readiness, Path | None], None]
    drawing_started: Callable[[int], None]
    progressed: Callable[[int, Progress], None]
    job_finished: Callable[[int], None]
    job_cancelled: Callable[[int], None]
    job_failed: Callable[[int, CharleError], None]
    tokens_counted: Callable[[str, tuple[TokenSpan, ...]], None]
    network_refused: Callable[[int, tuple[str, ...]], None]


class JobRunner:
    """Carries one job at a time to exactly one outcome.

    The worker hands it what is asked for and what the engine says; after each it calls ``advance``
    and ``tell_readiness``.
    """

    def __init__(
        self, session: EngineSession, saver: Saver, patience: Patience, tell: Listeners
    ) -> None:
        self._session = session
        self._saver = saver
        self._patience = patience
        self._tell = tell
        self._running: RunningJob | None = None
        self._model: Path | None = None
        """The model to keep ready, also when no job needs it."""
        self._prompt: str | None = None
        """The prompt whose tokens are to be counted."""
        self._idle_breakdowns = 0
        self._must_restart = False
        self._must_release = False
        self._idle_since_s = time.monotonic()
        self._told_readiness: tuple[Readiness, Path | None] = (Readiness.ASLEEP, None)
        self._throttle = Throttle(patience.progress_gap_s, tell.progressed)

    def time_left_s(self) -> float | None:
        """Until something has to be done unasked; None if nothing has."""
        deadlines = [self._session.next_deadline_s(), self._throttle.next_deadline_s()]
        if self._is_idle:
            deadlines.append(self._idle_since_s + self._patience.idle_s)
        earliest = min((due_s for due_s in deadlines if due_s is not None), default=None)
        return None if earliest is None else max(0.0, earliest - time.monotonic())

    @property
    def _is_idle(self) -> bool:
        return self._session.is_alive and self._session.is_free and self._running is None

    def on_time(self) -> None:
        self._throttle.catch_up()
        self._session.enforce_deadlines()
        if self._is_idle and time.monotonic() >= self._idle_since_s + self._patience.idle_s:
            self._dismiss_engine()

    def advance(self) -> None:
        """Give the engine its next command, if it is free for one."""
        running, task = self._running, self._session.task
        if running is not None:
            self._model = running.job.model
        if task is not None and isinstance(task.command, Load):
            if self._model not in {None, task.command.model}:
                self._session.cancel()  # another model is wanted by now
            return
        if not self._session.is_free:
            return
        if self._must_release and running is None:
            self._must_release = False
            self._dismiss_engine()
        elif self._must_restart and self._session.is_alive:
            self._session.kill(End.DISMISSED)
        elif self._model is not None and self._session.loaded != self._model:
            self._session.load(self._model)
        elif running is not None:
            self._tell.drawing_started(running.job.id)
            self._session.draw(running.rest())
        elif self._prompt is not None and self._session.loaded is not None:
            self._session.count_tokens(self._prompt)
            self._prompt = None

    # --- what is asked for ---

    def begin(self, job: Job) -> None:
        """Work on this job; the one before has ended."""
        self._running = RunningJob(job)

    def cancel(self, job_id: int) -> None:
        """Stop this job; nothing happens if it has ended."""
        running, task = self._running, self._session.task
        if running is None or running.job.id != job_id:
            return
        running.is_cancelled = True
        if task is not None and isinstance(task.command, Draw):
            self._session.cancel()
        else:  # it waits for its model, which goes on loading: it will be wanted again
            self._end_job(self._tell.job_cancelled)

    def warm_up(self, model: Path) -> None:
        if self._running is None:
            self._model = model
            self._idle_breakdowns = 0
            self._idle_since_s = time.monotonic()

    def count_tokens(self, prompt: str) -> None:
        self._prompt = prompt

    def use_options(self, options: EngineOptions) -> None:
        """Run the engine with these options from the next job on."""
        if options != self._session.options:
            self._session.options = options
            self._must_restart = self._session.is_alive
            if self._running is None and self._session.task is not None:
                self._session.kill(End.DISMISSED)

    def release_memory(self) -> None:
        """End the engine's process as soon as no job needs it."""
        self._must_release = True
        if self._running is None and self._session.task is not None:
            self._dismiss_engine()

    def _dismiss_engine(self) -> None:
        self._model = None
        self._session.kill(End.DISMISSED)

    # --- what the engine says ---

    def on_answer(self, link: EngineLink, answer: Answer) -> None:
        if not self._session.is_current(link):
            return
        task = self._session.task
        self._session.note(answer)
        self._idle_since_s = time.monotonic()
        match answer:
            case Told(progress=progress) if self._running is not None:
                self._throttle.tell(self._running.job.id, self._running.note_progress(progress))
            case Drawn(picture=picture) if self._running is not None:
                self._on_picture(self._running, picture)
            case Counted(prompt=prompt, spans=spans):
                self._tell.tokens_counted(prompt, spans)
            case Refused(count=count, lately=lately):
                self._tell.network_refused(count, lately)
            case Failed() if task is not None:
                self._on_failed(task.command, answer.error())
            case Ended() if task is not None and isinstance(task.command, Draw):
                self._end_job(self._tell.job_finished)
            case Stopped() if task is not None and isinstance(task.command, Draw):
                self._end_job(self._tell.job_cancelled)

    def _on_picture(self, running: RunningJob, picture: Picture) -> None:
        previews = running.note_picture()
        self._throttle.flush()
        self._saver.keep(running.job, picture, previews)

    def _on_failed(self, command: Load | Draw | CountTokens, error: CharleError) -> None:
        match command:
            case Load(model=model) if model == self._model:
                self._model = None
                _log.info("could not load %s: %s", model.name, error)
                self._fail(error)
            case Draw():
                # What failed in an unforeseen way may have left anything behind.
                self._must_restart |= isinstance(error, EngineFailed)
                self._fail(error)
            case CountTokens():
                _log.info("could not count tokens: %s", error)

    def on_gone(self, link: EngineLink) -> None:
        if not self._session.is_current(link):
            return
        why, how = self._session.note_end()
        self._must_restart = False
        is_broken = why in {End.DIED, End.HUNG}
        if self._running is not None:
            self._on_gone_while_running(self._running, why, how)
        elif is_broken:
            self._idle_breakdowns += 1
            if self._idle_breakdowns >= MAX_BREAKDOWNS:
                self._model = None  # nobody waits for it: asleep until it is needed

    def _on_gone_while_running(self, running: RunningJob, why: End, how: str) -> None:
        if running.is_cancelled:
            self._end_job(self._tell.job_cancelled)  # its model is loaded again meanwhile
        elif why in {End.DIED, End.HUNG}:
            running.note_breakdown()
            if running.is_complete:
                self._end_job(self._tell.job_finished)
            elif running.breakdowns >= MAX_BREAKDOWNS:
                self._model = None
                self._fail(breakdown(why, how))

    # --- outcomes ---

    def give_up(self, error: CharleError) -> None:
        """Something is wrong with what was to be done: fail the job, and wake nothing up."""
        self._model = None
        self._fail(error)

    def _end_job(self, outcome: Callable[[int], None]) -> None:
        running, self._running = self._running, None
        self._throttle.flush()
        self._idle_since_s = time.monotonic()
        if running is not None:
            outcome(running.job.id)

    def _fail(self, error: CharleError) -> None:
        self._end_job(lambda job_id: self._tell.job_failed(job_id, error))

    def tell_readiness(self) -> None:
        now = (self._session.readiness, self._session.loaded)
        if now != self._told_readiness:
            self._told_readiness = now
            self._tell.readiness_changed(*now)
