"""The text encoder and the UNet, and the arithmetic of diffusion training."""

from typing import Any

import torch
from diffusers import DDPMScheduler, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel

from charle.engine.devices import has_amx
from starter.config import Config, TrainingConfig

TRAIN_STEPS = 1000
_NOISY_FROM, _NOISY_TO = 700, 1080  # what is over 999 becomes 999
SCHEDULE: dict[str, Any] = {
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
}
"""Stable Diffusion's noise schedule."""


def make_text_encoder(config: Config, vocabulary: int) -> Any:
    """A fresh CLIP text model; the last two tokens are the start and the end."""
    text = config.text
    return CLIPTextModel(
        CLIPTextConfig(
            vocab_size=vocabulary,
            hidden_size=text.width,
            intermediate_size=4 * text.width,
            projection_dim=text.width,
            num_hidden_layers=text.layers,
            num_attention_heads=text.heads,
            max_position_embeddings=77,
            bos_token_id=vocabulary - 2,
            eos_token_id=vocabulary - 1,
            pad_token_id=vocabulary - 1,
        )
    )


def make_unet(config: Config) -> Any:
    """A fresh UNet: attention to the words on all levels but the first."""
    widths = config.unet.widths
    crossed = len(widths) - 1
    return UNet2DConditionModel(
        sample_size=config.size_px // config.vae.factor,
        in_channels=config.vae.latent_channels,
        out_channels=config.vae.latent_channels,
        block_out_channels=widths,
        down_block_types=("DownBlock2D",) + ("CrossAttnDownBlock2D",) * crossed,
        up_block_types=("CrossAttnUpBlock2D",) * crossed + ("UpBlock2D",),
        layers_per_block=1,
        attention_head_dim=config.unet.heads,
        cross_attention_dim=config.text.width,
        norm_num_groups=config.unet.norm_groups,
    )


def mixed_precision(device: torch.device) -> Any:
    """A context in which layers compute in bfloat16 where ``device`` is fast with it."""
    is_fast = device.type == "cuda" or has_amx()
    return torch.autocast(device.type, torch.bfloat16, enabled=is_fast)


def make_noise_schedule(device: torch.device) -> torch.Tensor:
    """How much of the picture is left by time step: alpha bar, (1000,), float32."""
    scheduler = DDPMScheduler(num_train_timesteps=TRAIN_STEPS, **SCHEDULE)
    kept: torch.Tensor = scheduler.alphas_cumprod.to(device, torch.float32)
    return kept


def draw_noise(
    shape: torch.Size, generator: torch.Generator, offset: float, noisy_share: float = 0.0
) -> tuple[torch.Tensor, torch.Tensor]:
    """Noise for latents of ``shape`` (batch, channels, height, width), and time steps (batch,).

    ``offset`` adds noise that is the same everywhere in a channel, so that large dark and light
    areas can be learned. ``noisy_share`` of the time steps are noisy ones, in which a drawing gets
    its outline, and often the last; the others are any.
    """
    device = generator.device
    steps = torch.randint(TRAIN_STEPS, shape[:1], generator=generator, device=device)
    if noisy_share:
        noisy = torch.rand(shape[0], generator=generator, device=device) < noisy_share
        late = _NOISY_FROM + steps * (_NOISY_TO - _NOISY_FROM) // TRAIN_STEPS
        steps = torch.where(noisy, late.clamp(max=TRAIN_STEPS - 1), steps)
    noise = torch.randn(shape, generator=generator, device=device)
    flat = torch.randn(*shape[:2], 1, 1, generator=generator, device=device)
    return noise + offset * flat, steps


def diffusion_loss(
    unet: Any,
    context: torch.Tensor,
    latents: torch.Tensor,
    noise: torch.Tensor,
    steps: torch.Tensor,
    kept: torch.Tensor,
    settings: TrainingConfig,
) -> torch.Tensor:
    """Predicting the noise or the velocity, weighted by min-SNR (Hang et al. 2023) if asked.

    ``settings.prediction``: "epsilon" (Ho et al. 2020) or "v_prediction" (Salimans & Ho 2022).
    ``latents`` and ``noise``: (batch, channels, height, width), float32; ``context``: (batch, 77,
    width); ``steps``: (batch,); ``kept``: alpha bar by time step.
    """
    share = kept[steps].view(-1, 1, 1, 1)
    # Stable Diffusion's last time step leaves a shadow of the picture (Lin et al. 2024). Drawing
    # begins there with noise alone; a network that has learned to look for the shadow draws
    # something else than it is asked for.
    shadow = torch.where(steps < TRAIN_STEPS - 1, kept[steps], 0).view(-1, 1, 1, 1)
    noisy = shadow.sqrt() * latents + (1 - shadow).sqrt() * noise
    wanted = noise
    if settings.prediction == "v_prediction":
        wanted = share.sqrt() * noise - (1 - share).sqrt() * latents
    with mixed_precision(latents.device):
        noisy = noisy.contiguous(memory_format=torch.channels_last)
        predicted = unet(noisy, steps, encoder_hidden_states=context, return_dict=False)[0]
    error = (predicted.float() - wanted).square().mean(dim=(1, 2, 3))
    if not settings.min_snr:
        return error.mean()
    signal_to_noise = kept[steps] / (1 - kept[steps])
    size = signal_to_noise if settings.prediction == "epsilon" else signal_to_noise + 1
    return (error * signal_to_noise.clamp(max=settings.min_snr) / size).mean()
