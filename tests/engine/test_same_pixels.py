"""In float32 on the CPU our pixels equal those of diffusers' own pipeline, sampler by sampler."""

import json
import warnings
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import pytest
import torch
from diffusers import StableDiffusionPipeline

from charle.core.progress import CancelToken, no_progress
from charle.core.request import Sampler
from charle.engine.diffusion import DiffusionEngine
from tests.engine.conftest import EXACT, draw_all, starter_request

SEED = 7

# How somebody who reads diffusers' documentation would set each sampler up.
BETAS: dict[str, Any] = {
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "prediction_type": "v_prediction",  # as the starter does
}
STABLE_DIFFUSIONS_OWN = {**BETAS, "set_alpha_to_one": False, "steps_offset": 1}
SCHEDULERS: dict[Sampler, Any] = {
    Sampler.PLMS: lambda: diffusers.PNDMScheduler(skip_prk_steps=True, **STABLE_DIFFUSIONS_OWN),
    Sampler.DDIM: lambda: diffusers.DDIMScheduler(clip_sample=False, **STABLE_DIFFUSIONS_OWN),
    Sampler.EULER: lambda: diffusers.EulerDiscreteScheduler(**BETAS),
    Sampler.EULER_A: lambda: diffusers.EulerAncestralDiscreteScheduler(**BETAS),
    Sampler.HEUN: lambda: diffusers.HeunDiscreteScheduler(**BETAS),
    Sampler.LMS: lambda: diffusers.LMSDiscreteScheduler(**BETAS),
    Sampler.DPM_2M: lambda: diffusers.DPMSolverMultistepScheduler(**BETAS),
    Sampler.DPM_2M_KARRAS: lambda: diffusers.DPMSolverMultistepScheduler(
        use_karras_sigmas=True, **BETAS
    ),
    Sampler.DPM_2M_SDE: lambda: diffusers.DPMSolverMultistepScheduler(
        algorithm_type="sde-dpmsolver++", **BETAS
    ),
    Sampler.DPM_SDE: lambda: diffusers.DPMSolverSDEScheduler(noise_sampler_seed=SEED, **BETAS),
    Sampler.UNIPC: lambda: diffusers.UniPCMultistepScheduler(**BETAS),
    Sampler.DPM2_A: lambda: diffusers.KDPM2AncestralDiscreteScheduler(**BETAS),
    Sampler.LCM: lambda: diffusers.LCMScheduler(**BETAS),
    Sampler.TCD: lambda: diffusers.TCDScheduler(**BETAS),
}


@pytest.fixture(scope="module")
def pipeline(starter: Path) -> StableDiffusionPipeline:
    pipeline = StableDiffusionPipeline.from_pretrained(
        starter, dtype=torch.float32, local_files_only=True
    )
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def reference(pipeline: StableDiffusionPipeline, prompt: str, **values: Any) -> np.ndarray:
    image = pipeline(
        prompt,
        generator=torch.Generator("cpu").manual_seed(values.pop("seed", SEED)),
        **{"num_inference_steps": 6, "guidance_scale": 4.0, "height": 128, "width": 128, **values},
    ).images[0]
    return np.asarray(image)


def pixels(engine: DiffusionEngine, prompt: str, **values: Any) -> np.ndarray:
    (picture,) = draw_all(engine, starter_request(prompt, **{"steps": 6, "seed": SEED, **values}))
    return np.asarray(picture.image())


@pytest.mark.parametrize("sampler", list(Sampler))
def test_every_sampler(
    sampler: Sampler, exact_engine: DiffusionEngine, pipeline: StableDiffusionPipeline
) -> None:
    pipeline.scheduler = SCHEDULERS[sampler]()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # diffusers' deprecations of its own calls
        expected = reference(pipeline, "a black cat")
    assert np.array_equal(pixels(exact_engine, "a black cat", sampler=sampler), expected)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({"negative_prompt": "blue"}, {"negative_prompt": "blue"}),
        ({"guidance": 1.0}, {"guidance_scale": 1.0}),
        ({"guidance": 9.5}, {"guidance_scale": 9.5}),
        ({"width": 96, "height": 136}, {"width": 96, "height": 136}),
        ({"sampler": Sampler.DDIM, "eta": 0.7}, {"eta": 0.7}),
    ],
    ids=["negative", "unguided", "guided", "size", "eta"],
)
def test_every_knob(
    ours: dict[str, Any],
    theirs: dict[str, Any],
    exact_engine: DiffusionEngine,
    pipeline: StableDiffusionPipeline,
) -> None:
    pipeline.scheduler = SCHEDULERS[ours.get("sampler", Sampler.DPM_2M_KARRAS)]()
    expected = reference(pipeline, "a green tree", **theirs)
    assert np.array_equal(pixels(exact_engine, "a green tree", **ours), expected)


def test_models_that_predict_noise(starter: Path, tmp_path: Path) -> None:
    """Stable Diffusion 1; what the starter draws so is nonsense, but the same nonsense."""
    for part in starter.iterdir():
        if part.name != "scheduler":
            (tmp_path / part.name).symlink_to(part)
    config = json.loads((starter / "scheduler" / "scheduler_config.json").read_text())
    (tmp_path / "scheduler").mkdir()
    (tmp_path / "scheduler" / "scheduler_config.json").write_text(
        json.dumps({**config, "prediction_type": "epsilon"})
    )
    engine = DiffusionEngine(EXACT)
    engine.load(tmp_path, no_progress, CancelToken())
    pipeline = StableDiffusionPipeline.from_pretrained(
        starter, dtype=torch.float32, local_files_only=True
    )
    pipeline.set_progress_bar_config(disable=True)
    pipeline.scheduler = diffusers.EulerDiscreteScheduler(**{**BETAS, "prediction_type": "epsilon"})
    expected = reference(pipeline, "a cat")
    assert np.array_equal(pixels(engine, "a cat", sampler=Sampler.EULER), expected)


def test_prompt_with_more_words_than_fit_is_read_whole(exact_engine: DiffusionEngine) -> None:
    """The pipeline cuts after 75 tokens; we read on in a second chunk."""
    filler = "a house " * 40
    cut, whole = filler + "red", filler + "blue"
    assert not np.array_equal(pixels(exact_engine, cut), pixels(exact_engine, whole))
