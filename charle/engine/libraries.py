"""What the engine takes from diffusers and transformers, without all that they would bring along.

The rest of the engine imports these names from here: that takes a third of the time that
importing them from the libraries takes, 2.9 s of a processor instead of 8.6 s. What is held back is
still there for those who ask for it, as two samplers ask for scipy.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch.distributed

from charle.engine.lean_import import absent, holding_back, standing_in


def _unchanged(thing: Any) -> Any:
    return thing


def _not_compiled(function: Callable[..., Any] | None = None, *_: Any, **__: Any) -> Any:
    """``torch._dynamo.disable``, where nothing is ever compiled."""
    return _unchanged if function is None else function


_HELD_BACK = (
    # Packages that import every network they have; of each, one or two are wanted here.
    "diffusers.models.autoencoders",
    "diffusers.models.transformers",
    "diffusers.models.unets",
    # Offloading and caching, which belong to diffusers' pipelines.
    "diffusers.hooks",
    # Reads the sources of hundreds of models to find out what is in them.
    "transformers.models",
    # For downloads, which happen elsewhere.
    "requests",
    # For one sampler, and for noise schedules that nobody here asks for.
    "scipy.integrate",
    "scipy.stats",
)

# torch's compiler and sympy are a third of the whole start. Some functions are marked for it as
# they are defined; the marks mean nothing where nothing is compiled.
_STAND_INS = {
    "torch._dynamo": {
        "allow_in_graph": _unchanged,
        "assume_constant_result": _unchanged,
        "disable": _not_compiled,
    },
}


# It would serve for training with object detection. What was imported before has found it already.
_NOT_FOR_TRANSFORMERS = () if "transformers" in sys.modules else ("scipy",)


@contextmanager
def _on_one_machine() -> Iterator[None]:
    """Let libraries find torch as on systems where it comes without ``torch.distributed``."""
    is_available = torch.distributed.is_available
    torch.distributed.is_available = lambda: False
    try:
        yield
    finally:
        torch.distributed.is_available = is_available


with holding_back(_HELD_BACK), standing_in(_STAND_INS), _on_one_machine():
    with absent(*_NOT_FOR_TRANSFORMERS):
        from transformers.initialization import no_init_weights
        from transformers.models.clip.configuration_clip import CLIPConfig, CLIPTextConfig
        from transformers.models.clip.modeling_clip import CLIPTextModel
        from transformers.models.clip.tokenization_clip import CLIPTokenizer

    from diffusers import schedulers
    from diffusers.loaders.lora_base import set_adapters_for_text_encoder
    from diffusers.loaders.lora_pipeline import StableDiffusionLoraLoaderMixin
    from diffusers.models.activations import GEGLU
    from diffusers.models.attention_processor import AttnProcessor2_0
    from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL
    from diffusers.models.transformers.transformer_2d import Transformer2DModel
    from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel
    from diffusers.models.upsampling import Upsample2D


def safety_checker_class() -> Any:
    """Stable Diffusion's safety checker, which the starter model does without."""
    from diffusers.pipelines.stable_diffusion import safety_checker

    return safety_checker.StableDiffusionSafetyChecker


__all__ = [
    "GEGLU",
    "AttnProcessor2_0",
    "AutoencoderKL",
    "CLIPConfig",
    "CLIPTextConfig",
    "CLIPTextModel",
    "CLIPTokenizer",
    "StableDiffusionLoraLoaderMixin",
    "Transformer2DModel",
    "UNet2DConditionModel",
    "Upsample2D",
    "no_init_weights",
    "safety_checker_class",
    "schedulers",
    "set_adapters_for_text_encoder",
]
