"""The queue and the state that every button derives from; lives in the main thread.

It knows no widgets, no processes and no files: the worker runs the engine and saves pictures.
"""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from charle.app.job import Job, Readiness, State
from charle.app.patience import Patience
from charle.app.worker import EngineWorker
from charle.core.picture import Picture
from charle.core.progress import Preview, Progress
from charle.core.request import GenerationRequest
from charle.engine.engine import EngineOptions, choose
from charle.errors import CharleError

if TYPE_CHECKING:
    from charle.engine.host import EngineFactory

_LAST_SAVE_MS = 10_000


class Controller(QObject):
    """Takes requests, runs them one after the other and tells what became of them.

    Every job that ``draw`` accepted ends in exactly one of ``job_finished``, ``job_cancelled``
    and ``job_failed``, also one that never left the queue. The next job starts, or the state turns
    to IDLE, after the outcome was told.

    Signals (all emitted in the main thread):
        state_changed(State): what the current job is doing changed.
        readiness_changed(Readiness): the engine fell asleep, is waking up or is ready.
        queue_changed(): the jobs that wait (``queue``) changed in number or order.
        job_started(Job): the job left the queue and is now ``current``.
        progressed(Job, Progress): at most 30 a second; the last one before an outcome arrives.
        picture_finished(Job, Picture, Path): the picture is on disk at the path.
        steps_recorded(Job, Path, tuple[Preview, ...]): every preview of the picture that was just
            announced, from noise to result, unthrottled; for playing the steps back.
        save_failed(Job, Picture, CharleError): a finished picture could not be written. It is
            kept in ``unsaved`` until ``retry_save`` or ``discard_unsaved``.
        job_finished(Job), job_cancelled(Job), job_failed(Job, CharleError): the one outcome. The
            error's ``__notes__`` hold the technical details for "Copy details".
        tokens_counted(str, tuple[TokenSpan, ...]): the answer to ``count_tokens``.
        network_refused(int, tuple[str, ...]): the engine was kept from the network, so many times
            since its process started; what it wanted lately. Never in a healthy CHARL-E.
    """

    state_changed = Signal(object)
    readiness_changed = Signal(object)
    queue_changed = Signal()
    job_started = Signal(object)
    progressed = Signal(object, object)
    picture_finished = Signal(object, object, object)
    steps_recorded = Signal(object, object, object)
    save_failed = Signal(object, object, object)
    job_finished = Signal(object)
    job_cancelled = Signal(object)
    job_failed = Signal(object, object)
    tokens_counted = Signal(str, object)
    network_refused = Signal(int, object)

    def __init__(
        self,
        save: Callable[[Picture], Path],
        *,
        factory: "EngineFactory" = choose,
        options: EngineOptions | None = None,
        patience: Patience | None = None,
        logs: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """
        Args:
            save: writes a finished picture and returns its path; called in the worker thread,
                raises SaveFailed.
            factory: makes the engine, in the engine's process; must be picklable.
            options: the device and number format to draw with.
            patience: how long to wait for the engine, in every respect.
            logs: the folder for the engine process's log; None for no log.
        """
        super().__init__(parent)
        self._state = State.IDLE
        self._readiness = Readiness.ASLEEP
        self._ready_model: Path | None = None
        self._current: Job | None = None
        self._queue: list[Job] = []
        self._unsaved: list[tuple[Job, Picture]] = []
        self._ids = itertools.count(1)
        self._is_shut = False
        self._worker = EngineWorker(
            save, factory, options or EngineOptions(), patience or Patience(), logs, parent=self
        )
        self._worker.readiness_changed.connect(self._on_readiness_changed)
        self._worker.drawing_started.connect(self._on_drawing_started)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.picture_saved.connect(self._on_picture_saved)
        self._worker.save_failed.connect(self._on_save_failed)
        self._worker.job_finished.connect(self._on_job_finished)
        self._worker.job_cancelled.connect(self._on_job_cancelled)
        self._worker.job_failed.connect(self._on_job_failed)
        self._worker.tokens_counted.connect(self.tokens_counted)
        self._worker.network_refused.connect(self.network_refused)

    # --- what is so now ---

    @property
    def state(self) -> State:
        """What the current job is doing."""
        return self._state

    @property
    def readiness(self) -> Readiness:
        """How far the engine is from drawing."""
        return self._readiness

    @property
    def current(self) -> Job | None:
        """The job the engine works on."""
        return self._current

    @property
    def queue(self) -> tuple[Job, ...]:
        """The jobs that wait, the next one first; the current one is not among them."""
        return tuple(self._queue)

    @property
    def unsaved(self) -> tuple[tuple[Job, Picture], ...]:
        """Finished pictures that could not be written, oldest first."""
        return tuple(self._unsaved)

    # --- what can be asked for ---

    def draw(self, request: GenerationRequest, model: Path, model_title: str = "") -> Job:
        """Queue a request; it starts at once if nothing else is being drawn."""
        job = Job(next(self._ids), request, model, model_title)
        if self._is_shut:
            self.job_cancelled.emit(job)
            return job
        self._queue.append(job)
        self.queue_changed.emit()
        self._start_next()
        return job

    def stop(self) -> None:
        """Stop the current job; the next one in the queue follows."""
        if self._current is not None and self._state is not State.CANCELLING:
            self._worker.cancel(self._current.id)
            self._set_state(State.CANCELLING)

    def stop_all(self) -> None:
        """Stop the current job and cancel all that wait."""
        self.clear()
        self.stop()

    def remove(self, job_id: int) -> None:
        """Cancel a job that waits; nothing happens if it does not wait (any more)."""
        for job in self._queue:
            if job.id == job_id:
                self._queue.remove(job)
                self.queue_changed.emit()
                self.job_cancelled.emit(job)
                return

    def move(self, job_id: int, index: int) -> None:
        """Give a job that waits another place in the queue, counted from 0."""
        for job in self._queue:
            if job.id == job_id:
                self._queue.remove(job)
                self._queue.insert(max(0, index), job)
                self.queue_changed.emit()
                return

    def clear(self) -> None:
        """Cancel all jobs that wait; the current one goes on."""
        removed, self._queue = self._queue, []
        if removed:
            self.queue_changed.emit()
        for job in removed:
            self.job_cancelled.emit(job)

    def retry_save(self) -> None:
        """Try to write every unsaved picture again; each is announced like a fresh one."""
        self._worker.save_again()

    def discard_unsaved(self) -> None:
        """Forget the pictures that could not be written."""
        self._unsaved.clear()
        self._worker.discard_unsaved()

    def warm_up(self, model: Path) -> None:
        """Load a model before it is needed; to be called once the window is shown."""
        self._worker.warm_up(model)

    def count_tokens(self, prompt: str) -> None:
        """Ask where the tokens of a prompt lie; answered by ``tokens_counted``.

        Answered only once the engine is ready and draws nothing; of several questions that wait,
        only the last is answered.
        """
        self._worker.count_tokens(prompt)

    def use_options(self, options: EngineOptions) -> None:
        """Draw with another device or number format from the next job on."""
        self._worker.use_options(options)

    def release_memory(self) -> None:
        """Let go of the model as soon as no job needs it; for when memory is short."""
        self._worker.release_memory()

    def shut_down(self) -> bool:
        """End the engine and the worker thread; saves that run are waited for, drawing is not.

        May be called at any moment and more than once. Jobs that have not ended are cancelled
        without a signal; unsaved pictures are tried once more. False if a save still hangs after
        ten seconds (a network disk that does not answer): then leave through ``os._exit``, for Qt
        aborts a process that destroys a running thread.
        """
        self._is_shut = True
        self._queue.clear()
        self._current = None
        self._worker.end()
        return self._worker.wait(_LAST_SAVE_MS)

    # --- how it goes on ---

    def _set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _start_next(self) -> None:
        """Start the first job in the queue if none is current; fall idle if there is none."""
        if self._current is not None:
            return
        if not self._queue:
            self._set_state(State.IDLE)
            return
        job = self._current = self._queue.pop(0)
        # The worker hears of it before anybody else can ask to stop it.
        self._worker.begin(job)
        self._set_state(State.DRAWING if self._ready_model == job.model else State.LOADING)
        self.queue_changed.emit()
        self.job_started.emit(job)

    def _end_current(self, job_id: int) -> Job | None:
        """The job that ended; None if it is not the current one, as after ``shut_down``."""
        job = self._current
        if job is None or job.id != job_id:
            return None
        self._current = None
        return job

    def _on_readiness_changed(self, readiness: Readiness, model: Path | None) -> None:
        self._ready_model = model
        if readiness is not self._readiness:
            self._readiness = readiness
            self.readiness_changed.emit(readiness)
        if readiness is Readiness.WAKING and self._state is State.DRAWING:
            self._set_state(State.LOADING)  # the engine broke down and starts again

    def _on_drawing_started(self, job_id: int) -> None:
        is_current = self._current is not None and self._current.id == job_id
        if is_current and self._state is State.LOADING:
            self._set_state(State.DRAWING)

    def _on_progressed(self, job_id: int, progress: Progress) -> None:
        if self._current is not None and self._current.id == job_id:
            self.progressed.emit(self._current, progress)

    def _on_picture_saved(
        self, job: Job, picture: Picture, path: Path, previews: tuple[Preview, ...]
    ) -> None:
        self._forget_unsaved(picture)
        self.picture_finished.emit(job, picture, path)
        if previews:
            self.steps_recorded.emit(job, path, previews)

    def _on_save_failed(self, job: Job, picture: Picture, error: CharleError) -> None:
        self._forget_unsaved(picture)
        self._unsaved.append((job, picture))
        self.save_failed.emit(job, picture, error)

    def _forget_unsaved(self, picture: Picture) -> None:
        self._unsaved = [(job, other) for job, other in self._unsaved if other is not picture]

    def _on_job_finished(self, job_id: int) -> None:
        job = self._end_current(job_id)
        if job is not None:
            self.job_finished.emit(job)
            self._start_next()

    def _on_job_cancelled(self, job_id: int) -> None:
        job = self._end_current(job_id)
        if job is not None:
            self.job_cancelled.emit(job)
            self._start_next()

    def _on_job_failed(self, job_id: int, error: CharleError) -> None:
        job = self._end_current(job_id)
        if job is not None:
            self.job_failed.emit(job, error)
            self._start_next()
