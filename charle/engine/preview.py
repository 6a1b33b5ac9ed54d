"""Latents to a small picture without the VAE: a linear map, fitted to the model's own VAE.

The map is found once per model by least squares: pictures made of random shapes go through the
VAE and back, and each latent pixel is set against the mean colour of the pixels (8 x 8 in Stable
Diffusion) that come out for it. It is kept beside the model as ``preview.json``.
"""

import json
import logging
import random
from pathlib import Path
from typing import Any

import torch
from PIL import Image, ImageDraw, ImageFilter
from torch.nn import functional

from charle.core.progress import Preview

FILE_NAME = "preview.json"
_log = logging.getLogger(__name__)

_SAMPLES = 8
_SAMPLE_SIZE_PX = 128
_SHAPES_PER_SAMPLE = 40
_NEUTRAL_SHARE = 0.3


class PreviewMap:
    """``matrix``: (channels + 1, 3), float32; the last row is the offset. Colours run -1 to 1."""

    def __init__(self, matrix: torch.Tensor) -> None:
        self._matrix = matrix

    def preview(self, latents: torch.Tensor) -> Preview:
        """``latents``: (1, channels, height, width), float32 on the CPU, as the UNet sees them."""
        colours = _with_ones(latents) @ self._matrix
        pixels = ((colours / 2 + 0.5).clamp(0, 1) * 255).round().to(torch.uint8)
        height, width = latents.shape[-2:]
        return Preview(width, height, pixels.numpy().tobytes())

    def write(self, file: Path) -> None:
        rows = [[round(value, 6) for value in row] for row in self._matrix.tolist()]
        file.write_text(json.dumps({"latent_to_rgb": rows}, indent=1) + "\n", encoding="utf-8")


def read_preview_map(file: Path) -> PreviewMap | None:
    """The map kept in ``file``; None if there is none or it cannot be used."""
    try:
        matrix = torch.tensor(json.loads(file.read_text())["latent_to_rgb"], dtype=torch.float32)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return PreviewMap(matrix) if matrix.ndim == 2 and matrix.shape[1] == 3 else None


@torch.inference_mode()
def fit_preview_map(vae: Any) -> PreviewMap:
    """Fit the map for an ``AutoencoderKL``; takes as long as a few small pictures."""
    latents, colours = [], []
    for index in range(_SAMPLES):
        shapes = _random_shapes(index).to(vae.device, vae.dtype)
        encoded = vae.encode(shapes).latent_dist.mean
        decoded = vae.decode(encoded).sample
        latents.append(_with_ones(encoded.float().cpu() * vae.config.scaling_factor))
        factor = decoded.shape[-1] // encoded.shape[-1]
        means = functional.avg_pool2d(decoded.float().cpu(), factor)
        colours.append(means.permute(0, 2, 3, 1).reshape(-1, 3))
    matrix = torch.linalg.lstsq(torch.cat(latents), torch.cat(colours)).solution
    return PreviewMap(matrix)


def preview_map_for(vae: Any, folder: Path) -> PreviewMap:
    """The map kept in the model's folder, or a new one, kept there if the folder lets us."""
    kept = read_preview_map(folder / FILE_NAME)
    if kept is not None:
        return kept
    fitted = fit_preview_map(vae)
    try:
        fitted.write(folder / FILE_NAME)
    except OSError as error:
        _log.info("the preview map is not kept: %s", error)
    return fitted


def _with_ones(latents: torch.Tensor) -> torch.Tensor:
    """(1, channels, height, width) to (height x width, channels + 1)."""
    flat = latents[0].flatten(1).T
    return torch.cat([flat, torch.ones(len(flat), 1)], dim=1)


def _random_shapes(seed: int) -> torch.Tensor:
    """A picture of overlapping discs ("dead leaves"), (1, 3, size, size), -1 to 1.

    Occluding shapes of all sizes have the statistics of natural pictures (Lee, Mumford, Huang
    2001), and none of anybody's pictures has to be shipped for it.
    """
    rng = random.Random(seed)  # noqa: S311  (nothing secret about it)
    size = _SAMPLE_SIZE_PX
    image = Image.new("RGB", (size, size), _colour(rng))
    draw = ImageDraw.Draw(image)
    for _ in range(_SHAPES_PER_SAMPLE):
        x, y = rng.uniform(0, size), rng.uniform(0, size)
        radius = 4 / rng.uniform(0.08, 1.0)
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=_colour(rng))
    image = image.filter(ImageFilter.GaussianBlur(rng.choice((0, 0.5, 2))))
    pixels = torch.frombuffer(bytearray(image.tobytes()), dtype=torch.uint8)
    return pixels.view(1, size, size, 3).permute(0, 3, 1, 2).float() / 127.5 - 1


def _colour(rng: random.Random) -> tuple[int, ...]:
    """White, nearly black or a saturated colour: what pulls the fit apart most."""
    if rng.random() < _NEUTRAL_SHARE:
        return rng.choice(((255, 255, 255), (20, 20, 20)))
    return tuple(rng.sample((0, 255, rng.randrange(256)), k=3))
