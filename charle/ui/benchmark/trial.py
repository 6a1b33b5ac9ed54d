"""Runs the real app and, once its window is shown, does something in it and closes it again."""

import time
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer

from charle.errors import CharleError, EngineFailed
from charle.paths import Paths
from charle.ui import start
from charle.ui.app import App

T = TypeVar("T")


def run_trial(paths: Paths, trial: Callable[[App, float], T]) -> T:
    """What ``trial(app, shown_at_s)`` returns; ``shown_at_s`` is on the monotonic clock.

    It is called in the app's event loop as soon as the window was painted for the first time.

    Raises:
        CharleError: as raised by the trial; EngineFailed if it broke down.
    """
    run = _Run(trial)
    start.run(paths, prompt=None, on_made=run.watch)
    return run.outcome()


class _Run(QObject, Generic[T]):
    def __init__(self, trial: Callable[[App, float], T]) -> None:
        super().__init__()
        self._trial = trial
        self._app: App | None = None
        self._result: list[T] = []
        self._error: CharleError | None = None

    def watch(self, app: App) -> None:
        self._app = app
        app.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._app is not None:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)  # when everything inside is painted, too
        return False

    def outcome(self) -> T:
        if self._error is not None:
            raise self._error
        if not self._result:
            raise EngineFailed("The window was closed too early.", "Leave it alone and try again.")
        return self._result[0]

    def _on_painted(self) -> None:
        shown_at_s = time.monotonic()
        if self._app is None:
            return
        try:
            self._result.append(self._trial(self._app, shown_at_s))
        except CharleError as error:
            self._error = error
        except Exception as error:  # the edge of the event loop, which would swallow it
            self._error = EngineFailed(
                f"The benchmark met something unexpected ({type(error).__name__}).",
                "The log file tells the developers what it was.",
            )
            self._error.__cause__ = error
        self._app.window.close()
