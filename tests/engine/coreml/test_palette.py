"""Palettes: small errors, the packing that Core ML reads, and weights of every kind."""

import numpy as np
import pytest
from coremltools.converters.mil.mil.ops.defs.iOS16.constexpr_ops import constexpr_lut_to_dense

from charle.engine.coreml.palette import packed, palettised


@pytest.mark.parametrize("bits", [8, 6, 4])
def test_core_ml_unpacks_what_was_packed(bits: int) -> None:
    values = np.random.default_rng(bits).standard_normal((37, 41)).astype(np.float16)
    palette = palettised(values, bits)
    unpacked = constexpr_lut_to_dense.decompress(
        palette.colours, packed(palette.indices, bits), palette.shape
    )
    assert np.array_equal(unpacked, palette.dense())


@pytest.mark.parametrize(("bits", "share"), [(8, 0.011), (6, 0.045), (4, 0.16)])
def test_the_error_is_near_the_best_there_is_for_a_bell_curve(bits: int, share: float) -> None:
    """Lloyd and Max: about 1.65 sigma / levels, as a share of sigma."""
    values = np.random.default_rng(0).standard_normal(200_000).astype(np.float16)
    error = palettised(values, bits).dense().astype(float) - values.astype(float)
    assert np.sqrt(np.square(error).mean()) < share


def test_each_number_gets_its_nearest_colour() -> None:
    values = np.random.default_rng(1).standard_normal(5_000).astype(np.float16)
    palette = palettised(values, 4)
    distance = np.abs(values.astype(float)[:, None] - palette.colours.astype(float))
    found = np.abs(values.astype(float) - palette.dense().astype(float))
    assert np.allclose(found, distance.min(1), atol=1e-6)


@pytest.mark.parametrize("values", [np.zeros(20_000), np.arange(20_000) % 3, -np.ones((100, 200))])
def test_few_different_values_stay_as_they_are(values: np.ndarray) -> None:
    palette = palettised(values.astype(np.float16), 4)
    assert np.array_equal(palette.dense(), values.astype(np.float16))
