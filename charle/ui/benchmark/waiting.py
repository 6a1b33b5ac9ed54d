"""Waits inside a running event loop, for signals and for what is painted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from charle.errors import EngineFailed

_LIMIT_MS = 180_000


def wait_for(
    signal: SignalInstance, is_so: Callable[[], bool] = lambda: True, *, what: str
) -> None:
    """Return as soon as ``signal`` was emitted and ``is_so``.

    Raises:
        EngineFailed: it took minutes; ``what`` names it in the log.
    """
    loop = QEventLoop()

    def look(*_: object) -> None:
        if is_so():
            loop.exit(0)

    connection = signal.connect(look)
    limit = QTimer(singleShot=True, interval=_LIMIT_MS)
    limit.timeout.connect(lambda: loop.exit(1))
    limit.start()
    is_late = loop.exec() != 0
    signal.disconnect(connection)
    if is_late:
        raise _too_long(what)


def wait_until(signal: SignalInstance, is_so: Callable[[], bool], *, what: str) -> None:
    """Like ``wait_for``, but return at once if it is so already."""
    if not is_so():
        wait_for(signal, is_so, what=what)


def pause(ms: int) -> None:
    """Let the event loop run for a while, for what comes by itself: animations, late repaints."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class PaintWatch(QObject):
    """Notices when widgets are painted and everything that counts is there to be painted.

    Signals: ``painted()`` after any of the widgets was painted while ``is_so``.
    """

    painted = Signal()

    def __init__(self, *widgets: QWidget, is_so: Callable[[], bool]) -> None:
        super().__init__()
        self._is_so = is_so
        # When the rest of the window is painted, too.
        self._afterwards = QTimer(self, singleShot=True, interval=0)
        self._afterwards.timeout.connect(self.painted)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._is_so():
            self._afterwards.start()
        return False


def _too_long(what: str) -> EngineFailed:
    error = EngineFailed(
        "A part of the benchmark took too long.", "Close other apps and try again."
    )
    error.add_note(f"waited in vain for: {what}")
    return error
