"""Draws prompts with a finished model, by diffusers' own pipeline: 20 steps DPM++ 2M Karras."""

import json
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import DPMSolverMultistepScheduler, StableDiffusionPipeline

from starter.palette import Floats


class Painter:
    """One model in float32; every prompt has the seed that comes with it."""

    def __init__(
        self, folder: Path, steps: int, guidance: float, batch: int, device: torch.device
    ) -> None:
        card = json.loads((folder / "charle.json").read_text(encoding="utf-8"))
        self.size_px: int = card["width"]
        self._steps, self._guidance, self._batch, self._device = steps, guidance, batch, device
        pipeline = StableDiffusionPipeline.from_pretrained(
            folder, dtype=torch.float32, local_files_only=True, safety_checker=None
        )
        pipeline.set_progress_bar_config(disable=True)
        pipeline.scheduler = DPMSolverMultistepScheduler.from_config(
            pipeline.scheduler.config, use_karras_sigmas=True
        )
        self.pipeline: Any = pipeline.to(device)

    def draw(self, prompts: list[str], seed: int) -> list[Floats]:
        """One picture a prompt, (size, size, 3), 0 to 1; prompt n has seed ``seed + n``."""
        pictures: list[Floats] = []
        for first in range(0, len(prompts), self._batch):
            words = prompts[first : first + self._batch]
            generators = [
                torch.Generator("cpu").manual_seed(seed + first + n) for n in range(len(words))
            ]
            drawn = self.pipeline(
                words,
                generator=generators,
                num_inference_steps=self._steps,
                guidance_scale=self._guidance,
                width=self.size_px,
                height=self.size_px,
                output_type="np",
            ).images
            pictures += list(np.asarray(drawn, dtype=np.float32))
        return pictures

    def seconds_a_picture(self, rounds: int = 5) -> float:
        """The median time of one picture alone, after one to warm up."""
        times = []
        for seed in range(rounds + 1):
            start = time.perf_counter()
            self.draw(["a red heart"], seed)
            times.append(time.perf_counter() - start)
        return float(np.median(times[1:]))
