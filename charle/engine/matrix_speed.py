"""How fast this machine multiplies matrices, which is most of what a UNet does."""

import time

import torch

from charle.core.request import DeviceChoice
from charle.engine.devices import profile_for
from charle.engine.engine import EngineOptions

_SD1_UNET_PARAMETERS = 859_520_964
_SIDES = {DeviceChoice.CPU: 1_024, DeviceChoice.MPS: 2_048, DeviceChoice.CUDA: 8_192}
"""Of the square matrices: large enough to keep the device busy."""
_MEASURE_S = 0.4
_FLOP_PER_TFLOP = 1e12


@torch.inference_mode()
def matrix_tflops(options: EngineOptions) -> float:
    """10^12 operations a second in the number format of large models; the best of a short while."""
    profile = profile_for(options, _SD1_UNET_PARAMETERS)
    side = _SIDES[profile.choice]
    matrix = torch.randn(side, side).to(profile.device, profile.unet_dtype)
    best_s = float("inf")
    end_s = time.monotonic() + _MEASURE_S
    while time.monotonic() < end_s or best_s == float("inf"):
        start_s = time.perf_counter()
        product = matrix @ matrix
        product[0, 0].item()  # waits until the device is done
        best_s = min(best_s, time.perf_counter() - start_s)
    return 2 * side**3 / best_s / _FLOP_PER_TFLOP
