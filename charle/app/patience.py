"""How long the app waits for the engine, in every respect; all rules about time in one place."""

from dataclasses import dataclass

from charle.core.progress import Phase


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait. Tests shorten them; people never see them.

    A step may honestly take minutes on a slow machine, and a Core ML model may hold Python's lock
    for minutes while it is compiled, so no step is judged by a fixed time alone. Two things are
    watched instead: signs of life (the heartbeat of a thread in the engine's process) and progress
    compared with this job's own.
    """

    cancel_grace_s: float = 0.3
    """From asking a job to stop to ending the process: "Stop" answers within half a second."""
    silence_s: float = 120.0
    """No sign of life while drawing. Steps hold Python's lock for seconds at most, so this means a
    stopped or deadlocked process."""
    loading_silence_s: float = 900.0
    """No sign of life while a model loads, where a compiler may hold the lock."""
    first_s: float = 900.0
    """No progress since a phase began. Its first step may include compiling for this size."""
    steps_factor: float = 20.0
    """No progress for this many times the slowest step of the phase so far ..."""
    steps_floor_s: float = 300.0
    """... and at least this long, for machines that start to swap."""
    count_s: float = 30.0
    """For counting tokens, which takes milliseconds."""
    idle_s: float = 900.0
    """How long an engine that nobody uses keeps its memory."""
    progress_gap_s: float = 1 / 30
    """The least time between two progress signals."""


class Watch:
    """Judges one command by its signs of life. Times are those of a monotonic clock, which stands
    still while the machine sleeps."""

    def __init__(self, patience: Patience, now_s: float, *, is_loading: bool) -> None:
        self._patience = patience
        self._silence_s = patience.loading_silence_s if is_loading else patience.silence_s
        self._alive_s = now_s
        self._progressed_s = now_s
        self._phase: Phase | None = None
        self._slowest_s: float | None = None

    def lived(self, now_s: float) -> None:
        """Note a sign of life."""
        self._alive_s = now_s

    def progressed(self, phase: Phase, now_s: float) -> None:
        """Note progress."""
        self._alive_s = now_s
        if phase is self._phase:
            self._slowest_s = max(self._slowest_s or 0.0, now_s - self._progressed_s)
        else:
            self._phase, self._slowest_s = phase, None
        self._progressed_s = now_s

    @property
    def due_s(self) -> float:
        """The moment from which on the command counts as hung."""
        return min(self._alive_s + self._silence_s, self._progressed_s + self._quiet_s)

    @property
    def _quiet_s(self) -> float:
        if self._slowest_s is None:
            return self._patience.first_s
        return max(self._slowest_s * self._patience.steps_factor, self._patience.steps_floor_s)
