"""Where training of the autoencoder begins: at a blurred copy, in a form that learns quickly.

Group normalisation takes the absolute colours away, and with torch's usual start a small VAE spends
its training on undoing that. So some channels run through unchanged beside the learned ones: red,
green and blue, a large constant of either sign, and the colours' negatives. The constants make what
normalisation divides by nearly fixed, the negatives make what it subtracts nearly nothing. Residual
branches begin at zero. Nothing learned reads or writes the constants (``held_still``): a step that
did would move whole pictures by more than they differ.
"""

import math
from collections.abc import Iterator
from typing import Any

import torch
from torch import nn
from torch.nn import functional

_CONSTANT = 12.0
_COLOURS = 3
_FIXED = slice(3, 5)  # the constants' channels
_CARRIED = 8  # red, green, blue, +constant, -constant, -red, -green, -blue
_QUIET = -8.0  # logarithm of the variance
_USUAL_INPUTS = 32  # of a convolution that gets all of the learning rate
_AFFINE_SHARE = 0.1  # of biases and normalisations
_LINEAR_AT = 5.0  # SiLU is nearly the identity there


@torch.no_grad()
def start(vae: Any) -> None:
    """Set the weights of a fresh ``AutoencoderKL`` with ``norm_num_groups=1``; widths from 8 on."""
    for half in (vae.encoder, vae.decoder):
        _start_input(half.conv_in)
        for resnet in _resnets(half):
            _start_resnet(resnet)
        _start_output(half)
    for sampler in _samplers(vae.encoder):
        _average(sampler.conv)
    for sampler in _samplers(vae.decoder):
        _copy_channels(sampler.conv, _CARRIED)
    latents = vae.config.latent_channels
    _copy_channels(vae.quant_conv, _COLOURS)
    # Little noise on the latents, or the first lesson is to drown the picture in itself.
    vae.quant_conv.weight[latents:] = 0
    vae.quant_conv.bias[latents:] = _QUIET
    _copy_channels(vae.post_quant_conv, _COLOURS)


def rate_shares(vae: Any) -> list[float]:
    """By parameter, how much of the learning rate it gets.

    AdamW moves every weight by about the rate, so the more inputs a convolution adds up, the more
    its output moves; without this, the deep layers shake the whole picture.
    """
    return [
        min(1.0, _USUAL_INPUTS / parameter[0].numel()) if parameter.ndim == 4 else _AFFINE_SHARE
        for parameter in vae.parameters()
    ]


def held_still(vae: Any) -> list[tuple[nn.Parameter, torch.Tensor]]:
    """Weights with masks: 1 where they are learned, 0 where they stay as they began."""
    masks: list[tuple[nn.Parameter, torch.Tensor]] = []

    def hold(conv: nn.Conv2d, *, reads: bool, writes: bool) -> None:
        weight = torch.ones_like(conv.weight)
        if reads:
            weight[:, _FIXED] = 0
        if writes:
            weight[_FIXED] = 0
            bias = torch.ones_like(conv.bias)  # type: ignore[arg-type]
            bias[_FIXED] = 0
            masks.append((conv.bias, bias))  # type: ignore[arg-type]
        masks.append((conv.weight, weight))

    for half in (vae.encoder, vae.decoder):
        hold(half.conv_in, reads=False, writes=True)
        hold(half.conv_out, reads=True, writes=False)
        for resnet in _resnets(half):
            hold(resnet.conv1, reads=True, writes=False)
            hold(resnet.conv2, reads=False, writes=True)
            if resnet.conv_shortcut is not None:
                hold(resnet.conv_shortcut, reads=True, writes=True)
        for sampler in _samplers(half):
            hold(sampler.conv, reads=True, writes=True)
    return masks


def _resnets(half: Any) -> Iterator[Any]:
    for block in (*getattr(half, "down_blocks", ()), *getattr(half, "up_blocks", ())):
        yield from block.resnets
    yield from half.mid_block.resnets


def _samplers(half: Any) -> Iterator[Any]:
    for block in getattr(half, "down_blocks", ()):
        yield from block.downsamplers or ()
    for block in getattr(half, "up_blocks", ()):
        yield from block.upsamplers or ()


def _start_input(conv: Any) -> None:
    _copy_channels(conv, _COLOURS)
    for channel, sign in ((3, 1), (4, -1)):
        conv.weight[channel] = 0
        conv.bias[channel] = sign * _CONSTANT
    conv.weight[5:_CARRIED] = -conv.weight[:_COLOURS]
    conv.bias[5:_CARRIED] = 0


def _start_resnet(resnet: Any) -> None:
    resnet.norm1.weight.fill_(_usual_size(resnet.norm1))
    resnet.conv1.weight[:, _FIXED] = 0
    resnet.conv2.weight.zero_()
    resnet.conv2.bias.zero_()
    if resnet.conv_shortcut is not None:
        _copy_channels(resnet.conv_shortcut, _CARRIED)


def _start_output(half: Any) -> None:
    """Undo the last normalisation and pass through SiLU where it is nearly straight."""
    norm, conv = half.conv_norm_out, half.conv_out
    norm.weight.fill_(_usual_size(norm))
    norm.bias.zero_()
    norm.bias[:_COLOURS] = _LINEAR_AT
    _copy_channels(conv, _COLOURS)
    conv.bias[:_COLOURS] = -functional.silu(torch.tensor(_LINEAR_AT))
    conv.weight[:, _FIXED] = 0


def _usual_size(norm: Any) -> float:
    """What the constants' presence makes normalisation divide by."""
    return float(_CONSTANT * math.sqrt(2 / norm.num_channels))


def _copy_channels(conv: Any, count: int) -> None:
    """The first ``count`` outputs are the first ``count`` inputs, unchanged."""
    count = min(count, conv.out_channels, conv.in_channels)
    middle = conv.kernel_size[0] // 2
    conv.weight[:count] = 0
    conv.bias[:count] = 0
    for channel in range(count):
        conv.weight[channel, channel, middle, middle] = 1
    if count == _CARRIED:
        conv.weight[count:, _FIXED] = 0


def _average(conv: Any) -> None:
    """The mean of 2 x 2 pixels; diffusers pads right and below, so they are the first ones."""
    conv.weight[:_CARRIED] = 0
    conv.bias[:_CARRIED] = 0
    for channel in range(_CARRIED):
        conv.weight[channel, channel, :2, :2] = 0.25
    conv.weight[_CARRIED:, _FIXED] = 0
