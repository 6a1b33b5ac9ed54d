"""The queue and the state that every button derives from; lives in the main thread.

It knows no widgets, no processes and no files: the worker runs the engine and saves pictures.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from charle.app.job import Job, Readiness, State
from charle.app.patience import Patience
from charle.core.picture import Picture
from charle.core.request import GenerationRequest
from charle.engine.engine import Engine, EngineOptions, choose


class Controller(QObject):
    """Takes requests, runs them one after the other and tells what became of them.

    Every job that ``draw`` accepted ends in exactly one of ``job_finished``, ``job_cancelled``
    and ``job_failed``, also one that never left the queue.

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

    def __init__(
        self,
        save: Callable[[Picture], Path],
        *,
        factory: Callable[[EngineOptions], Engine] = choose,
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

    # --- what is so now ---

    @property
    def state(self) -> State:
        """What the current job is doing."""
        raise NotImplementedError

    @property
    def readiness(self) -> Readiness:
        """How far the engine is from drawing."""
        raise NotImplementedError

    @property
    def current(self) -> Job | None:
        """The job the engine works on."""
        raise NotImplementedError

    @property
    def queue(self) -> tuple[Job, ...]:
        """The jobs that wait, the next one first; the current one is not among them."""
        raise NotImplementedError

    @property
    def unsaved(self) -> tuple[tuple[Job, Picture], ...]:
        """Finished pictures that could not be written, oldest first."""
        raise NotImplementedError

    # --- what can be asked for ---

    def draw(self, request: GenerationRequest, model: Path, model_title: str = "") -> Job:
        """Queue a request; it starts at once if nothing else is being drawn."""
        raise NotImplementedError

    def stop(self) -> None:
        """Stop the current job; the next one in the queue follows."""
        raise NotImplementedError

    def stop_all(self) -> None:
        """Stop the current job and cancel all that wait."""
        raise NotImplementedError

    def remove(self, job_id: int) -> None:
        """Cancel a job that waits; nothing happens if it does not wait (any more)."""
        raise NotImplementedError

    def move(self, job_id: int, index: int) -> None:
        """Give a job that waits another place in the queue, counted from 0."""
        raise NotImplementedError

    def clear(self) -> None:
        """Cancel all jobs that wait; the current one goes on."""
        raise NotImplementedError

    def retry_save(self) -> None:
        """Try to write every unsaved picture again; each is announced like a fresh one."""
        raise NotImplementedError

    def discard_unsaved(self) -> None:
        """Forget the pictures that could not be written."""
        raise NotImplementedError

    def warm_up(self, model: Path) -> None:
        """Load a model before it is needed; to be called once the window is shown."""
        raise NotImplementedError

    def count_tokens(self, prompt: str) -> None:
        """Ask where the tokens of a prompt lie; answered by ``tokens_counted``.

        Answered only once the engine is ready and draws nothing; of several questions that wait,
        only the last is answered.
        """
        raise NotImplementedError

    def use_options(self, options: EngineOptions) -> None:
        """Draw with another device or number format from the next job on."""
        raise NotImplementedError

    def release_memory(self) -> None:
        """Let go of the model as soon as no job needs it; for when memory is short."""
        raise NotImplementedError

    def shut_down(self) -> None:
        """End the engine and the worker thread; saves that run are waited for, drawing is not.

        May be called at any moment and more than once. Jobs that have not ended are cancelled
        without a signal.
        """
        raise NotImplementedError
