"""Which device and number format is chosen; the machine itself is played by patches of torch."""

import resource
import sys

import psutil
import pytest
import torch

from charle.core.request import DeviceChoice, Precision
from charle.engine import devices
from charle.engine.devices import freed_memory_kept, give_back_memory, profile_for
from charle.engine.engine import EngineOptions
from charle.errors import BadRequest

FULL_SIZE = 860_000_000
SMALL = 11_000_000


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No GPU, and a processor without bfloat16."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setattr(devices, "has_native_bfloat16", lambda: False)
    monkeypatch.setattr(devices, "packs_bfloat16", lambda: False)
    return monkeypatch


def test_a_plain_processor_draws_in_float32(bare_machine: pytest.MonkeyPatch) -> None:
    profile = profile_for(EngineOptions(), FULL_SIZE)
    assert profile.choice is DeviceChoice.CPU
    assert profile.unet_dtype is torch.float32
    assert not profile.has_cpu_kernels


def test_a_processor_with_bfloat16_uses_it_for_large_models_only(
    bare_machine: pytest.MonkeyPatch,
) -> None:
    bare_machine.setattr(devices, "has_native_bfloat16", lambda: True)
    bare_machine.setattr(devices, "packs_bfloat16", lambda: True)
    large, small = (profile_for(EngineOptions(), size) for size in (FULL_SIZE, SMALL))
    assert large.unet_dtype is torch.bfloat16
    assert large.memory_format is torch.channels_last
    assert large.has_cpu_kernels
    assert small.unet_dtype is torch.float32


def test_bfloat16_without_kernels_for_it_draws_with_torch_s_own(
    bare_machine: pytest.MonkeyPatch,
) -> None:
    profile = profile_for(EngineOptions(precision=Precision.BFLOAT16), FULL_SIZE)
    assert profile.unet_dtype is torch.bfloat16
    assert not profile.has_cpu_kernels


def test_an_apple_gpu_comes_first_and_decodes_in_float32(bare_machine: pytest.MonkeyPatch) -> None:
    bare_machine.setattr(torch.backends.mps, "is_available", lambda: True)
    profile = profile_for(EngineOptions(), FULL_SIZE)
    assert profile.choice is DeviceChoice.MPS
    assert (profile.unet_dtype, profile.vae_dtype) == (torch.float16, torch.float32)
    assert profile.memory_format is torch.contiguous_format


def test_the_safe_profile_is_float32_throughout(bare_machine: pytest.MonkeyPatch) -> None:
    bare_machine.setattr(torch.backends.mps, "is_available", lambda: True)
    exact = profile_for(EngineOptions(), FULL_SIZE).in_float32()
    assert {exact.unet_dtype, exact.text_dtype, exact.vae_dtype} == {torch.float32}
    assert exact.in_float32() == exact


def test_the_person_decides(bare_machine: pytest.MonkeyPatch) -> None:
    options = EngineOptions(DeviceChoice.CPU, Precision.FLOAT16)
    assert profile_for(options, FULL_SIZE).unet_dtype is torch.float16


@pytest.mark.parametrize("choice", [DeviceChoice.MPS, DeviceChoice.CUDA])
def test_a_device_that_is_not_there_is_refused(
    choice: DeviceChoice, bare_machine: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BadRequest, match="This machine has no") as refused:
        profile_for(EngineOptions(choice), FULL_SIZE)
    assert "cpu" in refused.value.hint


@pytest.mark.parametrize("has_amx", [True, False])
def test_attention_goes_in_chunks_where_torchs_own_is_slow(
    bare_machine: pytest.MonkeyPatch, has_amx: bool
) -> None:
    bare_machine.setattr(devices, "has_native_bfloat16", lambda: True)
    bare_machine.setattr(devices, "packs_bfloat16", lambda: True)
    bare_machine.setattr(devices, "has_amx", lambda: has_amx)
    large, small = (profile_for(EngineOptions(), size) for size in (FULL_SIZE, SMALL))
    assert large.chunks_attention is not has_amx
    assert not small.chunks_attention


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps it")
@pytest.mark.usefixtures("bare_machine")
def test_what_a_dropped_part_took_goes_back_to_the_system() -> None:
    profile, process = profile_for(EngineOptions(), SMALL), psutil.Process()
    # Small enough to come from the heap, with one at its end that holds the others' place.
    parts = [torch.ones(15_000) for _ in range(4_000)]
    last = torch.ones(15_000)
    del parts
    kept_bytes = process.memory_info().rss
    give_back_memory(profile)
    assert kept_bytes - process.memory_info().rss > 100_000_000
    assert last.sum() == 15_000


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc is asked to")
@pytest.mark.usefixtures("bare_machine")
def test_freed_memory_is_kept_for_the_next_layer_until_it_is_given_back() -> None:
    profile, process = profile_for(EngineOptions(), SMALL), psutil.Process()
    with freed_memory_kept():
        # The first ones may take places that were given back before, by other tests.
        new_pages = min(_new_pages_of_64_mb() for _ in range(5))
    kept_bytes = process.memory_info().rss
    give_back_memory(profile)
    assert new_pages < 1_000
    assert kept_bytes - process.memory_info().rss > 50_000_000


def _new_pages_of_64_mb() -> int:
    """How many of a large tensor's 15,625 pages the system had to find."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    torch.ones(16_000_000)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before
