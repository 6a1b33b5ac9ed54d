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
from starter.feed import HELD_OUT, Crops, prepared, random_window
from starter.guard import Guard
from starter.layout import Layout
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
    training = _Training(config, art)
    checkpoint = Checkpoint(folder.with_name("vae.checkpoint"), config.training.checkpoint_every_s)
    saved = checkpoint.read(art.brightness.device)
    start = training.resume(saved) if saved else 0
    crops = Crops(config, art)
    total = len(crops)
    pace = Pace(total, min(_WARMUP_STEPS, total // 10 + 1), within_s)
    ahead = prepared(crops, range(start, total), art.brightness.device)
    for step, layout in enumerate(ahead, start):
        if pace.is_done(step):
            break
        loss = training.step(step, layout, pace.rate_share(step))
        if on_step:
            on_step(step, loss.item())
        is_over = clock.is_over
        if checkpoint.is_due or is_over:
            checkpoint.write(training.state(step + 1))
        if step % _REPORT_EVERY == 0 or is_over:
            print(f"vae: step {step + 1} of {total}, loss {loss.item():.4f}", flush=True)
        if is_over and step + 1 < total:
            return False
    training.guard.end()
    _finish(config, art, training.vae.eval(), folder)
    return True


class _Training:
    """An autoencoder in training, and what has to be kept to go on with it."""

    def __init__(self, config: Config, art: Art) -> None:
        self._config, self._art = config, art
        self._device = art.brightness.device
        torch.manual_seed(config.seed)
        self.vae = make_vae(config).to(self._device, memory_format=torch.channels_last)
        self._stepper = Stepper(
            _loss_of(self.vae, config),
            self.vae.parameters(),
            (0.9, 0.99),
            0.0,
            shares=rate_shares(self.vae),
            masks=held_still(self.vae),
        )
        self.guard = Guard(self._stepper, lambda: _held_out_loss(config, art, self.vae))

    def step(self, step: int, layout: Layout, rate_share: float) -> torch.Tensor:
        """The loss before one step; ``layout`` is drawn and learned from."""
        settings = self._config.vae
        crop_px, batch = settings.stage(step)
        side = crop_px // settings.factor
        noise = torch.randn(
            (batch, settings.latent_channels, side, side),
            generator=seeded(self._device, step),
            device=self._device,
        )
        rate = settings.rate * self.guard.share * rate_share
        loss = self._stepper(rate, draw(self._art, layout, crop_px), noise)
        if step + 1 == _GUARD_FIRST or (step + 1) % _GUARD_EVERY == 0:
            self.guard.look(step + 1)
        return loss

    def state(self, step: int) -> dict[str, Any]:
        return {
            "step": step,
            "vae": self.vae.state_dict(),
            "optimiser": self._stepper.optimiser.state_dict(),
            "share": self.guard.share,
            "best": self.guard.best,
        }

    def resume(self, saved: dict[str, Any]) -> int:
        """Back to what ``state`` returned; the step to go on with."""
        self.vae.load_state_dict(saved["vae"])
        self._stepper.optimiser.load_state_dict(saved["optimiser"])
        self.guard.share, self.guard.best = saved["share"], saved["best"]
        return int(saved["step"])


@torch.no_grad()
def _held_out_loss(config: Config, art: Art, vae: Any) -> float:
    """Of parts of pictures that training does not use, without noise on the latents."""
    examples = Examples(art.outline(), config.seed)
    crop_px = config.vae.crops_px[-1]
    side = crop_px / config.size_px
    rng = random.Random("guard")
    chosen = [examples[HELD_OUT + n] for n in range(_GUARD_CROPS)]
    windows = [random_window(rng, side) for _ in chosen]
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
