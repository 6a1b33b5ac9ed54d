"""What is the same for both halves of a guided pair is computed once.

Guidance (Ho and Salimans 2022) asks the UNet about the same latents twice, with the prompt and
without. Up to the first cross-attention the words have not been heard yet, so that both halves
hold the same numbers: the first convolution, the first residual block, and the first
self-attention, which is one of the five that take longest.
"""

from typing import Any

import torch
from torch import nn


def share_beginning(unet: Any) -> None:
    """Wrap the layers before the first cross-attention, where the UNet begins with a block of it.

    Inputs of any other kind than two equal examples go through the layers as before.
    """
    block = unet.down_blocks[0]
    attentions = getattr(block, "attentions", None)
    if not attentions:
        return
    pair = _Pair()
    unet.register_forward_pre_hook(pair.look_at)
    transformer = attentions[0]
    first = transformer.transformer_blocks[0]
    for parent, name in (
        (unet, "conv_in"),
        (block.resnets, "0"),
        (transformer, "norm"),
        (transformer, "proj_in"),
        (first, "norm1"),
        (first, "attn1"),
    ):
        setattr(parent, name, _Once(getattr(parent, name), pair))


class _Pair:
    """Whether the UNet's present input is two equal examples."""

    def __init__(self) -> None:
        self.is_equal = False

    def look_at(self, _: nn.Module, inputs: tuple[Any, ...]) -> None:
        latents = inputs[0]
        self.is_equal = len(latents) == 2 and torch.equal(latents[0], latents[1])


class _Once(nn.Module):
    """Runs a layer on the first of two equal examples; the result stands for both."""

    def __init__(self, layer: nn.Module, pair: _Pair) -> None:
        super().__init__()
        self._layer = layer
        self._pair = pair

    def forward(self, values: torch.Tensor, *others: Any, **options: Any) -> torch.Tensor:
        """``values`` and the tensors among ``others``: (batch, ...); the result as well."""
        if not self._pair.is_equal:
            result: torch.Tensor = self._layer(values, *others, **options)
            return result
        firsts = (each[:1] if isinstance(each, torch.Tensor) else each for each in others)
        once: torch.Tensor = self._layer(values[:1], *firsts, **options)
        return torch.cat([once, once])  # ``expand`` would hide the memory format
