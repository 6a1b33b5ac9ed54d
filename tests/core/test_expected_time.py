"""Estimates against times that were measured or published."""

import pytest

from charle.core.expected_time import picture_s


@pytest.mark.parametrize(
    ("tflops", "steps", "measured_s"),
    [
        (1.3, 20, 40.5),  # two cores with AMX: 1.9 s a step and 2.5 s for the decoder
        (2.4, 50, 33.0),  # an M1's graphics, published
    ],
)
def test_within_a_factor_of_two_of_what_was_measured(
    tflops: float, steps: int, measured_s: float
) -> None:
    estimate_s = picture_s(width=512, height=512, steps=steps, guidance=7.5, tflops=tflops)
    assert measured_s / 2 < estimate_s < measured_s * 2


def test_smaller_and_unguided_pictures_are_quicker() -> None:
    whole = picture_s(width=512, height=512, steps=20, guidance=7.5, tflops=1)
    assert picture_s(width=256, height=256, steps=20, guidance=7.5, tflops=1) < 0.3 * whole
    assert picture_s(width=512, height=512, steps=20, guidance=1.0, tflops=1) < 0.6 * whole


def test_no_card_is_infinitely_fast() -> None:
    assert picture_s(width=512, height=512, steps=25, guidance=7.5, tflops=1e6) > 0.4
