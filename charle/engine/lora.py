"""LoRA files laid over a UNet and a text encoder, with diffusers and peft.

The layers stay beside the weights (nothing is fused), so rounding never creeps into the model;
another set of LoRAs means loading the two parts afresh, which takes about a second.
"""

import logging
import warnings
from collections.abc import Callable, Sequence
from typing import Any

from charle.core.request import Lora
from charle.engine.libraries import StableDiffusionLoraLoaderMixin, set_adapters_for_text_encoder
from charle.errors import BadRequest, ModelError

# A LoRA without layers for one of the two parts is normal, and what goes wrong is raised as well.
for _name_of_logger in ("diffusers.loaders.lora_base", "diffusers.loaders.peft"):
    logging.getLogger(_name_of_logger).setLevel(logging.CRITICAL)


def lay_on_unet(unet: Any, loras: Sequence[Lora]) -> None:
    """Lay LoRAs over a UNet, each with its own strength.

    Raises:
        BadRequest: a file is missing or of a kind that could run code.
        ModelError: a file is no LoRA, or one for another family of models.
    """
    if names := _lay_on(loras, "unet", StableDiffusionLoraLoaderMixin.load_lora_into_unet, unet):
        unet.set_adapters(names, [lora.scale for lora in loras if _name(lora, loras) in names])


def lay_on_text_encoder(text_encoder: Any, loras: Sequence[Lora]) -> None:
    """Lay LoRAs over a text encoder; those made for the UNet alone change nothing here."""
    load = StableDiffusionLoraLoaderMixin.load_lora_into_text_encoder
    if names := _lay_on(loras, "text_encoder", load, text_encoder):
        scales = [lora.scale for lora in loras if _name(lora, loras) in names]
        set_adapters_for_text_encoder(names, text_encoder, scales)


def _lay_on(loras: Sequence[Lora], prefix: str, load: Callable[..., None], part: Any) -> list[str]:
    """Load what each file has for one part; returns the adapters' names in order."""
    names = []
    for lora in loras:
        state, alphas = _read(lora)
        if not any(key.startswith(f"{prefix}.") for key in state):
            continue
        names.append(_name(lora, loras))
        try:
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", "Already found a `peft_config`")  # it is meant
                load(state, alphas, part, adapter_name=names[-1])
        except (ValueError, RuntimeError, KeyError) as error:
            raise ModelError(
                f"The LoRA “{lora.path.stem}” was made for another kind of model.",
                "Use it with the model it was made for, or choose another LoRA.",
            ) from error
    return names


def _read(lora: Lora) -> tuple[dict[str, Any], Any]:
    if not lora.path.is_file():
        raise BadRequest(
            f"There is no LoRA file at “{lora.path}”.", "Check the name, or choose it again."
        )
    if lora.path.suffix != ".safetensors":
        raise BadRequest(
            f"“{lora.path.name}” is not a LoRA file that is safe to open.",
            "Look for the same LoRA as a .safetensors file.",
        )
    try:
        state, alphas = StableDiffusionLoraLoaderMixin.lora_state_dict(
            str(lora.path.parent), weight_name=lora.path.name, local_files_only=True
        )
    except Exception as error:  # a foreign file: safetensors raises types of its own here
        raise _no_lora(lora) from error
    if not state or not all("lora" in key for key in state):
        raise _no_lora(lora)
    return state, alphas


def _name(lora: Lora, loras: Sequence[Lora]) -> str:
    return f"lora_{loras.index(lora)}"


def _no_lora(lora: Lora) -> ModelError:
    return ModelError(
        f"“{lora.path.name}” is not a LoRA, or it is damaged.",
        "Download it again, or choose another file.",
    )
