"""What a model's folder says about itself."""

import json
from pathlib import Path

import pytest

from charle.core.model_card import CARD_NAME, ModelCard, read_card
from charle.core.request import Sampler
from charle.errors import ModelError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "unet").mkdir()
    (tmp_path / "model_index.json").write_text("{}")
    (tmp_path / "unet" / "config.json").write_text('{"sample_size": 96}')
    return tmp_path


def test_starter_brings_its_card(starter: Path) -> None:
    card = read_card(starter)
    assert card.is_starter
    assert (card.width, card.guidance) == (256, 4.0)


def test_a_plain_folder_gets_a_card_from_its_configuration(folder: Path) -> None:
    card = read_card(folder)
    assert (card.id, card.width, card.height) == (folder.name, 768, 768)


def test_a_card_is_read_back_as_written(folder: Path) -> None:
    card = ModelCard("mine", "My model", 640, 512, 30, 6.0, Sampler.EULER_A, "openrail-m")
    card.write(folder)
    assert read_card(folder) == card


def test_unknown_fields_of_a_newer_version_are_passed_over(folder: Path) -> None:
    values = {"id": "x", "title": "X", "width": 512, "height": 512, "invented": 1}
    (folder / CARD_NAME).write_text(json.dumps(values))
    assert read_card(folder).title == "X"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"id": 1}', '{"sampler": "?"}', "\x00"])
def test_a_damaged_card_is_an_error_that_says_so(folder: Path, text: str) -> None:
    (folder / CARD_NAME).write_text(text)
    with pytest.raises(ModelError, match="damaged"):
        read_card(folder)


def test_a_folder_without_a_model_is_an_error_that_says_so(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no model"):
        read_card(tmp_path)
