"""What runs in the measured processes, called directly."""

from pathlib import Path

import pytest

from charle.core.request import GenerationRequest
from charle.engine.benchmark.ours import Ours
from charle.engine.benchmark.quickstart import Quickstart
from charle.engine.benchmark.values import LoopTimes

REQUEST = GenerationRequest(
    prompt="a red heart", width=128, height=128, steps=4, guidance=4.0, seed=1
)


@pytest.fixture(scope="module")
def ours(starter: Path) -> Ours:
    side = Ours()
    assert side.load(starter) > 0
    return side


@pytest.fixture(scope="module")
def quickstart(starter: Path) -> Quickstart:
    side = Quickstart()
    assert side.load(starter, "cpu") > 0
    return side


def test_every_step_but_the_first_is_timed(ours: Ours, quickstart: Quickstart) -> None:
    for side in (ours, quickstart):
        times = side.picture(REQUEST)
        assert len(times.steps_s) == REQUEST.steps - 1
        assert 0 < sum(times.steps_s) < times.whole_s


def test_the_loop_and_bare_calls_take_turns(ours: Ours) -> None:
    times = ours.loop_and_bare_calls(REQUEST, 2)
    assert len(times.loop_steps_s) == len(times.bare_calls_s) == 2 * REQUEST.steps
    assert min(*times.loop_steps_s, *times.bare_calls_s) > 0


def test_overhead_is_what_the_loop_takes_longer() -> None:
    times = LoopTimes((2.0, 2.2, 9.0), (2.0, 2.0, 2.0))
    assert times.overhead == pytest.approx(0.1)


def test_cancelling_is_timed_from_asking_to_letting_go(ours: Ours) -> None:
    latencies = ours.cancel_latencies(REQUEST, 0.01, 3)
    assert len(latencies) == 3
    assert all(0 < latency_s < 10 for latency_s in latencies)


def test_sides_say_how_they_run(ours: Ours, quickstart: Quickstart) -> None:
    assert ours.description(REQUEST).line == "cpu, float32, 1 thread, DPM++ 2M Karras"
    assert quickstart.description(REQUEST).line == (
        "cpu, float32, 1 thread, DPMSolverMultistepScheduler"
    )


def test_memory_is_that_of_this_process(ours: Ours) -> None:
    before = ours.peak_memory_bytes()
    large = bytearray(b"x") * 200_000_000
    assert ours.peak_memory_bytes() >= max(before, len(large))
