"""Samplers under the names people know, as diffusers' schedulers.

A scheduler is made afresh for every picture: it carries state, and the SDE samplers are seeded.
Noise levels and prediction type come from the model; how a sampler walks through them from here.
"""

from collections.abc import Mapping
from typing import Any

from charle.core.request import Sampler
from charle.engine.libraries import schedulers

_FROM_THE_MODEL = (
    "num_train_timesteps",
    "beta_start",
    "beta_end",
    "beta_schedule",
    "trained_betas",
    "prediction_type",
)
"""What describes the model's training; anything else in its file is one sampler's taste."""

# Stable Diffusion's own samplers count 981, 961, … 1 (CompVis' scripts), the others spread evenly.
_LEADING = {"timestep_spacing": "leading", "steps_offset": 1}

_SAMPLERS: dict[Sampler, tuple[str, dict[str, Any]]] = {
    Sampler.PLMS: (
        "PNDMScheduler",
        {"skip_prk_steps": True, "set_alpha_to_one": False, **_LEADING},
    ),
    Sampler.DDIM: (
        "DDIMScheduler",
        {"clip_sample": False, "set_alpha_to_one": False, **_LEADING},
    ),
    Sampler.EULER: ("EulerDiscreteScheduler", {}),
    Sampler.EULER_A: ("EulerAncestralDiscreteScheduler", {}),
    Sampler.HEUN: ("HeunDiscreteScheduler", {}),
    Sampler.LMS: ("LMSDiscreteScheduler", {}),
    Sampler.DPM_2M: ("DPMSolverMultistepScheduler", {}),
    Sampler.DPM_2M_KARRAS: ("DPMSolverMultistepScheduler", {"use_karras_sigmas": True}),
    Sampler.DPM_2M_SDE: ("DPMSolverMultistepScheduler", {"algorithm_type": "sde-dpmsolver++"}),
    Sampler.DPM_SDE: ("DPMSolverSDEScheduler", {}),
    Sampler.UNIPC: ("UniPCMultistepScheduler", {}),
    Sampler.DPM2_A: ("KDPM2AncestralDiscreteScheduler", {}),
    Sampler.LCM: ("LCMScheduler", {}),
    Sampler.TCD: ("TCDScheduler", {}),
}


def make_scheduler(sampler: Sampler, model_config: Mapping[str, Any], seed: int) -> Any:
    """A fresh diffusers scheduler for one picture.

    ``model_config`` is the model's ``scheduler_config.json``; ``seed`` decides the noise of
    samplers that draw their own.
    """
    class_name, taste = _SAMPLERS[sampler]
    training = {name: model_config[name] for name in _FROM_THE_MODEL if name in model_config}
    if sampler is Sampler.DPM_SDE:
        taste = {"noise_sampler_seed": seed}
    return getattr(schedulers, class_name)(**training, **taste)
