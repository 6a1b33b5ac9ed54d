"""The background thread in which the engine's process is started, fed and watched.

What there is to do is the job runner's business; here it gets its thread, its inbox and signals.
"""

import logging
import queue
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from charle.app.job import Job
from charle.app.patience import Patience
from charle.core.picture import Picture
from charle.engine.engine import EngineOptions
from charle.errors import CharleError

if TYPE_CHECKING:
    from charle.app.job_runner import JobRunner
    from charle.app.saver import Saver
    from charle.app.session import EngineSession
    from charle.engine.host import EngineFactory
    from charle.engine.link import EngineLink
    from charle.engine.messages import Answer

_log = logging.getLogger(__name__)

_STACK_BYTES = 16 << 20  # a Mac gives a QThread 512 KB


class EngineWorker(QThread):
    """Owns the engine's process. The methods may be called from any thread and return at once.

    The thread starts with the first of them. What it works with is imported there and then: the
    window can be shown without.

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
        factory: "EngineFactory",
        options: EngineOptions,
        patience: Patience,
        logs: Path | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setStackSize(_STACK_BYTES)
        self._save = save
        self._factory = factory
        self._options = options
        self._patience = patience
        self._logs = logs
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._saver: Saver
        self._session: EngineSession
        self._runner: JobRunner
        self._was_started = False
        self._is_ending = False

    # --- requests, from any thread ---

    def begin(self, job: Job) -> None:
        """Work on this job; the one before has ended."""
        self._post(lambda: self._runner.begin(job))

    def cancel(self, job_id: int) -> None:
        """Stop this job; nothing happens if it has ended."""
        self._post(lambda: self._runner.cancel(job_id))

    def warm_up(self, model: Path) -> None:
        self._post(lambda: self._runner.warm_up(model))

    def count_tokens(self, prompt: str) -> None:
        self._post(lambda: self._runner.count_tokens(prompt))

    def save_again(self) -> None:
        """Write the pictures that could not be written; each is told about as if fresh."""
        self._post(lambda: self._saver.try_again())  # noqa: PLW0108 - made in the thread

    def discard_unsaved(self) -> None:
        self._post(lambda: self._saver.discard())  # noqa: PLW0108 - made in the thread

    def use_options(self, options: EngineOptions) -> None:
        """Run the engine with these options from the next job on."""
        self._post(lambda: self._runner.use_options(options))

    def release_memory(self) -> None:
        """End the engine's process as soon as no job needs it."""
        self._post(lambda: self._runner.release_memory())  # noqa: PLW0108 - made in the thread

    def end(self) -> None:
        """End the process and this thread. What was finished is saved first, if it can be."""
        if self._was_started:
            self._post(self._on_end)

    # --- answers, from the thread that reads the pipe ---

    def _on_answer(self, link: "EngineLink", answer: "Answer") -> None:
        self._post(lambda: self._runner.on_answer(link, answer))

    def _on_gone(self, link: "EngineLink") -> None:
        self._post(lambda: self._runner.on_gone(link))

    def _post(self, reaction: Callable[[], None]) -> None:
        self._inbox.put(reaction)
        if not self._was_started:
            self._was_started = True
            self.start()

    # --- the thread ---

    def run(self) -> None:
        self._set_up()
        while not self._is_ending:
            try:
                reaction = self._inbox.get(timeout=self._runner.time_left_s())
            except queue.Empty:
                reaction = self._runner.on_time
            self._guarded(reaction)
            self._guarded(self._runner.advance)
            self._runner.tell_readiness()
        self._session.close()
        while not self._inbox.empty():  # what was finished and not yet saved is among it
            self._guarded(self._inbox.get())
        self._saver.try_again()

    def _set_up(self) -> None:
        from charle.app.job_runner import JobRunner, Listeners
        from charle.app.saver import Saver
        from charle.app.session import EngineSession

        self._saver = Saver(
            self._save, on_saved=self.picture_saved.emit, on_failed=self.save_failed.emit
        )
        self._session = EngineSession(
            self._factory,
            self._options,
            self._patience,
            self._logs,
            on_answer=self._on_answer,
            on_gone=self._on_gone,
        )
        tell = Listeners(
            readiness_changed=self.readiness_changed.emit,
            drawing_started=self.drawing_started.emit,
            progressed=self.progressed.emit,
            job_finished=self.job_finished.emit,
            job_cancelled=self.job_cancelled.emit,
            job_failed=self.job_failed.emit,
            tokens_counted=self.tokens_counted.emit,
            network_refused=self.network_refused.emit,
        )
        self._runner = JobRunner(self._session, self._saver, self._patience, tell)

    def _guarded(self, reaction: Callable[[], None]) -> None:
        try:
            reaction()
        except CharleError as error:
            self._runner.give_up(error)
        except Exception as error:  # the edge of the thread: it must live on
            from charle.app.breakdown import End, breakdown

            _log.exception("the worker stumbled")
            self._session.abandon()
            self._runner.give_up(breakdown(End.DIED, repr(error)))

    def _on_end(self) -> None:
        self._is_ending = True
