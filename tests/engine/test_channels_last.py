"""The layout changes, the numbers do not."""

import weakref
from typing import Any

import pytest
import torch

from charle.engine.channels_last import stay_channels_last
from charle.engine.lean_import import without_collecting
from charle.engine.libraries import Transformer2DModel


def transformer(*, is_linear: bool) -> Any:
    torch.manual_seed(0)
    made = Transformer2DModel(
        num_attention_heads=2,
        attention_head_dim=4,
        in_channels=8,
        norm_num_groups=4,
        cross_attention_dim=6,
        use_linear_projection=is_linear,
    )
    return made.double().to(memory_format=torch.channels_last)


@pytest.mark.parametrize("is_linear", [False, True])
@torch.inference_mode()
def test_the_result_is_the_same_in_channels_last(is_linear: bool) -> None:
    module = transformer(is_linear=is_linear)
    pixels = torch.randn(2, 8, 5, 3, dtype=torch.float64).to(memory_format=torch.channels_last)
    words = torch.randn(2, 4, 6, dtype=torch.float64)
    (expected,) = module(pixels, encoder_hidden_states=words, return_dict=False)
    stay_channels_last(module)
    (result,) = module(pixels, encoder_hidden_states=words, return_dict=False)
    torch.testing.assert_close(result, expected)
    assert result.is_contiguous(memory_format=torch.channels_last)


def test_a_dropped_transformer_is_gone_at_once() -> None:
    module = transformer(is_linear=False)
    stay_channels_last(module)
    watch = weakref.ref(module)
    with without_collecting():
        del module
        assert watch() is None
