"""Whether a request fits into the machine's memory, and what to do so that it does.

The figures are upper estimates from measured runs; the decisions depend on the machine's total
memory, never on what happens to be free, so that the same recipe draws the same picture.
"""

import math
from dataclasses import dataclass
from pathlib import Path

from charle.core.request import SIZE_MULTIPLE_PX, DeviceChoice
from charle.engine.components import latent_shape, read_config
from charle.engine.devices import DeviceProfile
from charle.engine.weights_file import count_parameters
from charle.errors import TooLarge

BASE_BYTES = 700_000_000
"""Python, torch and diffusers themselves, 470 MB measured, and what the allocator keeps unused."""
UNET_BYTES_PER_LATENT_VALUE = 48_000
"""Working memory of a guided step per latent pixel and byte of a number, full-size UNet.

Measured as the high-water mark of resident memory over two steps less what was resident before
them, on the CPU with 256 x 256 to 1024 x 1024 pixels: 32,500 to 41,400 in bfloat16, 26,300 in
float32. 15 % on top.
"""
VAE_BYTES_PER_PIXEL_VALUE = 1_700
"""Working memory of decoding per pixel and byte of a number, full-size VAE.

Measured in the same way: 870 to 1,230 for whole pictures in bfloat16, 1,080 in float32, and 1,290
to 1,450 per pixel of one tile where there are several. 15 % on top.
"""
TILING_FROM_PX = 768 * 768
TILE_PX = 512
_KEEP_SHARE = 0.6  # above this share of the memory, parts that rest are dropped
_RESTING_BYTES = 200_000_000
"""A text encoder above this never rests in a CPU's memory: half a gigabyte in float32, read again
for new words in a fraction of the step that a CPU takes with a model of that size."""
_FULL_LATENT_PX = 8
_FULL_UNET_WIDTH = 320
_FULL_VAE_WIDTH = 128


@dataclass(frozen=True, slots=True)
class Footprint:
    """A model's size: bytes of its weights as they run, and its widths in channels."""

    unet_bytes: int
    text_bytes: int
    vae_bytes: int
    checker_bytes: int
    unet_width: int = _FULL_UNET_WIDTH
    vae_width: int = _FULL_VAE_WIDTH
    latent_px: int = _FULL_LATENT_PX
    """Side in pixels of what one latent pixel stands for."""


def footprint(folder: Path, profile: DeviceProfile) -> Footprint:
    """The footprint of the model in ``folder`` on a device, from its headers and configurations."""
    unet, text, vae, checker = (
        count_parameters(folder, part) if (folder / part).is_dir() else 0
        for part in ("unet", "text_encoder", "vae", "safety_checker")
    )
    vae_config = read_config(folder / "vae" / "config.json")
    return Footprint(
        unet_bytes=unet * profile.unet_dtype.itemsize,
        text_bytes=text * profile.text_dtype.itemsize,
        vae_bytes=vae * profile.vae_dtype.itemsize,
        checker_bytes=checker * 4,
        unet_width=read_config(folder / "unet" / "config.json")["block_out_channels"][0],
        vae_width=vae_config["block_out_channels"][0],
        latent_px=latent_shape(vae_config).factor_px,
    )


@dataclass(frozen=True, slots=True)
class MemoryPlan:
    """How a request is drawn. ``peak_bytes`` is the estimate that the plan was made with."""

    frees_text_encoder: bool
    frees_unet: bool
    tiles_vae: bool
    peak_bytes: int


def plan_memory(
    model: Footprint, profile: DeviceProfile, width: int, height: int, is_guided: bool
) -> MemoryPlan:
    """The most comfortable plan that fits.

    Raises:
        TooLarge: none fits; says the largest size of the same shape that would.
    """
    limit = profile.memory_bytes
    frees_text = profile.choice is DeviceChoice.CPU and model.text_bytes > _RESTING_BYTES
    plans = (
        _plan(model, profile, width, height, is_guided, frees_text=frees_text, frees_unet=False),
        _plan(model, profile, width, height, is_guided, frees_text=True, frees_unet=False),
        _plan(model, profile, width, height, is_guided, frees_text=True, frees_unet=True),
    )
    for plan, share in zip(plans, (_KEEP_SHARE, 0.9, 1.0), strict=True):
        if plan.peak_bytes <= limit * share:
            return plan
    raise _too_large(model, profile, width, height, is_guided)


def _plan(
    model: Footprint,
    profile: DeviceProfile,
    width: int,
    height: int,
    is_guided: bool,
    *,
    frees_text: bool,
    frees_unet: bool,
) -> MemoryPlan:
    tiles = width * height > TILING_FROM_PX or frees_unet
    encoding = model.text_bytes
    drawing = model.unet_bytes + _unet_working_bytes(model, profile, width, height, is_guided)
    decoding = model.vae_bytes + _vae_working_bytes(model, profile, width, height, tiles)
    if not frees_text:
        drawing += model.text_bytes
        decoding += model.text_bytes
    if not frees_unet:
        encoding += model.unet_bytes
        drawing += model.vae_bytes
        decoding += model.unet_bytes
    peak = BASE_BYTES + max(encoding, drawing, decoding + model.checker_bytes)
    return MemoryPlan(frees_text, frees_unet, tiles, peak)


def _unet_working_bytes(
    model: Footprint, profile: DeviceProfile, width: int, height: int, is_guided: bool
) -> int:
    pixels = width * height // model.latent_px**2
    share = model.unet_width / _FULL_UNET_WIDTH * (1 if is_guided else 0.5)
    return int(pixels * UNET_BYTES_PER_LATENT_VALUE * profile.unet_dtype.itemsize * share)


def _vae_working_bytes(
    model: Footprint, profile: DeviceProfile, width: int, height: int, tiles: bool
) -> int:
    pixels = min(width * height, TILE_PX**2) if tiles else width * height
    share = model.vae_width / _FULL_VAE_WIDTH
    return int(pixels * VAE_BYTES_PER_PIXEL_VALUE * profile.vae_dtype.itemsize * share)


def _too_large(
    model: Footprint, profile: DeviceProfile, width: int, height: int, is_guided: bool
) -> TooLarge:
    """Search downwards for the largest size of the same shape that fits."""
    for percent in range(99, 5, -1):
        scaled = [
            math.floor(side * percent / 100 / SIZE_MULTIPLE_PX) * SIZE_MULTIPLE_PX
            for side in (width, height)
        ]
        smallest = _plan(
            model, profile, scaled[0], scaled[1], is_guided, frees_text=True, frees_unet=True
        )
        if min(scaled) > 0 and smallest.peak_bytes <= profile.memory_bytes:
            hint = f"On this machine {scaled[0]} × {scaled[1]} is the largest of that shape."
            return TooLarge(f"A picture of {width} × {height} pixels needs too much memory.", hint)
    return TooLarge(
        "This model needs more memory than this machine has.",
        "Choose a smaller model; the starter model runs everywhere.",
    )
