"""Which weights file of a component is used, and how many parameters it holds."""

import math
from pathlib import Path

from safetensors import SafetensorError, safe_open

from charle.errors import ModelError

FP16_VARIANT = "fp16"


def variant_in(folder: Path) -> str | None:
    """The variant to load from a component's folder: the float16 files where there are some."""
    has_fp16 = any(folder.glob(f"*.{FP16_VARIANT}.safetensors"))
    return FP16_VARIANT if has_fp16 else None


def weights_file(folder: Path) -> Path:
    """The one safetensors file of a component's folder that is loaded.

    Raises:
        ModelError: there is none.
    """
    variant = variant_in(folder)
    files = sorted(folder.glob(f"*.{variant}.safetensors" if variant else "*.safetensors"))
    if not files:
        raise damaged(folder.name)
    return files[0]


def count_parameters(folder: Path) -> int:
    """Parameters in a component's weights file, read from its header alone."""
    try:
        with safe_open(weights_file(folder), framework="pt") as tensors:
            names = tensors.keys()
            return sum(math.prod(tensors.get_slice(name).get_shape()) for name in names)
    except (OSError, SafetensorError) as error:
        raise damaged(folder.name) from error


def damaged(part: str) -> ModelError:
    """The error for a component that cannot be used."""
    return ModelError(
        f"The model's {part.replace('_', ' ')} is incomplete or damaged.",
        "Remove the model and install it again.",
    )
