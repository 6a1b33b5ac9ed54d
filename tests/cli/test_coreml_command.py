"""``charle models convert`` and ``charle coreml``, on a machine that may have no Core ML."""

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine

on_linux = pytest.mark.skipif(sys.platform == "darwin", reason="says what to do without Core ML")


@on_linux
@pytest.mark.slow
def test_converting_makes_the_package_and_says_what_is_missing(charle: CommandLine) -> None:
    done = charle("models", "convert", "starter", "--unit", "gpu", "--bits", "6", "--json").json
    assert done["variant"].startswith("gpu-")
    assert done["variant"].endswith("-6")
    assert done["entry"] is None
    assert Path(done["package"], "Manifest.json").is_file()
    assert 0 < done["peak_memory_bytes"] < 2_000_000_000
    again = charle("models", "convert", "starter", "--unit", "gpu", "--bits", "6")
    assert "Only a Mac can compile and use it" in again.out


@on_linux
def test_the_proof_says_plainly_that_it_needs_a_mac(charle: CommandLine) -> None:
    said = charle("coreml", "prove")
    assert (said.code, "only be used on a Mac" in said.err) == (2, True)


@on_linux
def test_the_neural_engine_cannot_be_asked_for_here(charle: CommandLine) -> None:
    said = charle("generate", "a cat", "--device", "neural-engine", "--steps", "1")
    assert (said.code, "only be used on a Mac" in said.err) == (2, True)


def test_nonsense_is_refused_in_words(charle: CommandLine, tmp_path: Path) -> None:
    assert "multiples of 64" in charle("models", "convert", "starter", "--size", "500x512").err
    assert "is not a size" in charle("models", "convert", "starter", "--size", "big").err
    assert charle("models", "convert", "nobody").code == 2
    zip_file = tmp_path / "a.zip"
    zip_file.write_bytes(b"no zip at all")
    said = charle("coreml", "install", "starter", str(zip_file))
    assert (said.code, "damaged or incomplete" in said.err) == (1, True)
