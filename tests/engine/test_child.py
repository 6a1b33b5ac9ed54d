"""Work in a process of its own: results, errors, stopping, breaking."""

import os
import time
from functools import partial
from pathlib import Path

import psutil
import pytest

from charle.core import offline_guard
from charle.core.progress import CancelToken, OnProgress, Phase, Progress, no_progress
from charle.engine.child import run_in_child
from charle.errors import Cancelled, EngineFailed, ModelError
from tests.processes import engine_processes


def _count(limit: int, on_progress: OnProgress, cancel: CancelToken) -> tuple[int, int, bool]:
    for step in range(limit):
        cancel.check()
        on_progress(Progress(Phase.IMPORTING, step, limit))
    return limit, os.getpid(), offline_guard.is_on()


def _fail(on_progress: OnProgress, cancel: CancelToken) -> None:
    raise ModelError("No model.", "Choose another.")


def _stumble(on_progress: OnProgress, cancel: CancelToken) -> None:
    raise KeyError("a bug")


def _die(on_progress: OnProgress, cancel: CancelToken) -> None:
    os.abort()


def _wait_for_ever(
    marker: Path, is_polite: bool, on_progress: OnProgress, cancel: CancelToken
) -> None:
    on_progress(Progress(Phase.IMPORTING))
    while not (is_polite and cancel.is_cancelled):
        on_progress(Progress(Phase.IMPORTING))
        time.sleep(0.001)
    marker.touch()
    cancel.check()


def _run(work: object, cancel: CancelToken | None = None, **values: object) -> object:
    return run_in_child(
        work,  # type: ignore[arg-type]
        on_progress=values.pop("on_progress", no_progress),  # type: ignore[arg-type]
        cancel=cancel or CancelToken(),
        **values,  # type: ignore[arg-type]
    )


def test_the_result_and_all_progress_come_back_from_a_guarded_process(tmp_path: Path) -> None:
    seen: list[Progress] = []
    result = _run(partial(_count, 5), on_progress=seen.append, logs=tmp_path)
    assert isinstance(result, tuple)
    limit, pid, is_guarded = result
    assert limit == 5
    assert pid != os.getpid()
    assert is_guarded
    assert [progress.step for progress in seen] == [0, 1, 2, 3, 4]
    assert not psutil.pid_exists(pid)


def test_errors_keep_their_words_and_details() -> None:
    with pytest.raises(ModelError) as caught:
        _run(_fail)
    assert caught.value.title == "No model."
    assert "Traceback" in caught.value.__notes__[0]


@pytest.mark.parametrize("work", [_stumble, _die])
def test_whatever_breaks_there_is_an_error_here(work: object) -> None:
    with pytest.raises(EngineFailed):
        _run(work)


@pytest.mark.parametrize("is_polite", [True, False])
def test_stopping_lets_the_work_tidy_up_and_ends_what_does_not_listen(
    tmp_path: Path, is_polite: bool
) -> None:
    cancel = CancelToken()
    marker = tmp_path / "tidy"
    with pytest.raises(Cancelled):
        _run(
            partial(_wait_for_ever, marker, is_polite),
            cancel,
            on_progress=lambda _: cancel.cancel(),
            grace_s=30.0 if is_polite else 0.3,
        )
    assert marker.exists() is is_polite
    assert not engine_processes()


def test_a_limit_ends_work_that_takes_too_long(tmp_path: Path) -> None:
    with pytest.raises(EngineFailed):
        _run(partial(_wait_for_ever, tmp_path / "x", False), limit_s=0.5)
