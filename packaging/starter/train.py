"""Stage "train": text encoder and UNet together, from nothing, on the bank of examples."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from starter.bank import read_bank
from starter.checkpoint import Checkpoint, Clock, cosine, seeded
from starter.config import Config
from starter.networks import diffusion_loss, make_noise_schedule, make_text_encoder, make_unet
from starter.tokens import encode

OnStep = Callable[[int, float], None]


class Networks:
    """Text encoder and UNet in training, and their moving average, which is what draws."""

    def __init__(self, config: Config, vocabulary: int, device: torch.device) -> None:
        torch.manual_seed(config.seed)
        self.text_encoder = make_text_encoder(config, vocabulary).to(device)
        self.unet = make_unet(config).to(device).to(memory_format=torch.channels_last)
        self.averages = [p.detach().clone() for p in self.parameters]
        self.optimiser = torch.optim.AdamW(
            self.parameters, lr=config.training.rate, betas=(0.9, 0.99), weight_decay=1e-2
        )

    @property
    def parameters(self) -> list[torch.nn.Parameter]:
        return [*self.text_encoder.parameters(), *self.unet.parameters()]

    @torch.no_grad()
    def average(self, decay: float) -> None:
        torch._foreach_lerp_(self.averages, self.parameters, 1 - decay)

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
            "optimiser": self.optimiser.state_dict(),
        }

    def restore(self, saved: dict[str, Any]) -> int:
        """Back to what ``state`` returned; the step to go on with."""
        self.text_encoder.load_state_dict(saved["text_encoder"])
        self.unet.load_state_dict(saved["unet"])
        self.averages = saved["averages"]
        self.optimiser.load_state_dict(saved["optimiser"])
        return int(saved["step"])


def train(
    config: Config,
    tokenizer: Any,
    bank: Path,
    folder: Path,
    device: torch.device,
    clock: Clock,
    on_step: OnStep | None = None,
) -> bool:
    """Train until done or until the clock is over; True once ``folder`` holds both networks."""
    if (folder / "unet" / "config.json").is_file():
        return True
    settings = config.training
    latents, tokens = read_bank(config, bank, device)
    kept = make_noise_schedule(device)
    nothing = encode(tokenizer, [""])[0].to(device)
    networks = Networks(config, len(tokenizer), device)
    checkpoint = Checkpoint(folder.with_name("networks.checkpoint"), settings.checkpoint_every_s)
    saved = checkpoint.read(device)
    start = networks.restore(saved) if saved else 0
    for step in range(start, settings.steps):
        share = cosine(step, settings.steps, settings.warmup_steps)
        for group in networks.optimiser.param_groups:
            group["lr"] = settings.rate * share
        generator = seeded(device, config.seed, step)
        chosen = _batch(config, step, len(latents)).to(device)
        words = tokens[chosen].long()
        dropped = torch.rand(len(words), 1, generator=generator, device=device)
        words = torch.where(dropped < settings.caption_drop, nothing, words)
        with torch.autocast("cuda", torch.bfloat16, enabled=device.type == "cuda"):
            context = networks.text_encoder(words).last_hidden_state
        loss = diffusion_loss(
            networks.unet,
            context,
            latents[chosen].float(),
            kept,
            generator,
            noise_offset=settings.noise_offset,
            min_snr=settings.min_snr,
        )
        networks.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(networks.parameters, 1.0)
        networks.optimiser.step()
        networks.average(min(settings.ema, (step + 1) / (step + 10)))
        if on_step:
            on_step(step, loss.item())
        is_over = clock.is_over
        if checkpoint.is_due or is_over:
            checkpoint.write(networks.state(step + 1))
            print(f"train: step {step + 1} of {settings.steps}, loss {loss.item():.4f}", flush=True)
        if is_over and step + 1 < settings.steps:
            return False
    networks.use_averages()
    networks.text_encoder.save_pretrained(folder / "text_encoder")
    networks.unet.save_pretrained(folder / "unet")
    return True


def _batch(config: Config, step: int, count: int) -> torch.Tensor:
    """The examples of a step: every pass over the bank in an order of its own."""
    batch = config.training.batch
    first = step * batch
    picked = []
    for position in range(first, first + batch):
        turn, place = divmod(position, count)
        picked.append(int(_order(config.seed, turn, count)[place]))
    return torch.tensor(picked)


def _order(seed: int, turn: int, count: int) -> torch.Tensor:
    key = (seed, turn, count)
    if key not in _orders:
        _orders.clear()
        _orders[key] = torch.randperm(count, generator=seeded(torch.device("cpu"), seed, turn))
    return _orders[key]


_orders: dict[tuple[int, int, int], torch.Tensor] = {}
