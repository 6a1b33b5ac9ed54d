"""Keeps a UNet's numbers in channels_last where diffusers would rearrange them on the way."""

from typing import Any

import torch

from charle.engine.libraries import Transformer2DModel


def stay_channels_last(unet: Any) -> None:
    """Spare each transformer of the UNet two copies of all its numbers.

    What the last layer of a transformer gets, diffusers makes contiguous, channels first, for the
    layers behind it to turn it back. That was a thirtieth of a full-size step.
    """
    for module in unet.modules():
        if type(module) is Transformer2DModel:
            # A method put on the module itself would hold it, and a dropped UNet's memory with it.
            module.__class__ = _InChannelsLast


class _InChannelsLast(Transformer2DModel):  # type: ignore[misc]  # diffusers has no types
    def _get_output_for_continuous_inputs(
        self,
        hidden_states: torch.Tensor,
        residual: torch.Tensor,
        batch_size: int,
        height: int,
        width: int,
        inner_dim: int,
    ) -> torch.Tensor:
        """(batch, positions, channels) to (batch, channels, height, width), in channels_last.

        Named as in diffusers, which calls it with named values.
        """
        if self.use_linear_projection:
            hidden_states = self.proj_out(hidden_states)
        rows = hidden_states.reshape(batch_size, height, width, inner_dim)
        pixels = rows.permute(0, 3, 1, 2)
        if not self.use_linear_projection:
            pixels = self.proj_out(pixels)
        return pixels + residual
