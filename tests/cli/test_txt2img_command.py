"""``charle txt2img``: the original script's flags, order and files."""

from pathlib import Path

import pytest
from PIL import Image

from charle.core.picture_file import read_recipe
from charle.core.recipe import Recipe
from charle.core.request import Sampler
from tests.cli.conftest import CommandLine


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def recipes(folder: Path) -> list[Recipe]:
    found = [read_recipe(path) for path in sorted((folder / "samples").glob("*.png"))]
    return [recipe for recipe in found if recipe is not None]


OUT = Path("outputs/txt2img-samples")
QUICK = ("--ddim_steps", "2")


def test_defaults_write_what_the_script_wrote(charle: CommandLine) -> None:
    assert charle("txt2img", "--prompt", "a cat", *QUICK).code == 0
    names = sorted(path.name for path in (OUT / "samples").iterdir())
    assert names == [f"{number:05}.png" for number in range(6)]
    drawn = recipes(OUT)
    assert [recipe.seed for recipe in drawn] == [42, 43, 44, 45, 46, 47]
    assert {(recipe.sampler, recipe.guidance) for recipe in drawn} == {(Sampler.DDIM, 7.5)}
    with Image.open(OUT / "grid-0000.png") as grid:
        assert grid.size == (3 * 258 + 2, 2 * 258 + 2)


def test_numbers_go_on_where_an_earlier_run_stopped(charle: CommandLine) -> None:
    for _ in range(2):
        charle("txt2img", "--n_iter", "1", "--n_samples", "1", "--plms", *QUICK)
    assert sorted(p.name for p in (OUT / "samples").iterdir()) == ["00000.png", "00001.png"]
    assert (OUT / "grid-0001.png").is_file()
    assert {recipe.sampler for recipe in recipes(OUT)} == {Sampler.PLMS}


def test_fixed_code_repeats_the_noise_in_every_iteration(charle: CommandLine) -> None:
    charle("txt2img", "--fixed_code", "--n_iter", "2", "--n_samples", "2", *QUICK)
    assert [recipe.seed for recipe in recipes(OUT)] == [42, 43, 42, 43]


def test_prompts_come_from_a_file_in_order(charle: CommandLine) -> None:
    Path("prompts.txt").write_text("a cat\na dog\n")
    charle("txt2img", "--from-file", "prompts.txt", "--n_iter", "2", "--skip_grid", *QUICK)
    assert [recipe.prompt for recipe in recipes(OUT)] == ["a cat", "a dog"] * 2
    assert not list(OUT.glob("grid*"))


def test_size_eta_seed_and_folder_are_taken(charle: CommandLine) -> None:
    flags = ("--H", "96", "--W", "64", "--ddim_eta", "0.5", "--seed", "5", "--outdir", "o")
    charle("txt2img", "--n_iter", "1", "--n_samples", "1", "--scale", "3", *flags, *QUICK)
    (recipe,) = recipes(Path("o"))
    assert (recipe.height, recipe.width, recipe.eta) == (96, 64, 0.5)
    assert (recipe.seed, recipe.guidance) == (5, 3.0)


def test_skip_save_leaves_the_grid(charle: CommandLine) -> None:
    charle("txt2img", "--skip_save", "--n_iter", "1", "--n_rows", "2", *QUICK)
    assert not list((OUT / "samples").iterdir())
    with Image.open(OUT / "grid-0000.png") as grid:
        assert grid.size == (2 * 258 + 2, 2 * 258 + 2)


@pytest.mark.parametrize("flags", [("--n_iter", "0"), ("--n_samples", "-1"), ("--ddim_steps", "0")])
def test_bad_numbers_are_refused(flags: tuple[str, str], charle: CommandLine) -> None:
    outcome = charle("txt2img", *flags)
    assert outcome.code == 2
    assert "Traceback" not in outcome.err
