"""Shows on the desktop what the controller does: Dock progress, sleep, a word when it is done."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from charle.app.controller import Controller
from charle.app.desktop import Desktop
from charle.app.job import Job, State
from charle.app.sentences import translated
from charle.core.progress import Phase, Progress
from charle.core.settings import Settings
from charle.errors import CharleError

_LONG_S = 15.0
_TEXT_CHARS = 80


class Presence(QObject):
    """Keeps the desktop informed; ``is_in_front`` says whether the person sees the window.

    A long job that ends while another app is in front is announced. The machine stays awake from
    the first job of a queue to the last.
    """

    def __init__(
        self,
        controller: Controller,
        desktop: Desktop,
        settings: Settings,
        is_in_front: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._desktop = desktop
        self._settings = settings
        self._is_in_front = is_in_front
        self._started_s = 0.0
        self._is_awake = False
        controller.state_changed.connect(self._on_state_changed)
        controller.job_started.connect(self._on_job_started)
        controller.progressed.connect(self._on_progressed)
        controller.job_finished.connect(self._on_job_finished)
        controller.job_failed.connect(self._on_job_failed)
        desktop.watch_memory(controller.release_memory)

    def use(self, settings: Settings) -> None:
        """Follow changed settings, at once."""
        self._settings = settings
        self._on_state_changed(self._controller.state)

    def _on_state_changed(self, state: State) -> None:
        is_working = state is not State.IDLE
        should_stay = is_working and self._settings.keeps_awake
        if should_stay and not self._is_awake:
            self._desktop.stay_awake(self.tr("CHARL-E is drawing"))
        if self._is_awake and not should_stay:
            self._desktop.may_sleep()
        self._is_awake = should_stay
        if not is_working:
            self._desktop.show_progress(None)

    def _on_job_started(self, _job: Job) -> None:
        self._started_s = time.monotonic()
        self._desktop.show_progress(0.0)

    def _on_progressed(self, _job: Job, progress: Progress) -> None:
        self._desktop.show_progress(fraction_done(progress))

    def _on_job_finished(self, job: Job) -> None:
        count = job.request.count
        one, many = (
            self.tr("Your picture is ready"),
            self.tr("Your %n pictures are ready", "", count),
        )
        self._announce(one if count == 1 else many, job.request.prompt)

    def _on_job_failed(self, job: Job, error: CharleError) -> None:
        self._announce(translated(error.title), job.request.prompt)

    def _announce(self, title: str, text: str) -> None:
        is_long = time.monotonic() - self._started_s >= _LONG_S
        if is_long and self._settings.notifies and not self._is_in_front():
            if len(text) > _TEXT_CHARS:
                text = text[: _TEXT_CHARS - 1] + "…"
            self._desktop.notify(title, text)


def fraction_done(progress: Progress) -> float:
    """How much of the whole job is done, from 0 to 1; pictures count alike."""
    match progress.phase:
        case Phase.DRAWING if progress.steps:
            part = progress.step / progress.steps
        case Phase.DECODING | Phase.CHECKING:
            part = 1.0
        case _:
            part = 0.0
    return (progress.picture - 1 + part) / progress.pictures
