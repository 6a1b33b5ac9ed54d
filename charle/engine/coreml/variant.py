"""Which Core ML form of a model is meant: its layout, picture size and bits. Cheap to import."""

import re
from dataclasses import dataclass
from enum import StrEnum

from charle.core.request import SIZE_MULTIPLE_PX
from charle.errors import BadRequest

FULL_BITS = 16
BITS = (FULL_BITS, 8, 6, 4)
_NAME = re.compile(r"(ane|gpu)-(\d{2,4})x(\d{2,4})-(\d{1,2})")
_SIZE = re.compile(r"(\d{2,4})[x×](\d{2,4})")


class Form(StrEnum):
    """How the UNet's arithmetic is laid out."""

    NEURAL_ENGINE = "ane"
    """Channels first in four dimensions, 1 x 1 convolutions, attention head by head."""
    GPU = "gpu"
    """As the model was written: matrices and one large attention."""


class ComputeUnit(StrEnum):
    """What Core ML may run a model on, besides the CPU, which it always may."""

    NEURAL_ENGINE = "neural-engine"
    GPU = "gpu"
    CPU = "cpu"


UNIT_OF = {Form.NEURAL_ENGINE: ComputeUnit.NEURAL_ENGINE, Form.GPU: ComputeUnit.GPU}


@dataclass(frozen=True, slots=True, order=True)
class Variant:
    """One Core ML model: ``width`` x ``height`` in pixels of the picture, ``bits`` a weight."""

    form: Form
    width: int
    height: int
    bits: int = FULL_BITS

    def __post_init__(self) -> None:
        if self.bits not in BITS:
            words = ", ".join(str(bits) for bits in BITS)
            raise BadRequest(
                f"A Core ML model cannot have {self.bits} bits a weight.", f"Choose one of {words}."
            )
        if min(self.width, self.height) < 1 or (
            self.width % SIZE_MULTIPLE_PX or self.height % SIZE_MULTIPLE_PX
        ):
            raise BadRequest(
                f"{self.width} × {self.height} is no size that pictures can have here.",
                f"Choose multiples of {SIZE_MULTIPLE_PX}, for example 512 × 768.",
            )

    @property
    def name(self) -> str:
        """What its folder is called."""
        return f"{self.form}-{self.width}x{self.height}-{self.bits}"

    @property
    def unit(self) -> ComputeUnit:
        return UNIT_OF[self.form]


def named(name: str) -> Variant | None:
    """The variant whose folder is called ``name``; None if there is none of that name."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    form, width, height, bits = match.groups()
    try:
        return Variant(Form(form), int(width), int(height), int(bits))
    except BadRequest:
        return None


def parse_size(text: str) -> tuple[int, int]:
    """Width and height in pixels of a text like "512x768".

    Raises:
        BadRequest: it is no size.
    """
    match = _SIZE.fullmatch(text.strip().lower())
    if match is None:
        raise BadRequest(f"“{text}” is not a size.", "Write width x height: 512x768.")
    return int(match[1]), int(match[2])
