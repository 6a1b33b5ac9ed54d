"""Stage "compose": examples as latents and tokens, encoded once, in files that can be resumed."""

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from starter.art import Art
from starter.checkpoint import Clock
from starter.compose import compose
from starter.config import Config
from starter.examples import Examples
from starter.tokens import encode


@torch.no_grad()
def fill_bank(
    config: Config, art: Art, vae: Any, tokenizer: Any, folder: Path, clock: Clock
) -> bool:
    """Make the shards that are missing; True once all are there.

    Shard n holds the examples from n times its size: ``latents`` (count, channels, side, side),
    float16, as the UNet sees them, and ``tokens`` (count, 77), int16.
    """
    folder.mkdir(parents=True, exist_ok=True)
    examples, bank = Examples(art, config.seed), config.bank
    device = art.brightness.device
    shards = shard_files(config, folder)
    for number, file in enumerate(shards):
        if file.is_file():
            continue
        latents, captions = [], []
        first = number * bank.shard
        end = min(first + bank.shard, bank.examples)
        for start in range(first, end, bank.batch):
            batch = [examples[n] for n in range(start, min(start + bank.batch, end))]
            pixels = compose(art, batch, config.size_px)
            with torch.autocast("cuda", torch.bfloat16, enabled=device.type == "cuda"):
                means = vae.encode(pixels).latent_dist.mean
            latents.append((means.float() * vae.config.scaling_factor).half().cpu())
            captions += [example.caption for example in batch]
        tokens = encode(tokenizer, captions).to(torch.int16)
        partial = file.with_suffix(".partial")
        save_file({"latents": torch.cat(latents), "tokens": tokens}, partial)
        partial.replace(file)
        if clock.is_over and number + 1 < len(shards):
            print(f"bank: {number + 1} of {len(shards)} files", flush=True)
            return False
    return True


def shard_files(config: Config, folder: Path) -> list[Path]:
    count = -(-config.bank.examples // config.bank.shard)
    return [folder / f"{number:04d}.safetensors" for number in range(count)]


def read_bank(
    config: Config, folder: Path, device: torch.device
) -> tuple[torch.Tensor, torch.Tensor]:
    """All latents (float16) and tokens (int16).

    Raises:
        SystemExit: files are missing.
    """
    files = shard_files(config, folder)
    if not all(file.is_file() for file in files):
        raise SystemExit("The examples are not all there. Run the stage “compose” first.")
    parts = [load_file(file) for file in files]
    latents = torch.cat([part["latents"] for part in parts])
    tokens = torch.cat([part["tokens"] for part in parts])
    return latents.to(device), tokens.to(device)
