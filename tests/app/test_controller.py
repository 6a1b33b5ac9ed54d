"""The queue and the states, with a fake engine in a real process."""

import gc
import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from charle.app.job import Job, Readiness, State
from charle.app.patience import Patience
from charle.core.progress import Phase
from charle.core.request import DeviceChoice
from charle.engine.engine import EngineOptions, TokenSpan
from charle.errors import DrawingFailed, ModelError
from tests.app.conftest import MODEL, Desk, request
from tests.fakes.engine import Script, Trouble, picture_of

NewDesk = Callable[..., Desk]


def test_a_job_loads_draws_saves_and_ends(desk: Desk) -> None:
    job = desk.controller.draw(request(count=2, seed=3), MODEL, "Fake")
    assert desk.controller.state is State.LOADING
    assert desk.controller.current == job
    desk.wait_idle()

    assert desk.story.events == [("started", job.id), ("finished", job.id)]
    assert desk.story.states == [State.LOADING, State.DRAWING, State.IDLE]
    assert [picture for _, picture, _ in desk.story.pictures] == [
        picture_of(job.request, 0),
        picture_of(job.request, 1),
    ]
    assert all(path.is_file() for _, _, path in desk.story.pictures)
    assert desk.controller.current is None


def test_the_model_stays_loaded_between_jobs(desk: Desk) -> None:
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    desk.story.states.clear()
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desk.story.states == [State.DRAWING, State.IDLE]


def test_every_step_is_recorded_although_progress_is_throttled(new_desk: NewDesk) -> None:
    desk = new_desk(Script(step_s=0.001), Patience(progress_gap_s=30))
    desk.controller.draw(request(steps=50, count=2), MODEL)
    desk.wait_idle()
    assert [len(steps) for steps in desk.story.steps] == [50, 50]
    assert len(desk.story.progress) < 10
    _, last = desk.story.progress[-1]
    assert (last.phase, last.picture) == (Phase.DECODING, 2)


def test_progress_is_told_at_most_thirty_times_a_second(new_desk: NewDesk) -> None:
    desk = new_desk(Script(step_s=0.002))
    desk.controller.draw(request(steps=300), MODEL)
    desk.wait_idle()
    drawing = [p for _, p in desk.story.progress if p.phase is Phase.DRAWING]
    assert 5 < len(drawing) < 100  # in at least 0.6 s


def test_warming_up_loads_the_model_without_a_job(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.controller.readiness_changed, check_params_cb=_is_ready):
        desk.controller.warm_up(MODEL)
    assert desk.controller.state is State.IDLE
    desk.controller.draw(request(), MODEL)
    assert desk.controller.state is State.DRAWING
    desk.wait_idle()


def _is_ready(readiness: Readiness) -> bool:
    return readiness is Readiness.READY


def test_a_job_for_another_model_does_not_wait_for_the_warm_up(new_desk: NewDesk) -> None:
    desk = new_desk(Script(load_s=600), Patience(cancel_grace_s=30))
    desk.controller.warm_up(MODEL)
    desk.wait_for(lambda: desk.controller.readiness is Readiness.WAKING)
    desk.controller.draw(request(), Path("other"))
    desk.controller.draw(request(), Path("third"))
    desk.controller.stop()
    desk.wait_for(lambda: ("started", 2) in desk.story.events)
    assert desk.controller.readiness is Readiness.WAKING


def test_jobs_follow_one_another_in_the_order_of_the_queue(new_desk: NewDesk) -> None:
    desk = new_desk(Script(step_s=0.05))
    jobs = [desk.controller.draw(request(seed=seed), MODEL) for seed in range(5)]
    assert desk.controller.queue == tuple(jobs[1:])
    desk.controller.move(jobs[4].id, 0)
    desk.controller.remove(jobs[2].id)
    assert desk.controller.queue == (jobs[4], jobs[1], jobs[3])
    desk.controller.move(jobs[2].id, 0)  # it is no longer there
    desk.controller.remove(jobs[0].id)  # it is being drawn
    desk.wait_idle()
    started = [job_id for what, job_id in desk.story.events if what == "started"]
    assert started == [jobs[0].id, jobs[4].id, jobs[1].id, jobs[3].id]
    assert [desk.story.outcomes(job) for job in jobs] == [
        ["finished"],
        ["finished"],
        ["cancelled"],
        ["finished"],
        ["finished"],
    ]


def test_stop_ends_the_current_job_and_the_next_one_follows(new_desk: NewDesk) -> None:
    desk = new_desk(Script(step_s=0.2))
    first = desk.controller.draw(request(steps=500), MODEL)
    second = desk.controller.draw(request(steps=1), MODEL)
    desk.wait_for(lambda: desk.controller.state is State.DRAWING)
    desk.controller.stop()
    assert desk.controller.state is State.CANCELLING
    desk.wait_idle()
    assert desk.story.outcomes(first) == ["cancelled"]
    assert desk.story.outcomes(second) == ["finished"]


def test_stop_while_loading_answers_and_lets_the_model_load(new_desk: NewDesk) -> None:
    desk = new_desk(Script(load_s=0.5))
    job = desk.controller.draw(request(), MODEL)
    desk.wait_for(lambda: desk.controller.readiness is Readiness.WAKING)
    desk.controller.stop()
    desk.wait_idle()
    assert desk.story.outcomes(job) == ["cancelled"]
    assert desk.controller.readiness is Readiness.WAKING
    desk.wait_for(lambda: desk.controller.readiness is Readiness.READY)


def test_clear_keeps_the_current_job_and_stop_all_does_not(new_desk: NewDesk) -> None:
    desk = new_desk(Script(step_s=0.02))
    jobs = [desk.controller.draw(request(), MODEL) for _ in range(3)]
    desk.controller.clear()
    desk.wait_idle()
    assert [desk.story.outcomes(job)[0] for job in jobs] == ["finished", "cancelled", "cancelled"]
    jobs = [desk.controller.draw(request(steps=500), MODEL) for _ in range(3)]
    desk.controller.stop_all()
    desk.wait_idle()
    assert [desk.story.outcomes(job) for job in jobs] == [["cancelled"]] * 3


def test_stop_without_a_job_does_nothing(desk: Desk) -> None:
    desk.controller.stop()
    desk.controller.stop_all()
    assert desk.story.states == []


def test_an_error_of_the_engine_reaches_the_person_with_its_details(new_desk: NewDesk) -> None:
    error = DrawingFailed("The picture came out black.", "Draw it again.")
    desk = new_desk(Script(trouble=Trouble.RAISED, error=error, trouble_step=2))
    job = desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desk.story.outcomes(job) == ["failed"]
    told = desk.story.failures[0]
    assert type(told) is DrawingFailed
    assert str(told) == str(error)
    assert "Traceback" in told.__notes__[0]


def test_a_model_that_cannot_be_loaded_fails_its_job_and_the_next_one_is_tried(
    new_desk: NewDesk,
) -> None:
    error = ModelError("The model is damaged.", "Install it again.")
    desk = new_desk(Script(trouble=Trouble.RAISED, error=error, trouble_phase=Phase.LOADING))
    desk.controller.warm_up(MODEL)  # fails quietly
    jobs = [desk.controller.draw(request(), MODEL) for _ in range(2)]
    desk.wait_idle()
    assert [desk.story.outcomes(job) for job in jobs] == [["failed"]] * 2
    assert [type(failure) for failure in desk.story.failures] == [ModelError] * 2


def test_tokens_are_counted_once_the_engine_is_free(new_desk: NewDesk) -> None:
    desk = new_desk(Script(step_s=0.05))
    answers: list[tuple[str, tuple[TokenSpan, ...]]] = []
    desk.controller.tokens_counted.connect(lambda *what: answers.append(what))
    desk.controller.draw(request(), MODEL)
    for prompt in ("a", "a h", "a heart"):
        desk.controller.count_tokens(prompt)
    desk.wait_for(lambda: bool(answers))
    assert desk.controller.state is State.IDLE
    assert answers == [("a heart", (TokenSpan(0, 1, 0), TokenSpan(2, 7, 0)))]


def test_a_slot_may_ask_for_more_work_at_any_signal(desk: Desk) -> None:
    jobs: list[Job] = []
    turns = iter(range(8))

    def again(*_: object) -> None:
        if next(turns, None) is not None:
            jobs.append(desk.controller.draw(request(steps=500), MODEL))
            desk.controller.stop()

    for signal in (
        desk.controller.state_changed,
        desk.controller.job_started,
        desk.controller.job_cancelled,
        desk.controller.queue_changed,
    ):
        signal.connect(again)
    again()
    desk.wait_for(lambda: len(jobs) == 8)
    desk.controller.stop_all()
    desk.wait_idle()
    assert all(len(desk.story.outcomes(job)) == 1 for job in jobs)


@pytest.mark.parametrize("seed", range(3))
def test_500_quick_clicks_leave_everything_consistent(new_desk: NewDesk, seed: int) -> None:
    desk = new_desk(Script(step_s=0.001))
    dice = random.Random(seed)
    jobs = []
    for _ in range(500):
        if dice.random() < 0.5:
            jobs.append(desk.controller.draw(request(steps=2), MODEL))
        else:
            desk.controller.stop()
        if dice.random() < 0.2:
            desk.qtbot.wait(1)
        if dice.random() < 0.05:
            desk.controller.clear()
    desk.wait_for(lambda: desk.controller.state is State.IDLE and not desk.controller.queue)
    assert all(len(desk.story.outcomes(job)) == 1 for job in jobs)
    finished = [job for job in jobs if desk.story.outcomes(job) == ["finished"]]
    assert {job.id for job, _, _ in desk.story.pictures} >= {job.id for job in finished}
    assert len(desk.disk.saved) == len(desk.story.pictures)
    last = desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desk.story.outcomes(last) == ["finished"]


def test_options_take_effect_with_a_new_engine(desk: Desk) -> None:
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    desk.controller.use_options(EngineOptions(device=DeviceChoice.CPU))
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert [picture.notes for _, picture, _ in desk.story.pictures] == [(), ("Drawn with cpu.",)]


def test_options_that_come_before_the_engine_need_no_restart(desk: Desk) -> None:
    readiness: list[Readiness] = []
    desk.controller.readiness_changed.connect(readiness.append)
    desk.controller.use_options(EngineOptions(device=DeviceChoice.CPU))
    desk.controller.draw(request(), MODEL)
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert readiness == [Readiness.WAKING, Readiness.READY]


def test_memory_is_released_after_the_job_and_when_idle(new_desk: NewDesk) -> None:
    desk = new_desk(Script(step_s=0.05))
    job = desk.controller.draw(request(), MODEL)
    desk.wait_for(lambda: desk.controller.state is State.DRAWING)
    desk.controller.release_memory()
    desk.wait_for(lambda: desk.controller.readiness is Readiness.ASLEEP)
    assert desk.story.outcomes(job) == ["finished"]

    desk = new_desk(patience=Patience(idle_s=0.2))
    desk.controller.draw(request(), MODEL)
    desk.wait_for(lambda: desk.controller.readiness is Readiness.READY)
    desk.wait_for(lambda: desk.controller.readiness is Readiness.ASLEEP)
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desk.story.states[-3:] == [State.LOADING, State.DRAWING, State.IDLE]


def test_nothing_happens_after_shutting_down(desk: Desk) -> None:
    desk.controller.draw(request(steps=500), MODEL)
    assert desk.controller.shut_down()
    assert desk.controller.shut_down()
    job = desk.controller.draw(request(), MODEL)
    assert desk.story.outcomes(job) == ["cancelled"]
    desk.controller.stop_all()
    desk.qtbot.wait(10)
    assert len(desk.story.events) == 2


class Lamp(QObject):
    """The smallest object with a signal of a bool."""

    switched = Signal(bool)


def test_a_bool_signal_keeps_the_references_it_gets() -> None:
    # PySide6 6.12.0 on Python 3.11 drops one reference to True with each emit until it aborts.
    lamp = Lamp()
    lamp.switched.connect(lambda _is_on: None)
    gc.collect()
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(300):
        lamp.switched.emit(True)
        lamp.setObjectName("lamp")  # returns nothing: a reference to None
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert all(abs(b - a) < 100 for a, b in zip(before, after, strict=True))
