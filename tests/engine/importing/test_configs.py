"""The shipped configuration is that of the published models."""

import json
import math
from pathlib import Path

import pytest
from transformers import CLIPTokenizer

from charle.core.diffusers_folder import NETWORKS, Family, Prediction, prediction_of, read_index
from charle.engine.model_check import expected_shapes
from charle.paths import resource

CAT = [49406, 320, 1449, 2368, 10179, 525, 518, 2012, 49407]

# Of the published models; text encoders without the projection, which is not used for drawing.
PARAMETERS = {
    ("sd1", "unet"): 859_520_964,
    ("sd1", "vae"): 83_653_863,
    ("sd1", "text_encoder"): 123_060_480,
    ("sd2", "unet"): 865_910_724,
    ("sd2", "vae"): 83_653_863,
    ("sd2", "text_encoder"): 340_387_840,
}


@pytest.fixture(params=list(Family))
def configs(request: pytest.FixtureRequest) -> Path:
    return resource("configs", request.param)


def test_the_networks_have_their_published_size(configs: Path) -> None:
    for part in NETWORKS:
        shapes = expected_shapes(configs, part)
        assert sum(map(math.prod, shapes.values())) == PARAMETERS[configs.name, part], part


def test_the_tokenizer_is_clips(configs: Path) -> None:
    tokenizer = CLIPTokenizer.from_pretrained(configs / "tokenizer", local_files_only=True)
    assert tokenizer("a black cat chilling on the street").input_ids == CAT
    assert tokenizer("A  Black\tcat CHILLING on the street").input_ids == CAT
    assert len(tokenizer) == 49_408
    padded = tokenizer("a", padding="max_length", max_length=77).input_ids
    assert len(padded) == 77
    # Stable Diffusion 1 was trained with end marks as padding, 2 with zeros.
    assert set(padded[3:]) == ({49407} if configs.name == "sd1" else {0})


def test_every_byte_and_rare_letter_has_tokens(configs: Path) -> None:
    tokenizer = CLIPTokenizer.from_pretrained(configs / "tokenizer", local_files_only=True)
    vocab = json.loads((configs / "tokenizer" / "vocab.json").read_text())
    assert sorted(vocab.values()) == list(range(49_408))
    text = "ein grünes haus 猫 🐱 ñ ½"
    ids = tokenizer(text, add_special_tokens=False).input_ids
    assert tokenizer.unk_token_id not in ids
    assert tokenizer.decode(ids) == text


def test_the_scheduler_and_the_index(configs: Path) -> None:
    read_index(configs)
    is_sd2 = configs.name == "sd2"
    assert prediction_of(configs) is (Prediction.V if is_sd2 else Prediction.EPSILON)
    scheduler = json.loads((configs / "scheduler" / "scheduler_config.json").read_text())
    assert (scheduler["beta_start"], scheduler["beta_end"]) == (0.00085, 0.012)
    assert scheduler["beta_schedule"] == "scaled_linear"
