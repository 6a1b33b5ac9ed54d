"""Stable Diffusion's UNet as an ML program, written operation by operation from its weights.

Nothing is traced: the program follows the configuration, so that no value of an example can be
baked in, weights go from their file into the package one by one, and every number's format is
chosen here. Ronneberger et al. 2015 (U-Net), Rombach et al. 2022.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from coremltools.converters.mil import Builder as mb  # noqa: N813 - its usual name
from coremltools.converters.mil.mil import Function, Program, types
from coremltools.converters.mil.mil.builder import AvailableTarget

from charle.engine.coreml.emitter import Emitter
from charle.engine.coreml.transformer import Layout, NeuralEngine, Plain, transformer
from charle.engine.coreml.variant import Form
from charle.engine.coreml.weights import Weights
from charle.errors import ModelError

TOKENS = 77
INPUTS = ("sample", "timestep", "encoder_hidden_states")
OUTPUT = "noise_pred"

_LAYOUTS: dict[Form, Layout] = {Form.NEURAL_ENGINE: NeuralEngine(), Form.GPU: Plain()}
_DOWN = {"DownBlock2D": False, "CrossAttnDownBlock2D": True}
_UP = {"UpBlock2D": False, "CrossAttnUpBlock2D": True}
_EXPECTED = {
    # What the program below takes for granted, with the value a missing entry stands for.
    "act_fn": "silu",
    "attention_type": "default",
    "center_input_sample": False,
    "class_embed_type": None,
    "conv_in_kernel": 3,
    "conv_out_kernel": 3,
    "addition_embed_type": None,
    "downsample_padding": 1,
    "dual_cross_attention": False,
    "encoder_hid_dim": None,
    "mid_block_scale_factor": 1,
    "mid_block_type": "UNetMidBlock2DCrossAttn",
    "num_class_embeds": None,
    "only_cross_attention": False,
    "resnet_out_scale_factor": 1.0,
    "resnet_skip_time_act": False,
    "resnet_time_scale_shift": "default",
    "time_cond_proj_dim": None,
    "time_embedding_act_fn": None,
    "time_embedding_type": "positional",
    "timestep_post_act": None,
}


@dataclass(frozen=True, slots=True)
class Dimensions:
    """The shapes of a program's inputs: latents (1, channels, height, width)."""

    channels: int
    height: int
    width: int


def unet_program(
    config: Mapping[str, Any],
    weights: Weights,
    form: Form,
    latents: Dimensions,
    dtype: type[np.floating[Any]] = np.float16,
) -> Program:
    """The UNet as a program with the inputs ``sample`` (1, channels, height, width), ``timestep``
    (1,) in float32 and ``encoder_hidden_states``, (1, 77, width) or for the Neural Engine
    (1, width, 1, 77); its output is ``noise_pred``, shaped like ``sample``. The rest is ``dtype``.

    Raises:
        ModelError: this UNet has something that the program would leave out.
    """
    check_supported(config)
    layout = _LAYOUTS[form]
    number = types.fp16 if dtype is np.float16 else types.fp32
    sample_shape = (1, latents.channels, latents.height, latents.width)
    context_shape = layout.context_shape(TOKENS, int(config["cross_attention_dim"]))
    inputs = {
        "sample": mb.placeholder(sample_shape, dtype=number),
        "timestep": mb.placeholder((1,), dtype=types.fp32),
        "encoder_hidden_states": mb.placeholder(context_shape, dtype=number),
    }
    emit = Emitter(weights, dtype)
    target = AvailableTarget.iOS17
    with Function(inputs, opset_version=target) as function:
        sample, timestep, context = (function.inputs[name] for name in INPUTS)
        predicted = _Unet(config, emit, layout).emit(sample, timestep, context)
        function.set_outputs([mb.identity(x=predicted, name=OUTPUT)])
    if left_over := weights.names - emit.used:
        raise _unsupported(sorted(left_over)[0])
    program = Program()
    program.add_function("main", function)
    return program


def check_supported(config: Mapping[str, Any]) -> None:
    """
    Raises:
        ModelError: the UNet is of a kind that cannot be converted.
    """
    for key, expected in _EXPECTED.items():
        if config.get(key, expected) != expected:
            raise _unsupported(key)
    kinds = (*config["down_block_types"], *config["up_block_types"])
    if unknown := [kind for kind in kinds if kind not in {**_DOWN, **_UP}]:
        raise _unsupported(unknown[0])


class _Unet:
    """One walk through the UNet; ``names`` are those of diffusers' weights."""

    def __init__(self, config: Mapping[str, Any], emit: Emitter, layout: Layout) -> None:
        self._config = config
        self._emit = emit
        self._layout = layout
        self._groups = int(config["norm_num_groups"])
        self._eps = float(config["norm_eps"])
        self._time: Any = None
        self._context: Any = None

    def emit(self, sample: Any, timestep: Any, context: Any) -> Any:
        config, emit = self._config, self._emit
        downs, ups = config["down_block_types"], config["up_block_types"]
        heads = self._heads(len(downs))
        # 1. The time step, as every block wants it.
        self._time = self._time_vector(timestep)
        self._context = context
        # 2. Down, keeping what the way up needs.
        x = emit.conv(sample, "conv_in")
        kept = [x]
        for index, kind in enumerate(downs):
            x = self._down(x, f"down_blocks.{index}", heads[index] if _DOWN[kind] else 0, kept)
        # 3. The middle.
        x = self._resnet(x, "mid_block.resnets.0")
        x = self._attend(x, "mid_block.attentions.0", heads[-1])
        x = self._resnet(x, "mid_block.resnets.1")
        # 4. Up.
        for index, kind in enumerate(ups):
            x = self._up(x, f"up_blocks.{index}", heads[-1 - index] if _UP[kind] else 0, kept)
        # 5. Out.
        x = mb.silu(x=emit.group_norm(x, "conv_norm_out", self._groups, self._eps))
        return emit.conv(x, "conv_out")

    def _time_vector(self, timestep: Any) -> Any:
        config, emit = self._config, self._emit
        waves = emit.time_embedding(
            timestep,
            int(config["block_out_channels"][0]),
            is_flipped=bool(config["flip_sin_to_cos"]),
            shift=float(config["freq_shift"]),
        )
        hidden = mb.silu(x=emit.conv(waves, "time_embedding.linear_1"))
        # Blocks begin with the same activation, so it is done once.
        return mb.silu(x=emit.conv(hidden, "time_embedding.linear_2"))

    def _down(self, x: Any, name: str, heads: int, kept: list[Any]) -> Any:
        layer = 0
        while self._emit.has(f"{name}.resnets.{layer}.conv1.weight"):
            x = self._layer(x, name, layer, heads)
            kept.append(x)
            layer += 1
        if self._emit.has(f"{name}.downsamplers.0.conv.weight"):
            x = self._emit.conv(x, f"{name}.downsamplers.0.conv", stride=2)
            kept.append(x)
        return x

    def _up(self, x: Any, name: str, heads: int, kept: list[Any]) -> Any:
        layer = 0
        while self._emit.has(f"{name}.resnets.{layer}.conv1.weight"):
            x = self._layer(mb.concat(values=[x, kept.pop()], axis=1), name, layer, heads)
            layer += 1
        if self._emit.has(f"{name}.upsamplers.0.conv.weight"):
            x = mb.upsample_nearest_neighbor(x=x, scale_factor_height=2, scale_factor_width=2)
            x = self._emit.conv(x, f"{name}.upsamplers.0.conv")
        return x

    def _layer(self, x: Any, name: str, layer: int, heads: int) -> Any:
        x = self._resnet(x, f"{name}.resnets.{layer}")
        return self._attend(x, f"{name}.attentions.{layer}", heads) if heads else x

    def _resnet(self, x: Any, name: str) -> Any:
        """He et al. 2016, with the time step added in the middle."""
        emit = self._emit
        hidden = mb.silu(x=emit.group_norm(x, f"{name}.norm1", self._groups, self._eps))
        hidden = emit.conv(hidden, f"{name}.conv1")
        hidden = mb.add(x=hidden, y=emit.conv(self._time, f"{name}.time_emb_proj"))
        hidden = mb.silu(x=emit.group_norm(hidden, f"{name}.norm2", self._groups, self._eps))
        hidden = emit.conv(hidden, f"{name}.conv2")
        if emit.has(f"{name}.conv_shortcut.weight"):
            x = emit.conv(x, f"{name}.conv_shortcut")
        return mb.add(x=x, y=hidden)

    def _attend(self, x: Any, name: str, heads: int) -> Any:
        return transformer(self._emit, self._layout, x, self._context, name, heads, self._groups)

    def _heads(self, blocks: int) -> list[int]:
        """Heads by block; diffusers' configurations call their number the head's dimension."""
        heads = self._config.get("num_attention_heads") or self._config["attention_head_dim"]
        return [int(heads)] * blocks if isinstance(heads, int) else [int(one) for one in heads]


def _unsupported(what: str) -> ModelError:
    error = ModelError(
        "This model is built in a way that cannot be converted for Core ML.",
        "It draws as it does now. Stable Diffusion 1.x and 2.x can be converted.",
    )
    error.add_note(f"Not known to the converter: {what}.")
    return error
