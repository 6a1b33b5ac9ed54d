"""The autoencoder: its sizes, its losses, and its latents' final form."""

import math
from typing import Any

import torch
from diffusers import AutoencoderKL
from torch.nn import functional

from starter.config import Config
from starter.vae_start import start

SCALING_FACTOR = 0.18215  # Stable Diffusion's own; the latents are levelled to fit it


def make_vae(config: Config) -> Any:
    """A fresh ``AutoencoderKL`` near a blurred copy; seed torch before."""
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
    start(vae)
    return vae


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
    there = torch.diag(scale) @ axes.T
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
