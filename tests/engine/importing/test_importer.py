import json
from pathlib import Path

import pytest
import torch
from diffusers import StableDiffusionPipeline
from safetensors.torch import load_file

from charle.core.diffusers_folder import Prediction
from charle.core.model_card import read_card
from charle.core.progress import CancelToken, Progress, no_progress
from charle.core.request import GenerationRequest, Sampler
from charle.engine.engine import EngineOptions, choose
from charle.engine.importing import import_model
from tests.engine.importing import compvis
from tests.engine.importing.conftest import Thin


def opened(folder: Path) -> StableDiffusionPipeline:
    return StableDiffusionPipeline.from_pretrained(folder, local_files_only=True)


@pytest.mark.parametrize("name", ["768-a.ckpt", "768-old.ckpt", "768-a.safetensors"])
def test_the_same_pixels_come_out(
    thin: Thin,
    tmp_path: Path,
    target: Path,
    name: str,
) -> None:
    source = compvis.saved(thin.tensors(), tmp_path / name)
    card = import_model(source, target, title="Mine", configs=thin.configs)
    assert card == read_card(target)
    assert (card.id, card.title) == ("mine", "Mine")
    assert len(card.weights_sha256) == 64
    assert torch.equal(compvis.pixels(opened(target)), compvis.pixels(thin.original))
    assert [entry.name for entry in target.parent.iterdir()] == ["mine"]


def test_diffusers_own_conversion_gives_the_same_tensors(
    thin: Thin, tmp_path: Path, target: Path
) -> None:
    source = compvis.saved(thin.tensors(), tmp_path / "768.safetensors")
    import_model(source, target, title="Mine", configs=thin.configs)
    theirs = StableDiffusionPipeline.from_single_file(
        source, config=str(thin.configs), local_files_only=True
    )
    ours = opened(target)
    for part in ("unet", "vae", "text_encoder"):
        converted = getattr(theirs, part).state_dict()
        for name, tensor in getattr(ours, part).state_dict().items():
            assert torch.equal(tensor, converted[name]), f"{part}: {name}"


def test_the_engine_draws_with_it(thin: Thin, tmp_path: Path, target: Path) -> None:
    source = compvis.saved(thin.tensors(), tmp_path / "768-a.ckpt")
    import_model(source, target, title="Mine", configs=thin.configs)
    engine = choose(EngineOptions())
    engine.load(target, no_progress, CancelToken())
    request = GenerationRequest(
        prompt="a cat", width=64, height=64, steps=2, guidance=7.5, sampler=Sampler.EULER, seed=1
    )
    (picture,) = engine.generate(request, no_progress, CancelToken())
    assert (picture.width, picture.height) == (64, 64)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_number_formats_are_kept_or_halved(
    thin: Thin, tmp_path: Path, target: Path, dtype: torch.dtype
) -> None:
    halved = {name: tensor.to(dtype) for name, tensor in thin.tensors().items()}
    source = compvis.saved(halved, tmp_path / "768.safetensors")
    import_model(source, target, title="Mine", configs=thin.configs)
    unet = load_file(target / "unet" / "diffusion_pytorch_model.safetensors")
    assert {tensor.dtype for tensor in unet.values()} == {dtype}
    half = target.with_name("half")
    import_model(source, half, title="Half", configs=thin.configs, as_float16=True)
    unet = load_file(half / "unet" / "diffusion_pytorch_model.safetensors")
    assert {tensor.dtype for tensor in unet.values()} == {torch.float16}
    name = "model.diffusion_model.input_blocks.0.0.weight"
    assert torch.equal(unet["conv_in.weight"], halved[name].to(torch.float16))


def test_double_precision_becomes_single(thin: Thin, tmp_path: Path, target: Path) -> None:
    source = compvis.saved(
        {n: t.double() for n, t in thin.tensors().items()}, tmp_path / "768.safetensors"
    )
    import_model(source, target, title="Mine", configs=thin.configs)
    vae = load_file(target / "vae" / "diffusion_pytorch_model.safetensors")
    assert torch.equal(
        vae["quant_conv.weight"], thin.tensors()["first_stage_model.quant_conv.weight"]
    )


def test_channels_last_and_shared_storages(thin: Thin, tmp_path: Path, target: Path) -> None:
    odd = {
        name: t.to(memory_format=torch.channels_last) if t.ndim == 4 else t
        for name, t in thin.tensors().items()
    }
    source = compvis.saved(odd, tmp_path / "768-a.ckpt")
    import_model(source, target, title="Mine", configs=thin.configs)
    assert torch.equal(compvis.pixels(opened(target)), compvis.pixels(thin.original))


def test_progress_goes_up_to_the_end(sd1: Thin, tmp_path: Path, target: Path) -> None:
    seen: list[Progress] = []
    source = compvis.saved(sd1.tensors(), tmp_path / "a.safetensors")
    import_model(source, target, title="Mine", configs=sd1.configs, on_progress=seen.append)
    steps = [progress.step for progress in seen]
    assert steps == sorted(steps)
    assert steps[-1] > 80
    assert {progress.steps for progress in seen[1:]} == {100}


def test_text_encoders_with_shorter_names(sd1: Thin, tmp_path: Path, target: Path) -> None:
    shorter = {name.replace(".text_model.", "."): t for name, t in sd1.tensors().items()}
    source = compvis.saved(shorter, tmp_path / "a.safetensors")
    import_model(source, target, title="Mine", configs=sd1.configs)
    ours, theirs = opened(target).text_encoder, sd1.original.text_encoder
    for name, tensor in theirs.state_dict().items():
        assert torch.equal(ours.state_dict()[name], tensor), name


@pytest.mark.parametrize(
    ("name", "prediction", "side"),
    [("sd2-768-v.ckpt", "v_prediction", 96), ("512-base.ckpt", "epsilon", 64)],
)
def test_sd2_settings_follow_what_the_model_predicts(
    sd2: Thin, tmp_path: Path, target: Path, name: str, prediction: str, side: int
) -> None:
    source = compvis.saved(sd2.tensors(), tmp_path / name)
    card = import_model(source, target, title="Mine", configs=sd2.configs)
    assert settings(target, "scheduler/scheduler_config.json")["prediction_type"] == prediction
    assert settings(target, "unet/config.json")["sample_size"] == side
    assert (card.width, card.height) == (side * 8, side * 8)


def test_what_the_caller_says_a_model_predicts_counts_most(
    sd2: Thin, tmp_path: Path, target: Path
) -> None:
    source = compvis.saved(sd2.tensors(), tmp_path / "768.safetensors")
    import_model(source, target, title="Mine", configs=sd2.configs, prediction=Prediction.EPSILON)
    assert settings(target, "scheduler/scheduler_config.json")["prediction_type"] == "epsilon"


def test_sd2_models_that_do_not_tell_are_tried_out(sd2: Thin, tmp_path: Path, target: Path) -> None:
    """Random weights answer nothing like their input, as a v predictor does."""
    source = compvis.saved(sd2.tensors(), tmp_path / "anything.safetensors")
    import_model(source, target, title="Mine", configs=sd2.configs)
    assert settings(target, "scheduler/scheduler_config.json")["prediction_type"] == "v_prediction"


def settings(folder: Path, name: str) -> dict[str, object]:
    values: dict[str, object] = json.loads((folder / name).read_text())
    return values
