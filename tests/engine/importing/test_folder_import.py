"""Models that already lie in diffusers' layout."""

import json
import shutil
from pathlib import Path

import pytest
import torch
from diffusers import StableDiffusionPipeline
from safetensors.torch import load_file

from charle.core.model_card import read_card
from charle.engine.importing import import_model
from charle.engine.model_check import check_model
from charle.errors import ModelError
from tests.core import evil

UNET = "unet/diffusion_pytorch_model.safetensors"
TEXT = "text_encoder/model.safetensors"
VAE = "vae/diffusion_pytorch_model.safetensors"


@pytest.fixture
def source(starter: Path, tmp_path: Path) -> Path:
    """A plain diffusers folder."""
    folder = shutil.copytree(starter, tmp_path / "source")
    (folder / "charle.json").unlink()
    return folder


def test_a_folder_is_copied_byte_by_byte(source: Path, target: Path) -> None:
    (source / "evil.py").write_text("raise SystemExit")
    (source / "unet" / "notes.txt").write_text("private")
    card = import_model(source, target, title="Mine", licence="fluent-emoji-mit")
    copied = {file.relative_to(target) for file in target.rglob("*") if file.is_file()}
    assert copied == {
        file.relative_to(source)
        for file in source.rglob("*.*")
        if file.is_file() and file.name not in ("evil.py", "notes.txt", "README.md")
    } | {Path("charle.json")}
    for name in copied - {Path("charle.json")}:
        assert (target / name).read_bytes() == (source / name).read_bytes()
    assert card == read_card(target)
    assert (card.id, card.title, card.width) == ("mine", "Mine", 256)
    assert card.licence == "fluent-emoji-mit"


def test_a_model_of_another_charle_keeps_its_settings(starter: Path, target: Path) -> None:
    before = read_card(starter)
    card = import_model(starter, target, title="Copy")
    assert (card.steps, card.guidance, card.sampler, card.licence) == (
        before.steps,
        before.guidance,
        before.sampler,
        before.licence,
    )
    assert not card.is_starter


def test_halved(source: Path, target: Path) -> None:
    whole = load_file(source / VAE)
    import_model(source, target, title="Mine", as_float16=True)
    halved = load_file(target / VAE)
    assert all(torch.equal(halved[name], tensor.half()) for name, tensor in whole.items())


@pytest.mark.parametrize("is_zip", [True, False])
def test_weights_as_pickles_become_safe(source: Path, target: Path, is_zip: bool) -> None:
    originals = {}
    for name, old in (
        (UNET, "diffusion_pytorch_model.bin"),
        (VAE, "diffusion_pytorch_model.bin"),
        (TEXT, "pytorch_model.bin"),
    ):
        originals[name] = tensors = load_file(source / name)
        pickled = (source / name).with_name(old)
        torch.save(tensors, pickled, _use_new_zipfile_serialization=is_zip)
        (source / name).unlink()
    with pytest.raises(ModelError, match="Import the model"):
        check_model(source)
    import_model(source, target, title="Mine")
    for name, tensors in originals.items():
        ours = load_file(target / name)
        assert ours.keys() == tensors.keys()
        assert all(torch.equal(ours[key], tensor) for key, tensor in tensors.items())
    StableDiffusionPipeline.from_pretrained(target, local_files_only=True)


def test_hostile_pickles_in_a_folder(source: Path, tmp_path: Path, target: Path) -> None:
    marker = tmp_path / "marker"
    (source / UNET).unlink()
    hostile = evil.nested(evil.calls(marker)["posix.system"])
    evil.zipped(source / "unet" / "diffusion_pytorch_model.bin", hostile)
    with pytest.raises(ModelError, match="is not safe to open"):
        import_model(source, target, title="Mine")
    assert not marker.exists()
    assert not target.parent.exists()


def test_damage_is_found_before_anything_is_written(source: Path, target: Path) -> None:
    tensors = (source / UNET).read_bytes()
    (source / UNET).write_bytes(tensors[:-5])
    with pytest.raises(ModelError, match="is incomplete"):
        import_model(source, target, title="Mine")
    assert not target.parent.exists()


def test_an_index_for_another_pipeline(source: Path, target: Path) -> None:
    index = json.loads((source / "model_index.json").read_text())
    index["_class_name"] = "StableDiffusionXLPipeline"
    (source / "model_index.json").write_text(json.dumps(index))
    with pytest.raises(ModelError, match="Stable Diffusion XL"):
        import_model(source, target, title="Mine")
