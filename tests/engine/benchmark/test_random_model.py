"""The model of random weights: whole, well behaved, the same from the same seed."""

import math
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from charle.core.diffusers_folder import NETWORKS
from charle.core.progress import CancelToken, no_progress
from charle.core.request import GenerationRequest
from charle.engine.benchmark.random_model import parameters_of, write_random_model
from charle.engine.diffusion import DiffusionEngine
from charle.engine.engine import EngineOptions
from charle.engine.model_check import check_model
from charle.errors import Cancelled

Weights = dict[str, torch.Tensor]


@pytest.fixture(scope="module")
def model(starter: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Random weights in the starter model's shape."""
    folder = tmp_path_factory.mktemp("random") / "model"
    write_random_model(folder, starter, 1, CancelToken())
    return folder


def weights(model: Path, part: str, variant: str = "") -> Weights:
    (file,) = (
        file
        for file in (model / part).glob("*.safetensors")
        if file.name.endswith(".fp16.safetensors") == (variant == "fp16")
    )
    return load_file(file)


def test_it_is_a_whole_model(model: Path) -> None:
    check_model(model)


@pytest.mark.parametrize("part", NETWORKS)
def test_both_files_hold_the_same_numbers(model: Path, part: str) -> None:
    wide, narrow = weights(model, part), weights(model, part, "fp16")
    assert {tensor.dtype for tensor in wide.values()} == {torch.float32}
    assert {tensor.dtype for tensor in narrow.values()} == {torch.float16}
    assert wide.keys() == narrow.keys()
    assert all(torch.equal(wide[name], narrow[name].float()) for name in wide)


def test_parameters_are_counted_without_weights(model: Path) -> None:
    there = sum(len(t.flatten()) for part in NETWORKS for t in weights(model, part).values())
    assert parameters_of(model) == there


def test_weights_keep_the_size_of_what_passes_through(model: Path) -> None:
    for name, tensor in weights(model, "unet").items():
        if tensor.ndim < 2:
            assert tensor.unique().tolist() == ([0.0] if name.endswith("bias") else [1.0])
        elif tensor.numel() > 10_000:
            inputs = tensor[0].numel()
            assert tensor.std().item() == pytest.approx(1 / math.sqrt(inputs), rel=0.05)


def test_the_seed_decides_the_numbers(model: Path, starter: Path, tmp_path: Path) -> None:
    write_random_model(tmp_path / "same", starter, 1, CancelToken())
    write_random_model(tmp_path / "other", starter, 2, CancelToken())
    name = "conv_in.weight"
    expected = weights(model, "unet")[name]
    assert torch.equal(weights(tmp_path / "same", "unet")[name], expected)
    assert not torch.equal(weights(tmp_path / "other", "unet")[name], expected)


def test_it_draws_without_overflow(model: Path) -> None:
    engine = DiffusionEngine(EngineOptions())
    engine.load(model, no_progress, CancelToken())
    request = GenerationRequest(prompt="x", width=128, height=128, steps=3, guidance=7.5, seed=1)
    (picture,) = engine.generate(request, no_progress, CancelToken())
    assert not picture.notes  # nothing had to be drawn again in float32
    assert len(set(picture.rgb)) > 10


def test_writing_can_be_cancelled(starter: Path, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        write_random_model(tmp_path / "model", starter, 1, cancel)
