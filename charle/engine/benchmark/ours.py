"""CHARL-E's side of the comparison, in a process of its own."""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import torch

from charle.core.progress import CancelToken, Phase, Progress, no_progress
from charle.core.request import GenerationRequest
from charle.engine.benchmark.peak_memory import peak_memory_bytes
from charle.engine.benchmark.values import (
    Description,
    LoopTimes,
    PictureTimes,
    differences,
)
from charle.engine.diffusion import DiffusionEngine
from charle.engine.engine import EngineOptions
from charle.errors import Cancelled

_PROMPT_TOKENS = 77
_STEPS_TO_CANCEL = 20  # more than can pass before the token is set


class Ours:
    """Draws the way the command line does: everything as it comes, nothing tuned."""

    def __init__(self) -> None:
        self._engine = DiffusionEngine(EngineOptions())

    def load(self, folder: Path) -> float:
        """Seconds until the model is ready; the libraries are imported before."""
        start = time.perf_counter()
        self._engine.load(folder, no_progress, CancelToken())
        return time.perf_counter() - start

    def picture(self, request: GenerationRequest) -> PictureTimes:
        moments: list[float] = []

        def on_progress(progress: Progress) -> None:
            if progress.phase is Phase.DRAWING and progress.step > 0:
                moments.append(time.perf_counter())

        start = time.perf_counter()
        list(self._engine.generate(request, on_progress, CancelToken()))
        return PictureTimes(time.perf_counter() - start, differences(moments))

    def loop_and_bare_calls(self, request: GenerationRequest, rounds: int) -> LoopTimes:
        """The loop with previews, progress and cancel hooks against nothing but UNet calls."""
        loop_steps: list[float] = []
        bare_calls: list[float] = []
        for _ in range(rounds):
            loop_steps += self._loop_steps(request)
            bare_calls += self._bare_calls(request)
        return LoopTimes(tuple(loop_steps), tuple(bare_calls))

    def cancel_latencies(
        self, request: GenerationRequest, step_s: float, count: int
    ) -> tuple[float, ...]:
        """Seconds from asking, at random moments of a step, until the engine has let go."""
        rng = random.Random(request.seed)  # noqa: S311  (nothing secret about it)
        request = replace(request, steps=_STEPS_TO_CANCEL)
        return tuple(self._cancel_latency(request, rng.uniform(0, step_s)) for _ in range(count))

    def peak_memory_bytes(self) -> int:
        return peak_memory_bytes()

    def description(self, request: GenerationRequest) -> Description:
        profile = self._engine.profile
        return Description(
            profile.choice.value,
            str(profile.unet_dtype).removeprefix("torch."),
            torch.get_num_threads(),
            request.sampler.value,
        )

    def _loop_steps(self, request: GenerationRequest) -> tuple[float, ...]:
        """Each of the request's steps; nothing is decoded."""
        moments: list[float] = []
        cancel = CancelToken()

        def on_progress(progress: Progress) -> None:
            if progress.phase is Phase.DRAWING:
                moments.append(time.perf_counter())
                if progress.step == progress.steps:
                    cancel.cancel()

        self._draw_until_cancelled(request, on_progress, cancel)
        return differences(moments)

    @torch.inference_mode()
    def _bare_calls(self, request: GenerationRequest) -> tuple[float, ...]:
        """As many calls of the UNet on a pair like the loop's: equal latents, other words."""
        components = self._engine.components
        unet, profile = components.unet, components.profile
        latents = torch.randn(components.latent_shape.of(request.width, request.height))
        latents = torch.cat([latents, latents]).to(profile.device, profile.unet_dtype)
        width = unet.config.cross_attention_dim
        embeddings = torch.randn(2, _PROMPT_TOKENS, width).to(latents)
        timestep = torch.tensor(500, device=profile.device)
        moments = [time.perf_counter()]
        for _ in range(request.steps):
            predicted = unet(
                latents, timestep, encoder_hidden_states=embeddings, return_dict=False
            )[0]
            predicted.to("cpu")  # waits for the device
            moments.append(time.perf_counter())
        return differences(moments)

    def _cancel_latency(self, request: GenerationRequest, after_s: float) -> float:
        cancel = CancelToken()
        asked: list[float] = []

        def ask() -> None:
            asked.append(time.perf_counter())
            cancel.cancel()

        timer = threading.Timer(after_s, ask)

        def on_progress(progress: Progress) -> None:
            if progress.phase is Phase.DRAWING and progress.step == 0:
                timer.start()

        self._draw_until_cancelled(request, on_progress, cancel)
        return time.perf_counter() - asked[0]

    def _draw_until_cancelled(
        self,
        request: GenerationRequest,
        on_progress: Callable[[Progress], None],
        cancel: CancelToken,
    ) -> None:
        try:
            list(self._engine.generate(request, on_progress, cancel))
        except Cancelled:
            return
        raise AssertionError("the request was drawn to its end before it was cancelled")
