"""Writes diffusers' components as checkpoints in CompVis' naming, the way round that nobody ships.

The names come from walking through CompVis' networks (openaimodel.py, model.py and open_clip's
transformer) as their constructors do, independently of the importer's arithmetic.
"""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKL, PNDMScheduler, StableDiffusionPipeline, UNet2DConditionModel
from safetensors.torch import save_file
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer

from charle.paths import resource
from tests.trimmings import lightning, trimmed

PROMPT = "a black cat chilling on the street"
NEGATIVE_PROMPT = "rain"
GUIDANCE = 7.5
SEED = 42
_POOL = 1 << 26  # numbers; more than the largest tensor has

Tensors = dict[str, torch.Tensor]
Pairs = Iterator[tuple[str, str]]

THIN: dict[str, dict[str, Any]] = {
    "unet": {
        "block_out_channels": [16, 32, 32, 32],
        "norm_num_groups": 8,
        "cross_attention_dim": 32,
        "sample_size": 8,
    },
    "vae": {"block_out_channels": [8, 16, 16, 16], "norm_num_groups": 4, "sample_size": 64},
    "text_encoder": {
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_attention_heads": 4,
        "num_hidden_layers": 2,
        "projection_dim": 32,
    },
}


def thin_configs(family: str, folder: Path) -> Path:
    """The shipped configuration with few channels, for networks that fit into a test."""
    shutil.copytree(resource("configs", family), folder)
    for part, changes in THIN.items():
        file = folder / part / "config.json"
        values = json.loads(file.read_text()) | changes
        if part == "unet":
            values["attention_head_dim"] = 2 if family == "sd1" else [2, 4, 4, 4]
        file.write_text(json.dumps(values))
    return folder


def pipeline(configs: Path) -> StableDiffusionPipeline:
    """Components with random weights in float32, the same every time."""
    torch.manual_seed(20_260_729)
    parts = _parts(configs)
    for part in parts.values():
        with torch.no_grad():
            # Also the biases and norms, which start as zeros and ones and would hide a mix-up.
            for parameter in part.parameters():
                if parameter.ndim == 1:
                    parameter.add_(torch.randn_like(parameter) * 0.05)
    return _pipeline(configs, parts)


def pipeline_of_full_size(configs: Path, dtype: torch.dtype) -> StableDiffusionPipeline:
    """As ``pipeline``, within seconds for a billion weights.

    Each tensor is a run of the same normally distributed numbers that begins elsewhere.
    """
    generator = torch.Generator().manual_seed(20_260_729)
    pool = torch.randn(_POOL, generator=generator).to(dtype)
    with torch.device("meta"):
        parts = _parts(configs)
    for part in parts.values():
        part.to(dtype).to_empty(device="cpu")
        for name, parameter in part.named_parameters():
            start = int(torch.randint(_POOL - parameter.numel(), (1,), generator=generator))
            numbers = pool[start : start + parameter.numel()].reshape(parameter.shape)
            if parameter.ndim == 1:
                is_norm = name.endswith("weight")
                parameter.data = numbers * 0.05 + (1.0 if is_norm else 0.0)
            else:
                parameter.data = numbers * parameter[0].numel() ** -0.5
    places = parts["text_encoder"].embeddings.position_ids  # a buffer, which to_empty left empty
    places.copy_(torch.arange(places.shape[-1])[None])
    return _pipeline(configs, parts)


def _parts(configs: Path) -> dict[str, Any]:
    def config(part: str) -> dict[str, Any]:
        values: dict[str, Any] = json.loads((configs / part / "config.json").read_text())
        return values

    return {
        "unet": UNet2DConditionModel.from_config(config("unet")),
        "vae": AutoencoderKL.from_config(config("vae")),
        "text_encoder": CLIPTextModel(CLIPTextConfig.from_dict(config("text_encoder"))),
    }


def _pipeline(configs: Path, parts: dict[str, Any]) -> StableDiffusionPipeline:
    pipe = StableDiffusionPipeline(
        **{name: part.eval().requires_grad_(False) for name, part in parts.items()},
        tokenizer=CLIPTokenizer.from_pretrained(configs / "tokenizer", local_files_only=True),
        scheduler=PNDMScheduler.from_pretrained(configs / "scheduler", local_files_only=True),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    pipe.set_progress_bar_config(disable=True)
    return pipe


def pixels(pipe: StableDiffusionPipeline, size_px: int = 64) -> torch.Tensor:
    """A picture: (height, width, 3), float32, 0 to 1."""
    pipe.set_progress_bar_config(disable=True)
    picture = pipe(
        PROMPT,
        negative_prompt=NEGATIVE_PROMPT,
        height=size_px,
        width=size_px,
        num_inference_steps=2,
        guidance_scale=GUIDANCE,
        generator=torch.Generator("cpu").manual_seed(SEED),
        output_type="pt",
    ).images[0]
    return picture.permute(1, 2, 0).float()


def saved(tensors: Tensors, file: Path) -> Path:
    """In the format that the file's ending says; "old" in its name takes torch's old one."""
    if file.suffix == ".safetensors":
        save_file({name: t.contiguous() for name, t in tensors.items()}, file)
        return file
    with lightning() as callback:
        whole = trimmed(tensors, callback)
        torch.save(whole, file, _use_new_zipfile_serialization="old" not in file.name)
    return file


def checkpoint(pipe: StableDiffusionPipeline, family: str) -> Tensors:
    """Every tensor of the pipeline under CompVis' name."""
    text = pipe.text_encoder.state_dict()
    return {
        **_renamed("model.diffusion_model.", pipe.unet.state_dict(), _unet(pipe.unet.config)),
        **_renamed("first_stage_model.", pipe.vae.state_dict(), _vae(pipe.vae.config)),
        **(_clip(text) if family == "sd1" else _open_clip(text)),
    }


def _renamed(root: str, tensors: Tensors, pairs: Pairs) -> Tensors:
    found: Tensors = {}
    for theirs, ours in pairs:
        for kind in ("weight", "bias"):
            if f"{ours}.{kind}" in tensors:
                found[f"{root}{theirs}.{kind}"] = tensors[f"{ours}.{kind}"]
    assert len(found) == len(tensors), "a tensor has no name"
    return found


def _unet(config: Any) -> Pairs:
    layers, levels = config.layers_per_block, len(config.block_out_channels)
    depth = 1
    yield "time_embed.0", "time_embedding.linear_1"
    yield "time_embed.2", "time_embedding.linear_2"
    yield "input_blocks.0.0", "conv_in"
    block = 1
    for level, kind in enumerate(config.down_block_types):
        for layer in range(layers):
            yield from _res(f"input_blocks.{block}.0", f"down_blocks.{level}.resnets.{layer}")
            if "CrossAttn" in kind:
                at = f"down_blocks.{level}.attentions.{layer}"
                yield from _attention(f"input_blocks.{block}.1", at, depth)
            block += 1
        if level < levels - 1:
            yield f"input_blocks.{block}.0.op", f"down_blocks.{level}.downsamplers.0.conv"
            block += 1
    yield from _res("middle_block.0", "mid_block.resnets.0")
    yield from _attention("middle_block.1", "mid_block.attentions.0", depth)
    yield from _res("middle_block.2", "mid_block.resnets.1")
    block = 0
    for level, kind in enumerate(config.up_block_types):
        for layer in range(layers + 1):
            inside = 0
            yield from _res(f"output_blocks.{block}.0", f"up_blocks.{level}.resnets.{layer}")
            if "CrossAttn" in kind:
                inside += 1
                at = f"up_blocks.{level}.attentions.{layer}"
                yield from _attention(f"output_blocks.{block}.1", at, depth)
            if layer == layers and level < levels - 1:
                sampler = f"output_blocks.{block}.{inside + 1}.conv"
                yield sampler, f"up_blocks.{level}.upsamplers.0.conv"
            block += 1
    yield "out.0", "conv_norm_out"
    yield "out.2", "conv_out"


def _res(theirs: str, ours: str) -> Pairs:
    yield f"{theirs}.in_layers.0", f"{ours}.norm1"
    yield f"{theirs}.in_layers.2", f"{ours}.conv1"
    yield f"{theirs}.emb_layers.1", f"{ours}.time_emb_proj"
    yield f"{theirs}.out_layers.0", f"{ours}.norm2"
    yield f"{theirs}.out_layers.3", f"{ours}.conv2"
    yield f"{theirs}.skip_connection", f"{ours}.conv_shortcut"


def _attention(theirs: str, ours: str, depth: int) -> Pairs:
    for name in ("norm", "proj_in", "proj_out"):
        yield f"{theirs}.{name}", f"{ours}.{name}"
    for number in range(depth):
        inside = [
            *(f"attn{a}.{n}" for a in (1, 2) for n in ("to_q", "to_k", "to_v", "to_out.0")),
            *("ff.net.0.proj", "ff.net.2", "norm1", "norm2", "norm3"),
        ]
        for name in inside:
            block = f"transformer_blocks.{number}.{name}"
            yield f"{theirs}.{block}", f"{ours}.{block}"


def _vae(config: Any) -> Pairs:
    levels, layers = len(config.block_out_channels), config.layers_per_block
    for name in ("quant_conv", "post_quant_conv", "encoder.conv_in", "encoder.conv_out"):
        yield name, name
    for name in ("decoder.conv_in", "decoder.conv_out"):
        yield name, name
    for half in ("encoder", "decoder"):
        yield f"{half}.norm_out", f"{half}.conv_norm_out"
        yield from _vae_res(f"{half}.mid.block_1", f"{half}.mid_block.resnets.0")
        yield from _vae_res(f"{half}.mid.block_2", f"{half}.mid_block.resnets.1")
        attention = zip(
            ("norm", "q", "k", "v", "proj_out"),
            ("group_norm", "to_q", "to_k", "to_v", "to_out.0"),
            strict=True,
        )
        for theirs, ours in attention:
            yield f"{half}.mid.attn_1.{theirs}", f"{half}.mid_block.attentions.0.{ours}"
    for level in range(levels):
        down, up = f"encoder.down_blocks.{level}", f"decoder.up_blocks.{levels - 1 - level}"
        for layer in range(layers):
            yield from _vae_res(f"encoder.down.{level}.block.{layer}", f"{down}.resnets.{layer}")
        for layer in range(layers + 1):
            yield from _vae_res(f"decoder.up.{level}.block.{layer}", f"{up}.resnets.{layer}")
        yield f"encoder.down.{level}.downsample.conv", f"{down}.downsamplers.0.conv"
        yield f"decoder.up.{level}.upsample.conv", f"{up}.upsamplers.0.conv"


def _vae_res(theirs: str, ours: str) -> Pairs:
    for name in ("norm1", "conv1", "norm2", "conv2"):
        yield f"{theirs}.{name}", f"{ours}.{name}"
    yield f"{theirs}.nin_shortcut", f"{ours}.conv_shortcut"


def _clip(text: Tensors) -> Tensors:
    return {f"cond_stage_model.transformer.text_model.{name}": t for name, t in text.items()}


def _open_clip(text: Tensors) -> Tensors:
    root = "cond_stage_model.model."
    found = {
        f"{root}token_embedding.weight": text["embeddings.token_embedding.weight"],
        f"{root}positional_embedding": text["embeddings.position_embedding.weight"],
        f"{root}ln_final.weight": text["final_layer_norm.weight"],
        f"{root}ln_final.bias": text["final_layer_norm.bias"],
        f"{root}logit_scale": torch.tensor(4.6),
        f"{root}text_projection": torch.zeros(32, 32),
    }
    layers = {name.split(".")[2] for name in text if name.startswith("encoder.layers.")}
    for layer in sorted(layers, key=int):
        theirs, ours = f"{root}transformer.resblocks.{layer}", f"encoder.layers.{layer}"
        for kind in ("weight", "bias"):
            three = [text[f"{ours}.self_attn.{letter}_proj.{kind}"] for letter in "qkv"]
            found[f"{theirs}.attn.in_proj_{kind}"] = torch.cat(three)
            found[f"{theirs}.attn.out_proj.{kind}"] = text[f"{ours}.self_attn.out_proj.{kind}"]
            found[f"{theirs}.ln_1.{kind}"] = text[f"{ours}.layer_norm1.{kind}"]
            found[f"{theirs}.ln_2.{kind}"] = text[f"{ours}.layer_norm2.{kind}"]
            found[f"{theirs}.mlp.c_fc.{kind}"] = text[f"{ours}.mlp.fc1.{kind}"]
            found[f"{theirs}.mlp.c_proj.{kind}"] = text[f"{ours}.mlp.fc2.{kind}"]
    # The published files have one more layer, which Stable Diffusion 2 does not use.
    last = f"{root}transformer.resblocks.{len(layers)}"
    found[f"{last}.ln_1.weight"] = torch.ones(32)
    return found
