"""``charle generate``: pictures, JSON for scripts, and a sentence and a code for every trouble."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from charle.core.model_card import read_card
from charle.core.picture_file import read_recipe
from charle.core.request import Sampler
from charle.paths import resource
from tests.cli.conftest import CommandLine


def size_px(path: Path | str) -> tuple[int, int]:
    with Image.open(path) as image:
        image.load()
        return image.size


def own_size() -> tuple[int, int]:
    """The size that the starter model draws when nobody asks for another."""
    card = read_card(resource("starter"))
    return card.width, card.height


QUICK = ("--steps", "2", "--seed", "7")


def test_a_prompt_becomes_a_picture_with_its_recipe(charle: CommandLine) -> None:
    outcome = charle("generate", "a red heart", *QUICK, "--negative", "blue", "--sampler", "euler")
    assert outcome.code == 0
    path = Path(outcome.out.strip())
    assert size_px(path) == own_size()
    recipe = read_recipe(path)
    assert recipe is not None
    assert (recipe.prompt, recipe.negative_prompt) == ("a red heart", "blue")
    assert (recipe.seed, recipe.steps, recipe.sampler) == (7, 2, Sampler.EULER)
    assert (recipe.model, recipe.guidance) == ("starter", 4.0)


def test_json_is_one_object_on_standard_output(charle: CommandLine) -> None:
    outcome = charle("generate", "a cat", *QUICK, "--count", "2", "--json")
    assert [picture["seed"] for picture in outcome.json["pictures"]] == [7, 8]
    assert outcome.json["seconds"] > 0
    for picture in outcome.json["pictures"]:
        assert size_px(picture["path"]) == (picture["width"], picture["height"])
    assert not outcome.err


def test_quiet_prints_paths_only(charle: CommandLine) -> None:
    outcome = charle("generate", "a cat", *QUICK, "--quiet")
    assert Path(outcome.out.strip()).is_file()
    assert not outcome.err


def test_prompts_from_a_file(charle: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "prompts.txt").write_text("a cat\n\n  a dog \n", encoding="utf-8-sig")
    outcome = charle("generate", "--from-file", str(tmp_path / "prompts.txt"), *QUICK, "--json")
    assert [picture["prompt"] for picture in outcome.json["pictures"]] == ["a cat", "a dog"]


@pytest.mark.parametrize("name", ["cat.png", "cat.jpg", "cat.webp"])
def test_a_file_can_be_named(name: str, charle: CommandLine, tmp_path: Path) -> None:
    outcome = charle("generate", "a cat", *QUICK, "--out", str(tmp_path / "new" / name))
    assert Path(outcome.out.strip()) == tmp_path / "new" / name
    assert read_recipe(tmp_path / "new" / name) is not None


@pytest.mark.parametrize("prompt", ["🐱", "(a cat:1.3) [dog] \\(x\\)", "猫", "a\ncat"])
def test_any_readable_prompt_is_drawn(prompt: str, charle: CommandLine) -> None:
    outcome = charle("generate", prompt, *QUICK, "--json")
    recipe = read_recipe(Path(outcome.json["pictures"][0]["path"]))
    assert recipe is not None
    assert recipe.prompt == prompt


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([""], "nothing to draw"),
        ([], "nothing to draw"),
        (["x" * 10_000], "too long"),
        (["cat\udcff"], "cannot be read"),
        (["cat", "--steps", "0"], "number of steps"),
        (["cat", "--steps", "1000000000"], "number of steps"),
        (["cat", "--steps", "many"], "not understood"),
        (["cat", "--width", "130"], "130"),
        (["cat", "--guidance", "nan"], "guidance"),
        (["cat", "--guidance", "1e30"], "guidance"),
        (["cat", "--sampler", "magic"], "magic"),
        (["cat", "--model", "nowhere"], "nowhere"),
        (["cat", "--lora", "nowhere.safetensors"], "nowhere"),
        (["cat", "--lora", "nowhere.safetensors:nan"], "strength"),
        (["cat", "--from-file", "x.txt"], "a prompt and a file"),
        (["--from-file", "/nowhere.txt"], "cannot be read"),
        (["cat", "--device", "cuda"], "NVIDIA"),
        (["cat", "--count", "2", "--out", "one.png"], "Several pictures"),
        (["cat", "--wibble"], "wibble"),
        (["cat", "--width", "2048", "--height", "2048", "--steps", "-3"], "number of steps"),
    ],
)
def test_bad_input_is_two_sentences_and_code_2(
    arguments: list[str], words: str, charle: CommandLine
) -> None:
    plain = charle("generate", *arguments)
    assert plain.code == 2
    assert words.lower() in plain.err.lower()
    assert "Traceback" not in plain.err
    assert not plain.out
    scripted = charle("generate", *arguments, "--json")
    assert scripted.code == 2
    assert words.lower() in scripted.json["error"]["title"].lower()
    assert scripted.json["error"]["hint"]


def test_a_folder_that_cannot_be_written_to_is_noticed_before_drawing(
    charle: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    outcome = charle("generate", "cat", "--out", str(tmp_path / "file" / "folder"))
    assert outcome.code == 1
    assert "Couldn't make the folder for pictures" in outcome.err


def test_a_file_of_no_text_is_refused(charle: CommandLine, starter: Path) -> None:
    outcome = charle(
        "generate", "--from-file", str(starter / "unet" / "diffusion_pytorch_model.safetensors")
    )
    assert outcome.code == 2
    assert "not a plain text file" in outcome.err


@pytest.mark.slow
def test_ctrl_c_keeps_what_is_finished(tmp_path: Path) -> None:
    """A real process, a real signal; it is sent once the first picture is announced."""
    command = [sys.executable, "-m", "charle", "--base-dir", str(tmp_path), "generate", "a cat"]
    with subprocess.Popen(
        [*command, "--count", "100", "--steps", "4"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stdout is not None
        first = Path(process.stdout.readline().strip())
        process.send_signal(signal.SIGINT)
        rest, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Stopped" in err
    assert "Traceback" not in err
    finished = [first, *map(Path, rest.split())]
    assert sorted(finished) == sorted((tmp_path / "pictures").iterdir())
    for path in finished:
        assert size_px(path) == own_size()


@pytest.mark.slow
def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    """``ulimit -f 0``: no file can grow, much as on a full disk."""
    script = (
        "import resource, signal, sys; from charle.cli.main import run; "
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)); "
        f"sys.exit(run(['generate', 'a cat', '--steps', '2', '--out', {str(tmp_path)!r}]))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=False
    )
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    assert "Couldn't save the picture" in ended.stderr
    assert not list(tmp_path.iterdir())
