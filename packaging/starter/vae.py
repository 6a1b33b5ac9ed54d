"""The autoencoder: its sizes, the start that makes it learn quickly, and its losses.

With torch's usual start a small VAE stalls: group normalisation takes the absolute colours away and
has to be undone first. So it starts as a near-identity of a blurred picture. Two channels hold a
large constant of either sign, so that what normalisation divides by is nearly fixed; three carry
red, green and blue; the residual branches begin at zero; the rest is as torch starts it.
"""

import math
from typing import Any

import torch
from diffusers import AutoencoderKL
from torch import nn
from torch.nn import functional

from starter.config import Config

SCALING_FACTOR = 0.18215  # Stable Diffusion's own; the latents are levelled to fit it
_CONSTANT = 6.0
_COLOURS = 3
_CARRIED = _COLOURS + 2  # red, green, blue, +constant, -constant
_QUIET = -6.0  # logarithm of the variance
_LINEAR_AT = 5.0  # SiLU is nearly the identity there


def make_vae(config: Config) -> Any:
    """A fresh ``AutoencoderKL`` near the identity; seed torch before."""
    widths = config.vae.widths
    vae = AutoencoderKL(
        sample_size=config.size_px,
        down_block_types=("DownEncoderBlock2D",) * len(widths),
        up_block_types=("UpDecoderBlock2D",) * len(widths),
        block_out_channels=widths,
        latent_channels=config.vae.latent_channels,
        layers_per_block=1,
        norm_num_groups=1,
        mid_block_add_attention=False,
        scaling_factor=SCALING_FACTOR,
    )
    with torch.no_grad():
        _start_encoder(vae.encoder)
        _start_decoder(vae.decoder)
        _copy_channels(vae.quant_conv, _COLOURS)
        # Little noise on the latents, or the first lesson is to drown the picture in itself.
        vae.quant_conv.weight[config.vae.latent_channels :] = 0
        vae.quant_conv.bias[config.vae.latent_channels :] = _QUIET
        _copy_channels(vae.post_quant_conv, _COLOURS)
    return vae


def _start_encoder(encoder: Any) -> None:
    _start_input(encoder.conv_in)
    for block in encoder.down_blocks:
        for resnet in block.resnets:
            _start_resnet(resnet)
        for sampler in block.downsamplers or ():
            _average(sampler.conv)
    _start_mid(encoder.mid_block)
    _start_output(encoder)


def _start_decoder(decoder: Any) -> None:
    _start_input(decoder.conv_in)
    _start_mid(decoder.mid_block)
    for block in decoder.up_blocks:
        for resnet in block.resnets:
            _start_resnet(resnet)
        for sampler in block.upsamplers or ():
            _copy_channels(sampler.conv, _CARRIED)
    _start_output(decoder)


def _start_mid(block: Any) -> None:
    for resnet in block.resnets:
        _start_resnet(resnet)


def _start_input(conv: nn.Conv2d) -> None:
    _copy_channels(conv, _COLOURS)
    for channel, sign in ((_COLOURS, 1), (_COLOURS + 1, -1)):
        conv.weight[channel] = 0
        conv.bias[channel] = sign * _CONSTANT  # type: ignore[index]


def _start_resnet(resnet: Any) -> None:
    resnet.conv2.weight.zero_()
    resnet.conv2.bias.zero_()
    if resnet.conv_shortcut is not None:
        _copy_channels(resnet.conv_shortcut, _CARRIED)


def _start_output(half: Any) -> None:
    """Undo the last normalisation and pass through SiLU where it is nearly straight."""
    norm, conv = half.conv_norm_out, half.conv_out
    scale = _CONSTANT * math.sqrt(2 / norm.num_channels)
    norm.weight.fill_(scale)
    norm.bias.zero_()
    norm.bias[:_COLOURS] = _LINEAR_AT
    _copy_channels(conv, _COLOURS)
    conv.bias[:_COLOURS] = -functional.silu(torch.tensor(_LINEAR_AT))
    conv.weight[:_COLOURS, _COLOURS:_CARRIED] = 0


def _copy_channels(conv: nn.Conv2d, count: int) -> None:
    """The first ``count`` outputs are the first ``count`` inputs, unchanged."""
    middle = conv.kernel_size[0] // 2
    count = min(count, conv.out_channels, conv.in_channels)
    conv.weight[:count] = 0
    conv.bias[:count] = 0  # type: ignore[index]
    for channel in range(count):
        conv.weight[channel, channel, middle, middle] = 1


def _average(conv: nn.Conv2d) -> None:
    """The mean of 2 x 2 pixels; diffusers pads right and below, so they are the first ones."""
    count = min(_CARRIED, conv.out_channels)
    conv.weight[:count] = 0
    conv.bias[:count] = 0  # type: ignore[index]
    for channel in range(count):
        conv.weight[channel, channel, :2, :2] = 0.25


def reconstruction_loss(drawn: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """L1, some squared error for flat areas, and L1 of differences between neighbours for edges."""
    across = (drawn.diff(dim=3) - wanted.diff(dim=3)).abs().mean()
    down = (drawn.diff(dim=2) - wanted.diff(dim=2)).abs().mean()
    plain = functional.l1_loss(drawn, wanted) + 0.3 * functional.mse_loss(drawn, wanted)
    return plain + 0.7 * (across + down)


@torch.no_grad()
def level(vae: Any, latents: torch.Tensor) -> None:
    """Make the latents uncorrelated and more alike in size, folded into the convolutions around.

    ``latents``: (count, channels), means that the encoder gives now. Each direction is divided by
    the square root of its deviation: what matters little to the picture stays smaller, so that
    drawing settles it later, but no longer by orders of magnitude. Afterwards mean latents times
    ``SCALING_FACTOR`` have mean 0 and, over all channels, variance 1. The variances that the
    encoder predicts are set to almost nothing, as mixing channels makes them meaningless.
    """
    values = latents.double()
    centre = values.mean(0)
    spread, axes = torch.linalg.eigh(torch.cov(values.T))
    spread = spread.clamp(min=spread.max() * 1e-6)
    scale = spread.pow(-0.25) / spread.sqrt().mean().sqrt() / SCALING_FACTOR
    there = axes @ torch.diag(scale) @ axes.T
    back = torch.linalg.inv(there)
    count = values.shape[1]
    quant, post = vae.quant_conv, vae.post_quant_conv
    weight, bias = quant.weight[:count, :, 0, 0].double(), quant.bias[:count].double()
    quant.weight[:count, :, 0, 0] = (there @ weight).to(quant.weight)
    quant.bias[:count] = (there @ (bias - centre)).to(quant.bias)
    quant.weight[count:] = 0
    quant.bias[count:] = -20.0
    post_weight = post.weight[:, :, 0, 0].double()
    post.bias += (post_weight @ centre).to(post.bias)
    post.weight[:, :, 0, 0] = (post_weight @ back).to(post.weight)


def psnr_db(drawn: torch.Tensor, wanted: torch.Tensor) -> float:
    """Peak signal-to-noise ratio over all pixels of all pictures; both -1 to 1."""
    error = functional.mse_loss(drawn.clamp(-1, 1), wanted).item()
    return 10 * math.log10(4 / max(error, 1e-12))
