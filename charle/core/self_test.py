"""The self-test's known picture: what is drawn, how alike is enough, what to try if it is not.

The known picture ships with its recipe inside, so picture and request cannot drift apart.
"""

import math
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from charle.core import picture_file
from charle.core.picture import Picture
from charle.core.request import DeviceChoice, GenerationRequest, Precision
from charle.errors import SaveFailed
from charle.paths import resource

ALIKE_DB = 30.0
"""Measured with the starter model: bfloat16 52 dB and float16 65 dB like float32, the next seed
27–29, without guidance 21–25, another prompt 13, black 5."""

_WHITE = 255
_IDENTICAL_DB = 100.0


@dataclass(frozen=True, slots=True)
class Way:
    """One way to draw on a machine."""

    device: DeviceChoice
    precision: Precision


@dataclass(frozen=True, slots=True)
class KnownPicture:
    """What the starter model should draw, and the request for it."""

    request: GenerationRequest
    image: Image.Image

    def likeness_db(self, drawn: Picture) -> float:
        """Peak signal-to-noise ratio between the known picture and the drawn one.

        100 for equal pixels, -1 for pictures of different size.
        """
        image = drawn.image()
        if image.size != self.image.size:
            return -1.0
        statistics = ImageStat.Stat(ImageChops.difference(image, self.image))
        values = image.width * image.height * len(statistics.sum2)
        mean_square = sum(statistics.sum2) / values
        if mean_square == 0:
            return _IDENTICAL_DB
        return 10 * math.log10(_WHITE**2 / mean_square)

    def is_like(self, drawn: Picture) -> bool:
        return self.likeness_db(drawn) >= ALIKE_DB


def known_picture(file: Path | None = None) -> KnownPicture:
    """The shipped picture, or the one in ``file``.

    The request asks for two pictures: the first is compared; the second, drawn by a machine that
    has warmed up, tells how long one takes.

    Raises:
        SaveFailed: the file is missing or holds no picture with a recipe.
    """
    file = file or resource("self_test", "known.png")
    recipe = picture_file.read_recipe(file)
    if recipe is None:
        raise SaveFailed("The picture for the self-test has no recipe.", "Install CHARL-E again.")
    request = GenerationRequest(
        prompt=recipe.prompt,
        negative_prompt=recipe.negative_prompt,
        width=recipe.width,
        height=recipe.height,
        steps=recipe.steps,
        guidance=recipe.guidance,
        sampler=recipe.sampler,
        seed=recipe.seed,
        count=2,
    )
    with Image.open(file) as image:
        return KnownPicture(request, image.convert("RGB"))


def ways(device: DeviceChoice = DeviceChoice.AUTO) -> tuple[Way, ...]:
    """What to try in turn, the fastest first and the safest last."""
    return (
        Way(device, Precision.AUTO),
        Way(device, Precision.FLOAT32),
        Way(DeviceChoice.CPU, Precision.FLOAT32),
    )
