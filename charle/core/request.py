"""What a person asks for: validated when built, trusted afterwards."""

import math
import random
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from charle.errors import BadRequest

PROMPT_LIMIT_CHARS = 5_000
STEPS_LIMIT = 500
GUIDANCE_LIMIT = 50
COUNT_LIMIT = 100
SIZE_MULTIPLE_PX = 8  # the VAE makes one latent of 8 x 8 pixels
SIZE_MIN_PX = 64
SIZE_MAX_PX = 2_048
SEED_COUNT = 2**32  # torch's CPU generator looks at 32 bits of a seed


class Sampler(StrEnum):
    """Samplers under the names people know from other apps."""

    PLMS = "PLMS"
    DDIM = "DDIM"
    EULER = "Euler"
    EULER_A = "Euler a"
    HEUN = "Heun"
    LMS = "LMS"
    DPM_2M = "DPM++ 2M"
    DPM_2M_KARRAS = "DPM++ 2M Karras"
    DPM_2M_SDE = "DPM++ 2M SDE"
    DPM_SDE = "DPM++ SDE"
    UNIPC = "UniPC"
    DPM2_A = "DPM2 a"
    LCM = "LCM"
    TCD = "TCD"

    @classmethod
    def named(cls, name: str) -> "Sampler":
        """Find a sampler by its name, however it is spelled: "dpm++ 2m karras", "euler_a".

        Raises:
            BadRequest: no sampler has that name.
        """
        for sampler in cls:
            if _letters(sampler) == _letters(name):
                return sampler
        raise BadRequest(
            f"CHARL-E has no sampler called “{name}”.",
            f"Choose one of: {', '.join(cls)}.",
        )


def _letters(name: str) -> str:
    return "".join(c for c in name.lower().replace("++", "pp") if c.isalnum())


class DeviceChoice(StrEnum):
    """Which part of the machine draws; AUTO takes the fastest that works.

    NEURAL_ENGINE and COREML_GPU mean the UNet in its Core ML form, where the model has one.
    """

    AUTO = "auto"
    MPS = "mps"
    NEURAL_ENGINE = "neural-engine"
    COREML_GPU = "coreml-gpu"
    CUDA = "cuda"
    CPU = "cpu"


class Precision(StrEnum):
    """Number format of the drawing loop; AUTO follows the device."""

    AUTO = "auto"
    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"
    FLOAT16 = "float16"


@dataclass(frozen=True, slots=True)
class Lora:
    """A LoRA file laid over the model's weights; ``scale`` 1 is its full strength."""

    path: Path
    scale: float = 1.0


def random_seed() -> int:
    """A fresh seed for somebody who did not name one."""
    return random.SystemRandom().randrange(SEED_COUNT)


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationRequest:
    """One job: ``count`` pictures of one prompt. Picture *i* has seed ``seed + i``.

    ``variation_strength`` above 0 blends the starting noise of every picture towards the noise of
    ``variation_seed`` (1 is all of it), which gives near relatives of a picture. ``eta`` adds noise
    back in DDIM (0 none, 1 as much as DDPM).

    Raises:
        BadRequest: a value is out of range; the message says which and what is possible.
    """

    prompt: str
    width: int
    height: int
    steps: int
    guidance: float
    negative_prompt: str = ""
    sampler: Sampler = Sampler.DPM_2M_KARRAS
    seed: int = field(default_factory=random_seed)
    count: int = 1
    loras: tuple[Lora, ...] = ()
    variation_seed: int = 0
    variation_strength: float = 0.0
    eta: float = 0.0
    is_checked: bool = True
    """Whether the safety checker looks at the picture, where the model has one."""

    def __post_init__(self) -> None:
        _check_text("prompt", self.prompt)
        _check_text("negative prompt", self.negative_prompt)
        if not self.prompt.strip():
            raise BadRequest(
                "There is nothing to draw yet.",
                "Describe a picture first, for example “a red heart”.",
            )
        for name, size_px in (("width", self.width), ("height", self.height)):
            _check_size(name, size_px)
        _check_range("number of steps", self.steps, 1, STEPS_LIMIT)
        _check_range("guidance", self.guidance, 0, GUIDANCE_LIMIT)
        _check_range("seed", self.seed, 0, SEED_COUNT - 1)
        _check_range("number of pictures", self.count, 1, COUNT_LIMIT)
        _check_range("variation seed", self.variation_seed, 0, SEED_COUNT - 1)
        _check_range("variation strength", self.variation_strength, 0, 1)
        _check_range("eta", self.eta, 0, 1)
        for lora in self.loras:
            _check_range("strength of a LoRA", lora.scale, -5, 5)

    def seed_of(self, index: int) -> int:
        """The seed of picture ``index``, counted from 0; after the largest seed comes 0."""
        return (self.seed + index) % SEED_COUNT


def _check_text(name: str, text: str) -> None:
    if len(text) > PROMPT_LIMIT_CHARS:
        raise BadRequest(
            f"The {name} is too long: {len(text):,} characters.",
            f"Shorten it to {PROMPT_LIMIT_CHARS:,} characters or fewer; "
            "the first few dozen words matter most.",
        )
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadRequest(
            f"The {name} contains a character that cannot be read.",
            f"Delete the character after “{text[max(0, error.start - 10) : error.start]}” "
            "and type it again.",
        ) from error


def _check_size(name: str, size_px: int) -> None:
    _check_range(name, size_px, SIZE_MIN_PX, SIZE_MAX_PX)
    if size_px % SIZE_MULTIPLE_PX:
        down = size_px - size_px % SIZE_MULTIPLE_PX
        raise BadRequest(
            f"The {name} cannot be {size_px} pixels.",
            f"It must be a multiple of {SIZE_MULTIPLE_PX}: "
            f"{down} or {down + SIZE_MULTIPLE_PX} would work.",
        )


def _check_range(name: str, value: float, low: float, high: float) -> None:
    if not (math.isfinite(value) and low <= value <= high):
        raise BadRequest(
            f"The {name} cannot be {value:,}.",
            f"Choose a value from {low:,} to {high:,}.",
        )
