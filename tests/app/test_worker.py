"""What the worker does when the engine, the disk or the person is unkind."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from charle.app import controller as controller_module
from charle.app.controller import Controller
from charle.app.job import Readiness, State
from charle.app.patience import Patience
from charle.core.progress import Phase
from charle.engine.engine import EngineOptions
from charle.errors import EngineFailed, SaveFailed, TooLarge
from tests.app.conftest import MODEL, WAIT_MS, Desk, Disk, request
from tests.fakes.engine import FakeEngine, Script, Trouble, picture_of
from tests.processes import engine_processes

_log = logging.getLogger(__name__)

NewDesk = Callable[..., Desk]

_IMPATIENT = Patience(first_s=20, steps_floor_s=1, steps_factor=2)
_ATTENTIVE = Patience(silence_s=2.5)


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    """Where the fake engine counts its troubles across processes."""
    folder = tmp_path / "marks"
    folder.mkdir()
    return folder


# --- an engine that breaks ---


@pytest.mark.parametrize("trouble", [Trouble.KILLED, Trouble.ABORTED, Trouble.FROZEN, Trouble.HUNG])
def test_a_broken_engine_is_restarted_and_the_job_goes_on_where_it_was(
    new_desk: NewDesk, marks: Path, trouble: Trouble
) -> None:
    script = Script(trouble=trouble, trouble_step=3, trouble_picture=2, marks=marks)
    desk = new_desk(script, _ATTENTIVE if trouble is Trouble.FROZEN else _IMPATIENT)
    job = desk.controller.draw(request(count=3, seed=9), MODEL)
    desk.wait_idle()

    assert desk.story.outcomes(job) == ["finished"]
    # Every picture of the batch came out once, whichever process drew it.
    seeds = [picture.recipe.seed for _, picture, _ in desk.story.pictures]
    assert seeds == [9, 10, 11]
    assert [p.rgb for _, p, _ in desk.story.pictures] == [
        picture_of(job.request, index).rgb for index in range(3)
    ]
    assert [len(steps) for steps in desk.story.steps] == [3, 3, 3]
    numbers = [p.picture for _, p in desk.story.progress]
    assert numbers == sorted(numbers)
    assert {p.pictures for _, p in desk.story.progress if p.phase is not Phase.LOADING} == {3}
    assert desk.story.states == [
        State.LOADING,
        State.DRAWING,
        State.LOADING,
        State.DRAWING,
        State.IDLE,
    ]


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (Trouble.KILLED, "memory ran out"),
        (Trouble.ABORTED, "broke down twice"),
        (Trouble.HUNG, "stopped answering twice"),
    ],
)
def test_an_engine_that_breaks_twice_fails_the_job_and_serves_the_next(
    new_desk: NewDesk, marks: Path, trouble: Trouble, words: str
) -> None:
    script = Script(trouble=trouble, trouble_step=3, marks=marks, trouble_times=2)
    desk = new_desk(script, _IMPATIENT)
    job = desk.controller.draw(request(), MODEL)
    following = desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desk.story.outcomes(job) == ["failed"]
    assert desk.story.outcomes(following) == ["finished"]
    error = desk.story.failures[0]
    assert type(error) is EngineFailed
    assert words in error.title
    assert error.hint
    assert "The engine's process ended" in error.__notes__[0]


@pytest.mark.parametrize("phase", [Phase.LOADING, Phase.DECODING])
def test_an_engine_may_break_in_any_phase(new_desk: NewDesk, marks: Path, phase: Phase) -> None:
    desk = new_desk(Script(trouble=Trouble.KILLED, trouble_phase=phase, marks=marks))
    job = desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desk.story.outcomes(job) == ["finished"]


def test_running_out_of_memory_says_what_helps(new_desk: NewDesk) -> None:
    desk = new_desk(Script(trouble=Trouble.OUT_OF_MEMORY))
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert type(desk.story.failures[0]) is TooLarge
    assert "smaller size" in desk.story.failures[0].hint


def test_a_bug_in_the_engine_fails_the_job_and_the_engine_starts_afresh(
    new_desk: NewDesk, marks: Path
) -> None:
    desk = new_desk(Script(trouble=Trouble.BUG, marks=marks))
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert type(desk.story.failures[0]) is EngineFailed
    assert "KeyError" in desk.story.failures[0].__notes__[0]
    job = desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desk.story.outcomes(job) == ["finished"]
    assert desk.story.states[-3:] == [State.LOADING, State.DRAWING, State.IDLE]


def test_an_engine_that_dies_while_idle_comes_back(desk: Desk) -> None:
    readiness: list[Readiness] = []
    desk.controller.readiness_changed.connect(readiness.append)
    desk.controller.warm_up(MODEL)
    desk.wait_for(lambda: desk.controller.readiness is Readiness.READY)
    (engine,) = engine_processes()
    engine.kill()
    desk.wait_for(lambda: readiness.count(Readiness.READY) == 2)
    job = desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desk.story.outcomes(job) == ["finished"]


def test_a_warm_up_that_keeps_breaking_is_given_up_until_a_job_comes(
    new_desk: NewDesk, marks: Path
) -> None:
    script = Script(
        trouble=Trouble.KILLED, trouble_phase=Phase.LOADING, marks=marks, trouble_times=2
    )
    desk = new_desk(script)
    desk.controller.warm_up(MODEL)
    desk.wait_for(lambda: len(list(marks.iterdir())) == 2)
    desk.wait_for(lambda: desk.controller.readiness is Readiness.ASLEEP)
    job = desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desk.story.outcomes(job) == ["finished"]


@pytest.mark.expects_errors
def test_an_engine_that_cannot_even_be_started_fails_the_job(qtbot: QtBot, tmp_path: Path) -> None:
    def unpicklable(_options: EngineOptions) -> FakeEngine:
        return FakeEngine()

    controller = Controller(Disk(tmp_path).save, factory=unpicklable)
    with qtbot.waitSignal(controller.job_failed, timeout=WAIT_MS) as failed:
        controller.draw(request(), MODEL)
    assert type(failed.args[1]) is EngineFailed
    assert controller.shut_down()


# --- stopping ---


@pytest.mark.parametrize("trouble", [Trouble.DEAF, Trouble.HUNG, Trouble.FROZEN])
def test_stop_works_on_an_engine_that_does_not_listen(
    new_desk: NewDesk,
    marks: Path,
    trouble: Trouble,
) -> None:
    desk = new_desk(Script(trouble=trouble, marks=marks, deaf_s=600))
    job = desk.controller.draw(request(), MODEL)
    desk.wait_for(lambda: bool(list(marks.iterdir())))
    started_s = time.monotonic()
    desk.controller.stop()
    desk.wait_idle()
    _log.info("stopped after %.3f s", time.monotonic() - started_s)
    assert desk.story.outcomes(job) == ["cancelled"]
    # The engine is back without being asked.
    desk.wait_for(lambda: desk.controller.readiness is Readiness.READY)
    job = desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desk.story.outcomes(job) == ["finished"]


def test_a_stop_that_comes_too_late_changes_nothing(new_desk: NewDesk) -> None:
    desk = new_desk(
        Script(trouble=Trouble.DEAF, trouble_phase=Phase.DECODING, deaf_s=0.2),
        Patience(cancel_grace_s=30),
    )
    job = desk.controller.draw(request(count=1), MODEL)
    desk.wait_for(lambda: desk.controller.state is State.DRAWING)
    desk.controller.stop()
    desk.wait_idle()
    assert len(desk.story.outcomes(job)) == 1


# --- disks ---


@pytest.mark.parametrize(
    "error",
    [SaveFailed("Couldn't save: the disk is full.", "Free 40 MB."), OSError(28, "No space")],
)
def test_a_picture_that_cannot_be_saved_is_kept_and_saved_again(
    desk: Desk, error: Exception
) -> None:
    desk.disk.error = error
    job = desk.controller.draw(request(count=2), MODEL)
    desk.wait_idle()
    assert desk.story.outcomes(job) == ["finished"]
    assert desk.story.pictures == []
    assert [type(failure) for failure in desk.story.save_failures] == [SaveFailed] * 2
    kept = [picture for _, picture in desk.controller.unsaved]
    assert kept == [picture_of(job.request, 0), picture_of(job.request, 1)]

    desk.controller.retry_save()  # still full
    desk.wait_for(lambda: len(desk.story.save_failures) == 4)
    assert len(desk.controller.unsaved) == 2

    desk.disk.error = None
    desk.controller.retry_save()
    desk.wait_for(lambda: len(desk.story.pictures) == 2)
    assert not desk.controller.unsaved
    assert desk.disk.saved == kept


def test_unsaved_pictures_can_be_discarded(desk: Desk) -> None:
    desk.disk.error = OSError(28, "No space")
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    desk.controller.discard_unsaved()
    desk.disk.error = None
    desk.controller.shut_down()
    assert not desk.controller.unsaved
    assert desk.disk.saved == []


def test_unsaved_pictures_are_tried_once_more_at_the_end(desk: Desk) -> None:
    desk.disk.error = OSError(28, "No space")
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    desk.disk.error = None
    desk.controller.shut_down()
    assert len(desk.disk.saved) == 1


# --- quitting ---


@pytest.mark.parametrize("phase", [Phase.LOADING, Phase.ENCODING, Phase.DRAWING, Phase.DECODING])
def test_quitting_ends_the_engine_whatever_it_does(
    new_desk: NewDesk, marks: Path, phase: Phase
) -> None:
    desk = new_desk(Script(trouble=Trouble.HUNG, trouble_phase=phase, marks=marks))
    desk.controller.draw(request(), MODEL)
    desk.wait_for(lambda: bool(list(marks.iterdir())))
    engines = engine_processes()
    assert desk.controller.shut_down()
    psutil.wait_procs(engines, timeout=60)
    assert not any(engine.is_running() for engine in engines)
    assert desk.disk.saved == []


def test_quitting_right_after_the_start_is_fine(new_desk: NewDesk) -> None:
    desk = new_desk()
    desk.controller.warm_up(MODEL)
    desk.controller.draw(request(), MODEL)
    assert desk.controller.shut_down()


def test_quitting_does_not_wait_for_ever_for_a_disk(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller_module, "_LAST_SAVE_MS", 50)
    desk.disk.delay_s = 1.0
    desk.controller.draw(request(), MODEL)
    desk.wait_for(desk.disk.is_saving.is_set)
    assert not desk.controller.shut_down()
    monkeypatch.undo()
    assert desk.controller.shut_down()
    assert len(desk.disk.saved) == 1


def test_quitting_saves_every_picture_that_is_finished(new_desk: NewDesk, marks: Path) -> None:
    desk = new_desk(
        Script(trouble=Trouble.HUNG, trouble_phase=Phase.DECODING, trouble_picture=4, marks=marks)
    )
    desk.disk.delay_s = 0.1
    desk.controller.draw(request(count=4), MODEL)
    # The engine has finished three pictures, the slow disk not yet the first.
    desk.wait_for(lambda: bool(list(marks.iterdir())))
    assert desk.controller.shut_down()
    assert len(desk.disk.saved) == 3
