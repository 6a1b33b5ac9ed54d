"""When a command counts as hung: never because its steps are slow."""

from charle.app.patience import Patience, Watch
from charle.core.progress import Phase

_PATIENCE = Patience(
    silence_s=120, loading_silence_s=900, first_s=900, steps_factor=20, steps_floor_s=300
)


def _beaten(watch: Watch, from_s: float, to_s: float) -> None:
    for now_s in range(int(from_s), int(to_s) + 1):
        watch.lived(now_s)


def test_silence_is_judged_by_what_runs() -> None:
    assert Watch(_PATIENCE, 1000, is_loading=False).due_s == 1120
    assert Watch(_PATIENCE, 1000, is_loading=True).due_s == 1900


def test_a_slow_first_step_is_waited_for() -> None:
    watch = Watch(_PATIENCE, 0, is_loading=False)
    watch.progressed(Phase.DRAWING, 5)
    _beaten(watch, 5, 860)
    assert watch.due_s == 905


def test_a_hang_in_a_quick_job_is_found_after_the_floor() -> None:
    watch = Watch(_PATIENCE, 0, is_loading=False)
    for now_s in range(10):
        watch.progressed(Phase.DRAWING, now_s)
    _beaten(watch, 10, 309)
    assert watch.due_s == 309


def test_steps_of_minutes_stretch_the_limit() -> None:
    watch = Watch(_PATIENCE, 0, is_loading=False)
    for now_s in (0, 240, 480):
        watch.progressed(Phase.DRAWING, now_s)
    _beaten(watch, 480, 5279)
    assert watch.due_s == 480 + 20 * 240


def test_another_phase_starts_afresh() -> None:
    watch = Watch(_PATIENCE, 0, is_loading=False)
    for now_s in range(10):
        watch.progressed(Phase.DRAWING, now_s)
    watch.progressed(Phase.DECODING, 10)
    _beaten(watch, 10, 909)
    assert watch.due_s == 910
