"""Sizes, rates and counts of one run, read from ``presets.toml``, and the folders it works in."""

import math
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_PRESETS = Path(__file__).with_name("presets.toml")


@dataclass(frozen=True, slots=True)
class VaeConfig:
    """``widths``: channels by level; each level but the last halves the picture."""

    widths: tuple[int, ...]
    latent_channels: int
    rate: float
    kl_weight: float
    crops_px: tuple[int, ...]
    crop_steps: tuple[int, ...]
    crop_batches: tuple[int, ...]

    @property
    def factor(self) -> int:
        """Pixels along one side of a latent pixel."""
        return int(2 ** (len(self.widths) - 1))

    def stage(self, step: int) -> tuple[int, int]:
        """Crop size in pixels and batch at this step."""
        for crop_px, steps, batch in zip(
            self.crops_px, self.crop_steps, self.crop_batches, strict=True
        ):
            if step < steps:
                return crop_px, batch
            step -= steps
        return self.crops_px[-1], self.crop_batches[-1]


@dataclass(frozen=True, slots=True)
class TextConfig:
    vocabulary: int
    width: int
    layers: int
    heads: int


@dataclass(frozen=True, slots=True)
class UNetConfig:
    widths: tuple[int, ...]
    heads: int
    norm_groups: int


@dataclass(frozen=True, slots=True)
class BankConfig:
    """Encoded examples: how many, and how many are made at once and kept in one file."""

    examples: int
    batch: int

    @property
    def files(self) -> int:
        return math.ceil(self.examples / self.batch)


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    steps: int
    batch: int
    rate: float
    warmup_steps: int
    ema: float
    caption_drop: float
    prediction: str
    min_snr: float
    noise_offset: float
    noisy_share: float
    checkpoint_every_s: float


@dataclass(frozen=True, slots=True)
class EvaluationConfig:
    """How many prompts each figure is measured with."""

    retrieval: int
    colour_objects: int
    pairs_never_trained: int
    backgrounds: int
    styles: int
    two_objects: int
    scenes: int
    vae_pictures: int
    batch: int
    steps: int
    guidance: float


@dataclass(frozen=True, slots=True)
class Config:
    """One preset."""

    name: str
    seed: int
    size_px: int
    concepts: int
    corrected: tuple[str, ...]
    vae: VaeConfig
    text: TextConfig
    unet: UNetConfig
    bank: BankConfig
    training: TrainingConfig
    evaluation: EvaluationConfig


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where a run keeps its files; nothing of it belongs into git."""

    folder: Path

    @property
    def packages(self) -> Path:
        return self.folder.parent / "packages"

    @property
    def art(self) -> Path:
        return self.folder / "art.zip"

    @property
    def vae(self) -> Path:
        return self.folder / "vae"

    @property
    def tokenizer(self) -> Path:
        return self.folder / "tokenizer"

    @property
    def bank(self) -> Path:
        return self.folder / "bank"

    @property
    def networks(self) -> Path:
        return self.folder / "networks"

    @property
    def model(self) -> Path:
        return self.folder / "model"


def read_preset(name: str, file: Path = _PRESETS) -> Config:
    """The preset ``name``.

    Raises:
        SystemExit: there is none of that name; says which there are.
    """
    presets = tomllib.loads(file.read_text(encoding="utf-8"))
    if name not in presets:
        raise SystemExit(f"There is no preset “{name}”. Choose one of: {', '.join(presets)}.")
    values = _resolved(presets, name)
    return Config(
        name=name,
        seed=values["seed"],
        size_px=values["size_px"],
        concepts=values["concepts"],
        corrected=tuple(values["corrected"]),
        vae=VaeConfig(**_tuples(values["vae"])),
        text=TextConfig(**values["text"]),
        unet=UNetConfig(**_tuples(values["unet"])),
        bank=BankConfig(**values["bank"]),
        training=TrainingConfig(**values["training"]),
        evaluation=EvaluationConfig(**values["evaluation"]),
    )


def _resolved(presets: dict[str, Any], name: str) -> dict[str, Any]:
    own = dict(presets[name])
    base = own.pop("base", None)
    if base is None:
        return own
    merged = _resolved(presets, base)
    for key, value in own.items():
        merged[key] = merged[key] | value if isinstance(value, dict) else value
    return merged


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    return {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
