"""Chunked attention and packed layers against torch's own, in bfloat16."""

import pytest
import torch
from torch import nn
from torch.nn import functional

from charle.engine.attention import QUERY_CHUNK, chunked_attention
from charle.engine.devices import packs_bfloat16
from charle.engine.libraries import GEGLU
from charle.engine.packed_layers import PackedConv2d, PackedGEGLU, PackedLinear, pack_layers

needs_packing = pytest.mark.skipif(
    not packs_bfloat16(), reason="oneDNN packs bfloat16 weights with AVX512 or better"
)


def relative_error(one: torch.Tensor, other: torch.Tensor) -> float:
    return float((one.float() - other.float()).norm() / other.float().norm())


@pytest.mark.parametrize("positions", [QUERY_CHUNK - 3, QUERY_CHUNK, 2 * QUERY_CHUNK + 7])
def test_chunked_attention(positions: int) -> None:
    torch.manual_seed(0)
    query, key, value = torch.randn(3, 4, positions, 40, dtype=torch.bfloat16)
    expected = functional.scaled_dot_product_attention(query.float(), key.float(), value.float())
    ours = chunked_attention(query, key, value, 40**-0.5)
    assert relative_error(ours, expected) < 0.02


@needs_packing
@torch.inference_mode()
def test_packed_convolution_at_several_sizes() -> None:
    torch.manual_seed(0)
    layer = nn.Conv2d(32, 48, 3, stride=2, padding=1).to(torch.bfloat16)
    packed = PackedConv2d(layer)
    for size in ((2, 32, 16, 16), (1, 32, 24, 8), (2, 32, 16, 16)):
        pixels = torch.randn(size, dtype=torch.bfloat16).to(memory_format=torch.channels_last)
        assert relative_error(packed(pixels), layer(pixels)) < 0.01


@needs_packing
@torch.inference_mode()
@pytest.mark.parametrize("bias", [True, False])
def test_packed_linear_at_several_sizes(bias: bool) -> None:
    torch.manual_seed(0)
    layer = nn.Linear(64, 96, bias=bias).to(torch.bfloat16)
    packed = PackedLinear(layer)
    for size in ((2, 77, 64), (5, 64), (2, 300, 64)):
        values = torch.randn(size, dtype=torch.bfloat16)
        assert relative_error(packed(values), layer(values)) < 0.01


@needs_packing
@torch.inference_mode()
@pytest.mark.parametrize("bias", [True, False])
def test_packed_geglu_at_several_sizes(bias: bool) -> None:
    torch.manual_seed(0)
    layer = GEGLU(64, 96, bias=bias).to(torch.bfloat16)
    packed = PackedGEGLU(layer)
    for size in ((2, 77, 64), (5, 64), (2, 300, 64)):
        values = torch.randn(size, dtype=torch.bfloat16)
        assert relative_error(packed(values), layer(values)) < 0.01


@needs_packing
def test_packing_replaces_every_plain_layer_and_leaves_loras() -> None:
    under_lora = GEGLU(4, 8)
    under_lora.proj = nn.ModuleDict({"base_layer": under_lora.proj})
    model = nn.ModuleDict(
        {
            "inner": nn.Sequential(nn.Conv2d(3, 4, 1), nn.GroupNorm(1, 4)),
            "base_layer": nn.Linear(4, 4),
            "lora_A": nn.ModuleDict({"default": nn.Linear(4, 2)}),
            "gated": GEGLU(4, 8),
            "gated_under_lora": under_lora,
        }
    )
    pack_layers(model)
    kinds = [type(layer) for layer in model.modules() if not any(layer.children())]
    assert kinds == [
        PackedConv2d,
        nn.GroupNorm,
        PackedLinear,
        nn.Linear,
        PackedGEGLU,
        PackedLinear,
    ]
