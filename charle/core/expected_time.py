"""How long one picture will take, from what the machine computes in a second. Arithmetic only."""

STEP_TFLOP = 0.68
"""One pass of Stable Diffusion v1's UNet (859.5 M parameters) over one 512 x 512 picture, in 10^12
floating-point operations; guidance takes two passes."""
DECODE_TFLOP = 2.5
"""Its VAE's decoder for 512 x 512 pixels."""

_NATIVE_PX = 512 * 512
_SHARE = 0.55
"""How much of the speed of plain matrix products the UNet reaches. Measured: 1.35 TFLOP in 1.9 s
where products run at 1.1 to 1.5 TFLOP/s; an M1's published 0.66 s a step is more."""
_LEAST_STEP_S = 0.02
"""Starting a step's thousand small jobs takes this long on the fastest card, too."""


def picture_s(*, width: int, height: int, steps: int, guidance: float, tflops: float) -> float:
    """Seconds for one picture on a machine whose matrix products run at ``tflops`` TFLOP/s."""
    share_of_native = width * height / _NATIVE_PX
    passes = 2 if guidance > 1 else 1
    speed = _SHARE * tflops
    step_s = max(_LEAST_STEP_S, passes * STEP_TFLOP * share_of_native / speed)
    return steps * step_s + DECODE_TFLOP * share_of_native / speed
