"""Writes a whole model of random weights, as large as a trained one and as well behaved.

The folder looks like a published one: float32 files, which diffusers takes by default, beside
float16 files of the same numbers, which CHARL-E takes. Numbers are drawn and written tensor by
tensor, so that writing needs next to no memory.
"""

import json
import math
import shutil
from collections.abc import Mapping
from pathlib import Path

import torch

from charle.core.diffusers_folder import NETWORKS, WEIGHTS_STEMS
from charle.core.file_trouble import writing
from charle.core.progress import CancelToken
from charle.engine.model_check import expected_shapes
from charle.engine.weights_file import FP16_VARIANT

Shapes = Mapping[str, tuple[int, ...]]

_NAMES = {torch.float32: "F32", torch.float16: "F16"}


def parameters_of(configs: Path) -> int:
    """How many numbers a model with these configuration files has."""
    return sum(
        math.prod(shape) for part in NETWORKS for shape in expected_shapes(configs, part).values()
    )


def write_random_model(folder: Path, configs: Path, seed: int, cancel: CancelToken) -> None:
    """Make the new folder ``folder``: the files of ``configs`` plus weights drawn from ``seed``.

    Raises:
        StorageFailed: it cannot be written, for example because the disk is full.
        Cancelled: ``cancel`` was set.
    """
    with writing(folder):
        shutil.copytree(configs, folder, ignore=shutil.ignore_patterns("*.safetensors"))
    generator = torch.Generator("cpu").manual_seed(seed)
    for part in NETWORKS:
        _write_weights(folder / part, expected_shapes(configs, part), generator, cancel)


def _write_weights(
    folder: Path, shapes: Shapes, generator: torch.Generator, cancel: CancelToken
) -> None:
    stem = WEIGHTS_STEMS[folder.name]
    wide = folder / f"{stem}.safetensors"
    narrow = folder / f"{stem}.{FP16_VARIANT}.safetensors"
    with writing(folder), wide.open("xb") as wide_stream, narrow.open("xb") as narrow_stream:
        wide_stream.write(_header(shapes, torch.float32))
        narrow_stream.write(_header(shapes, torch.float16))
        for name, shape in shapes.items():
            cancel.check()
            numbers = _drawn(name, shape, generator)
            narrow_stream.write(numbers.numpy().data)
            wide_stream.write(numbers.float().numpy().data)


def _drawn(name: str, shape: tuple[int, ...], generator: torch.Generator) -> torch.Tensor:
    """Random numbers for one tensor, float16.

    Weights have a variance of 1 / inputs, so that what comes out of a layer is about as large as
    what goes in (LeCun 1998); normalisations and biases are left as they are before training.
    """
    if len(shape) < 2:
        start = 0.0 if name.endswith("bias") else 1.0
        return torch.full(shape, start, dtype=torch.float16)
    inputs = math.prod(shape[1:])
    return torch.randn(shape, generator=generator).div_(math.sqrt(inputs)).half()


def _header(shapes: Shapes, dtype: torch.dtype) -> bytes:
    """The header of a ``.safetensors`` file whose tensors follow in this order."""
    entries: dict[str, object] = {"__metadata__": {"format": "pt"}}
    start = 0
    for name, shape in shapes.items():
        end = start + math.prod(shape) * dtype.itemsize
        entries[name] = {
            "dtype": _NAMES[dtype],
            "shape": list(shape),
            "data_offsets": [start, end],
        }
        start = end
    text = json.dumps(entries).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text
