"""The engine as everybody uses it: starter model in, pictures and progress out."""

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from charle.core.picture import Picture
from charle.core.progress import CancelToken, Phase, Progress, no_progress
from charle.core.request import DeviceChoice, Precision, Sampler
from charle.engine.diffusion import DiffusionEngine
from charle.engine.engine import EngineOptions
from charle.errors import Cancelled, DrawingFailed, EngineFailed, ModelError
from tests.engine.conftest import EXACT, draw_all, full_size, starter_request

MakeEngine = Callable[..., DiffusionEngine]
WHITE = 255


def array(picture: Picture) -> np.ndarray:
    return np.asarray(picture.image()).astype(float)


def psnr_db(one: Picture, other: Picture) -> float:
    error = ((array(one) - array(other)) ** 2).mean()
    return math.inf if error == 0 else 10 * math.log10(255**2 / error)


# What is drawn


@pytest.mark.quality
def test_a_red_heart_is_red_in_the_middle_on_white(exact_engine: DiffusionEngine) -> None:
    (picture,) = draw_all(exact_engine, full_size("a red heart", steps=20))
    pixels = array(picture)
    red, green, blue = pixels[108:148, 108:148].mean(axis=(0, 1))
    assert red > 150
    assert max(green, blue) < red / 2
    assert pixels[:10, :10].mean() > 0.9 * WHITE


@pytest.mark.quality
def test_the_background_colour_is_the_one_asked_for(exact_engine: DiffusionEngine) -> None:
    request = full_size("a cat on a blue background", steps=20)
    (picture,) = draw_all(exact_engine, request)
    red, _, blue = array(picture)[:10, :10].mean(axis=(0, 1))
    assert blue > red + 60


@pytest.mark.quality
def test_a_negative_prompt_pushes_its_colour_out(exact_engine: DiffusionEngine) -> None:
    def redness(negative: str) -> float:
        request = starter_request("an apple", steps=12, negative_prompt=negative, guidance=6.0)
        pixels = array(draw_all(exact_engine, request)[0])
        return float((pixels[..., 0] - pixels[..., 1:].mean(axis=-1)).mean())

    assert redness("red") < redness("green")


# Same recipe, same picture


def test_the_same_request_gives_the_same_pixels(exact_engine: DiffusionEngine) -> None:
    request = starter_request(sampler=Sampler.EULER_A)
    assert draw_all(exact_engine, request)[0].rgb == draw_all(exact_engine, request)[0].rgb


@pytest.mark.parametrize("sampler", [Sampler.DPM_2M_KARRAS, Sampler.EULER_A, Sampler.DPM_SDE])
def test_a_picture_of_a_batch_equals_the_one_drawn_alone(
    sampler: Sampler, exact_engine: DiffusionEngine
) -> None:
    batch = draw_all(exact_engine, starter_request(count=3, seed=20, sampler=sampler))
    (alone,) = draw_all(exact_engine, starter_request(seed=22, sampler=sampler))
    assert [picture.recipe.seed for picture in batch] == [20, 21, 22]
    assert batch[2].rgb == alone.rgb
    assert batch[2].recipe == alone.recipe


def test_a_variation_lies_between_two_seeds(exact_engine: DiffusionEngine) -> None:
    def drawn(**values: Any) -> Picture:
        return draw_all(exact_engine, starter_request(seed=1, variation_seed=2, **values))[0]

    (other,) = draw_all(exact_engine, starter_request(seed=2))
    near, far = drawn(variation_strength=0.1), drawn(variation_strength=1.0)
    assert far.rgb == other.rgb
    assert psnr_db(near, drawn()) > psnr_db(far, drawn())


@pytest.mark.parametrize("precision", [Precision.FLOAT16, Precision.BFLOAT16])
@pytest.mark.quality
def test_narrow_numbers_draw_the_same_picture(
    precision: Precision, exact_engine: DiffusionEngine, fresh_engine: MakeEngine
) -> None:
    engine = fresh_engine(EngineOptions(DeviceChoice.CPU, precision))
    request = starter_request("a yellow house", steps=20)
    assert psnr_db(draw_all(engine, request)[0], draw_all(exact_engine, request)[0]) > 30


# Progress


def test_progress_tells_phases_steps_previews_and_time_left(exact_engine: DiffusionEngine) -> None:
    seen: list[Progress] = []
    draw_all(exact_engine, starter_request(steps=5, count=2), seen.append)
    first = [progress for progress in seen if progress.picture == 1]
    assert [progress.phase for progress in first] == [
        Phase.ENCODING,
        *[Phase.DRAWING] * 6,
        Phase.DECODING,
    ]
    steps = [progress for progress in seen if progress.phase is Phase.DRAWING and progress.step]
    assert [(progress.picture, progress.step) for progress in steps] == [
        (picture, step) for picture in (1, 2) for step in range(1, 6)
    ]
    for progress in steps:
        assert progress.preview is not None
        assert len(progress.preview.rgb) == 16 * 16 * 3
        assert progress.eta_s is not None
    etas = [progress.eta_s or 0 for progress in steps]
    assert etas[-1] < etas[0]


def test_the_preview_looks_like_the_picture(exact_engine: DiffusionEngine) -> None:
    seen: list[Progress] = []
    (picture,) = draw_all(exact_engine, full_size("a red heart", steps=12), seen.append)
    preview = [progress.preview for progress in seen if progress.preview][-1]
    small = np.frombuffer(preview.rgb, np.uint8).reshape(32, 32, 3).astype(float)
    real = array(picture).reshape(32, 8, 32, 8, 3).mean(axis=(1, 3))
    assert np.corrcoef(small.ravel(), real.ravel())[0, 1] > 0.95


# Stopping


@pytest.mark.parametrize("stop_at", [Phase.ENCODING, Phase.DRAWING, Phase.DECODING])
def test_stopping_in_any_phase_leaves_the_engine_as_it_was(
    stop_at: Phase, exact_engine: DiffusionEngine
) -> None:
    request = starter_request(count=2)
    expected = draw_all(exact_engine, request)
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.phase is stop_at:
            cancel.cancel()

    with pytest.raises(Cancelled):
        draw_all(exact_engine, request, stop, cancel)
    assert [p.rgb for p in draw_all(exact_engine, request)] == [p.rgb for p in expected]


def test_stopping_before_the_start_draws_nothing(exact_engine: DiffusionEngine) -> None:
    cancel = CancelToken()
    cancel.cancel()
    seen: list[Progress] = []
    with pytest.raises(Cancelled):
        draw_all(exact_engine, starter_request(), seen.append, cancel)
    assert not seen


def test_stopping_takes_effect_within_a_step(fresh_engine: MakeEngine) -> None:
    """The token is set by a layer in the middle of the UNet; later layers must not run."""
    engine = fresh_engine()
    unet = engine._opened.components.unet
    cancel = CancelToken()
    ran: list[str] = []
    unet.mid_block.register_forward_pre_hook(lambda *_: cancel.cancel())
    unet.conv_out.register_forward_hook(lambda *_: ran.append("conv_out"))
    with pytest.raises(Cancelled):
        draw_all(engine, starter_request(), cancel=cancel)
    assert not ran


def test_pictures_finished_before_a_stop_stay(exact_engine: DiffusionEngine) -> None:
    cancel = CancelToken()
    drawing = exact_engine.generate(starter_request(count=3), no_progress, cancel)
    finished = next(drawing)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(drawing)
    assert finished.rgb == draw_all(exact_engine, starter_request())[0].rgb


# Numbers out of bounds


def poison(engine: DiffusionEngine, value: float, at_step: int) -> None:
    """Make the UNet give ``value`` from one step on."""
    calls = iter(range(1, 1000))

    def spoil(_module: Any, _inputs: Any, output: tuple[torch.Tensor]) -> Any:
        return (torch.full_like(output[0], value),) if next(calls) >= at_step else None

    engine._opened.components.unet.register_forward_hook(spoil)


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_non_finite_values_are_noticed_at_their_step_and_drawn_again_in_float32(
    value: float, exact_engine: DiffusionEngine, fresh_engine: MakeEngine
) -> None:
    engine = fresh_engine(EngineOptions(DeviceChoice.CPU, Precision.BFLOAT16))
    poison(engine, value, at_step=3)
    seen: list[Progress] = []
    request = starter_request()
    (picture,) = draw_all(engine, request, seen.append)
    assert picture.rgb == draw_all(exact_engine, request)[0].rgb
    assert "more exact numbers" in picture.notes[0]
    steps = [p.step for p in seen if p.phase is Phase.DRAWING]
    assert steps == [0, 1, 2, 0, 1, 2, 3, 4]


def test_a_model_that_failed_once_stays_in_float32(starter: Path, fresh_engine: MakeEngine) -> None:
    engine = fresh_engine(EngineOptions(DeviceChoice.CPU, Precision.BFLOAT16))
    poison(engine, math.nan, at_step=1)
    draw_all(engine, starter_request())
    engine.unload()
    engine.load(starter, no_progress, CancelToken())
    assert engine.profile.unet_dtype is torch.float32


def test_non_finite_values_in_float32_are_an_error_and_no_black_picture(
    fresh_engine: MakeEngine,
) -> None:
    engine = fresh_engine()
    poison(engine, math.nan, at_step=2)
    with pytest.raises(DrawingFailed, match="out of bounds"):
        draw_all(engine, starter_request())


# Models


def test_loading_the_same_model_again_costs_nothing(
    starter: Path, exact_engine: DiffusionEngine
) -> None:
    seen: list[Progress] = []
    exact_engine.load(starter, seen.append, CancelToken())
    assert not seen


def test_a_load_can_be_stopped(starter: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    engine = DiffusionEngine(EXACT)
    with pytest.raises(Cancelled):
        engine.load(starter, no_progress, cancel)
    with pytest.raises(EngineFailed):
        draw_all(engine, starter_request())


def test_another_family_of_models_is_refused_by_name(starter: Path, tmp_path: Path) -> None:
    for part in starter.iterdir():
        (tmp_path / part.name).symlink_to(part)
    (tmp_path / "model_index.json").unlink()
    index = (starter / "model_index.json").read_text()
    changed = index.replace("StableDiffusionPipeline", "FluxPipeline")
    (tmp_path / "model_index.json").write_text(changed)
    with pytest.raises(ModelError, match="FluxPipeline"):
        DiffusionEngine(EXACT).load(tmp_path, no_progress, CancelToken())


def test_tokens_say_which_words_fall_into_which_chunk(exact_engine: DiffusionEngine) -> None:
    prompt = "a (red:1.2) heart, " + "cat " * 80
    spans = exact_engine.tokens(prompt)
    assert [prompt[span.start : span.end] for span in spans[:4]] == ["a", "red", "heart", ","]
    assert {span.chunk for span in spans} == {0, 1}
    assert sum(span.chunk == 0 for span in spans) == 75


def test_weights_on_words_change_the_picture_and_neutral_ones_do_not(
    exact_engine: DiffusionEngine,
) -> None:
    plain, neutral, strong = (
        draw_all(exact_engine, starter_request(prompt))[0]
        for prompt in ("a red heart", "a (red:1.0) heart", "a (red:1.5) heart")
    )
    assert plain.rgb == neutral.rgb
    assert plain.rgb != strong.rgb


def test_memory_short_plans_draw_the_same_picture(fresh_engine: MakeEngine) -> None:
    """Parts that are dropped and loaded again must not change a pixel."""
    engine = fresh_engine()
    expected = draw_all(engine, starter_request(count=2))
    model = engine._opened
    tight = replace(model.components.profile, memory_bytes=820_000_000)
    model.components.profile = tight
    assert [p.rgb for p in draw_all(engine, starter_request(count=2))] == [p.rgb for p in expected]
    assert "unet" not in model.components._parts
