"""The other side: ``StableDiffusionPipeline`` the way its quickstart shows it."""

import time
from pathlib import Path
from typing import Any

import diffusers.utils.logging
import torch
import transformers.utils.logging
from diffusers import StableDiffusionPipeline

from charle.core.request import GenerationRequest
from charle.engine.benchmark.peak_memory import peak_memory_bytes
from charle.engine.benchmark.values import Description, PictureTimes, differences


class Quickstart:
    """``from_pretrained`` as it comes: float32 and the scheduler that the model brings."""

    def __init__(self) -> None:
        for library in (diffusers, transformers):
            library.utils.logging.set_verbosity_error()
            library.utils.logging.disable_progress_bar()
        self._pipeline: Any = None

    def load(self, folder: Path, device: str) -> float:
        """Seconds until the pipeline is ready; the libraries are imported before."""
        start = time.perf_counter()
        # float32 is the default. It is said aloud for the starter model: transformers would leave
        # its text encoder in float16, as it is stored, and the pipeline would not run.
        pipeline = StableDiffusionPipeline.from_pretrained(folder, dtype=torch.float32)
        self._pipeline = pipeline.to(device)
        elapsed_s = time.perf_counter() - start
        self._pipeline.set_progress_bar_config(disable=True)
        return elapsed_s

    def picture(self, request: GenerationRequest) -> PictureTimes:
        moments: list[float] = []

        def on_step(_pipeline: Any, _step: int, _timestep: Any, values: dict[str, Any]) -> Any:
            moments.append(time.perf_counter())
            return values

        start = time.perf_counter()
        self._pipeline(
            request.prompt,
            height=request.height,
            width=request.width,
            num_inference_steps=request.steps,
            guidance_scale=request.guidance,
            generator=torch.Generator("cpu").manual_seed(request.seed),
            callback_on_step_end=on_step,
        )
        return PictureTimes(time.perf_counter() - start, differences(moments))

    def peak_memory_bytes(self) -> int:
        return peak_memory_bytes()

    def description(self, _request: GenerationRequest) -> Description:
        pipeline = self._pipeline
        return Description(
            pipeline.device.type,
            str(pipeline.unet.dtype).removeprefix("torch."),
            torch.get_num_threads(),
            type(pipeline.scheduler).__name__,
        )
