"""Whole pictures through the Core ML form, and what happens when it fails in the middle of one."""

from pathlib import Path

import numpy as np
import pytest

from charle.core.model_card import read_card
from charle.core.picture import Picture
from charle.core.progress import CancelToken, OnProgress, Phase, Progress, no_progress
from charle.core.request import DeviceChoice, GenerationRequest, Precision
from charle.engine.coreml.job import convert
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.store import Verdict, entries, identity
from charle.engine.coreml.unet import FALLBACK_NOTE
from charle.engine.coreml.variant import Form, Variant
from charle.engine.diffusion import DiffusionEngine
from charle.engine.engine import EngineOptions
from charle.errors import BadRequest, Cancelled
from tests.engine.conftest import draw_all
from tests.engine.coreml.stand_in import OS_BUILD, options

STEPS = 5
PROOF_CALLS = 3  # predictions that a first load makes: one, then a guided step's two
FAIL_STEP = 3


def request_for(model: Path, **values: object) -> GenerationRequest:
    card = read_card(model)
    defaults: dict[str, object] = {
        "prompt": "a red heart",
        "width": card.width,
        "height": card.height,
        "steps": STEPS,
        "guidance": 4.0,
        "seed": 7,
    }
    return GenerationRequest(**(defaults | values))  # type: ignore[arg-type]


def draw(
    model: Path,
    coreml: CoreMLOptions | None,
    device: DeviceChoice = DeviceChoice.NEURAL_ENGINE,
    on_progress: OnProgress = no_progress,
    **values: object,
) -> Picture:
    if coreml is None:
        device = DeviceChoice.CPU
    engine = DiffusionEngine(EngineOptions(device, coreml=coreml))
    engine.load(model, no_progress, CancelToken())
    try:
        (picture,) = draw_all(engine, request_for(model, **values), on_progress)
    finally:
        engine.unload()
    return picture


def psnr_db(one: Picture, other: Picture) -> float:
    """Peak signal to noise of two pictures' bytes."""
    pixels = [np.frombuffer(picture.rgb, np.uint8).astype(float) for picture in (one, other)]
    return float(10 * np.log10(255**2 / max(1e-9, np.square(pixels[0] - pixels[1]).mean())))


@pytest.fixture(scope="session")
def torch_picture(thin: Path) -> Picture:
    return draw(thin, None)


@pytest.mark.slow
@pytest.mark.parametrize("form", Form)
def test_the_starter_model_draws_through_core_ml_what_it_draws_with_torch(
    form: Form, starter: Path, tmp_path: Path
) -> None:
    card = read_card(starter)
    given = options(tmp_path)
    variant = Variant(form, card.width, card.height)
    convert(starter, variant, given, on_progress=no_progress, cancel=CancelToken())
    (entry,) = entries(tmp_path, identity(starter))
    verdict = entry.verdict(OS_BUILD)
    assert verdict is not None
    assert verdict.parity_db is not None
    assert verdict.parity_db >= 52
    device = {
        Form.NEURAL_ENGINE: DeviceChoice.NEURAL_ENGINE,
        Form.GPU: DeviceChoice.COREML_GPU,
    }[form]
    found = draw(starter, given, device, steps=20)
    assert found.notes == ()
    assert psnr_db(found, draw(starter, None, steps=20)) >= 35


def test_a_picture_without_guidance_needs_no_second_model(thin: Path, thin_store: Path) -> None:
    found = draw(thin, options(thin_store), guidance=1.0)
    assert found.notes == ()
    assert psnr_db(found, draw(thin, None, guidance=1.0)) >= 35


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["raises", "nan", "hangs", "dies"])
def test_failing_at_a_step_the_picture_goes_on_with_torch(
    fault: str, thin: Path, thin_store: Path, torch_picture: Picture
) -> None:
    at = 2 * FAIL_STEP - 1
    steps: list[int] = []

    def watch(progress: Progress) -> None:
        if progress.phase is Phase.DRAWING:
            steps.append(progress.step)

    found = draw(thin, options(thin_store, fault, at), on_progress=watch)
    assert psnr_db(found, torch_picture) >= 35
    assert found.notes == (FALLBACK_NOTE,)
    assert steps == list(range(STEPS + 1))  # from the same step, not from the start
    (entry,) = entries(thin_store, identity(thin))
    verdict = entry.verdict(OS_BUILD)
    assert verdict is not None
    assert not verdict.is_good
    assert draw(thin, options(thin_store)).notes == ()  # it is not tried again here


def test_what_computes_something_else_is_found_out_at_its_first_load(
    thin: Path, thin_store: Path, torch_picture: Picture
) -> None:
    """A new build of the system proves it anew, and says that this takes a while."""
    phases: list[Phase] = []
    given = options(thin_store, "wrong", 1, build="25A1")
    found = draw(thin, given, on_progress=lambda progress: phases.append(progress.phase))
    assert phases[0] is Phase.PREPARING
    assert found.rgb == torch_picture.rgb
    assert found.notes == (FALLBACK_NOTE,)
    (entry,) = entries(thin_store, identity(thin))
    verdicts = entry.verdict("25A1"), entry.verdict(OS_BUILD)
    assert [verdict is not None and verdict.is_good for verdict in verdicts] == [False, True]


def test_other_sizes_and_long_prompts_are_drawn_with_torch(thin: Path, thin_store: Path) -> None:
    given = options(thin_store, "raises", 1)  # it must never be asked
    side = read_card(thin).width + 64
    assert draw(thin, given, width=side).notes == ()
    long = "a cat on a mat, " * 30
    assert draw(thin, given, prompt=long, steps=1).rgb == draw(thin, None, prompt=long, steps=1).rgb


@pytest.mark.parametrize(("step_s", "is_core_ml"), [(0.5, True), (2.0, False), (None, True)])
def test_auto_takes_what_was_faster_here(
    step_s: float | None, is_core_ml: bool, thin: Path, thin_store: Path
) -> None:
    (entry,) = entries(thin_store, identity(thin))
    entry.record(OS_BUILD, Verdict(True, step_s=step_s, torch_step_s=1.0))
    given = options(thin_store, "load")  # Core ML gives itself away by failing
    found = draw(thin, given, DeviceChoice.AUTO, steps=1)
    assert bool(found.notes) is is_core_ml


def test_exact_numbers_and_other_devices_leave_core_ml_out(thin: Path, thin_store: Path) -> None:
    given = options(thin_store, "load")
    assert draw(thin, given, DeviceChoice.CPU, steps=1).notes == ()
    engine = DiffusionEngine(EngineOptions(precision=Precision.FLOAT32, coreml=given))
    engine.load(thin, no_progress, CancelToken())
    (picture,) = draw_all(engine, request_for(thin, steps=1))
    assert picture.notes == ()


def test_asked_for_by_name_where_there_is_none_it_is_refused(thin: Path, tmp_path: Path) -> None:
    given = options(tmp_path, can_predict=False)
    with pytest.raises(BadRequest, match="only be used on a Mac"):
        draw(thin, given)


@pytest.mark.slow
def test_cancelled_while_core_ml_computes_it_stops(thin: Path, thin_store: Path) -> None:
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.phase is Phase.DRAWING and progress.step == 2:
            cancel.cancel()

    engine = DiffusionEngine(EngineOptions(DeviceChoice.NEURAL_ENGINE, coreml=options(thin_store)))
    engine.load(thin, no_progress, CancelToken())
    with pytest.raises(Cancelled):
        draw_all(engine, request_for(thin), stop, cancel)
    (picture,) = draw_all(engine, request_for(thin))  # the engine stays usable
    assert picture.notes == ()
    engine.unload()
