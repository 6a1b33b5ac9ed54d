"""What the starter model's pictures show, with margins wide enough for any machine."""

import numpy as np
import pytest

from charle.core.picture import Picture
from charle.core.request import Sampler
from charle.engine.diffusion import DiffusionEngine
from tests.engine.conftest import draw_all, full_size

pytestmark = [pytest.mark.quality, pytest.mark.slow]


def middle(picture: Picture) -> np.ndarray:
    """Mean red, green and blue of a sixth of the picture in its middle, 0 to 255."""
    pixels = np.asarray(picture.image())
    first, last = len(pixels) * 5 // 12, len(pixels) * 7 // 12
    return pixels[first:last, first:last].mean(axis=(0, 1), dtype=float)


@pytest.mark.parametrize("sampler", list(Sampler))
def test_every_sampler_draws_a_red_heart(sampler: Sampler, exact_engine: DiffusionEngine) -> None:
    request = full_size("a red heart", steps=20, sampler=sampler)  # DPM2 a needs more than 10
    red, green, blue = middle(draw_all(exact_engine, request)[0])
    assert red > 140
    assert max(green, blue) < 0.6 * red


@pytest.mark.parametrize(
    ("colour", "strong", "weak"), [("red", 0, 2), ("green", 1, 0), ("blue", 2, 0)]
)
def test_the_colour_word_decides_the_colour_of_the_heart(
    colour: str, strong: int, weak: int, exact_engine: DiffusionEngine
) -> None:
    rgb = middle(draw_all(exact_engine, full_size(f"a {colour} heart", steps=10))[0])
    assert rgb[strong] > rgb[weak] + 60


def test_the_negative_prompt_acts_through_guidance_only(exact_engine: DiffusionEngine) -> None:
    def drawn(guidance: float, negative: str) -> Picture:
        request = full_size("a heart", steps=8, guidance=guidance, negative_prompt=negative, seed=3)
        return draw_all(exact_engine, request)[0]

    assert drawn(1.0, "red").rgb == drawn(1.0, "").rgb
    red, green, _ = middle(drawn(5.0, "red"))
    plain_red, plain_green, _ = middle(drawn(5.0, ""))
    assert red - green < plain_red - plain_green
