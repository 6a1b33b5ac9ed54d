"""What the engine is doing: one process at a time, one command at a time.

Belongs to the worker thread. It knows commands and processes, but neither jobs nor Qt.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from charle.app.breakdown import End, start_trouble
from charle.app.job import Readiness
from charle.app.patience import Patience, Watch
from charle.core.request import GenerationRequest
from charle.engine.engine import EngineOptions
from charle.engine.host import EngineFactory
from charle.engine.link import EngineLink
from charle.engine.messages import (
    Answer,
    Cancel,
    Command,
    Counted,
    CountTokens,
    Draw,
    Drawn,
    Ended,
    Failed,
    Load,
    Stopped,
    Told,
)

_log = logging.getLogger(__name__)


@dataclass
class Task:
    """The command that the engine works on."""

    command: Command
    watch: Watch
    must_stop_s: float | None = None
    """When the process is ended because the command was cancelled and goes on."""


class EngineSession:
    """Owns the engine process and knows which model is loaded and which command runs."""

    def __init__(
        self,
        factory: EngineFactory,
        options: EngineOptions,
        patience: Patience,
        logs: Path | None,
        *,
        on_answer: Callable[[EngineLink, Answer], None],
        on_gone: Callable[[EngineLink], None],
    ) -> None:
        self.options = options
        """What the next process is started with."""
        self.loaded: Path | None = None
        self.task: Task | None = None
        self._factory = factory
        self._patience = patience
        self._logs = logs
        self._on_answer = on_answer
        self._on_gone = on_gone
        self._link: EngineLink | None = None
        self._why_killed: End | None = None
        self._last_ticket = 0

    @property
    def is_alive(self) -> bool:
        return self._link is not None

    @property
    def is_dying(self) -> bool:
        """The process was ended, but its last words have not all been heard."""
        return self._why_killed is not None

    @property
    def is_free(self) -> bool:
        """A command would be heard at once."""
        return self.task is None and not self.is_dying

    @property
    def readiness(self) -> Readiness:
        if self.task is not None and isinstance(self.task.command, Load):
            return Readiness.WAKING
        return Readiness.READY if self.loaded is not None else Readiness.ASLEEP

    # --- commands ---

    def load(self, model: Path) -> None:
        self.loaded = None
        self._begin(Load(self._ticket(), model), is_loading=True)

    def draw(self, request: GenerationRequest) -> None:
        self._begin(Draw(self._ticket(), request))

    def count_tokens(self, prompt: str) -> None:
        task = self._begin(CountTokens(self._ticket(), prompt))
        task.must_stop_s = time.monotonic() + self._patience.count_s

    def cancel(self) -> None:
        """Ask the command to stop; the process is ended if it does not within the grace time."""
        if self.task is None or self.task.must_stop_s is not None or self._link is None:
            return  # nothing runs, or it was asked already
        self._link.send(Cancel(self.task.command.ticket))
        self.task.must_stop_s = time.monotonic() + self._patience.cancel_grace_s

    def kill(self, why: End) -> None:
        """End the process; its last answers and then ``on_gone`` follow."""
        if self._link is not None and not self.is_dying:
            self._why_killed = why
            self._link.kill()

    def close(self) -> None:
        """End the process and wait for its end; all that it said has been passed on then."""
        if self._link is not None:
            self._why_killed = self._why_killed or End.DISMISSED
            self._link.close()

    def abandon(self) -> None:
        """End the process and hear nothing more of it."""
        self.close()
        self._forget()

    # --- what came of them ---

    def is_current(self, link: EngineLink) -> bool:
        return link is self._link

    def note(self, answer: Answer) -> None:
        """Keep account of what the engine said about the command that runs."""
        if self.task is None:
            return
        now_s = time.monotonic()
        self.task.watch.lived(now_s)
        match answer:
            case Told(progress=progress):
                self.task.watch.progressed(progress.phase, now_s)
            case Ended() | Stopped() | Failed():
                command, self.task = self.task.command, None
                if isinstance(command, Load) and isinstance(answer, Ended):
                    self.loaded = command.model
            case Drawn() | Counted() | _:
                pass

    def note_end(self) -> tuple[End, str]:
        """Why the process is no more, and in technical words how it ended."""
        link, why = self._link, self._why_killed or End.DIED
        self._forget()
        if link is None:
            return why, ""
        how = link.describe_end()
        link.close()
        if why is not End.DISMISSED:
            _log.warning("engine process ended: %s, %s", why.name, how)
        return why, how

    def next_deadline_s(self) -> float | None:
        """When ``enforce_deadlines`` has something to do at the earliest."""
        if self.task is None or self.is_dying:
            return None
        if self.task.must_stop_s is not None:
            return min(self.task.must_stop_s, self.task.watch.due_s)
        return self.task.watch.due_s

    def enforce_deadlines(self) -> None:
        """End a process that hangs or that does not stop when asked."""
        if self.task is None or self.is_dying:
            return
        now_s = time.monotonic()
        if self.task.must_stop_s is not None and now_s >= self.task.must_stop_s:
            self.kill(End.STOPPED)
        elif now_s >= self.task.watch.due_s:
            self.kill(End.HUNG)

    def _forget(self) -> None:
        self._link = self._why_killed = self.task = self.loaded = None

    def _ticket(self) -> int:
        self._last_ticket += 1
        return self._last_ticket

    def _begin(self, command: Command, *, is_loading: bool = False) -> Task:
        link = self._link or self._start()
        watch = Watch(self._patience, time.monotonic(), is_loading=is_loading)
        self.task = Task(command, watch)
        link.send(command)
        return self.task

    def _start(self) -> EngineLink:
        try:
            self._link = EngineLink(
                self._factory,
                self.options,
                self._logs,
                on_answer=self._on_answer,
                on_gone=self._on_gone,
            )
        except OSError as error:
            raise start_trouble() from error
        return self._link
