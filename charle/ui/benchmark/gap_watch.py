"""Watches how punctually an event loop comes round: what people feel as smooth or stuttering."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from charle.ui.benchmark.figures import FRAME_MS, Gaps


class GapWatch(QObject):
    """Ticks in the thread it was made in, from ``start`` to ``stop``.

    Signals: ``ticked()`` at every tick; what its slots do counts towards the gap.
    """

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)
        self._last_s = 0.0
        self._gaps_ms: list[float] = []

    def start(self) -> None:
        self._gaps_ms = []
        self._last_s = time.perf_counter()
        self._timer.start()

    def stop(self) -> Gaps:
        """The gaps since ``start``; the one that is under way counts as well."""
        self._timer.stop()
        self._note()
        return Gaps(tuple(self._gaps_ms))

    def _on_timeout(self) -> None:
        self._note()
        self.ticked.emit()

    def _note(self) -> None:
        now_s = time.perf_counter()
        self._gaps_ms.append(1000 * (now_s - self._last_s))
        self._last_s = now_s
