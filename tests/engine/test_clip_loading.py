"""CLIP's networks are filled from files of all times, or not at all."""

from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from transformers import CLIPTextConfig, CLIPTextModel

from charle.engine.clip_loading import load_network, names_in_files

CONFIG = CLIPTextConfig(
    vocab_size=50,
    hidden_size=16,
    intermediate_size=16,
    num_hidden_layers=2,
    num_attention_heads=2,
    max_position_embeddings=8,
)
TOKENS = torch.tensor([[1, 7, 7, 3]])


@pytest.fixture
def network() -> Any:
    torch.manual_seed(0)
    return CLIPTextModel(CONFIG).eval()


def load(file: Path, dtype: torch.dtype = torch.float32) -> Any:
    return load_network(CLIPTextModel, CONFIG, file, dtype)


@pytest.mark.parametrize("prefix", ["", "text_model."])
@torch.inference_mode()
def test_it_computes_what_the_saved_one_did(prefix: str, network: Any, tmp_path: Path) -> None:
    state = {f"{prefix}{name}": tensor for name, tensor in network.state_dict().items()}
    state[f"{prefix}embeddings.position_ids"] = torch.arange(8)[None]  # in files of 2022
    save_file(state, tmp_path / "model.safetensors")
    loaded = load(tmp_path / "model.safetensors")
    assert not loaded.training
    assert torch.equal(loaded(TOKENS)[0], network(TOKENS)[0])


def test_it_takes_the_number_format_that_is_asked_for(network: Any, tmp_path: Path) -> None:
    state = {name: tensor.half() for name, tensor in network.state_dict().items()}
    save_file(state, tmp_path / "model.safetensors")
    loaded = load(tmp_path / "model.safetensors")
    assert {parameter.dtype for parameter in loaded.parameters()} == {torch.float32}
    assert not any(parameter.requires_grad for parameter in loaded.parameters())


@pytest.mark.parametrize("fault", ["missing", "another shape"])
def test_nothing_is_left_to_chance(fault: str, network: Any, tmp_path: Path) -> None:
    state = dict(network.state_dict())
    name = sorted(state)[3]
    state[name] = torch.zeros(1, 2, 3)
    if fault == "missing":
        del state[name]
    save_file(state, tmp_path / "model.safetensors")
    with pytest.raises(RuntimeError, match=name.replace(".", r"\.")):
        load(tmp_path / "model.safetensors")


def test_the_image_side_had_its_name_twice() -> None:
    names = names_in_files("vision_model.encoder.layers.0.mlp.fc1.weight")
    assert "vision_model.vision_model.encoder.layers.0.mlp.fc1.weight" in names
