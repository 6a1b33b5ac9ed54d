"""Writes the few operations of a UNet into an ML program, in one number format.

Operations are those of Core ML's model intermediate language (MIL), opset iOS 17 (macOS 14). Every
method takes and returns MIL variables; shapes are channels first, batch 1, unless they say more.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from coremltools.converters.mil import Builder as mb  # noqa: N813 - its usual name

from charle.engine.coreml.palette import Palette, packed
from charle.engine.coreml.weights import Weights

_NORM_SCALE = 16.0
"""Norms square their input's distance from the mean, and float16 ends at 65,504: from a distance
of 256 on the square is infinite and the result silently wrong. So they work on a sixteenth."""
_SMALLEST_HALF = 6e-8
"""The smallest number of float16; a smaller epsilon would become zero."""


class Emitter:
    """Emits operations with the weights of one model.

    ``dtype`` is float16 or float32: the format of all weights and of what flows between operations.
    """

    def __init__(self, weights: Weights, dtype: type[np.floating[Any]]) -> None:
        self.weights = weights
        self.dtype = dtype
        self.used: set[str] = set()

    def has(self, name: str) -> bool:
        return name in self.weights.names

    def shape_of(self, name: str) -> tuple[int, ...]:
        return self.weights.shape(name)

    # --- layers with weights ---

    def conv(self, x: Any, name: str, *, stride: int = 1, rows: slice | None = None) -> Any:
        """A convolution that keeps the size (or halves it, with stride 2).

        A matrix (out, in) counts as a 1 x 1 kernel. ``rows`` takes some output channels only.
        """
        shape = self.shape_of(f"{name}.weight")
        kernel = shape[2:] if len(shape) == 4 else (1, 1)
        pad = kernel[0] // 2
        return mb.conv(
            x=x,
            weight=self._weight(f"{name}.weight", (shape[0], shape[1], *kernel), rows),
            bias=self._bias(name, rows),
            strides=[stride, stride],
            pad_type="custom",
            pad=[pad] * 4,
            name=self._op_name(name, rows),
        )

    def linear(self, x: Any, name: str, *, rows: slice | None = None) -> Any:
        """A matrix (out, in) applied to the last axis; a 1 x 1 kernel counts as one."""
        shape = self.shape_of(f"{name}.weight")
        return mb.linear(
            x=x,
            weight=self._weight(f"{name}.weight", shape[:2], rows),
            bias=self._bias(name, rows),
            name=self._op_name(name, rows),
        )

    def group_norm(self, x: Any, name: str, groups: int, eps: float) -> Any:
        """Wu and He 2018, over (1, channels, height, width)."""
        _, channels, height, width = x.shape
        grouped = mb.reshape(x=x, shape=[1, groups, channels // groups, height * width])
        normed = self._standardised(grouped, [2, 3], eps)
        normed = mb.reshape(x=normed, shape=[1, channels, height, width])
        return self._scaled(normed, name, (1, channels, 1, 1))

    def layer_norm_channels(self, x: Any, name: str, eps: float) -> Any:
        """Ba et al. 2016, over the channels of (1, channels, 1, positions)."""
        channels = x.shape[1]
        return self._scaled(self._standardised(x, [1], eps), name, (1, channels, 1, 1))

    def layer_norm_last(self, x: Any, name: str, eps: float) -> Any:
        """The same over the last axis of (1, positions, channels), as one operation."""
        return mb.layer_norm(
            x=x,
            axes=[-1],
            gamma=self._plain(f"{name}.weight"),
            beta=self._plain(f"{name}.bias"),
            epsilon=self.dtype(eps),
        )

    # --- the rest ---

    def time_embedding(self, timestep: Any, width: int, *, is_flipped: bool, shift: float) -> Any:
        """Sines and cosines of the time step (1,), (1, width, 1, 1); Vaswani et al. 2017.

        The angle goes up to 1,000 and must be exact to a fraction of 2 pi: always in float32.
        """
        half = width // 2
        rates = np.exp(-np.log(10_000.0) * np.arange(half) / (half - shift)).astype(np.float32)
        angles = mb.mul(x=mb.reshape(x=timestep, shape=[1, 1]), y=rates[None])
        parts = [mb.sin(x=angles), mb.cos(x=angles)]
        if is_flipped:
            parts.reverse()
        both = mb.reshape(x=mb.concat(values=parts, axis=1), shape=[1, width, 1, 1])
        return both if self.dtype is np.float32 else mb.cast(x=both, dtype="fp16")

    def times(self, x: Any, factor: float) -> Any:
        return mb.mul(x=x, y=self.dtype(factor))

    def _standardised(self, x: Any, axes: Sequence[int], eps: float) -> Any:
        """(x - mean) / sqrt(variance + eps) over ``axes``."""
        floor = eps / _NORM_SCALE**2
        if self.dtype is np.float16:
            floor = max(floor, _SMALLEST_HALF)
        small = self.times(x, 1 / _NORM_SCALE)
        centred = mb.sub(x=small, y=mb.reduce_mean(x=small, axes=axes, keep_dims=True))
        variance = mb.reduce_mean(x=mb.mul(x=centred, y=centred), axes=axes, keep_dims=True)
        return mb.mul(x=centred, y=mb.rsqrt(x=mb.add(x=variance, y=self.dtype(floor))))

    def _scaled(self, x: Any, name: str, shape: tuple[int, ...]) -> Any:
        gain = self._plain(f"{name}.weight").reshape(shape)
        return mb.add(x=mb.mul(x=x, y=gain), y=self._plain(f"{name}.bias").reshape(shape))

    def _plain(self, name: str) -> np.ndarray[Any, Any]:
        self.used.add(name)
        return self.weights.array(name).astype(self.dtype, copy=False)

    def _bias(self, name: str, rows: slice | None) -> np.ndarray[Any, Any] | None:
        if not self.has(f"{name}.bias"):
            return None
        bias = self._plain(f"{name}.bias")
        return bias if rows is None else bias[rows]

    def _weight(self, name: str, shape: tuple[int, ...], rows: slice | None) -> Any:
        """A weight for an operation: an array, or a palette that Core ML unpacks when it loads."""
        self.used.add(name)
        stored = self.weights.weight(name, rows)
        if not isinstance(stored, Palette):
            return stored.astype(self.dtype, copy=False).reshape(stored.shape[0], *shape[1:])
        return mb.constexpr_lut_to_dense(
            indices=packed(stored.indices, stored.bits),
            lut=stored.colours.astype(self.dtype),
            shape=np.array((stored.shape[0], *shape[1:]), np.uint32),
        )

    def _op_name(self, name: str, rows: slice | None) -> str:
        name = name.replace(".", "_")
        return name if rows is None else f"{name}_{rows.start}"
