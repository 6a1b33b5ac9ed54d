"""Keeps a UNet's numbers in channels_last where diffusers would rearrange them on the way."""

from functools import partial
from typing import Any

import torch

from charle.engine.libraries import Transformer2DModel


def stay_channels_last(unet: Any) -> None:
    """Spare each transformer of the UNet two copies of all its numbers.

    What the last layer of a transformer gets, diffusers makes contiguous, channels first, for the
    layers behind it to turn it back. That was a thirtieth of a full-size step.
    """
    for module in unet.modules():
        if isinstance(module, Transformer2DModel):
            module._get_output_for_continuous_inputs = partial(_output, module)


def _output(
    transformer: Any,
    hidden_states: torch.Tensor,
    residual: torch.Tensor,
    batch_size: int,
    height: int,
    width: int,
    inner_dim: int,
) -> torch.Tensor:
    """(batch, positions, channels) to (batch, channels, height, width), in channels_last.

    The parameters are named as in diffusers, which passes them by name.
    """
    is_linear = transformer.use_linear_projection
    if is_linear:
        hidden_states = transformer.proj_out(hidden_states)
    rows = hidden_states.reshape(batch_size, height, width, inner_dim)
    pixels = rows.permute(0, 3, 1, 2)
    if not is_linear:
        pixels = transformer.proj_out(pixels)
    return pixels + residual
