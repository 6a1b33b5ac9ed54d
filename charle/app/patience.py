"""How long the app waits for the engine, in every respect; all rules about time in one place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait. Tests shorten them; people never see them.

    A step may honestly take minutes on a slow machine, and a Core ML model may hold Python's lock
    for minutes while it is compiled, so nothing here judges by a fixed time for a step alone:

    - ``silence_s``: no sign of life (the heartbeat of a thread in the engine's process) while
      drawing. Steps release Python's lock or hold it for seconds, so two minutes without a beat
      mean a stopped or deadlocked process.
    - ``loading_silence_s``: the same while a model loads, where compiling may hold the lock.
    - ``first_s``: no progress at all since a phase began: loading, the first step, decoding. The
      first step of a size includes compiling its kernels.
    - ``steps_factor``: no progress for this many times the slowest step of the job so far ...
    - ``steps_floor_s``: ... and at least this long, for machines that start to swap.
    """

    cancel_grace_s: float = 0.4
    """From asking a job to stop to ending the process: "Stop" answers within half a second."""
    silence_s: float = 120.0
    loading_silence_s: float = 900.0
    first_s: float = 900.0
    steps_factor: float = 20.0
    steps_floor_s: float = 300.0
    idle_s: float = 900.0
    """How long an engine that nobody uses keeps its memory."""
    progress_gap_s: float = 1 / 30
    """The least time between two progress signals."""
