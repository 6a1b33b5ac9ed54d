"""What every test gets: its own base folder, no network, no stray errors in the log."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Two threads that wait for each other by spinning make tiny models hundreds of times slower
# when the other core is busy.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
os.environ.setdefault("OMP_NUM_THREADS", "1")
# Intel's library adds up in another order when numbers lie elsewhere in memory: seen with AVX-512,
# where the same weights gave pictures that differed by 1e-6.
os.environ.setdefault("MKL_CBWR", "AUTO,STRICT")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")

from charle.paths import Paths, resource
from tests import machine_guard

machine_guard.switch_on()

# The same examples in every run, and no time limits: a busy machine must not fail a test.
settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.load_profile("steady")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A fresh set of folders, none of them made yet."""
    return Paths.below(tmp_path / "base")


@pytest.fixture(scope="session")
def starter() -> Path:
    """The shipped model: real trained weights, small enough for every test."""
    return resource("starter")


@pytest.fixture(scope="session")
def thin(starter: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model in the starter model's layout whose UNet is quick to convert and to run."""
    from tests.fakes.thin_model import write_thin_model

    return write_thin_model(starter, tmp_path_factory.mktemp("thin") / "thin")


@pytest.fixture(autouse=True)
def _no_stray_errors(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """An error in the log fails the test, unless it is marked ``expects_errors``."""
    yield
    if request.node.get_closest_marker("expects_errors"):
        return
    errors = [
        record.getMessage()
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.ERROR
    ]
    assert not errors, f"unexpected errors in the log: {errors}"
