"""What kind of model a set of tensors is, judged by their names and shapes.

CHARL-E imports whole Stable Diffusion 1 and 2 models in CompVis' naming: UNet, VAE and text
encoder in one file. Everything else that people find under the same endings (LoRAs, embeddings,
inpainting models, SDXL …) is recognised in order to say what it is.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from charle.core.diffusers_folder import Family, Prediction, for_editing, for_other_input
from charle.core.stored_tensor import StoredTensor
from charle.errors import ModelError

UNET = "model.diffusion_model."
VAE = "first_stage_model."
SD1_TEXT = "cond_stage_model.transformer."
SD2_TEXT = "cond_stage_model.model."

_SUITABLE = "CHARL-E imports whole Stable Diffusion 1 and 2 models."
_SD2_BASE_STEPS = 875_000  # global_step of the published 512-base-ema.ckpt, which predicts noise
_V_MARKER = "v_pred"  # an empty tensor by which some tools mark models that predict v


@dataclass(frozen=True, slots=True)
class Recognised:
    """A whole model; ``prediction`` is None where the file does not tell."""

    family: Family
    prediction: Prediction | None


def recognise_tensors(
    name: str,
    tensors: Mapping[str, StoredTensor],
    metadata: Mapping[str, str],
    numbers: Mapping[str, int],
) -> Recognised:
    """What the file ``name`` is, from its tensors and what else it says.

    Raises:
        ModelError: it is no whole Stable Diffusion 1 or 2 model; says what it is instead.
    """
    _refuse_other_kinds(name, tensors)
    first = tensors.get(f"{UNET}input_blocks.0.0.weight")
    if first is None or len(first.shape) != 4:
        raise _unknown(name)
    if first.shape[1] != 4:
        raise for_editing(name) if first.shape[1] == 9 else for_other_input(name)
    family = _family(name, tensors)
    _require(name, tensors, VAE, "VAE, the part that turns its sketch into a picture")
    told = _told(tensors, metadata)
    if told is None:
        told = Prediction.EPSILON if family is Family.SD1 else _guessed(name.lower(), numbers)
    return Recognised(family, told)


def _family(name: str, tensors: Iterable[str]) -> Family:
    if _any_starts(tensors, SD2_TEXT):
        return Family.SD2
    _require(name, tensors, SD1_TEXT, "text encoder, the part that reads the prompt")
    return Family.SD1


def _require(name: str, tensors: Iterable[str], prefix: str, what: str) -> None:
    if not _any_starts(tensors, prefix):
        raise ModelError(
            f"“{name}” is only a part of a model: it has no {what}.",
            "Look for the whole model, usually a file of 2 to 8 GB.",
        )


def _told(tensors: Iterable[str], metadata: Mapping[str, str]) -> Prediction | None:
    """What the maker wrote into the file."""
    if _V_MARKER in tensors:
        return Prediction.V
    said = metadata.get("modelspec.prediction_type", "").lower()
    if said in ("v", "epsilon"):
        return Prediction.V if said == "v" else Prediction.EPSILON
    architecture = metadata.get("modelspec.architecture", "").lower()
    if architecture.startswith("stable-diffusion-v2"):
        return Prediction.V if "768-v" in architecture else Prediction.EPSILON
    return None


def _guessed(name: str, numbers: Mapping[str, int]) -> Prediction | None:
    """For SD 2, whose published files are 512-base-ema, 768-v-ema, v2-1_512- and v2-1_768-…"""
    if numbers.get("global_step") == _SD2_BASE_STEPS:
        return Prediction.EPSILON
    if "768" in name:
        return Prediction.V
    return Prediction.EPSILON if "512" in name else None


def _refuse_other_kinds(name: str, tensors: Mapping[str, StoredTensor]) -> None:
    for marks, title, hint in _OTHER_KINDS:
        if any(_has_mark(tensor, marks) for tensor in tensors):
            raise ModelError(title.format(name), hint)
    if not tensors:
        raise ModelError(f"“{name}” holds no model: there are no tensors in it.", _SUITABLE)
    if all(_is_vae(tensor) for tensor in tensors):
        raise ModelError(
            f"“{name}” is a VAE, one part of a model.",
            f"It cannot draw by itself. {_SUITABLE}",
        )


def _has_mark(tensor: str, marks: tuple[str, ...]) -> bool:
    return tensor.startswith(marks) or any(m in tensor for m in marks if m.startswith("."))


def _is_vae(tensor: str) -> bool:
    return tensor.removeprefix(VAE).startswith(
        ("encoder.", "decoder.", "quant_conv.", "post_quant_conv.", "loss.", "model_ema.")
    )


def _any_starts(tensors: Iterable[str], prefix: str) -> bool:
    return any(tensor.startswith(prefix) for tensor in tensors)


def _unknown(name: str) -> ModelError:
    return ModelError(f"“{name}” is a kind of model that CHARL-E does not know.", _SUITABLE)


# Beginnings of tensor names (or, with a dot in front, parts of them) by which other kinds of files
# are known, the sentence with a place for the name, and the way on. The first match counts: what is
# more particular comes first.
_OTHER_KINDS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("lora_", ".lora", ".hada_w1", ".lokr_w1", ".oft_blocks"),
        "“{0}” is a LoRA: an addition to a model, not a model.",
        "Draw with another model and choose this file as a LoRA there.",
    ),
    (
        ("string_to_param", "emb_params"),
        "“{0}” is a textual inversion: a new word for a model, not a model.",
        f"CHARL-E cannot use such words. {_SUITABLE}",
    ),
    (
        ("control_model.", "controlnet_cond_embedding.", "input_hint_block."),
        "“{0}” is a ControlNet: an addition to a model, not a model.",
        f"CHARL-E cannot use it. {_SUITABLE}",
    ),
    (
        ("noise_augmentor.", "low_scale_model.", "depth_model."),
        "“{0}” does not draw from text alone; it changes or enlarges pictures.",
        "Look for an ordinary Stable Diffusion 1 or 2 model.",
    ),
    (
        ("conditioner.embedders.", "add_embedding.", ".label_emb."),
        "“{0}” is a Stable Diffusion XL model.",
        "CHARL-E draws with Stable Diffusion 1 and 2. Look for a model made for one of those.",
    ),
    (
        (".joint_blocks.", "double_blocks.", ".double_blocks.", "text_encoders."),
        "“{0}” is a model of a newer kind (such as Stable Diffusion 3 or Flux).",
        "CHARL-E draws with Stable Diffusion 1 and 2. Look for a model made for one of those.",
    ),
    (
        (".motion_modules.",),
        "“{0}” is a motion module: an addition for films, not a model.",
        f"CHARL-E cannot use it. {_SUITABLE}",
    ),
    (
        ("down_blocks.", "encoder.down_blocks.", "text_model.", "embeddings.token_embedding."),
        "“{0}” is one part of a model that consists of several folders.",
        "Choose the folder that holds model_index.json instead.",
    ),
    (
        ("params_ema.", "RRDB_trunk.", "conv_first.", "model.0.weight"),
        "“{0}” enlarges pictures; it does not draw any.",
        _SUITABLE,
    ),
)
