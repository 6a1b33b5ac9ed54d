"""What training asks for, prepared ahead by worker processes, in an order that seeds decide."""

import os
import random
from collections.abc import Iterable
from typing import Any

import torch
from torch.utils.data import DataLoader, Dataset

from starter.art import Art
from starter.config import Config
from starter.examples import Examples
from starter.layout import Layout, Window, lay_out
from starter.tokens import encode
from starter.well_known import teaching_weights

HELD_OUT = 10_000_000
"""Examples from this number on are never trained with."""
_MAX_WORKERS = 14


class Crops(Dataset[Layout]):
    """By step: parts of examples for the autoencoder; crop size and batch grow by the preset."""

    def __init__(self, config: Config, art: Art) -> None:
        self._config = config
        self._examples = Examples(art.outline(), config.seed)

    def __len__(self) -> int:
        return sum(self._config.vae.crop_steps)

    def __getitem__(self, step: int) -> Layout:
        config = self._config
        crop_px, batch = config.vae.stage(step)
        rng = random.Random(f"{config.seed}/crop/{step}")
        numbers = [rng.randrange(HELD_OUT) for _ in range(batch)]
        windows = [random_window(rng, crop_px / config.size_px) for _ in numbers]
        return lay_out([self._examples[n] for n in numbers], windows)


class Captioned(Dataset[tuple[Layout, torch.Tensor]]):
    """By number of a batch: layouts, and captions as tokens (count, 77), int16."""

    def __init__(self, config: Config, art: Art, tokenizer: Any) -> None:
        self._config, self._tokenizer = config, tokenizer
        self._examples = Examples(
            art.outline(), config.seed, teaching_weights(art.concepts), config.corrected
        )

    def __len__(self) -> int:
        return self._config.bank.files

    def __getitem__(self, number: int) -> tuple[Layout, torch.Tensor]:
        bank = self._config.bank
        first = number * bank.batch
        chosen = [self._examples[n] for n in range(first, min(first + bank.batch, bank.examples))]
        tokens = encode(self._tokenizer, [example.caption for example in chosen])
        return lay_out(chosen), tokens.to(torch.int16)


def prepared(dataset: Dataset[Any], order: Iterable[int], device: torch.device) -> Iterable[Any]:
    """The items of ``dataset`` in ``order``; prepared by other processes where a GPU waits."""
    workers = min(_MAX_WORKERS, (os.cpu_count() or 1) - 2) if device.type == "cuda" else 0
    return DataLoader(
        dataset,
        batch_size=None,
        sampler=list(order),
        num_workers=max(workers, 0),
        prefetch_factor=4 if workers > 0 else None,
        multiprocessing_context="fork" if workers > 0 else None,
    )


def random_window(rng: random.Random, side: float) -> Window:
    """A part of a picture; ``side`` as a share of the picture's."""
    return rng.uniform(0, 1 - side), rng.uniform(0, 1 - side), side
