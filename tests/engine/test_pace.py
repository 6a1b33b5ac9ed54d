"""The time left: from this machine's own steps, and the same step times for every picture."""

import pytest

from charle.core.progress import Phase, Progress
from charle.engine.pace import Pace, Stopwatch
from charle.engine.report import Report


def test_nothing_is_promised_before_anything_was_measured() -> None:
    assert Pace().eta_s(steps_left=10, pictures_left=1) is None


def test_steps_and_finishing_add_up() -> None:
    pace = Pace(finish_s=2.0)
    pace.steps_s.extend([1.0, 1.0, 9.0])  # one step was disturbed
    assert pace.eta_s(steps_left=10, pictures_left=2) == 14.0


def test_old_steps_are_forgotten() -> None:
    pace = Pace()
    pace.steps_s.extend([5.0] * 8 + [1.0] * 8)
    assert pace.eta_s(steps_left=1, pictures_left=0) == 1.0


def test_a_stopwatch_gives_laps() -> None:
    times = iter([0.0, 3.0, 4.5])
    watch = Stopwatch(lambda: next(times))
    assert (watch.lap_s(), watch.lap_s()) == (3.0, 1.5)


@pytest.mark.parametrize(("index", "steps_left"), [(0, 8), (1, 3)])
def test_the_eta_covers_all_pictures_of_the_job(index: int, steps_left: int) -> None:
    told: list[Progress] = []
    pace = Pace()
    report = Report(index, 2, pace, told.append)
    report.drawing(5)
    for step in (1, 2):
        report.stepped(step, None)
    pace.steps_s.clear()
    pace.steps_s.append(1.0)
    pace.finish_s = 0.5
    assert pace.eta_s(steps_left, 2 - index) == steps_left + 0.5 * (2 - index)
    assert [(p.phase, p.step, p.steps, p.picture, p.pictures) for p in told] == [
        (Phase.DRAWING, step, 5, index + 1, 2) for step in (0, 1, 2)
    ]
