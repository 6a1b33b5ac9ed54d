"""Stable Diffusion 1.x and 2.x: one picture as a numbered recipe.

Rombach et al. 2022 (latent diffusion), Ho and Salimans 2022 (classifier-free guidance). The
arithmetic is that of diffusers' ``StableDiffusionPipeline``: in float32 on the CPU the pixels are
equal. Another family of models is another class with this one's ``draw``.
"""

import math
from typing import Any

import torch
from PIL import Image

from charle.core.progress import CancelToken, Preview
from charle.core.request import GenerationRequest
from charle.engine.components import Components
from charle.engine.devices import freed_memory_kept, give_back_memory
from charle.engine.interrupt import interruptible
from charle.engine.memory import TILE_PX, MemoryPlan
from charle.engine.preview import PreviewMap
from charle.engine.report import Report
from charle.engine.samplers import make_scheduler
from charle.engine.text import PromptReader


class NonFiniteError(Exception):
    """NaN or infinity came up: this number format is too narrow here. Never leaves the engine."""


class StableDiffusion:
    """Draws single pictures with one model's components."""

    def __init__(self, components: Components, preview_map: PreviewMap | None) -> None:
        self._components = components
        self._preview_map = preview_map
        self._reader = PromptReader(components.tokenizer)
        self._encoded: tuple[object, torch.Tensor] | None = None

    @property
    def reader(self) -> PromptReader:
        return self._reader

    @torch.inference_mode()
    def draw(
        self,
        request: GenerationRequest,
        seed: int,
        plan: MemoryPlan,
        report: Report,
        cancel: CancelToken,
    ) -> Image.Image:
        """One picture of a request.

        Raises:
            NonFiniteError: the model's numbers overflowed; a wider number format may help.
            Cancelled: ``cancel`` was set.
        """
        # 1. Words to embeddings: (2 or 1, 77 x chunks, width).
        report.encoding()
        embeddings = self._encode(request, plan, cancel)

        # 2. The sampler and its time steps.
        config = self._components.scheduler_config
        scheduler = make_scheduler(request.sampler, config, seed)
        scheduler.set_timesteps(request.steps, device="cpu")

        # 3. Noise from the seed: (1, channels, height / factor, width / factor) with the VAE's
        # channels and factor (4 and 8 in Stable Diffusion), float32 on the CPU.
        generator = torch.Generator("cpu").manual_seed(seed)
        shape = self._components.latent_shape.of(request.width, request.height)
        latents = _noise(request, shape, generator) * scheduler.init_noise_sigma

        # 4. From noise to picture, step by step.
        latents = self._loop(latents, embeddings, scheduler, generator, request, report, cancel)

        # 5. Latents to pixels. What the steps worked with goes first.
        report.decoding()
        give_back_memory(self._components.profile)
        picture = self._decode(latents, plan, cancel)
        return picture.crop(
            (0, 0, request.width, request.height)
        )  # latents may cover a little more

    def _encode(
        self, request: GenerationRequest, plan: MemoryPlan, cancel: CancelToken
    ) -> torch.Tensor:
        """The embeddings, kept for the next picture of the same words."""
        components = self._components
        negative = request.negative_prompt if request.guidance > 1 else None
        words = (request.prompt, negative, components.loras)
        if self._encoded is None or self._encoded[0] != words:
            self._encoded = (words, self._read(request.prompt, negative, cancel))
        if plan.frees_text_encoder:
            components.drop("text_encoder")
        return self._encoded[1]

    def _read(self, prompt: str, negative: str | None, cancel: CancelToken) -> torch.Tensor:
        """On its own, so that nothing holds the encoder any more when it is dropped."""
        profile, encoder = self._components.profile, self._components.text_encoder
        with interruptible(encoder, cancel):
            pair = self._reader.encode_pair(encoder, prompt, negative)
        return pair.to(profile.device, profile.unet_dtype)

    def _loop(
        self,
        latents: torch.Tensor,
        embeddings: torch.Tensor,
        scheduler: Any,
        generator: torch.Generator,
        request: GenerationRequest,
        report: Report,
        cancel: CancelToken,
    ) -> torch.Tensor:
        """Latents stay float32 on the CPU; only the UNet's input and output visit the device."""
        unet, profile = self._components.unet, self._components.profile
        is_guided = len(embeddings) == 2
        extras = _step_options(scheduler, request.eta, generator)
        report.drawing(len(scheduler.timesteps))
        with interruptible(unet, cancel), freed_memory_kept():
            for step, timestep in enumerate(scheduler.timesteps, start=1):
                cancel.check()
                scaled = scheduler.scale_model_input(latents, timestep)
                pair = torch.cat([scaled, scaled]) if is_guided else scaled
                predicted = unet(
                    pair.to(
                        profile.device, profile.unet_dtype, memory_format=profile.memory_format
                    ),
                    timestep.to(profile.device),
                    encoder_hidden_states=embeddings,
                    return_dict=False,
                )[0]
                predicted = predicted.to("cpu", torch.float32)
                if is_guided:
                    without, with_prompt = predicted.chunk(2)
                    predicted = without + request.guidance * (with_prompt - without)
                latents = scheduler.step(predicted, timestep, latents, **extras, return_dict=False)[
                    0
                ]
                if not latents.isfinite().all():
                    raise NonFiniteError
                report.stepped(step, self._preview(scheduler, timestep, scaled, predicted))
        return latents

    def _preview(
        self, scheduler: Any, timestep: torch.Tensor, scaled: torch.Tensor, predicted: torch.Tensor
    ) -> Preview | None:
        """The picture as the model sees it at this step: its guess of the noise taken away.

        ``scaled`` is the UNet's input, sqrt(a) x0 + sqrt(1 - a) noise for every sampler.
        """
        if self._preview_map is None:
            return None
        kept = float(scheduler.alphas_cumprod[round(timestep.item())])
        if scheduler.config.prediction_type == "v_prediction":
            clean = math.sqrt(kept) * scaled - math.sqrt(1 - kept) * predicted
        else:
            clean = (scaled - math.sqrt(1 - kept) * predicted) / math.sqrt(kept)
        return self._preview_map.preview(clean)

    def _decode(self, latents: torch.Tensor, plan: MemoryPlan, cancel: CancelToken) -> Image.Image:
        if plan.frees_unet:
            self._components.drop("unet")
        vae, profile = self._components.vae, self._components.profile
        vae.use_tiling = plan.tiles_vae
        vae.tile_sample_min_size = TILE_PX
        vae.tile_latent_min_size = TILE_PX // self._components.latent_shape.factor_px
        with interruptible(vae.decoder, cancel):
            scaled = (latents / vae.config.scaling_factor).to(profile.device, profile.vae_dtype)
            pixels = vae.decode(scaled, return_dict=False)[0].to("cpu", torch.float32)
        if not pixels.isfinite().all():
            raise NonFiniteError
        bytes_ = ((pixels[0] / 2 + 0.5).clamp(0, 1).permute(1, 2, 0) * 255).round()
        return Image.fromarray(bytes_.to(torch.uint8).numpy())


def _noise(
    request: GenerationRequest, shape: tuple[int, ...], generator: torch.Generator
) -> torch.Tensor:
    """The starting noise, blended on the sphere towards another seed's for a variation."""
    noise = torch.randn(shape, generator=generator)
    if not request.variation_strength:
        return noise
    other = torch.Generator("cpu").manual_seed(request.variation_seed)
    return _slerp(noise, torch.randn(shape, generator=other), request.variation_strength)


def _slerp(start: torch.Tensor, end: torch.Tensor, share: float) -> torch.Tensor:
    """Spherical interpolation (Shoemake 1985): what lies between is as noisy as both ends."""
    cosine = (start * end).sum() / (start.norm() * end.norm())
    angle = torch.arccos(cosine.clamp(-1, 1))
    if angle.sin().abs() < 1e-4:  # the same noise twice
        return start
    return (torch.sin((1 - share) * angle) * start + torch.sin(share * angle) * end) / angle.sin()


def _step_options(scheduler: Any, eta: float, generator: torch.Generator) -> dict[str, Any]:
    """What this scheduler's ``step`` takes beyond the obvious: eta (DDIM) and a generator."""
    taken = type(scheduler).step.__code__.co_varnames
    options: dict[str, Any] = {"eta": eta, "generator": generator}
    return {name: value for name, value in options.items() if name in taken}
