"""Stage "compose": examples as latents and tokens, encoded once, in files that can be resumed."""

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from starter.art import Art
from starter.checkpoint import Clock
from starter.compose import draw
from starter.config import Config
from starter.feed import Captioned, prepared


@torch.no_grad()
def fill_bank(
    config: Config, art: Art, vae: Any, tokenizer: Any, folder: Path, clock: Clock
) -> bool:
    """Make the files that are missing; True once all are there.

    File n holds the n-th batch of examples: ``latents`` (count, channels, side, side), float16, as
    the UNet sees them, and ``tokens`` (count, 77), int16.
    """
    folder.mkdir(parents=True, exist_ok=True)
    device = art.brightness.device
    files = bank_files(config, folder)
    missing = [number for number, file in enumerate(files) if not file.is_file()]
    captioned = Captioned(config, art, tokenizer)
    batches = prepared(captioned, missing, device)
    vae = vae.to(memory_format=torch.channels_last)
    if device.type == "cpu":
        vae.enable_slicing()  # a picture alone stays in the processor's caches
    for done, (number, (layout, tokens)) in enumerate(zip(missing, batches, strict=True), 1):
        pixels = draw(art, layout, config.size_px)
        with torch.autocast("cuda", torch.bfloat16, enabled=device.type == "cuda"):
            means = vae.encode(pixels).latent_dist.mean
        latents = (means.float() * vae.config.scaling_factor).half().cpu().contiguous()
        partial = files[number].with_suffix(".partial")
        save_file({"latents": latents, "tokens": tokens}, partial)
        partial.replace(files[number])
        if clock.is_over and done < len(missing):
            print(f"bank: {number + 1} of {len(files)} files", flush=True)
            return False
    return True


def bank_files(config: Config, folder: Path) -> list[Path]:
    return [folder / f"{number:04d}.safetensors" for number in range(config.bank.files)]


def read_bank(
    config: Config, folder: Path, device: torch.device
) -> tuple[torch.Tensor, torch.Tensor]:
    """All latents (float16) and tokens (int16).

    Raises:
        SystemExit: files are missing.
    """
    files = bank_files(config, folder)
    if not all(file.is_file() for file in files):
        raise SystemExit("The examples are not all there. Run the stage “compose” first.")
    parts = [load_file(file) for file in files]
    latents = torch.cat([part["latents"] for part in parts])
    tokens = torch.cat([part["tokens"] for part in parts])
    return latents.to(device), tokens.to(device)
