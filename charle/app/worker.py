"""The background thread that starts, feeds and watches the engine's process.

It knows jobs, not the queue; it saves pictures through a function it is given. Everything it does
happens in its own thread, one event after the other.
"""

import logging
import queue
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from charle.app.breakdown import MAX_BREAKDOWNS, End, breakdown
from charle.app.job import Job, Readiness
from charle.app.patience import Patience
from charle.app.running_job import RunningJob
from charle.app.saver import Saver
from charle.app.session import EngineSession
from charle.app.throttle import Throttle
from charle.core.picture import Picture
from charle.engine.engine import EngineOptions
from charle.engine.host import EngineFactory
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

_STACK_BYTES = 16 << 20  # a Mac gives a QThread 512 KB


class EngineWorker(QThread):
    """Owns the engine's process. The methods may be called from any thread and return at once.

    Every job given to ``begin`` ends in exactly one of ``job_finished``, ``job_cancelled`` and
    ``job_failed``; there is one job at a time. A process that dies or hangs is started again and
    the job goes on where it was; the second time on the same job, the job fails.

    Signals (emitted in this thread):
        readiness_changed(Readiness, Path | None): how far the engine is; the loaded model.
        drawing_started(int): the model of the job with this id is loaded, drawing begins.
        progressed(int, Progress): throttled; the last one before an outcome arrives.
        picture_saved(Job, Picture, Path, tuple[Preview, ...]): it is on disk; all its previews.
        save_failed(Job, Picture, CharleError): it is kept for ``save_again``.
        job_finished(int), job_cancelled(int), job_failed(int, CharleError): the outcome.
        tokens_counted(str, tuple[TokenSpan, ...]): the answer to ``count_tokens``.
        network_refused(int, tuple[str, ...]): the engine was kept from the network, so many times
            since its process started; what it wanted lately.
    """

    readiness_changed = Signal(object, object)
    drawing_started = Signal(int)
    progressed = Signal(int, object)
    picture_saved = Signal(object, object, object, object)
    save_failed = Signal(object, object, object)
    job_finished = Signal(int)
    job_cancelled = Signal(int)
    job_failed = Signal(int, object)
    tokens_counted = Signal(str, object)
    network_refused = Signal(int, object)

    def __init__(
        self,
        save: Callable[[Picture], Path],
        factory: EngineFactory,
        options: EngineOptions,
        patience: Patience,
        logs: Path | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setStackSize(_STACK_BYTES)
        self._saver = Saver(save, on_saved=self.picture_saved.emit, on_failed=self.save_failed.emit)
        self._patience = patience
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._session = EngineSession(
            factory,
            options,
            patience,
            logs,
            on_answer=lambda link, answer: self._post(partial(self._on_answer, link, answer)),
            on_gone=lambda link: self._post(partial(self._on_gone, link)),
        )
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
        self._throttle = Throttle(patience.progress_gap_s, self.progressed.emit)
        self._is_ending = False

    # --- requests, from any thread ---

    def begin(self, job: Job) -> None:
        """Work on this job; the one before has ended."""
        self._post(partial(self._on_begin, job))

    def cancel(self, job_id: int) -> None:
        """Stop this job; nothing happens if it has ended."""
        self._post(partial(self._on_cancel, job_id))

    def warm_up(self, model: Path) -> None:
        self._post(partial(self._on_warm_up, model))

    def count_tokens(self, prompt: str) -> None:
        self._post(partial(self._on_count_tokens, prompt))

    def save_again(self) -> None:
        """Write the pictures that could not be written; each is told about as if fresh."""
        self._post(self._saver.try_again)

    def discard_unsaved(self) -> None:
        self._post(self._saver.discard)

    def use_options(self, options: EngineOptions) -> None:
        """Run the engine with these options from the next job on."""
        self._post(partial(self._on_use_options, options))

    def release_memory(self) -> None:
        """End the engine's process as soon as no job needs it."""
        self._post(self._on_release_memory)

    def end(self) -> None:
        """End the process and this thread. What was finished is saved first, if it can be."""
        self._post(self._on_end)

    def _post(self, reaction: Callable[[], None]) -> None:
        self._inbox.put(reaction)

    # --- the thread ---

    def run(self) -> None:
        while not self._is_ending:
            try:
                reaction = self._inbox.get(timeout=self._time_left_s())
            except queue.Empty:
                reaction = self._on_time
            self._guarded(reaction)
            self._guarded(self._advance)
            self._tell_readiness()
        self._session.close()
        while not self._inbox.empty():  # what was finished and not yet saved is among it
            self._guarded(self._inbox.get())
        self._saver.try_again()

    def _guarded(self, reaction: Callable[[], None]) -> None:
        try:
            reaction()
        except CharleError as error:
            self._model = None
            self._fail(error)
        except Exception as error:  # the edge of the thread: it must live on
            _log.exception("the worker stumbled")
            self._session.abandon()
            self._model = None
            self._fail(breakdown(End.DIED, repr(error)))

    def _time_left_s(self) -> float | None:
        """Until something has to be done unasked; None if nothing has."""
        deadlines = [self._session.next_deadline_s(), self._throttle.next_deadline_s()]
        if self._is_idle:
            deadlines.append(self._idle_since_s + self._patience.idle_s)
        earliest = min((due_s for due_s in deadlines if due_s is not None), default=None)
        return None if earliest is None else max(0.0, earliest - time.monotonic())

    @property
    def _is_idle(self) -> bool:
        return self._session.is_alive and self._session.is_free and self._running is None

    def _on_time(self) -> None:
        self._throttle.catch_up()
        self._session.enforce_deadlines()
        if self._is_idle and time.monotonic() >= self._idle_since_s + self._patience.idle_s:
            self._dismiss_engine()

    def _advance(self) -> None:
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
            self.drawing_started.emit(running.job.id)
            self._session.draw(running.rest())
        elif self._prompt is not None and self._session.loaded is not None:
            self._session.count_tokens(self._prompt)
            self._prompt = None

    # --- what the app asks for ---

    def _on_begin(self, job: Job) -> None:
        self._running = RunningJob(job)

    def _on_cancel(self, job_id: int) -> None:
        running, task = self._running, self._session.task
        if running is None or running.job.id != job_id:
            return
        running.is_cancelled = True
        if task is not None and isinstance(task.command, Draw):
            self._session.cancel()
        else:  # it waits for its model, which goes on loading: it will be wanted again
            self._end_job(self.job_cancelled.emit)

    def _on_warm_up(self, model: Path) -> None:
        if self._running is None:
            self._model = model
            self._idle_breakdowns = 0
            self._idle_since_s = time.monotonic()

    def _on_count_tokens(self, prompt: str) -> None:
        self._prompt = prompt

    def _on_use_options(self, options: EngineOptions) -> None:
        if options != self._session.options:
            self._session.options = options
            self._must_restart = self._session.is_alive
            if self._running is None and self._session.task is not None:
                self._session.kill(End.DISMISSED)

    def _on_release_memory(self) -> None:
        self._must_release = True
        if self._running is None and self._session.task is not None:
            self._dismiss_engine()

    def _on_end(self) -> None:
        self._is_ending = True

    def _dismiss_engine(self) -> None:
        self._model = None
        self._session.kill(End.DISMISSED)

    # --- what the engine says ---

    def _on_answer(self, link: EngineLink, answer: Answer) -> None:
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
                self.tokens_counted.emit(prompt, spans)
            case Refused(count=count, lately=lately):
                self.network_refused.emit(count, lately)
            case Failed() if task is not None:
                self._on_failed(task.command, answer.error())
            case Ended() if task is not None and isinstance(task.command, Draw):
                self._end_job(self.job_finished.emit)
            case Stopped() if task is not None and isinstance(task.command, Draw):
                self._end_job(self.job_cancelled.emit)

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

    def _on_gone(self, link: EngineLink) -> None:
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
            self._end_job(self.job_cancelled.emit)  # its model is loaded again meanwhile
        elif why in {End.DIED, End.HUNG}:
            running.note_breakdown()
            if running.is_complete:
                self._end_job(self.job_finished.emit)
            elif running.breakdowns >= MAX_BREAKDOWNS:
                self._model = None
                self._fail(breakdown(why, how))

    # --- outcomes ---

    def _end_job(self, outcome: Callable[[int], None]) -> None:
        running, self._running = self._running, None
        self._throttle.flush()
        self._idle_since_s = time.monotonic()
        if running is not None:
            outcome(running.job.id)

    def _fail(self, error: CharleError) -> None:
        self._end_job(lambda job_id: self.job_failed.emit(job_id, error))

    def _tell_readiness(self) -> None:
        now = (self._session.readiness, self._session.loaded)
        if now != self._told_readiness:
            self._told_readiness = now
            self.readiness_changed.emit(*now)
