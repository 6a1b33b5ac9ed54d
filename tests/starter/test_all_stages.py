"""Every stage on made-up art with tiny networks, and what happens when one is cut off."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from charle.core.model_card import read_card
from charle.core.progress import CancelToken, no_progress
from charle.engine.diffusion import DiffusionEngine
from charle.engine.model_check import check_model
from starter.__main__ import main
from starter.art import Art
from starter.bank import Bank, bank_files
from starter.card import table
from starter.checkpoint import Clock
from starter.config import Config
from starter.export import suggestions
from starter.tokens import learn_vocabulary
from starter.train import train
from starter.train_vae import train_vae
from tests.engine.conftest import EXACT, draw_all, starter_request

CPU = torch.device("cpu")
FOREVER = Clock(None)
# diffusers announces what float16 could do to layers that neither network has
pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning")


@pytest.fixture(scope="module")
def work(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A work folder after all stages but "fetch" and "render"."""
    place = tmp_path_factory.mktemp("work")
    (place / "smoke").mkdir()
    shutil.copy(archive, place / "smoke" / "art.zip")
    for stage in ("train-vae", "compose", "train", "export", "evaluate", "sheet"):
        main([stage, "--preset", "smoke", "--work", str(place), "--device", "cpu"])
    return place / "smoke"


def test_the_model_can_be_drawn_with(work: Path) -> None:
    check_model(work / "model")
    engine = DiffusionEngine(EXACT)
    engine.load(work / "model", no_progress, CancelToken())
    picture = draw_all(engine, starter_request("a blue cat", width=64, height=64))[0]
    assert picture.image().size == (64, 64)
    card = read_card(work / "model")
    assert (card.width, card.is_starter, card.licence) == (64, True, "fluent-emoji-mit")


def test_all_that_belongs_to_a_model_is_there(work: Path) -> None:
    model = work / "model"
    for name in ("tokenizer/vocab.json", "tokenizer/merges.txt", "preview.json", "README.md"):
        assert (model / name).is_file(), name
    weights = load_file(model / "unet" / "diffusion_pytorch_model.safetensors")
    assert {tensor.dtype for tensor in weights.values()} == {torch.float16}
    things = json.loads((model / "vocabulary.json").read_text())["things"]
    assert "house" in things
    told = (model / "README.md").read_text()
    assert all(part in told for part in ("64 x 64", f"{len(things)} things: ", "on the street"))
    assert "a black cat chilling on the street" in json.loads((model / "prompts.json").read_text())
    assert (model / "sheet-1.png").stat().st_size > 1000


def test_only_what_it_draws_well_is_suggested(art: Art) -> None:
    suggested = " ".join(suggestions(art))
    assert "cat" in suggested
    assert "house" in suggested
    assert "cat" not in " ".join(suggestions(art, frozenset({"a cat"})))


def test_every_row_of_the_table_is_measured(work: Path) -> None:
    figures = json.loads((work / "model" / "figures.json").read_text())
    rows = table(figures).splitlines()[2:]
    assert len(rows) == 11
    assert not any("not measured" in row for row in rows)


def test_a_vae_that_was_cut_off_becomes_the_same(art: Art, config: Config, tmp_path: Path) -> None:
    """Killed after four steps, the last two of them after the last checkpoint."""
    whole, resumed = tmp_path / "whole" / "vae", tmp_path / "resumed" / "vae"
    train_vae(config, art, whole, FOREVER)
    patient = replace(config, training=replace(config.training, checkpoint_every_s=1e9))
    assert not train_vae(patient, art, resumed, _after(2))
    with pytest.raises(_Killed):
        train_vae(patient, art, resumed, FOREVER, _kill_at(3))
    assert train_vae(patient, art, resumed, FOREVER)
    _same(whole / "diffusion_pytorch_model.safetensors", resumed)


def test_networks_that_were_cut_off_become_the_same(
    work: Path, art: Art, config: Config, tmp_path: Path
) -> None:
    from transformers import CLIPTokenizer

    words = CLIPTokenizer.from_pretrained(work / "tokenizer")
    patient = replace(config, training=replace(config.training, checkpoint_every_s=1e9))
    place = tmp_path / "networks"
    assert not train(patient, words, work / "bank", place, CPU, _after(2))
    with pytest.raises(_Killed):
        train(patient, words, work / "bank", place, CPU, FOREVER, on_step=_kill_at(4))
    assert train(patient, words, work / "bank", place, CPU, FOREVER)
    whole = work / "networks"
    _same(whole / "unet" / "diffusion_pytorch_model.safetensors", place / "unet")
    _same(whole / "text_encoder" / "model.safetensors", place / "text_encoder")


def test_training_begins_while_the_bank_is_still_filled(
    work: Path, config: Config, tmp_path: Path
) -> None:
    from transformers import CLIPTokenizer

    words = CLIPTokenizer.from_pretrained(work / "tokenizer")
    first, second = bank_files(config, work / "bank")
    place = tmp_path / "bank"
    place.mkdir()
    shutil.copy(first, place)
    with pytest.raises(SystemExit, match="compose"):
        train(config, words, place, tmp_path / "never", CPU, FOREVER)
    assert train(config, words, place, tmp_path / "networks", CPU, FOREVER, growing=True)
    bank = Bank(config, place, CPU)
    assert (bank.count, bank.is_whole) == (8, False)
    shutil.copy(second, place)
    bank.take_in()
    assert (bank.count, bank.is_whole) == (16, True)
    latents, tokens = bank.batch(5, torch.Generator().manual_seed(1))
    known = load_file(first)["latents"], load_file(second)["latents"]
    assert all(
        any(torch.equal(one, other.float()) for part in known for other in part) for one in latents
    )
    assert (tokens.shape, tokens.dtype) == ((5, 77), torch.int64)


def test_a_stage_out_of_turn_says_what_to_run_first(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="render"):
        main(["train-vae", "--preset", "smoke", "--work", str(tmp_path), "--device", "cpu"])


def test_words_never_seen_fall_into_known_pieces(art: Art, config: Config, tmp_path: Path) -> None:
    from transformers import CLIPTokenizer

    learn_vocabulary(config, art, tmp_path)
    words = CLIPTokenizer.from_pretrained(tmp_path)
    assert words.tokenize("cat") == ["cat</w>"]
    strange = words("zqxé 日本 cats!").input_ids
    assert words.unk_token_id not in strange[1:-1]
    assert words.decode(strange, skip_special_tokens=True).replace(" ", "") == "zqxé日本cats!"


class _Killed(Exception):
    pass


class _Ticks(Clock):
    """Is over after some questions."""

    def __init__(self, count: int) -> None:
        super().__init__(None)
        self._left = count

    @property
    def is_over(self) -> bool:
        self._left -= 1
        return self._left <= 0


def _after(steps: int) -> Clock:
    return _Ticks(steps)


def _kill_at(last: int) -> Callable[[int, float], None]:
    def on_step(step: int, loss: float) -> None:
        if step == last:
            raise _Killed

    return on_step


def _same(file: Path, folder: Path) -> None:
    one, other = load_file(file), load_file(folder / file.name)
    assert one.keys() == other.keys()
    for name, tensor in one.items():
        assert np.array_equal(tensor.numpy(), other[name].numpy()), name


def test_a_finished_autoencoder_can_be_taken_over(
    work: Path, archive: Path, tmp_path: Path
) -> None:
    place = tmp_path / "smoke"
    place.mkdir()
    shutil.copy(archive, place / "art.zip")
    kept = work / "model" / "vae"
    main(["train-vae", "--preset", "smoke", "--work", str(tmp_path), "--vae", str(kept)])
    taken = load_file(place / "vae" / "diffusion_pytorch_model.safetensors")
    for name, tensor in load_file(kept / "diffusion_pytorch_model.safetensors").items():
        assert torch.equal(taken[name], tensor.float()), name


def test_training_goes_on_from_finished_networks(
    work: Path, config: Config, tmp_path: Path
) -> None:
    """Without a step they come out as they went in, but for their float format."""
    from transformers import CLIPTokenizer

    words = CLIPTokenizer.from_pretrained(work / "tokenizer")
    idle = replace(config, training=replace(config.training, steps=0))
    place = tmp_path / "networks"
    begin = work / "model"
    assert train(idle, words, work / "bank", place, CPU, FOREVER, begin_with=begin)
    name = "diffusion_pytorch_model.safetensors"
    for key, tensor in load_file(begin / "unet" / name).items():
        assert torch.equal(load_file(place / "unet" / name)[key], tensor.float()), key
