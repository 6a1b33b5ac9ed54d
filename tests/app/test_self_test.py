"""The self-test finds the fastest way that is right, whatever the others do."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from charle.app.self_test import Attempt, Outcome, SelfTest
from charle.core.picture import Picture
from charle.core.progress import CancelToken, OnProgress, Phase, Progress
from charle.core.recipe import Recipe
from charle.core.request import DeviceChoice, Precision
from charle.core.self_test import Way, known_picture, ways
from charle.engine.self_test import Trial
from charle.errors import Cancelled, EngineFailed

WAIT_MS = 10_000
KNOWN = known_picture()
RIGHT = Picture(
    KNOWN.image.width,
    KNOWN.image.height,
    KNOWN.image.tobytes(),
    Recipe.of(KNOWN.request, 0, model="starter"),
)
BLACK = replace(RIGHT, rgb=bytes(len(RIGHT.rgb)))

Draws = dict[Way, Picture | EngineFailed]


class Machine:
    """Draws in each way what it is told, and remembers which ways were tried."""

    def __init__(self, draws: Draws) -> None:
        self._draws = draws
        self.tried: list[Way] = []

    def __call__(self, way: Way, on_progress: OnProgress, cancel: CancelToken) -> Trial:
        cancel.check()
        self.tried.append(way)
        on_progress(Progress(Phase.DRAWING, 1, 10))
        drawn = self._draws.get(way, RIGHT)
        if isinstance(drawn, EngineFailed):
            raise drawn
        return Trial(drawn, 0.6, 1.2)


@pytest.fixture
def run(qtbot: QtBot) -> Callable[..., tuple[Outcome, Machine]]:
    def run(draws: Draws, device: DeviceChoice = DeviceChoice.AUTO) -> tuple[Outcome, Machine]:
        machine = Machine(draws)
        test = SelfTest(Path("starter"), try_out=machine)
        with qtbot.waitSignal(test.ended, timeout=WAIT_MS) as told:
            test.start(device)
        assert not test.is_running
        return told.args[0], machine

    return run


FAST, EXACT, SAFE = ways()


def test_the_fast_way_is_taken_when_it_is_right(
    run: Callable[..., tuple[Outcome, Machine]],
) -> None:
    outcome, machine = run({})
    assert machine.tried == [FAST]
    assert outcome == Outcome(FAST, True, 1, RIGHT, 0.6, 1.2)


@pytest.mark.parametrize(
    "wrong",
    [BLACK, EngineFailed("broke down", ""), replace(RIGHT, notes=("Drawn more exactly.",))],
)
def test_float32_is_next(
    run: Callable[..., tuple[Outcome, Machine]], wrong: Picture | EngineFailed
) -> None:
    outcome, machine = run({FAST: wrong})
    assert machine.tried == [FAST, EXACT]
    assert (outcome.way, outcome.is_right) == (EXACT, True)


def test_the_processor_is_last(run: Callable[..., tuple[Outcome, Machine]]) -> None:
    fast, exact, safe = ways(DeviceChoice.MPS)
    outcome, machine = run({fast: BLACK, exact: EngineFailed("", "")}, DeviceChoice.MPS)
    assert machine.tried == [fast, exact, safe]
    assert outcome.way == Way(DeviceChoice.CPU, Precision.FLOAT32)
    assert outcome.is_right


def test_nothing_is_right_on_a_broken_machine(
    run: Callable[..., tuple[Outcome, Machine]],
) -> None:
    outcome, _ = run({FAST: BLACK, EXACT: BLACK, SAFE: BLACK})
    assert (outcome.way, outcome.is_right, outcome.tries) == (SAFE, False, 3)
    assert outcome.picture == BLACK
    outcome, _ = run({way: EngineFailed("", "") for way in (FAST, EXACT, SAFE)})
    assert (outcome.way, outcome.is_right, outcome.picture) == (SAFE, False, None)


def test_progress_names_the_way(qtbot: QtBot) -> None:
    test = SelfTest(Path("starter"), try_out=Machine({FAST: BLACK}))
    seen: list[Attempt] = []
    test.progressed.connect(seen.append)
    with qtbot.waitSignal(test.ended, timeout=WAIT_MS):
        test.start()
    assert (seen[0].number, seen[0].count, seen[0].way) == (1, 3, FAST)
    assert (seen[-1].number, seen[-1].way) == (2, EXACT)
    assert seen[-1].progress == Progress(Phase.DRAWING, 1, 10)


def test_stopping_ends_it_without_a_word(qtbot: QtBot) -> None:
    def wait_for_ever(way: Way, on_progress: OnProgress, cancel: CancelToken) -> Trial:
        while not cancel.is_cancelled:
            on_progress(Progress(Phase.LOADING))
        raise Cancelled

    test = SelfTest(Path("starter"), try_out=wait_for_ever)
    with qtbot.waitSignal(test.progressed, timeout=WAIT_MS):
        test.start()
    with qtbot.assertNotEmitted(test.ended):
        assert test.stop()
    assert not test.is_running
