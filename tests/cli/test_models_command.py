"""``charle models``: a model that the person already has becomes one of CHARL-E's."""

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine


def test_an_imported_folder_is_listed_drawn_with_and_verified(
    charle: CommandLine, starter: Path
) -> None:
    assert "Mine is ready" in charle("models", "import", str(starter), "--name", "Mine").out
    rows = charle("models", "list", "--json").json["models"]
    assert [row["id"] for row in rows] == ["Mine", "starter"]
    assert rows[0]["size_bytes"] > 20_000_000
    drawn = charle("generate", "a cat", "--model", "mine", "--steps", "2", "--json")
    assert drawn.json["pictures"][0]["model"] == "Mine"
    assert charle("models", "verify", "Mine").code == 0


def test_json_tells_where_the_model_is(charle: CommandLine, starter: Path) -> None:
    model = charle("models", "import", str(starter), "--name", "a/b: c", "--json").json["model"]
    assert Path(model["folder"]).name == "a-b--c"
    assert Path(model["folder"], "charle.json").is_file()


def test_a_taken_name_is_refused_and_nothing_is_lost(charle: CommandLine, starter: Path) -> None:
    charle("models", "import", str(starter), "--name", "mine")
    again = charle("models", "import", str(starter), "--name", "mine")
    assert (again.code, "already a model called" in again.err) == (2, True)
    assert charle("generate", "a cat", "--model", "mine", "--steps", "2").code == 0


@pytest.mark.parametrize("name", ["..", "///", "."])
def test_a_name_never_leads_out_of_the_models_folder(
    name: str, charle: CommandLine, starter: Path, tmp_path: Path
) -> None:
    assert charle("models", "import", str(starter), "--name", name).code == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<!DOCTYPE html><html>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n", "placeholder"),
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n", "not a model"),
    ],
)
def test_files_that_are_no_models_get_their_sentence(
    content: bytes, words: str, charle: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "model.safetensors"
    file.write_bytes(content)
    outcome = charle("models", "import", str(file))
    assert outcome.code in {1, 2}
    assert words in outcome.err
    assert "Traceback" not in outcome.err


def test_a_path_that_is_not_there(charle: CommandLine) -> None:
    assert "is not there" in charle("models", "import", "/nowhere/model.ckpt").err
