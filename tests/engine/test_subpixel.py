"""The convolution on the small picture against diffusers' on the enlarged one."""

import pytest
import torch
from torch import nn

from charle.engine.libraries import Upsample2D
from charle.engine.subpixel import SubpixelUpsample, use_subpixel_upsampling


def upsample(channels: int = 6) -> Upsample2D:
    torch.manual_seed(0)
    return Upsample2D(channels, use_conv=True).double()


@torch.inference_mode()
@pytest.mark.parametrize("size", [(1, 6, 1, 1), (2, 6, 5, 8), (2, 6, 8, 3)])
def test_the_numbers_are_those_of_the_convolution_on_the_enlarged_picture(
    size: tuple[int, ...],
) -> None:
    theirs = upsample()
    pixels = torch.randn(size, dtype=torch.float64)
    ours = SubpixelUpsample(theirs)(pixels)
    assert ours.is_contiguous(memory_format=torch.channels_last)
    torch.testing.assert_close(ours, theirs(pixels))


@torch.inference_mode()
@pytest.mark.parametrize("output_size", [(9, 16), (10, 15), (9, 15), (10, 16)])
def test_a_picture_of_odd_size_has_its_border_in_the_same_place(
    output_size: tuple[int, int],
) -> None:
    theirs = upsample()
    pixels = torch.randn(2, 6, 5, 8, dtype=torch.float64)
    ours = SubpixelUpsample(theirs)(pixels, output_size)
    torch.testing.assert_close(ours, theirs(pixels, output_size))


def test_layers_under_a_lora_stay() -> None:
    """What stands for a UNet has the three kinds of blocks: plain, last, and under a LoRA."""
    plain, under_lora = nn.Module(), nn.Module()
    plain.upsamplers = nn.ModuleList([upsample()])
    under_lora.upsamplers = nn.ModuleList([upsample()])
    under_lora.upsamplers[0].conv = nn.Sequential(under_lora.upsamplers[0].conv)
    last = nn.Module()
    last.upsamplers = None
    unet = nn.Module()
    unet.up_blocks = nn.ModuleList([plain, under_lora, last])
    use_subpixel_upsampling(unet)
    assert type(plain.upsamplers[0]) is SubpixelUpsample
    assert type(under_lora.upsamplers[0]) is Upsample2D
