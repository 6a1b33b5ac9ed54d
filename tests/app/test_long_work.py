"""One runner, exactly one outcome, not too much progress."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from charle.app.long_work import LongWork, Tell
from charle.core.progress import CancelToken
from charle.errors import EngineFailed, ModelError

WAIT_MS = 10_000


class Outcomes:
    def __init__(self, work: LongWork) -> None:
        self.told: list[object] = []
        work.succeeded.connect(lambda result: self.told.append(("succeeded", result)))
        work.stopped.connect(lambda: self.told.append("stopped"))
        work.failed.connect(lambda error: self.told.append(("failed", type(error))))


def _run(
    qtbot: QtBot, work: Callable[[Tell, CancelToken], object], *, cancel: bool = False
) -> object:
    long_work = LongWork(work)
    outcomes = Outcomes(long_work)
    if cancel:
        long_work.cancel()
    with qtbot.waitSignal(long_work.finished, timeout=WAIT_MS):
        long_work.start()
    qtbot.waitUntil(lambda: outcomes.told != [], timeout=WAIT_MS)
    (told,) = outcomes.told
    return told


def _raise(error: Exception) -> Callable[[Tell, CancelToken], object]:
    def work(tell: Tell, cancel: CancelToken) -> object:
        raise error

    return work


def test_a_result_arrives(qtbot: QtBot) -> None:
    assert _run(qtbot, lambda _tell, _cancel: 42) == ("succeeded", 42)


def test_a_cancel_is_no_failure(qtbot: QtBot) -> None:
    assert _run(qtbot, lambda _tell, cancel: cancel.check(), cancel=True) == "stopped"


def test_an_error_arrives_as_it_is(qtbot: QtBot) -> None:
    assert _run(qtbot, _raise(ModelError("a", "b"))) == ("failed", ModelError)


@pytest.mark.expects_errors
def test_a_bug_becomes_an_error(qtbot: QtBot) -> None:
    assert _run(qtbot, _raise(KeyError("a bug"))) == ("failed", EngineFailed)


def test_of_a_flood_of_progress_the_first_and_the_last_arrive(qtbot: QtBot) -> None:
    seen: list[object] = []

    def work(tell: Tell, cancel: CancelToken) -> None:
        for step in range(10_000):
            tell(step)

    long_work = LongWork(work)
    long_work.progressed.connect(seen.append)
    with qtbot.waitSignal(long_work.finished, timeout=WAIT_MS):
        long_work.start()
    qtbot.waitUntil(lambda: seen[-1:] == [9_999], timeout=WAIT_MS)
    assert seen[0] == 0
    assert len(seen) < 1_000
