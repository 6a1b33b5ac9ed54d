"""Looks a model folder over before any picture: is every part there, whole and of the right shape?

The names and shapes that a part must have come from building it without memory, or without
touching that; those that it has come from the header of its weights file. So the check takes
a fraction of a second whatever the model's size, and a tensor that is missing (which the
libraries would quietly fill with random numbers) is found before anything is loaded.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from huggingface_hub.errors import StrictDataclassError

from charle.core.diffusers_folder import (
    NETWORKS,
    SAFETY_CHECKER,
    family_of,
    has_safety_checker,
    prediction_of,
    read_index,
    read_json,
    spoken,
    weights_file,
)
from charle.core.safetensors_header import read_header
from charle.core.stored_tensor import StoredTensor, shape_in_words
from charle.engine.clip_loading import empty_network, names_in_files
from charle.engine.libraries import (
    AutoencoderKL,
    CLIPConfig,
    CLIPTextConfig,
    CLIPTextModel,
    UNet2DConditionModel,
    no_init_weights,
    safety_checker_class,
)
from charle.errors import ModelError

Shapes = dict[str, tuple[int, ...]]

_AGAIN = "Remove the model and install it again."
_FLOATS = {"F16", "BF16", "F32", "F64"}
# What wrong values in a configuration make the libraries raise.
_BAD_CONFIG = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RuntimeError,
    StrictDataclassError,
    TypeError,
    ValueError,
)
# Names that published files use for the same tensors: the VAE's attention before diffusers 0.18.
_OLD_ATTENTION = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}


def check_model(folder: Path) -> None:
    """Make sure that the model in ``folder`` (diffusers' layout) can be drawn with.

    Raises:
        ModelError: the first thing that is wrong, naming the file it is in.
    """
    read_index(folder)
    family_of(folder)
    prediction_of(folder)
    _check_tokenizer(folder / "tokenizer")
    for part in NETWORKS:
        check_part(folder, part)
    if has_safety_checker(folder):
        check_part(folder, SAFETY_CHECKER)
    _check_fit(folder)


def check_part(folder: Path, part: str) -> None:
    """Compare the weights file of one part with what its configuration asks for.

    Raises:
        ModelError: configuration or weights are missing or damaged, or do not fit together.
    """
    expected = expected_shapes(folder, part)
    file = weights_file(folder, part)
    check_tensors(file, part, expected, read_header(file).tensors)


def check_tensors(
    file: Path, part: str, expected: Shapes, stored: Mapping[str, StoredTensor]
) -> None:
    """Make sure that ``stored``, the tensors in ``file``, are what ``part`` consists of.

    Raises:
        ModelError: one is missing, compressed or of another shape.
    """
    missing = [name for name in expected if _stored(name, stored) is None]
    if missing:
        raise ModelError(
            f"“{file.name}” of the {spoken(part)} is incomplete: "
            f"{len(missing)} of {len(expected)} tensors are missing, first “{missing[0]}”.",
            _AGAIN,
        )
    for name, shape in expected.items():
        _check_tensor(f"“{file.name}” of the {spoken(part)}", name, shape, _stored(name, stored))


def expected_shapes(folder: Path, part: str) -> Shapes:
    """Names and shapes of the tensors of ``part`` according to its configuration.

    Raises:
        ModelError: the configuration is missing, damaged or makes no sense.
    """
    config = read_json(folder / part / "config.json")
    try:
        module = _built(part, config)
    except _BAD_CONFIG as error:
        raise ModelError(
            f"The model's file “{part}/config.json” holds settings that make no sense.", _AGAIN
        ) from error
    return {name: tuple(tensor.shape) for name, tensor in module.state_dict().items()}


def _built(part: str, config: dict[str, Any]) -> torch.nn.Module:
    module: torch.nn.Module
    if part == "text_encoder":
        module = empty_network(CLIPTextModel, CLIPTextConfig.from_dict(config))
    elif part == SAFETY_CHECKER:
        module = empty_network(safety_checker_class(), CLIPConfig.from_dict(config))
    else:
        kind: Any = {"unet": UNet2DConditionModel, "vae": AutoencoderKL}[part]
        with torch.device("meta"), no_init_weights():
            module = kind.from_config(config)
    return module


def _check_tokenizer(folder: Path) -> None:
    read_json(folder / "tokenizer_config.json")
    if not (folder / "tokenizer.json").is_file():
        read_json(folder / "vocab.json")
        if not (folder / "merges.txt").is_file():
            raise ModelError("The model's file “tokenizer/merges.txt” is missing.", _AGAIN)


def _stored(name: str, stored: Mapping[str, StoredTensor]) -> StoredTensor | None:
    """The tensor under the name it has today or under one that older files use."""
    return next((stored[other] for other in _names(name) if other in stored), None)


def _names(name: str) -> list[str]:
    names = names_in_files(name)
    for today, before in _OLD_ATTENTION.items():
        if f".attentions.0.{today}." in name:
            names.append(name.replace(f".{today}.", f".{before}."))
    return names


def _check_tensor(
    where: str, name: str, shape: tuple[int, ...], stored: StoredTensor | None
) -> None:
    if stored is None:
        return
    if stored.dtype not in _FLOATS:
        raise ModelError(
            f"{where} stores “{name}” in a compressed form ({stored.dtype}).",
            "Look for the same model in float16 or float32.",
        )
    if stored.shape != shape:
        raise ModelError(
            f"{where} does not fit its settings: “{name}” is {shape_in_words(stored.shape)} "
            f"instead of {shape_in_words(shape)}.",
            _AGAIN,
        )


def _check_fit(folder: Path) -> None:
    """The parts of one model must have the same idea of what passes between them."""
    unet, vae, text_encoder = (
        read_json(folder / p / "config.json") for p in ("unet", "vae", "text_encoder")
    )
    if unet.get("cross_attention_dim") != text_encoder.get("hidden_size"):
        raise _mismatch("text encoder", "UNet")
    if unet.get("in_channels", 4) != vae.get("latent_channels", 4):
        raise _mismatch("VAE", "UNet")


def _mismatch(one: str, other: str) -> ModelError:
    return ModelError(
        f"The model's {one} does not fit its {other}.",
        f"They come from different models. {_AGAIN}",
    )
