"""Compares a Core ML model with torch: the inputs, what torch makes of them, and a figure in dB."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from charle.core.progress import CancelToken
from charle.engine.coreml.palette import Array
from charle.engine.coreml.variant import FULL_BITS
from charle.engine.coreml.weights import Weights, dense
from charle.engine.libraries import UNet2DConditionModel
from charle.errors import ModelError

_SEED = 20_221_127  # of the inputs; any would do, but always the same one
_TIMESTEP = 621.0  # so large that its angle is wrong in float16


@dataclass(frozen=True, slots=True)
class Parity:
    """Inputs as torch takes them: ``sample`` (1, channels, height, width), ``timestep`` (1,),
    ``context`` (1, tokens, width), and ``expected``, shaped like ``sample``; all float32."""

    sample: Array
    timestep: Array
    context: Array
    expected: Array

    def write(self, file: Path) -> None:
        with file.open("wb") as stream:
            np.savez(
                stream,
                sample=self.sample,
                timestep=self.timestep,
                context=self.context,
                expected=self.expected,
            )

    @classmethod
    def read(cls, file: Path) -> "Parity":
        """
        Raises:
            ModelError: the file is damaged.
        """
        try:
            with np.load(file) as arrays:
                return cls(*(arrays[name] for name in cls.__slots__))
        except (OSError, ValueError, KeyError, EOFError) as error:
            raise ModelError(
                "The optimised form of this model is incomplete or damaged.",
                "Remove it and optimise the model again.",
            ) from error


def decibels(found: Array, expected: Array) -> float:
    """Signal to noise of ``found``: 10 log10 of the power of ``expected`` over that of the error.

    Infinite for equal arrays, minus infinite where a number is not finite or the shapes differ.
    """
    if found.shape != expected.shape or not np.isfinite(found).all():
        return -math.inf
    exact = expected.astype(np.float64)
    noise = float(np.square(found.astype(np.float64) - exact).sum())
    signal = float(np.square(exact).sum())
    if noise == 0:
        return math.inf
    return 10 * math.log10(signal / noise) if signal else -math.inf


@torch.inference_mode()
def torch_parity(
    config: dict[str, Any],
    weights: Weights,
    size: tuple[int, int],
    tokens: int,
    cancel: CancelToken,
) -> Parity:
    """What torch makes of random inputs with these weights, palettes and all, in float32.

    ``size`` is the latents' height and width. The weights stay in float16 and are widened layer by
    layer, so that a full-size UNet needs 2.5 GB instead of 4.5.

    Raises:
        Cancelled: ``cancel`` was set.
    """
    generator = torch.Generator("cpu").manual_seed(_SEED)
    sample = torch.randn((1, int(config["in_channels"]), *size), generator=generator)
    context = torch.randn((1, tokens, int(config["cross_attention_dim"])), generator=generator)
    timestep = torch.tensor([_TIMESTEP])
    unet = _unet(config, weights, cancel)
    expected = unet(sample, timestep, context, return_dict=False)[0]
    return Parity(sample.numpy(), timestep.numpy(), context.numpy(), expected.numpy())


def _unet(config: dict[str, Any], weights: Weights, cancel: CancelToken) -> Any:
    with torch.device("meta"):
        unet: Any = UNet2DConditionModel.from_config(config)
    state = {}
    for name in weights.names:
        cancel.check()
        is_matrix = len(weights.shape(name)) > 1
        values = dense(weights.weight(name)) if is_matrix else weights.array(name)
        narrow = np.float16 if values.dtype != np.float32 else np.float32
        state[name] = torch.from_numpy(np.array(values, narrow))
    unet.load_state_dict(state, strict=True, assign=True)
    unet.eval().requires_grad_(False)
    for layer in unet.modules():
        if not any(layer.children()) and any(True for _ in layer.parameters()):
            is_half = next(layer.parameters()).dtype is torch.float16
            layer.register_forward_pre_hook(lambda layer, _: _widen(layer, cancel))
            if is_half:  # float16 to float32 and back loses nothing
                layer.register_forward_hook(lambda layer, *_: layer.half() and None)
    return unet


def _widen(layer: Any, cancel: CancelToken) -> None:
    cancel.check()
    layer.float()


def bits_floor_db(bits: int) -> float:
    """What a published model of so many bits must reach against the weights it was made from;
    those converted here are compared with their own palettes and must reach 40."""
    return {FULL_BITS: 40.0, 8: 38.0}.get(bits, 25.0)
