"""Upsampling whose convolution runs on the small picture instead of the enlarged one.

Enlarged to the nearest, each pixel is four equal ones, so that a 3 x 3 kernel on them meets only
2 x 2 different ones: which, depends on the place among the four. Four 2 x 2 kernels whose weights
are sums of the 3 x 3 kernel's give the same with four ninths of the multiplications (sub-pixel
convolution, Shi et al. 2016; resize convolution, Odena et al. 2016).
"""

from typing import Any

import torch
from torch import nn

from charle.engine.libraries import Upsample2D


class SubpixelUpsample(nn.Module):
    """Takes the place of diffusers' ``Upsample2D`` with its 3 x 3 convolution."""

    def __init__(self, upsample: Any) -> None:
        super().__init__()
        whole: nn.Conv2d = upsample.conv
        self._upsample = upsample  # for odd sizes
        self._channels = whole.out_channels
        bias: torch.Tensor | None = whole.bias  # torch's annotation forgets the None
        with torch.device("meta"):  # the weights come right away
            self.conv = nn.Conv2d(
                whole.in_channels, 4 * self._channels, 2, padding=1, bias=bias is not None
            )
        self.conv.weight = _fixed(_four_kernels(whole.weight))
        if bias is not None:
            self.conv.bias = _fixed(bias.repeat(4))

    def forward(
        self, pixels: torch.Tensor, output_size: tuple[int, int] | None = None
    ) -> torch.Tensor:
        """(batch, channels, height, width) to ``output_size``, by default twice as high and wide.

        Where less than double is wanted, the border lies elsewhere, and diffusers' own layer runs.
        """
        batch, _, height, width = pixels.shape
        if output_size is not None and tuple(output_size) != (2 * height, 2 * width):
            smaller: torch.Tensor = self._upsample(pixels, output_size)
            return smaller
        size = (batch, self._channels, 2 * height, 2 * width)
        large = torch.empty(size, dtype=pixels.dtype, memory_format=torch.channels_last)
        # Each has one row and one column more than ``pixels``.
        for index, part in enumerate(self.conv(pixels).split(self._channels, dim=1)):
            down, right = divmod(index, 2)
            large[:, :, down::2, right::2] = part[:, :, down : down + height, right : right + width]
        return large


def use_subpixel_upsampling(unet: Any) -> None:
    """Replace the UNet's upsampling layers, but not those that a LoRA lies on."""
    for block in unet.up_blocks:
        for index, upsample in enumerate(block.upsamplers or ()):
            if type(upsample) is Upsample2D and type(upsample.conv) is nn.Conv2d:
                block.upsamplers[index] = SubpixelUpsample(upsample)


def _four_kernels(weight: torch.Tensor) -> torch.Tensor:
    """(out, in, 3, 3) to (4 out, in, 2, 2): first the places above, each from left to right."""
    kernels = [
        _merged(rows, dim=3, second=right)
        for rows in (_merged(weight.float(), dim=2, second=down) for down in (False, True))
        for right in (False, True)
    ]
    return torch.cat(kernels).to(weight.dtype, memory_format=torch.channels_last)


def _merged(weight: torch.Tensor, dim: int, *, second: bool) -> torch.Tensor:
    """Three weights along ``dim`` to the two that meet different pixels.

    The first of two equal pixels has its twin behind it, the second has it in front.
    """
    before, at, after = weight.unbind(dim)
    pair = (before + at, after) if second else (before, at + after)
    return torch.stack(pair, dim)


def _fixed(values: torch.Tensor) -> nn.Parameter:
    return nn.Parameter(values, requires_grad=False)
