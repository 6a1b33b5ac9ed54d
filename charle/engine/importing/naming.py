"""Where each tensor of a part in diffusers' naming comes from in a checkpoint in CompVis' naming.

CompVis counts blocks through the whole network (input_blocks.0 … 11), diffusers by level
(down_blocks.0.resnets.0 …); the layers inside are the same. The number of levels and of layers
per level is read off the configuration, so any Stable Diffusion 1 or 2 shape is covered.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from charle.core.diffusers_folder import Family
from charle.core.model_family import SD1_TEXT, SD2_TEXT, UNET, VAE


@dataclass(frozen=True, slots=True)
class Origin:
    """A tensor of the checkpoint, or the ``part`` (0, 1 or 2) of one that holds three in a row."""

    name: str
    part: int | None = None


NameOrigin = Callable[[str], Origin]

_RESNET = {
    "norm1": "in_layers.0",
    "conv1": "in_layers.2",
    "time_emb_proj": "emb_layers.1",
    "norm2": "out_layers.0",
    "conv2": "out_layers.3",
    "conv_shortcut": "skip_connection",
}
_UNET_ENDS = {
    "conv_in": "input_blocks.0.0",
    "time_embedding.linear_1": "time_embed.0",
    "time_embedding.linear_2": "time_embed.2",
    "conv_norm_out": "out.0",
    "conv_out": "out.2",
}
_UNET_MIDDLE = {"resnets.0": "0", "attentions.0": "1", "resnets.1": "2"}
_VAE_MIDDLE = {"resnets.0": "block_1", "attentions.0": "attn_1", "resnets.1": "block_2"}
_VAE_ATTENTION = {
    "group_norm": "norm",
    "to_q": "q",
    "to_k": "k",
    "to_v": "v",
    "to_out.0": "proj_out",
}
_OPEN_CLIP_ENDS = {
    "embeddings.token_embedding.weight": "token_embedding.weight",
    "embeddings.position_embedding.weight": "positional_embedding",
    "final_layer_norm.weight": "ln_final.weight",
    "final_layer_norm.bias": "ln_final.bias",
}
_OPEN_CLIP_LAYER = {
    "layer_norm1": "ln_1",
    "layer_norm2": "ln_2",
    "mlp.fc1": "mlp.c_fc",
    "mlp.fc2": "mlp.c_proj",
    "self_attn.out_proj": "attn.out_proj",
}
_OPEN_CLIP_IN_ONE = {"q_proj": 0, "k_proj": 1, "v_proj": 2}

_BLOCK = re.compile(r"(down|up)_blocks\.(\d+)\.(resnets|attentions|\w+samplers)\.(\d+)\.(.+)")
_MIDDLE = re.compile(r"mid_block\.(\w+\.\d)\.(.+)")
_CLIP_LAYER = re.compile(r"encoder\.layers\.(\d+)\.(.+)\.(weight|bias)")


def origins(family: Family, part: str, config: Mapping[str, Any]) -> NameOrigin:
    """The function that names the origin of a tensor of ``part`` ("unet", "vae", "text_encoder").

    ``config`` is the part's configuration in diffusers' terms.
    """
    if part == "unet":
        levels = [kind.startswith("CrossAttn") for kind in config["up_block_types"]]
        layers: int = config["layers_per_block"]
        return lambda name: Origin(UNET + _unet(name, layers, levels))
    if part == "vae":
        count = len(config["block_out_channels"])
        return lambda name: Origin(VAE + _vae(name, count))
    if family is Family.SD2:
        return _open_clip
    return lambda name: Origin(f"{SD1_TEXT}text_model.{name}")


def _unet(name: str, layers: int, up_has_attention: list[bool]) -> str:
    if match := _BLOCK.fullmatch(name):
        side, level, kind, index, rest = match.groups()
        at, number = int(level), int(index)
        if side == "down":
            # The first input block is conv_in; each level ends with a downsampler.
            block = f"input_blocks.{1 + at * (layers + 1) + (layers if 'sam' in kind else number)}"
            return f"{block}.{_inside_block(kind, rest, sampler='0.op')}"
        # On the way up a level has one layer more, and its upsampler is part of the last block.
        block = f"output_blocks.{at * (layers + 1) + (layers if 'sam' in kind else number)}"
        sampler = "2.conv" if up_has_attention[at] else "1.conv"
        return f"{block}.{_inside_block(kind, rest, sampler=sampler)}"
    if match := _MIDDLE.fullmatch(name):
        module, rest = match.groups()
        return f"middle_block.{_UNET_MIDDLE[module]}.{_renamed(rest, _RESNET)}"
    return _renamed(name, _UNET_ENDS)


def _inside_block(kind: str, rest: str, *, sampler: str) -> str:
    if kind == "resnets":
        return f"0.{_renamed(rest, _RESNET)}"
    return f"1.{rest}" if kind == "attentions" else f"{sampler}.{rest.removeprefix('conv.')}"


def _vae(name: str, levels: int) -> str:
    half, _, inner = name.partition(".")  # encoder, decoder, quant_conv, post_quant_conv
    if match := _BLOCK.fullmatch(inner):
        side, level, kind, index, rest = match.groups()
        # CompVis counts the decoder's levels from the picture's end.
        at = int(level) if side == "down" else levels - 1 - int(level)
        module = f"block.{index}" if kind == "resnets" else f"{side}sample"
        return f"{half}.{side}.{at}.{module}.{_renamed(rest, {'conv_shortcut': 'nin_shortcut'})}"
    if match := _MIDDLE.fullmatch(inner):
        module, rest = match.groups()
        return f"{half}.mid.{_VAE_MIDDLE[module]}.{_renamed(rest, _VAE_ATTENTION)}"
    return f"{half}.{_renamed(inner, {'conv_norm_out': 'norm_out'})}"


def _open_clip(name: str) -> Origin:
    match = _CLIP_LAYER.fullmatch(name)
    if match is None:
        return Origin(SD2_TEXT + _OPEN_CLIP_ENDS.get(name, name))
    layer, inner, kind = match.groups()
    block = f"{SD2_TEXT}transformer.resblocks.{layer}"
    third = _OPEN_CLIP_IN_ONE.get(inner.removeprefix("self_attn."))
    if third is not None:
        return Origin(f"{block}.attn.in_proj_{kind}", third)
    return Origin(f"{block}.{_OPEN_CLIP_LAYER.get(inner, inner)}.{kind}")


def _renamed(name: str, names: Mapping[str, str]) -> str:
    """``name`` with its first modules replaced, where ``names`` knows them."""
    for ours, theirs in names.items():
        if name.startswith(f"{ours}."):
            return theirs + name.removeprefix(ours)
    return name
