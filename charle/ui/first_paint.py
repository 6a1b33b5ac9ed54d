"""Keeps work waiting until a window is there to be looked at."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_UNSEEN_MS = 1_000


class FirstPaint(QObject):
    """Waits for the first paint of an app's window. ``watch`` the window before it is shown.

    Showing a window only asks for it to be painted: what is posted to the event loop next may well
    run before. A window that nobody sees is never painted; then a second has to do.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_over = False
        self._waiting: list[Callable[[], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=_UNSEEN_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def watch(self, window: QWidget) -> None:
        """Wait for this window, or for one that was watched before."""
        if not self._is_over:
            window.installEventFilter(self)

    def then(self, work: Callable[[], None]) -> None:
        """Call ``work`` once the window was painted, in the order of these calls."""
        self._waiting.append(work)
        if self._is_over:
            self._timer.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            if not self._is_over:
                self._timer.start(0)  # when everything inside the window is painted, too
        return False

    def _on_timeout(self) -> None:
        self._is_over = True
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work()
