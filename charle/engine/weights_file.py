"""What the engine asks about a model's weights files before it loads them."""

from pathlib import Path

from safetensors import SafetensorError

from charle.core.diffusers_folder import weights_file
from charle.core.safetensors_header import read_header
from charle.errors import ModelError

FP16_VARIANT = "fp16"

BAD_WEIGHTS = (OSError, ValueError, RuntimeError, KeyError, TypeError, SafetensorError)
"""What the libraries raise where a part's files are damaged or do not fit together."""


def variant_in(folder: Path) -> str | None:
    """The variant to load from a component's folder: the float16 files where there are some."""
    has_fp16 = any(folder.glob(f"*.{FP16_VARIANT}.safetensors"))
    return FP16_VARIANT if has_fp16 else None


def count_parameters(model: Path, part: str) -> int:
    """How many parameters ``part`` of the model in a folder has, from its file's header alone.

    Raises:
        ModelError: the file is missing or damaged.
    """
    return sum(tensor.count for tensor in read_header(weights_file(model, part)).tensors.values())


def damaged(part: str) -> ModelError:
    """The error for a component that cannot be used."""
    return ModelError(
        f"The model's {part.replace('_', ' ')} is incomplete or damaged.",
        "Remove the model and install it again.",
    )
