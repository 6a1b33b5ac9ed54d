"""The memory plan: arithmetic on a model's size, a machine's memory and a request."""

import re
from dataclasses import replace

import pytest
import torch

from charle.core.request import DeviceChoice
from charle.engine.devices import DeviceProfile
from charle.engine.memory import Footprint, footprint, plan_memory
from charle.errors import TooLarge

GIB = 1 << 30
SD1 = Footprint(
    unet_bytes=1_719_000_000,
    text_bytes=246_000_000,
    vae_bytes=335_000_000,
    checker_bytes=1_216_000_000,
)
MAC = DeviceProfile(
    choice=DeviceChoice.MPS,
    title="Apple GPU",
    unet_dtype=torch.float16,
    text_dtype=torch.float16,
    vae_dtype=torch.float32,
    memory_format=torch.contiguous_format,
    memory_bytes=12 * GIB,
)
MAC_8_GB = replace(MAC, memory_bytes=6 * GIB)


def test_sixteen_gigabytes_keep_everything() -> None:
    plan = plan_memory(SD1, MAC, 512, 512, is_guided=True)
    assert not plan.frees_text_encoder
    assert not plan.tiles_vae


def test_eight_gigabytes_draw_the_usual_size() -> None:
    plan = plan_memory(SD1, MAC_8_GB, 512, 512, is_guided=True)
    assert plan.peak_bytes <= MAC_8_GB.memory_bytes


def test_the_text_encoder_goes_first_when_memory_is_short() -> None:
    kept = plan_memory(SD1, MAC, 512, 512, is_guided=True)
    tight = replace(MAC, memory_bytes=int(kept.peak_bytes * 1.2))
    plan = plan_memory(SD1, tight, 512, 512, is_guided=True)
    assert plan.frees_text_encoder
    assert not plan.frees_unet


def test_a_cpu_lets_no_large_text_encoder_rest() -> None:
    cpu = replace(MAC, choice=DeviceChoice.CPU, memory_bytes=64 * GIB)
    assert plan_memory(SD1, cpu, 512, 512, is_guided=True).frees_text_encoder
    small = replace(SD1, text_bytes=10_000_000)
    assert not plan_memory(small, cpu, 512, 512, is_guided=True).frees_text_encoder


def test_large_pictures_are_decoded_in_tiles() -> None:
    assert plan_memory(SD1, MAC, 1024, 1024, is_guided=True).tiles_vae


def test_the_peak_grows_with_the_size_and_with_guidance() -> None:
    def peak(side: int, *, is_guided: bool) -> int:
        return plan_memory(SD1, MAC, side, side, is_guided).peak_bytes

    assert peak(768, is_guided=True) > peak(512, is_guided=True) >= peak(512, is_guided=False)


def test_what_cannot_fit_is_refused_with_the_largest_size_that_does() -> None:
    with pytest.raises(TooLarge) as refused:
        plan_memory(SD1, MAC_8_GB, 2048, 1536, is_guided=True)
    width, height = map(int, re.findall(r"\d+", refused.value.hint))
    assert width % 8 == height % 8 == 0
    assert abs(width / height - 4 / 3) < 0.05
    plan_memory(SD1, MAC_8_GB, width, height, is_guided=True)
    with pytest.raises(TooLarge):
        plan_memory(SD1, MAC_8_GB, round(width * 1.1), round(height * 1.1), is_guided=True)


def test_a_model_larger_than_the_machine_is_refused() -> None:
    with pytest.raises(TooLarge, match="more memory than this machine has"):
        plan_memory(SD1, replace(MAC, memory_bytes=GIB), 512, 512, is_guided=True)


def test_the_footprint_comes_from_the_files(starter: object) -> None:
    small = footprint(starter, MAC)  # type: ignore[arg-type]
    assert 35_000_000 < small.unet_bytes < 40_000_000
    assert small.checker_bytes == 0
    assert (small.unet_width, small.vae_width) == (48, 24)
