"""Every entry of the shipped catalogue, and its licences."""

import hashlib
import re
from pathlib import Path, PurePosixPath

import pytest

from charle.core.request import SIZE_MULTIPLE_PX, GenerationRequest
from charle.errors import BadRequest
from charle.paths import Paths, resource
from charle.weights.catalogue import CatalogueModel, find, read_catalogue
from charle.weights.licence import read_licence
from charle.weights.places import Places

CATALOGUE = read_catalogue()
EACH = pytest.mark.parametrize("model", CATALOGUE, ids=lambda model: model.id)
PARTS = ("unet", "vae", "text_encoder", "safety_checker")


@EACH
def test_an_entry_is_pinned_named_and_licensed(model: CatalogueModel, paths: Paths) -> None:
    assert re.fullmatch(r"[0-9a-f]{40}", model.revision)
    assert re.fullmatch(r"[\w.-]+/[\w.-]+", model.repo)
    assert model.title
    assert model.description.endswith(".")
    assert read_licence(model.licence).restrictions
    assert Places.of(paths).model(model.id).parent == paths.models


@EACH
def test_its_files_stay_in_its_folder_and_have_hashes_or_are_small(model: CatalogueModel) -> None:
    names = [file.save_as for file in model.files]
    assert len(set(names)) == len(names)
    for file in model.files:
        for name in (file.path, file.save_as):
            path = PurePosixPath(name)
            assert not path.is_absolute()
            assert ".." not in path.parts
        assert file.size_bytes > 0
        assert re.fullmatch(r"([0-9a-f]{64})?", file.sha256)


@EACH
def test_its_defaults_can_be_drawn_with(model: CatalogueModel) -> None:
    request = GenerationRequest(
        prompt="a cat",
        width=model.width,
        height=model.height,
        steps=model.steps,
        guidance=model.guidance,
        sampler=model.sampler,
    )
    assert request.width % SIZE_MULTIPLE_PX == 0
    assert 1_000_000_000 <= model.memory_bytes <= 16_000_000_000


@pytest.mark.parametrize(
    "model", [each for each in CATALOGUE if not each.is_add_on], ids=lambda model: model.id
)
def test_a_model_has_every_part_under_the_names_that_loaders_know(model: CatalogueModel) -> None:
    names = {file.save_as for file in model.files}
    assert {"model_index.json", "scheduler/scheduler_config.json", "tokenizer/vocab.json"} <= names
    for part in PARTS:
        assert f"{part}/config.json" in names
        (weights,) = [
            name for name in names if name.startswith(part) and name.endswith(".safetensors")
        ]
        assert ".fp16" not in weights
    assert 2_500_000_000 < model.download_bytes < 3_000_000_000


def test_there_is_one_default_and_it_comes_first() -> None:
    assert [model.is_default for model in CATALOGUE] == [True, False, False]
    assert [model.id for model in CATALOGUE] == ["sd-v1-4", "sd-v1-5", "quick"]


def test_an_unknown_model_is_answered_with_the_known_ones() -> None:
    assert find(CATALOGUE, "quick").is_add_on
    with pytest.raises(BadRequest) as caught:
        find(CATALOGUE, "sd-9")
    assert "sd-v1-4" in caught.value.hint


@pytest.mark.parametrize(
    ("licence_id", "sha256"),
    [
        (
            "creativeml-openrail-m",
            "ee408c84fbf34de216b87dda098660e1de8b95e3abc603c6062c56c9cf312da6",
        ),
        (
            "creativeml-openrail-plus-plus-m",
            "744afca95783155040321a97b52e56e19e38aaf28eb1340e46673ff76f8f719c",
        ),
    ],
)
def test_a_licence_is_verbatim_and_its_restrictions_are_its_own_words(
    licence_id: str, sha256: str
) -> None:
    licence = read_licence(licence_id)
    assert licence.sha256 == sha256 == hashlib.sha256(licence.text.encode()).hexdigest()
    assert len(licence.restrictions) == 11
    flat = " ".join(licence.text.split())
    for restriction in licence.restrictions:
        assert restriction in flat
    assert licence.restrictions[1].startswith("For the purpose of exploiting, harming")


def test_every_text_has_a_title_and_every_title_a_text() -> None:
    folder: Path = resource("licences")
    for file in folder.glob("*.txt"):
        assert read_licence(file.stem).title
    with pytest.raises(BadRequest, match="no licence called"):
        read_licence("wtfpl")
