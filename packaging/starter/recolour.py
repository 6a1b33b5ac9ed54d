"""Gives an object another colour: the region of its dominant hue is remapped, the rest stays.

Windows of a car, eyes and leaves keep their colours; shading is kept as brightness relative to the
middle of the region.
"""

import numpy as np
import torch
from numpy.typing import NDArray

from starter.palette import shaded

Floats = NDArray[np.float32]

_BINS = 36
_HUE_REACH = 45 / 360
_LUMINANCE = (0.299, 0.587, 0.114)
_COLOURFUL_SHARE = 0.2  # of an object's pixels; below, it counts as grey, white or black
_MAIN_SHARE = 0.4  # of an object's pixels; a hue with less is not all that its colour means


def dominant_region(rgba: Floats) -> tuple[Floats, float]:
    """Which pixels belong to the object's main colour, and how bright they are on average.

    ``rgba``: (height, width, 4), straight alpha, 0 to 1. Returns (height, width), 0 to 1, already
    times alpha, and the mean luminance, 0 to 1.
    """
    rgb, alpha = rgba[..., :3], rgba[..., 3]
    hue, saturation, value = _hsv(rgb)
    colourful = (saturation > 0.25) & (value > 0.2) & (alpha > 0.5)
    opaque = max(float((alpha > 0.5).sum()), 1.0)
    pale = _step(0.3 - saturation, 0, 0.1) * _step(value, 0.25, 0.4)
    if colourful.sum() / opaque >= _COLOURFUL_SHARE:
        peak = _peak(hue[colourful], saturation[colourful])
        apart = np.abs((hue - peak + 0.5) % 1 - 0.5)
        region = _step(_HUE_REACH - apart, 0, 0.04) * _step(saturation, 0.10, 0.25)
        region = region * _step(value, 0.08, 0.2)
        if _MAIN_SHARE * opaque > (region * alpha).sum() < (pale * alpha).sum():
            region = np.maximum(region, pale)  # a white rocket with red fins
    else:
        region = pale
        if (region * alpha).sum() / opaque < 0.5:  # a black object, perhaps with white parts
            region = _step(0.4 - saturation, 0, 0.1) * _step(0.6 - value, 0, 0.15)
    region = (region * alpha).astype(np.float32)
    weight = float(region.sum())
    luminance = rgb @ np.array(_LUMINANCE, dtype=np.float32)
    mean = float((region * luminance).sum() / weight) if weight > 1 else 1.0
    return region, max(mean, 0.08)


def recoloured(
    rgb: torch.Tensor, region: torch.Tensor, brightness: torch.Tensor, target: torch.Tensor
) -> torch.Tensor:
    """``rgb``: (batch, 3, h, w), straight; ``region``: (batch, 1, h, w), share of each pixel.

    ``brightness``: (batch,), the region's mean luminance; ``target``: (batch, 3). All 0 to 1.
    """
    weights = torch.tensor(_LUMINANCE, device=rgb.device).view(1, 3, 1, 1)
    luminance = (rgb * weights).sum(1, keepdim=True)
    ratio = luminance / brightness.view(-1, 1, 1, 1)
    painted = shaded(target[:, :, None, None], ratio.clamp(0.35, 1.8))
    return rgb * (1 - region) + painted * region


def _peak(hue: Floats, weight: Floats) -> float:
    """The fullest hue, 0 to 1, of a circular histogram smoothed over three bins."""
    counts, _ = np.histogram(hue, bins=_BINS, range=(0, 1), weights=weight)
    smooth = counts + np.roll(counts, 1) + np.roll(counts, -1)
    return (int(smooth.argmax()) + 0.5) / _BINS


def _hsv(rgb: Floats) -> tuple[Floats, Floats, Floats]:
    value, low = rgb.max(-1), rgb.min(-1)
    span = value - low
    safe = np.where(span > 0, span, 1)
    red, green, blue = (rgb[..., i] for i in range(3))
    hue = np.where(
        value == red,
        ((green - blue) / safe) % 6,
        np.where(value == green, (blue - red) / safe + 2, (red - green) / safe + 4),
    )
    return hue / 6, np.where(value > 0, span / np.where(value > 0, value, 1), 0), value


def _step(values: Floats, low: float, high: float) -> Floats:
    """0 below ``low``, 1 above ``high``, smooth between."""
    x = np.clip((values - low) / (high - low), 0, 1)
    return x * x * (3 - 2 * x)
