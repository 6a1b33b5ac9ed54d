"""Stage "train-vae": crops of composed pictures through the autoencoder and back."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from starter.art import Art
from starter.checkpoint import Checkpoint, Clock, seeded
from starter.compose import compose, draw
from starter.config import Config
from starter.examples import Examples
from starter.feed import HELD_OUT, Crops, prepared
from starter.guard import Guard
from starter.pace import Pace
from starter.stepper import Stepper
from starter.vae import level, make_vae, psnr_db, reconstruction_loss
from starter.vae_start import held_still, rate_shares

_LEVELLING_PICTURES = 256
_WARMUP_STEPS = 300
_REPORT_EVERY = 200
_GUARD_FIRST, _GUARD_EVERY = 20, 400  # steps
_GUARD_CROPS = 128
OnStep = Callable[[int, float], None]


def train_vae(
    config: Config,
    art: Art,
    folder: Path,
    clock: Clock,
    on_step: OnStep | None = None,
    within_s: float | None = None,
) -> bool:
    """Train until done or until the clock is over; True once ``folder`` holds the finished VAE.

    ``within_s``: be done after so many seconds, with fewer steps than the preset says if need be.
    """
    if (folder / "config.json").is_file():
        return True
    device = art.brightness.device
    torch.manual_seed(config.seed)
    vae = make_vae(config).to(device, memory_format=torch.channels_last)
    step_once = Stepper(
        _loss_of(vae, config),
        vae.parameters(),
        (0.9, 0.99),
        0.0,
        shares=rate_shares(vae),
        masks=held_still(vae),
    )
    checkpoint = Checkpoint(folder.with_name("vae.checkpoint"), config.training.checkpoint_every_s)
    guard = Guard(step_once, lambda: _held_out_loss(config, art, vae))
    start = 0
    if saved := checkpoint.read(device):
        vae.load_state_dict(saved["vae"])
        step_once.optimiser.load_state_dict(saved["optimiser"])
        start = saved["step"]
        guard.share, guard.best = saved["share"], saved["best"]
    crops = Crops(config, art)
    total = len(crops)
    pace = Pace(total, min(_WARMUP_STEPS, total // 10 + 1), within_s)

    def state(step: int) -> dict[str, Any]:
        optimiser = step_once.optimiser.state_dict()
        own = {"share": guard.share, "best": guard.best}
        return {"vae": vae.state_dict(), "optimiser": optimiser, "step": step} | own

    for step, layout in enumerate(prepared(crops, range(start, total), device), start):
        if pace.is_done(step):
            break
        crop_px, batch = config.vae.stage(step)
        pixels = draw(art, layout, crop_px)
        side = crop_px // config.vae.factor
        noise = torch.randn(
            (batch, config.vae.latent_channels, side, side),
            generator=seeded(device, step),
            device=device,
        )
        rate = config.vae.rate * guard.share * pace.rate_share(step)
        loss = step_once(rate, pixels, noise)
        if step + 1 == _GUARD_FIRST or (step + 1) % _GUARD_EVERY == 0:
            guard.look(step + 1)
        if on_step:
            on_step(step, loss.item())
        is_over = clock.is_over
        if checkpoint.is_due or is_over:
            checkpoint.write(state(step + 1))
        if step % _REPORT_EVERY == 0 or is_over:
            print(f"vae: step {step + 1} of {total}, loss {loss.item():.4f}", flush=True)
        if is_over and step + 1 < total:
            return False
    guard.end()
    _finish(config, art, vae.eval(), folder)
    return True


@torch.no_grad()
def _held_out_loss(config: Config, art: Art, vae: Any) -> float:
    """Of parts of pictures that training does not use, without noise on the latents."""
    examples = Examples(art.outline(), config.seed)
    crop_px = config.vae.crops_px[-1]
    side = crop_px / config.size_px
    rng = random.Random("guard")
    chosen = [examples[HELD_OUT + n] for n in range(_GUARD_CROPS)]
    windows = [(rng.uniform(0, 1 - side), rng.uniform(0, 1 - side), side) for _ in chosen]
    losses = []
    for first in range(0, _GUARD_CROPS, 32):
        part = slice(first, first + 32)
        pixels = compose(art, chosen[part], crop_px, windows[part])
        drawn = vae.decode(vae.encode(pixels).latent_dist.mean).sample
        losses.append(reconstruction_loss(drawn, pixels).item())
    return sum(losses) / len(losses)


def _loss_of(vae: Any, config: Config) -> Callable[[torch.Tensor, torch.Tensor], torch.Tensor]:
    def loss(pixels: torch.Tensor, noise: torch.Tensor) -> torch.Tensor:
        with torch.autocast("cuda", torch.bfloat16, enabled=pixels.device.type == "cuda"):
            moments = vae.quant_conv(vae.encoder(pixels))
            mean, logvar = moments.float().chunk(2, dim=1)
            logvar = logvar.clamp(-30, 20)
            drawn = vae.decoder(vae.post_quant_conv(mean + (0.5 * logvar).exp() * noise))
        divergence = 0.5 * (mean.square() + logvar.exp() - 1 - logvar).mean()
        return reconstruction_loss(drawn.float(), pixels) + config.vae.kl_weight * divergence

    return loss


@torch.no_grad()
def _finish(config: Config, art: Art, vae: Any, folder: Path) -> None:
    """Level the latents, then write the VAE."""
    examples = Examples(art, config.seed)
    means = []
    for first in range(0, _LEVELLING_PICTURES, 16):
        pixels = compose(art, [examples[first + i] for i in range(16)], config.size_px)
        means.append(vae.encode(pixels).latent_dist.mean.permute(0, 2, 3, 1).flatten(0, 2))
    level(vae, torch.cat(means))
    vae.save_pretrained(folder)


@torch.no_grad()
def measure_psnr(art: Art, vae: Any, seed: int, count: int, size_px: int) -> float:
    """PSNR in dB over ``count`` whole pictures that training did not use."""
    examples = Examples(art, seed)
    drawn, wanted = [], []
    for first in range(0, count, 8):
        numbers = range(HELD_OUT + first, HELD_OUT + min(first + 8, count))
        pixels = compose(art, [examples[n] for n in numbers], size_px)
        drawn.append(vae.decode(vae.encode(pixels).latent_dist.mean).sample.cpu())
        wanted.append(pixels.cpu())
    return psnr_db(torch.cat(drawn), torch.cat(wanted))
