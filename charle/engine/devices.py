"""MPS, CUDA, CPU: which one draws, in which number formats and memory layout.

The only module that knows how devices differ. Sampler arithmetic and noise stay on the CPU in
float32 everywhere (latents are tiny), so that a seed means the same picture on every device.
"""

import ctypes
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import psutil
import torch

from charle.core.request import DeviceChoice, Precision
from charle.engine.engine import EngineOptions
from charle.errors import BadRequest

SMALL_UNET_PARAMETERS = 100_000_000
"""Below this, converting between number formats costs a CPU more than it saves."""

_LIBC = ctypes.CDLL(None)
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # of glibc's malloc.h
_KEPT_BYTES = 1 << 30
_USUAL_MMAP_BYTES = 32 << 20  # where glibc's own threshold ends up when large blocks are freed
_DTYPES = {
    Precision.FLOAT32: torch.float32,
    Precision.BFLOAT16: torch.bfloat16,
    Precision.FLOAT16: torch.float16,
}
_MPS_MEMORY_SHARE = 0.75  # macOS hands the GPU about three quarters of a Mac's memory
_CPU_MEMORY_SHARE = 0.85


@dataclass(frozen=True, slots=True)
class DeviceProfile:
    """How to run on one device; ``memory_bytes`` is what a job may use there at most."""

    choice: DeviceChoice
    title: str
    unet_dtype: torch.dtype
    text_dtype: torch.dtype
    vae_dtype: torch.dtype
    memory_format: torch.memory_format
    memory_bytes: int

    @property
    def device(self) -> torch.device:
        return torch.device(self.choice.value)

    @property
    def has_cpu_kernels(self) -> bool:
        """Whether packed layers take the place of torch's own."""
        return (
            self.choice is DeviceChoice.CPU
            and self.unet_dtype is torch.bfloat16
            and packs_bfloat16()
        )

    @property
    def chunks_attention(self) -> bool:
        """Whether attention in chunks is faster than torch's own, which needs AMX to be fast."""
        return self.has_cpu_kernels and not has_amx()

    def in_float32(self) -> "DeviceProfile":
        """The same device in its plainest form, for the retry after a non-finite value."""
        return replace(
            self,
            unet_dtype=torch.float32,
            text_dtype=torch.float32,
            vae_dtype=torch.float32,
            memory_format=torch.contiguous_format,
        )


def profile_for(options: EngineOptions, unet_parameters: int) -> DeviceProfile:
    """The profile for a model whose UNet has so many parameters.

    Raises:
        BadRequest: this machine does not have the device that was asked for, or the device cannot
            compute in the precision that was asked for.
    """
    # With Core ML, torch still encodes and decodes, and waits in case Core ML fails.
    is_coreml = options.device in (DeviceChoice.NEURAL_ENGINE, DeviceChoice.COREML_GPU)
    choice = _present(DeviceChoice.AUTO if is_coreml else options.device)
    dtype = _precision(choice, options.precision, unet_parameters)
    return {
        DeviceChoice.MPS: _mps,
        DeviceChoice.CUDA: _cuda,
        DeviceChoice.CPU: _cpu,
    }[choice](dtype)


def available() -> tuple[DeviceChoice, ...]:
    """The devices this machine has, fastest first."""
    devices = [DeviceChoice.CPU]
    if torch.cuda.is_available():
        devices.insert(0, DeviceChoice.CUDA)
    if torch.backends.mps.is_available():
        devices.insert(0, DeviceChoice.MPS)
    return tuple(devices)


@contextmanager
def freed_memory_kept() -> Iterator[None]:
    """While inside, glibc reuses what was freed instead of asking the system at the next layer.

    A full-size step otherwise meets 50,000 pages that the system has to find and clear first, a
    twentieth of its time. What was kept stays until ``give_back_memory``. Decoding is better off
    without: its few huge tensors would leave gaps that nothing fits into.
    """
    _keep(_KEPT_BYTES, _KEPT_BYTES)
    try:
        yield
    finally:
        _keep(_USUAL_MMAP_BYTES, 2 * _USUAL_MMAP_BYTES)


def give_back_memory(profile: DeviceProfile) -> None:
    """Return unused memory to the system; the caches of torch and of glibc grow for ever otherwise.

    Whatever is drawn next asks the system for its memory anew, a tenth of a second at full size.
    """
    if profile.choice is DeviceChoice.MPS:
        torch.mps.empty_cache()
    elif profile.choice is DeviceChoice.CUDA:
        torch.cuda.empty_cache()
    if hasattr(_LIBC, "malloc_trim"):
        _LIBC.malloc_trim(0)


def has_native_bfloat16() -> bool:
    """Whether the CPU multiplies bfloat16 in hardware (AMX or AVX512-BF16)."""
    return has_amx() or torch.cpu._is_avx512_bf16_supported()


def has_amx() -> bool:
    """Whether the CPU multiplies tiles of matrices."""
    return torch.cpu._is_amx_tile_supported()


def packs_bfloat16() -> bool:
    """Whether oneDNN has bfloat16 kernels for this processor; torch's own work on every one."""
    is_there: bool = torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]
    return is_there and bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


def _keep(mmap_bytes: int, trim_bytes: int) -> None:
    """From which size on freed blocks go back, and how much may lie free before the rest does."""
    if hasattr(_LIBC, "mallopt"):
        _LIBC.mallopt(_M_MMAP_THRESHOLD, mmap_bytes)
        _LIBC.mallopt(_M_TRIM_THRESHOLD, trim_bytes)


def _present(choice: DeviceChoice) -> DeviceChoice:
    present = available()
    if choice is DeviceChoice.AUTO:
        return present[0]
    if choice not in present:
        names = {DeviceChoice.MPS: "Apple GPU", DeviceChoice.CUDA: "NVIDIA GPU"}
        raise BadRequest(
            f"This machine has no {names[choice]} that CHARL-E can use.",
            f"Choose “auto”, or one of: {', '.join(present)}.",
        )
    return choice


def _precision(choice: DeviceChoice, precision: Precision, unet_parameters: int) -> torch.dtype:
    if precision is not Precision.AUTO:
        return _DTYPES[precision]
    if choice is not DeviceChoice.CPU:
        return torch.float16
    is_small = unet_parameters < SMALL_UNET_PARAMETERS
    return torch.float32 if is_small or not has_native_bfloat16() else torch.bfloat16


def _mps(dtype: torch.dtype) -> DeviceProfile:
    return DeviceProfile(
        choice=DeviceChoice.MPS,
        title="Apple GPU",
        unet_dtype=dtype,
        text_dtype=dtype,
        vae_dtype=torch.float32,  # Stable Diffusion's VAE overflows in float16
        memory_format=torch.contiguous_format,  # channels_last is slower and less tested on MPS
        memory_bytes=int(psutil.virtual_memory().total * _MPS_MEMORY_SHARE),
    )


def _cuda(dtype: torch.dtype) -> DeviceProfile:
    card = torch.cuda.get_device_properties(0)
    return DeviceProfile(
        choice=DeviceChoice.CUDA,
        title=card.name,
        unet_dtype=dtype,
        text_dtype=dtype,
        vae_dtype=torch.float32 if dtype is torch.float16 else dtype,
        memory_format=torch.channels_last,
        memory_bytes=card.total_memory,
    )


def _cpu(dtype: torch.dtype) -> DeviceProfile:
    return DeviceProfile(
        choice=DeviceChoice.CPU,
        title=platform.processor() or platform.machine(),
        unet_dtype=dtype,
        text_dtype=torch.float32,  # one short pass; exactness is free
        vae_dtype=torch.float32 if dtype is torch.float16 else dtype,
        memory_format=(torch.channels_last if dtype is torch.bfloat16 else torch.contiguous_format),
        memory_bytes=int(psutil.virtual_memory().total * _CPU_MEMORY_SHARE),
    )
