"""The measured processes: answers, errors, break-downs, cancelling."""

import os
import threading

import psutil
import pytest

from charle.core.progress import CancelToken
from charle.engine.benchmark.child import Child
from charle.errors import BadRequest, Cancelled, EngineFailed


class Measured:
    """What stands in for a side; lives in the child."""

    def add(self, one: int, other: int) -> int:
        return one + other

    def pid(self) -> int:
        return os.getpid()

    def refuse(self) -> None:
        raise BadRequest("No.", "Ask for something else.")

    def divide(self) -> float:
        return 1 / 0

    def die(self) -> None:
        os._exit(9)

    def hang(self) -> None:
        threading.Event().wait()


class NoMeasured:
    def __init__(self) -> None:
        raise LookupError("a library is missing")


def test_methods_are_called_over_there() -> None:
    with Child(Measured, CancelToken()) as child:
        assert child.call("add", 2, 3) == 5
        assert child.call("pid") != os.getpid()


def test_errors_come_back_and_the_child_goes_on() -> None:
    with Child(Measured, CancelToken()) as child:
        with pytest.raises(BadRequest, match="Ask for something else"):
            child.call("refuse")
        with pytest.raises(EngineFailed, match="ZeroDivisionError") as failed:
            child.call("divide")
        assert "in divide" in failed.value.__notes__[0]
        assert child.call("add", 1, 1) == 2


def test_what_cannot_be_made_is_an_error() -> None:
    with Child(NoMeasured, CancelToken()) as child, pytest.raises(EngineFailed, match="Lookup"):
        child.wait()


def test_a_child_that_dies_is_an_error() -> None:
    with Child(Measured, CancelToken()) as child:
        with pytest.raises(EngineFailed, match="ended before it was done"):
            child.call("die")
        with pytest.raises(EngineFailed, match="ended before it was done"):
            child.call("pid")


def test_cancelling_ends_the_wait_and_the_process() -> None:
    cancel = CancelToken()
    pids = []

    def hang() -> None:
        with Child(Measured, cancel) as child:
            pids.append(child.call("pid"))
            threading.Timer(0.05, cancel.cancel).start()
            child.call("hang")

    with pytest.raises(Cancelled):
        hang()
    assert not psutil.pid_exists(pids[0])


def test_leaving_ends_the_process() -> None:
    with Child(Measured, CancelToken()) as child:
        pid = child.call("pid")
    assert not psutil.pid_exists(pid)
