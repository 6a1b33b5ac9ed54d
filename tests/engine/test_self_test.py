"""The self-test with the real starter model: right where it should be, wrong where not."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from charle.core.progress import CancelToken, no_progress
from charle.core.request import DeviceChoice, Precision
from charle.core.self_test import known_picture
from charle.engine.child import run_in_child
from charle.engine.engine import EngineOptions
from charle.engine.self_test import Trial, draw_known

pytestmark = pytest.mark.slow


def test_the_starter_model_draws_the_known_picture_and_tells_its_speed(starter: Path) -> None:
    known = known_picture()
    work = partial(draw_known, EngineOptions(), starter, known.request)
    trial = run_in_child(work, on_progress=no_progress, cancel=CancelToken())
    assert isinstance(trial, Trial)
    assert known.likeness_db(trial.picture) > 40
    assert trial.seconds > 0
    assert trial.matrix_tflops > 0


def test_other_noise_and_other_formats_fall_on_the_right_sides(starter: Path) -> None:
    known = known_picture()
    options = EngineOptions(DeviceChoice.CPU, Precision.BFLOAT16)
    same = draw_known(options, starter, known.request, no_progress, CancelToken())
    assert known.is_like(same.picture)
    other = replace(known.request, seed=known.request.seed + 1)
    assert not known.is_like(
        draw_known(options, starter, other, no_progress, CancelToken()).picture
    )
