"""A model in diffusers' layout: which files belong to it and what kind of model they make.

Only configuration is read here, never weights. Torch-free, so that every room can ask.
"""

import json
from enum import StrEnum
from pathlib import Path
from typing import Any

from charle.core.file_trouble import reading
from charle.errors import ModelError

INDEX_NAME = "model_index.json"
NETWORKS = ("text_encoder", "unet", "vae")
REQUIRED = ("scheduler", "tokenizer", *NETWORKS)
SAFETY_CHECKER = "safety_checker"
WEIGHTS_STEMS = {
    "text_encoder": "model",
    "unet": "diffusion_pytorch_model",
    "vae": "diffusion_pytorch_model",
    SAFETY_CHECKER: "model",
}

_AGAIN = "Remove the model and install it again."
_DRAWABLE = {"StableDiffusionPipeline", "StableDiffusionImg2ImgPipeline"}
_LATENT_CHANNELS, _INPAINTING_CHANNELS = 4, 9
_FACTOR_PX = 8
_SD2_TEXT_WIDTH = 1024


class Family(StrEnum):
    """Which generation of Stable Diffusion a model belongs to."""

    SD1 = "sd1"
    SD2 = "sd2"


class Prediction(StrEnum):
    """What the UNet was trained to answer with; the names are diffusers' own."""

    EPSILON = "epsilon"
    V = "v_prediction"


def read_json(file: Path) -> dict[str, Any]:
    """A configuration file of a model.

    Raises:
        ModelError: it is missing, unreadable or holds no JSON object; names the file.
    """
    where = f"{file.parent.name}/{file.name}"
    try:
        with reading(file):
            values = json.loads(file.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise ModelError(f"The model's file “{where}” is damaged.", _AGAIN) from error
    if not isinstance(values, dict):
        raise ModelError(f"The model's file “{where}” is damaged.", _AGAIN)
    return values


def read_index(folder: Path) -> dict[str, Any]:
    """The model's table of contents, after making sure that CHARL-E can draw with such a model.

    Raises:
        ModelError: there is no model, parts are not listed, or it is another kind of model.
    """
    with reading(folder):
        names = {entry.name for entry in folder.iterdir()}
    if INDEX_NAME not in names:
        raise _no_model(folder, names)
    index = read_json(folder / INDEX_NAME)
    kind = index.get("_class_name")
    if kind not in _DRAWABLE:
        raise _other_pipeline(folder, kind if isinstance(kind, str) else "unknown")
    for part in REQUIRED:
        if not _is_listed(index, part):
            raise ModelError(
                f"The model in “{folder.name}” has no {spoken(part)}.",
                "Get the whole model: it consists of several folders.",
            )
    return index


def has_safety_checker(folder: Path) -> bool:
    """Whether the model in ``folder`` brings its own safety checker; it may come without."""
    return (folder / SAFETY_CHECKER).is_dir()


def family_of(folder: Path) -> Family:
    """The family of the model in ``folder``, from its UNet's configuration.

    Raises:
        ModelError: the configuration is damaged or belongs to another kind of model.
    """
    config = read_json(folder / "unet" / "config.json")
    channels = config.get("in_channels", _LATENT_CHANNELS)
    if channels == _INPAINTING_CHANNELS:
        raise for_editing(folder.name)
    if channels != _LATENT_CHANNELS and channels != _latent_channels(folder):
        raise for_other_input(folder.name)
    is_sd2 = config.get("cross_attention_dim") == _SD2_TEXT_WIDTH
    return Family.SD2 if is_sd2 else Family.SD1


def _latent_channels(folder: Path) -> int | None:
    """How many numbers a latent pixel of this model's VAE has; None where that is not said.

    Raises:
        ModelError: the VAE's configuration is missing or damaged.
    """
    channels = read_json(folder / "vae" / "config.json").get("latent_channels")
    return channels if isinstance(channels, int) else None


def vae_factor_px(folder: Path) -> int:
    """Side in pixels of what one latent pixel of the model in ``folder`` stands for.

    Every level of the VAE but the last halves the picture. 8, as in Stable Diffusion, where the
    configuration does not say.
    """
    file = folder / "vae" / "config.json"
    levels = read_json(file).get("block_out_channels") if file.is_file() else None
    return int(2 ** (len(levels) - 1)) if isinstance(levels, list) and levels else _FACTOR_PX


def prediction_of(folder: Path) -> Prediction:
    """What the model in ``folder`` predicts, from its scheduler's configuration.

    Raises:
        ModelError: it is something CHARL-E does not know.
    """
    file = folder / "scheduler" / "scheduler_config.json"
    value = read_json(file).get("prediction_type", Prediction.EPSILON)
    try:
        return Prediction(value)
    except ValueError as error:
        raise ModelError(
            f"The model in “{folder.name}” works in a way that CHARL-E does not know.",
            "Look for a Stable Diffusion 1 or 2 model.",
        ) from error


def weights_file(folder: Path, part: str) -> Path:
    """The file with the weights of ``part`` that is loaded: float16 where there is one, else full.

    Raises:
        ModelError: there is none, or only in a form that cannot be loaded as it is.
    """
    stem = WEIGHTS_STEMS[part]
    if (found := _safe_file(folder, part)) is not None:
        return found
    if _pickled_file(folder, part) is not None:
        raise ModelError(
            f"The {spoken(part)} of “{folder.name}” is stored in an old, unsafe format.",
            "Import the model: CHARL-E then turns it into the safe one.",
        )
    if _first_of(folder / part, f"{stem}.safetensors.index.json") is not None:
        raise ModelError(
            f"The {spoken(part)} of “{folder.name}” is split into several files.",
            f"Look for the same model with a single file called {stem}.safetensors.",
        )
    raise ModelError(f"The model's file “{part}/{stem}.safetensors” is missing.", _AGAIN)


def weights_to_import(folder: Path, part: str) -> Path:
    """As ``weights_file``, but also pickles, as models were published in 2022.

    Raises:
        ModelError: there are neither.
    """
    safe = _safe_file(folder, part)
    return safe or _pickled_file(folder, part) or weights_file(folder, part)


def _safe_file(folder: Path, part: str) -> Path | None:
    stem = WEIGHTS_STEMS[part]
    return _first_of(folder / part, f"{stem}.fp16.safetensors", f"{stem}.safetensors")


def _pickled_file(folder: Path, part: str) -> Path | None:
    stem = WEIGHTS_STEMS[part]
    old_stem = "pytorch_model" if stem == "model" else stem
    return _first_of(folder / part, f"{old_stem}.fp16.bin", f"{old_stem}.bin")


def _first_of(folder: Path, *names: str) -> Path | None:
    return next((folder / name for name in names if (folder / name).is_file()), None)


def spoken(part: str) -> str:
    """A part's name as people read it."""
    return {"unet": "UNet", "vae": "VAE"}.get(part, part.replace("_", " "))


def for_editing(name: str) -> ModelError:
    """The refusal of an inpainting model."""
    return ModelError(
        f"“{name}” is an inpainting model: it fills holes in pictures.",
        "CHARL-E needs a model that draws from text. Look for its version without “inpainting”.",
    )


def for_other_input(name: str) -> ModelError:
    """The refusal of a model that wants a picture or a depth map besides the text."""
    return ModelError(
        f"“{name}” does not draw from text alone; it changes or enlarges pictures.",
        "Look for an ordinary Stable Diffusion 1 or 2 model.",
    )


def _is_listed(index: dict[str, Any], part: str) -> bool:
    entry = index.get(part)
    return isinstance(entry, list) and len(entry) == 2 and all(isinstance(x, str) for x in entry)


def _no_model(folder: Path, names: set[str]) -> ModelError:
    files = sorted(name for name in names if name.endswith((".safetensors", ".ckpt")))
    if "config.json" in names and (folder.parent / INDEX_NAME).is_file():
        hint = f"This is one part of a model. Choose the folder around it, “{folder.parent.name}”."
    elif files:
        hint = f"Choose a file in it instead, for example “{files[0]}”."
    else:
        hint = f"Choose a folder that holds a file called {INDEX_NAME}."
    return ModelError(f"There is no model in “{folder.name}”.", hint)


def _other_pipeline(folder: Path, kind: str) -> ModelError:
    if "Inpaint" in kind:
        return for_editing(folder.name)
    if "XL" in kind:
        return ModelError(
            f"“{folder.name}” is a Stable Diffusion XL model.",
            "CHARL-E draws with Stable Diffusion 1 and 2. Look for a model made for one of those.",
        )
    return ModelError(
        f"“{folder.name}” is a kind of model that CHARL-E cannot draw with ({kind}).",
        "Look for a Stable Diffusion 1 or 2 model.",
    )
