"""Stage "compose": examples as latents and tokens, encoded once, in files that can be resumed."""

import time
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from starter.art import Art
from starter.checkpoint import Clock
from starter.compose import draw
from starter.config import Config
from starter.feed import Captioned, prepared
from starter.networks import mixed_precision
from starter.tokens import MAX_LENGTH

_WAIT_S = 1.0


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
        with mixed_precision(device):
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


class Bank:
    """All examples at hand, on ``device``: latents, float16, and tokens, int16."""

    def __init__(self, config: Config, folder: Path, device: torch.device) -> None:
        count, side = config.bank.examples, config.size_px // config.vae.factor
        shape = (count, config.vae.latent_channels, side, side)
        self._latents = torch.empty(shape, dtype=torch.float16, device=device)
        self._tokens = torch.empty(count, MAX_LENGTH, dtype=torch.int16, device=device)
        self._missing = bank_files(config, folder)[::-1]
        self.count = 0
        self.take_in()

    @property
    def is_whole(self) -> bool:
        return not self._missing

    def take_in(self) -> None:
        """Add what the stage “compose” has written since; it writes the files in their order."""
        while self._missing and self._missing[-1].is_file():
            part = load_file(self._missing.pop())
            end = self.count + len(part["tokens"])
            self._latents[self.count : end] = part["latents"]
            self._tokens[self.count : end] = part["tokens"]
            self.count = end

    def wait_for(self, share: float) -> None:
        """Return once so much of the bank is there, which another process is filling."""
        print("bank: waiting for the stage “compose”", flush=True)
        while self.count < share * len(self._tokens):
            time.sleep(_WAIT_S)
            self.take_in()

    def batch(self, size: int, generator: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        """Any examples: latents (size, channels, side, side), float32, tokens (size, 77), int64."""
        chosen = torch.randint(
            self.count, (size,), generator=generator, device=self._latents.device
        )
        return self._latents[chosen].float(), self._tokens[chosen].long()
