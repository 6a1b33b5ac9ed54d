import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from charle.engine.model_check import check_model
from charle.errors import ModelError

UNET = "unet/diffusion_pytorch_model.safetensors"
VAE = "vae/diffusion_pytorch_model.safetensors"
TEXT = "text_encoder/model.safetensors"


@pytest.fixture
def model(starter: Path, tmp_path: Path) -> Path:
    return shutil.copytree(starter, tmp_path / "model")


def refusal(model: Path) -> str:
    with pytest.raises(ModelError) as caught:
        check_model(model)
    assert caught.value.hint
    return caught.value.title


def edit(file: Path, change: Callable[[dict[str, Any]], object]) -> None:
    values = json.loads(file.read_text())
    change(values)
    file.write_text(json.dumps(values))


def edit_weights(file: Path, change: Callable[[dict[str, torch.Tensor]], object]) -> None:
    tensors = load_file(file)
    change(tensors)
    save_file(tensors, file)


def test_the_shipped_model_passes(starter: Path) -> None:
    check_model(starter)


def test_names_in_published_files_pass(model: Path) -> None:
    """Text encoders with one more level, and VAE attention as diffusers once called it."""

    def older(tensors: dict[str, torch.Tensor]) -> None:
        for name in list(tensors):
            tensors[f"text_model.{name}"] = tensors.pop(name)
        tensors["text_model.embeddings.position_ids"] = torch.arange(77)[None]

    edit_weights(model / TEXT, older)
    check_model(model)


def test_attention_in_the_vae_passes_under_old_and_new_names(model: Path) -> None:
    edit(model / "vae" / "config.json", lambda c: c.update(mid_block_add_attention=True))
    assert "“encoder.mid_block.attentions.0.group_norm.weight”" in refusal(model)

    def add(tensors: dict[str, torch.Tensor]) -> None:
        for half in ("encoder", "decoder"):
            at = f"{half}.mid_block.attentions.0"
            for name in ("query", "key", "value", "proj_attn"):
                tensors[f"{at}.{name}.weight"] = torch.zeros(128, 128)
                tensors[f"{at}.{name}.bias"] = torch.zeros(128)
            for kind in ("weight", "bias"):
                tensors[f"{at}.group_norm.{kind}"] = torch.zeros(128)

    edit_weights(model / VAE, add)
    check_model(model)


def test_float16_files_are_looked_at_before_full_ones(model: Path) -> None:
    shutil.copy(model / UNET, model / "unet" / "diffusion_pytorch_model.fp16.safetensors")
    (model / UNET).write_bytes(b"")
    check_model(model)


def test_a_missing_tensor_is_named(model: Path) -> None:
    edit_weights(model / UNET, lambda t: t.pop("mid_block.resnets.0.conv1.weight"))
    title = refusal(model)
    assert "of the UNet is incomplete: 1 of 444 tensors" in title
    assert "“mid_block.resnets.0.conv1.weight”" in title


def test_a_wrong_shape_is_named(model: Path) -> None:
    edit_weights(model / UNET, lambda t: t.update({"conv_in.weight": torch.zeros(64, 9, 3, 3)}))
    assert "“conv_in.weight” is 64 × 9 × 3 × 3 instead of 48 × 8 × 3 × 3" in refusal(model)


def test_compressed_numbers_are_refused(model: Path) -> None:
    int8 = torch.zeros(64, 4, 3, 3, dtype=torch.int8)
    edit_weights(model / UNET, lambda t: t.update({"conv_in.weight": int8}))
    assert "compressed form (I8)" in refusal(model)


@pytest.mark.parametrize("file", [UNET, VAE, TEXT])
def test_damaged_weights_are_refused(model: Path, file: str) -> None:
    whole = (model / file).read_bytes()
    (model / file).write_bytes(whole[: len(whole) // 2])
    assert "is incomplete" in refusal(model)
    (model / file).write_bytes(b"<!doctype html><title>404</title>")
    assert "is a web page" in refusal(model)
    (model / file).unlink()
    assert refusal(model) == f"The model's file “{file}” is missing."


@pytest.mark.parametrize(
    "file",
    [
        "unet/config.json",
        "vae/config.json",
        "text_encoder/config.json",
        "scheduler/scheduler_config.json",
        "tokenizer/tokenizer_config.json",
        "model_index.json",
    ],
)
def test_damaged_settings_are_named(model: Path, file: str) -> None:
    (model / file).write_text("{")
    assert refusal(model).endswith(f"{file}” is damaged.")
    (model / file).unlink()
    assert Path(file).name in refusal(model) or "There is no model in" in refusal(model)


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("unet", {"block_out_channels": "wide"}),
        ("unet", {"down_block_types": ["NoSuchBlock"] * 3}),
        ("unet", {"norm_num_groups": 0}),
        ("unet", {"attention_head_dim": None}),
        ("vae", {"block_out_channels": []}),
        ("text_encoder", {"hidden_size": "large"}),
        ("text_encoder", {"num_attention_heads": 5}),
    ],
)
def test_settings_that_make_no_sense_are_refused(
    model: Path, part: str, change: dict[str, Any]
) -> None:
    edit(model / part / "config.json", lambda c: c.update(change))
    assert f"“{part}/config.json” holds settings that make no sense" in refusal(model)


def test_tokenizers_come_in_two_forms(model: Path) -> None:
    (model / "tokenizer" / "tokenizer.json").unlink()
    check_model(model)
    (model / "tokenizer" / "merges.txt").unlink()
    assert refusal(model) == "The model's file “tokenizer/merges.txt” is missing."


def test_parts_of_different_models_do_not_mix(model: Path) -> None:
    config = json.loads((model / "unet" / "config.json").read_text())
    config["cross_attention_dim"] = 256
    (model / "unet" / "config.json").write_text(json.dumps(config))

    def widen(tensors: dict[str, torch.Tensor]) -> None:
        for name in tensors:
            if ".attn2.to_k." in name or ".attn2.to_v." in name:
                tensors[name] = torch.zeros(tensors[name].shape[0], 256)

    edit_weights(model / UNET, widen)
    assert refusal(model) == "The model's text encoder does not fit its UNet."


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("StableDiffusionXLPipeline", "Stable Diffusion XL"),
        ("StableDiffusionInpaintPipeline", "inpainting"),
        ("FluxPipeline", "(FluxPipeline)"),
        (None, "(unknown)"),
    ],
)
def test_other_pipelines_are_refused(model: Path, kind: str | None, words: str) -> None:
    edit(model / "model_index.json", lambda index: index.update(_class_name=kind))
    assert words in refusal(model)


def test_a_part_that_is_not_listed_is_named(model: Path) -> None:
    edit(model / "model_index.json", lambda index: index.update(vae=[None, None]))
    assert "has no VAE" in refusal(model)


def test_an_inpainting_unet_is_recognised(model: Path) -> None:
    edit(model / "unet" / "config.json", lambda c: c.update(in_channels=9))
    assert "inpainting" in refusal(model)


def test_an_unknown_prediction_is_refused(model: Path) -> None:
    file = model / "scheduler" / "scheduler_config.json"
    edit(file, lambda c: c.update(prediction_type="flow"))
    assert "works in a way that CHARL-E does not know" in refusal(model)


def test_split_and_unsafe_weights_say_what_to_do(model: Path) -> None:
    unet = model / UNET
    unet.rename(unet.with_suffix(".bin"))
    assert "old, unsafe format" in refusal(model)
    unet.with_suffix(".bin").rename(unet.with_suffix(".safetensors.index.json"))
    assert "split into several files" in refusal(model)


def test_folders_that_are_no_model_point_the_way(model: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError) as caught:
        check_model(model / "unet")
    assert "Choose the folder around it, “model”" in caught.value.hint
    (tmp_path / "sd-v1-4.ckpt").write_bytes(b"")
    with pytest.raises(ModelError) as caught:
        check_model(tmp_path)
    assert "“sd-v1-4.ckpt”" in caught.value.hint
    assert "is not there" in refusal(tmp_path / "gone")
