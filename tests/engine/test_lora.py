"""LoRA files laid over the starter model, with layers made by peft itself."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import UNet2DConditionModel
from peft import LoraConfig
from peft.utils import get_peft_model_state_dict
from safetensors.torch import save_file

from charle.core.request import DeviceChoice, Lora, Precision
from charle.engine.diffusion import DiffusionEngine
from charle.engine.engine import EngineOptions
from charle.errors import BadRequest, ModelError
from tests.engine.conftest import draw_all, starter_request

MakeEngine = Callable[..., DiffusionEngine]


@pytest.fixture
def lora_file(starter: Path, tmp_path: Path) -> Path:
    """A LoRA for the starter's UNet that changes the picture visibly."""
    torch.manual_seed(0)
    unet = UNet2DConditionModel.from_pretrained(starter / "unet", local_files_only=True)
    unet.add_adapter(LoraConfig(r=4, target_modules=["to_q", "to_v"], init_lora_weights=False))
    layers = get_peft_model_state_dict(unet)
    file = tmp_path / "watercolour.safetensors"
    save_file({f"unet.{name}": tensor * 2 for name, tensor in layers.items()}, file)
    return file


def test_a_lora_changes_the_picture_and_leaves_no_trace(
    exact_engine: DiffusionEngine, lora_file: Path
) -> None:
    def drawn(*loras: Lora) -> bytes:
        return draw_all(exact_engine, starter_request(loras=loras))[0].rgb

    plain = drawn()
    full, half, none = (drawn(Lora(lora_file, scale)) for scale in (1.0, 0.5, 0.0))
    assert len({plain, full, half}) == 3
    assert none == plain
    assert drawn() == plain


def test_two_loras_add_up(exact_engine: DiffusionEngine, lora_file: Path) -> None:
    def drawn(*loras: Lora) -> np.ndarray:
        (picture,) = draw_all(exact_engine, starter_request(loras=loras))
        return np.asarray(picture.image()).astype(int)

    twin = lora_file.with_name("twin.safetensors")
    twin.write_bytes(lora_file.read_bytes())
    halves = drawn(Lora(lora_file, 0.25), Lora(twin, 0.25))
    assert np.abs(halves - drawn(Lora(lora_file, 0.5))).max() <= 2  # rounding


def test_a_lora_works_with_the_cpus_bfloat16_kernels(
    fresh_engine: MakeEngine, lora_file: Path
) -> None:
    engine = fresh_engine(EngineOptions(DeviceChoice.CPU, Precision.BFLOAT16))
    plain, changed = (
        draw_all(engine, starter_request(loras=loras))[0].rgb for loras in ((), (Lora(lora_file),))
    )
    assert plain != changed


def test_the_recipe_names_the_lora(exact_engine: DiffusionEngine, lora_file: Path) -> None:
    (picture,) = draw_all(exact_engine, starter_request(loras=(Lora(lora_file, 0.5),)))
    assert [(used.name, used.scale) for used in picture.recipe.loras] == [("watercolour", 0.5)]


def test_a_missing_file_is_an_error_that_names_it(exact_engine: DiffusionEngine) -> None:
    with pytest.raises(BadRequest, match="nowhere"):
        draw_all(exact_engine, starter_request(loras=(Lora(Path("nowhere.safetensors")),)))


def test_a_pickle_is_not_opened(exact_engine: DiffusionEngine, tmp_path: Path) -> None:
    file = tmp_path / "lora.pt"
    file.write_bytes(b"whatever")
    with pytest.raises(BadRequest, match="not a LoRA file that is safe"):
        draw_all(exact_engine, starter_request(loras=(Lora(file),)))


@pytest.mark.parametrize("content", [b"", b"<html></html>", b"\x08" + bytes(7) + b'{"a": 1}'])
def test_a_damaged_file_is_an_error(
    content: bytes, exact_engine: DiffusionEngine, tmp_path: Path
) -> None:
    file = tmp_path / "lora.safetensors"
    file.write_bytes(content)
    with pytest.raises(ModelError, match="not a LoRA, or it is damaged"):
        draw_all(exact_engine, starter_request(loras=(Lora(file),)))


def test_a_lora_for_another_model_is_an_error(
    exact_engine: DiffusionEngine, lora_file: Path, tmp_path: Path
) -> None:
    file = tmp_path / "other.safetensors"
    name = "unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_q.lora_"
    save_file({f"{name}A.weight": torch.ones(4, 7), f"{name}B.weight": torch.ones(7, 4)}, file)
    with pytest.raises(ModelError, match="another kind of model"):
        draw_all(exact_engine, starter_request(loras=(Lora(file),)))
    draw_all(exact_engine, starter_request())
