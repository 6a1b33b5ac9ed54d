"""Stage "train-vae": crops of composed pictures through the autoencoder and back."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from starter.art import Art
from starter.checkpoint import Checkpoint, Clock, cosine, seeded
from starter.compose import Window, compose
from starter.config import Config
from starter.examples import Examples
from starter.vae import make_vae, psnr_db, reconstruction_loss, whiten

_WHITENING_PICTURES = 256
_HELD_OUT = 10_000_000  # numbers of examples that no training ever asks for
OnStep = Callable[[int, float], None]


def train_vae(
    config: Config, art: Art, folder: Path, clock: Clock, on_step: OnStep | None = None
) -> bool:
    """Train until done or until the clock is over; True once ``folder`` holds the finished VAE."""
    if (folder / "config.json").is_file():
        return True
    device = art.brightness.device
    torch.manual_seed(config.seed)
    vae = make_vae(config).to(device)
    optimiser = torch.optim.AdamW(vae.parameters(), lr=config.vae.rate, weight_decay=1e-4)
    checkpoint = Checkpoint(folder.with_name("vae.checkpoint"), config.training.checkpoint_every_s)
    start = 0
    if saved := checkpoint.read(device):
        vae.load_state_dict(saved["vae"])
        optimiser.load_state_dict(saved["optimiser"])
        start = saved["step"]
    examples = Examples(art, config.seed)
    total = sum(config.vae.crop_steps)

    def state(step: int) -> dict[str, Any]:
        return {"vae": vae.state_dict(), "optimiser": optimiser.state_dict(), "step": step}

    for step in range(start, total):
        for group in optimiser.param_groups:
            group["lr"] = config.vae.rate * cosine(step, total, warmup=min(100, total // 10 + 1))
        loss = _step(config, art, examples, vae, step)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(vae.parameters(), 1.0)
        optimiser.step()
        if on_step:
            on_step(step, loss.item())
        is_over = clock.is_over
        if checkpoint.is_due or is_over:
            checkpoint.write(state(step + 1))
            print(f"vae: step {step + 1} of {total}, loss {loss.item():.4f}", flush=True)
        if is_over and step + 1 < total:
            return False
    _finish(config, art, examples, vae.eval(), folder)
    return True


def _step(config: Config, art: Art, examples: Examples, vae: Any, step: int) -> torch.Tensor:
    """The loss of one batch; a function of the weights, the seed and the step only."""
    crop_px, batch = _stage(config, step)
    rng = random.Random(f"{config.seed}/crop/{step}")
    numbers = [rng.randrange(_HELD_OUT) for _ in range(batch)]
    windows = [_window(rng, crop_px, config.size_px) for _ in numbers]
    pixels = compose(art, [examples[n] for n in numbers], crop_px, windows)
    device = pixels.device
    with torch.autocast("cuda", torch.bfloat16, enabled=device.type == "cuda"):
        posterior = vae.encode(pixels).latent_dist
        noise = torch.randn(posterior.mean.shape, generator=seeded(device, step), device=device)
        drawn = vae.decode(posterior.mean + posterior.std * noise).sample
    divergence = posterior.kl().mean() / posterior.mean[0].numel()
    return reconstruction_loss(drawn.float(), pixels) + config.vae.kl_weight * divergence


def _stage(config: Config, step: int) -> tuple[int, int]:
    """Crop size and batch at this step."""
    vae = config.vae
    for crop_px, steps, batch in zip(vae.crops_px, vae.crop_steps, vae.crop_batches, strict=True):
        if step < steps:
            return crop_px, batch
        step -= steps
    return vae.crops_px[-1], vae.crop_batches[-1]


def _window(rng: random.Random, crop_px: int, size_px: int) -> Window:
    side = crop_px / size_px
    return rng.uniform(0, 1 - side), rng.uniform(0, 1 - side), side


@torch.no_grad()
def _finish(config: Config, art: Art, examples: Examples, vae: Any, folder: Path) -> None:
    """Whiten the latents, then write the VAE."""
    means = []
    for first in range(0, _WHITENING_PICTURES, 16):
        pixels = compose(art, [examples[first + i] for i in range(16)], config.size_px)
        means.append(vae.encode(pixels).latent_dist.mean.permute(0, 2, 3, 1).flatten(0, 2))
    whiten(vae, torch.cat(means))
    vae.save_pretrained(folder)


@torch.no_grad()
def measure_psnr(art: Art, vae: Any, seed: int, count: int, size_px: int) -> float:
    """PSNR in dB over ``count`` whole pictures that training did not use."""
    examples = Examples(art, seed)
    drawn, wanted = [], []
    for first in range(0, count, 8):
        numbers = range(_HELD_OUT + first, _HELD_OUT + min(first + 8, count))
        pixels = compose(art, [examples[n] for n in numbers], size_px)
        drawn.append(vae.decode(vae.encode(pixels).latent_dist.mean).sample.cpu())
        wanted.append(pixels.cpu())
    return psnr_db(torch.cat(drawn), torch.cat(wanted))
