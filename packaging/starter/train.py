"""Stage "train": text encoder and UNet together, from nothing, on the bank of examples."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from diffusers import UNet2DConditionModel
from transformers import CLIPTextModel

from starter.bank import Bank
from starter.checkpoint import Checkpoint, Clock, seeded
from starter.config import Config
from starter.networks import (
    diffusion_loss,
    draw_noise,
    make_noise_schedule,
    make_text_encoder,
    make_unet,
    mixed_precision,
)
from starter.pace import Pace
from starter.stepper import Loss, Stepper
from starter.tokens import encode

_REPORT_EVERY = 200
_TO_BEGIN_WITH = 0.05  # of a bank that is still being filled
OnStep = Callable[[int, float], None]


class Networks:
    """Text encoder and UNet in training, and their moving average, which is what draws."""

    def __init__(self, config: Config, vocabulary: int, device: torch.device) -> None:
        torch.manual_seed(config.seed)
        self.text_encoder = make_text_encoder(config, vocabulary).to(device)
        self.unet = make_unet(config).to(device).to(memory_format=torch.channels_last)
        self.averages = [p.detach().clone() for p in self.parameters]
        self.step = Stepper(self._loss_of(config, device), self.parameters, (0.9, 0.99), 1e-2)

    @property
    def parameters(self) -> list[torch.nn.Parameter]:
        return [*self.text_encoder.parameters(), *self.unet.parameters()]

    def _loss_of(self, config: Config, device: torch.device) -> Loss:
        kept, settings = make_noise_schedule(device), config.training

        def loss(
            words: torch.Tensor, latents: torch.Tensor, noise: torch.Tensor, steps: torch.Tensor
        ) -> torch.Tensor:
            with mixed_precision(device):
                context = self.text_encoder(words).last_hidden_state
            return diffusion_loss(self.unet, context, latents, noise, steps, kept, settings)

        return loss

    @torch.no_grad()
    def begin_with(self, folder: Path) -> None:
        """Take over finished networks of the same sizes, of any float format."""
        text = CLIPTextModel.from_pretrained(folder / "text_encoder", dtype=torch.float32)
        self.text_encoder.load_state_dict(text.state_dict())
        unet = UNet2DConditionModel.from_pretrained(folder / "unet").float()
        self.unet.load_state_dict(unet.state_dict())
        for parameter, average in zip(self.parameters, self.averages, strict=True):
            average.copy_(parameter)

    @torch.no_grad()
    def average(self, decay: float) -> None:
        torch._foreach_lerp_(self.averages, list[torch.Tensor](self.parameters), 1 - decay)

    @torch.no_grad()
    def use_averages(self) -> None:
        for parameter, average in zip(self.parameters, self.averages, strict=True):
            parameter.copy_(average)

    def state(self, step: int) -> dict[str, Any]:
        return {
            "step": step,
            "text_encoder": self.text_encoder.state_dict(),
            "unet": self.unet.state_dict(),
            "averages": self.averages,
            "optimiser": self.step.optimiser.state_dict(),
        }

    def restore(self, saved: dict[str, Any]) -> int:
        """Back to what ``state`` returned; the step to go on with."""
        self.text_encoder.load_state_dict(saved["text_encoder"])
        self.unet.load_state_dict(saved["unet"])
        self.averages = saved["averages"]
        self.step.optimiser.load_state_dict(saved["optimiser"])
        return int(saved["step"])


def train(
    config: Config,
    tokenizer: Any,
    bank: Path,
    folder: Path,
    device: torch.device,
    clock: Clock,
    *,
    on_step: OnStep | None = None,
    within_s: float | None = None,
    begin_with: Path | None = None,
    growing: bool = False,
) -> bool:
    """Train until done or until the clock is over; True once ``folder`` holds both networks.

    ``begin_with``: finished networks to go on from; without, training begins with nothing.

    ``within_s``: be done after so many seconds, with fewer steps than the preset says if need be.

    ``growing``: the bank is being filled meanwhile; begin with a part of it. Which examples a step
    sees then depends on how fast that goes.

    Raises:
        SystemExit: examples are missing, and none are said to come.
    """
    if (folder / "unet" / "config.json").is_file():
        return True
    settings = config.training
    examples = Bank(config, bank, device)
    if growing:
        examples.wait_for(_TO_BEGIN_WITH)
    elif not examples.is_whole:
        raise SystemExit("The examples are not all there. Run the stage “compose” first.")
    nothing = encode(tokenizer, [""])[0].to(device)
    networks = Networks(config, len(tokenizer), device)
    checkpoint = Checkpoint(folder.with_name("networks.checkpoint"), settings.checkpoint_every_s)
    saved = checkpoint.read(device)
    if begin_with is not None and not saved:
        networks.begin_with(begin_with)
    step = networks.restore(saved) if saved else 0
    pace = Pace(settings.steps, settings.warmup_steps, within_s)
    while not pace.is_done(step):
        generator = seeded(device, config.seed, step)
        latents, words = examples.batch(settings.batch, generator)
        dropped = torch.rand(len(words), 1, generator=generator, device=device)
        words = torch.where(dropped < settings.caption_drop, nothing, words)
        noise, times = draw_noise(
            latents.shape, generator, settings.noise_offset, settings.noisy_share
        )
        rate = settings.rate * pace.rate_share(step)
        loss = networks.step(rate, words, latents, noise, times)
        networks.average(min(settings.ema, (step + 1) / (step + 10)))
        if on_step:
            on_step(step, loss.item())
        step += 1
        is_over = clock.is_over
        if checkpoint.is_due or is_over:
            checkpoint.write(networks.state(step))
        if step % _REPORT_EVERY == 0 or is_over:
            examples.take_in()
            print(f"train: step {step} of {settings.steps}, loss {loss.item():.4f}", flush=True)
        if is_over and step < settings.steps:
            return False
    networks.use_averages()
    networks.text_encoder.save_pretrained(folder / "text_encoder")
    networks.unet.save_pretrained(folder / "unet")
    return True
