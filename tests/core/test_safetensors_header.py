import json
from pathlib import Path
from typing import Any

import pytest

from charle.core.safetensors_header import read_header
from charle.errors import ModelError


def entry(start: int, end: int, **changes: Any) -> dict[str, Any]:
    return {"dtype": "F32", "shape": [(end - start) // 4], "data_offsets": [start, end], **changes}


def write(folder: Path, header: object, data_bytes: int = 0, name: str = "a.safetensors") -> Path:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    file = folder / name
    file.write_bytes(len(text).to_bytes(8, "little") + text + b"\1" * data_bytes)
    return file


def refusal(file: Path) -> str:
    with pytest.raises(ModelError) as caught:
        read_header(file)
    assert file.name in caught.value.title
    assert caught.value.hint
    return caught.value.title.removeprefix(f"“{file.name}” ")


def test_a_good_file_tells_its_tensors(tmp_path: Path) -> None:
    header = {
        "__metadata__": {"format": "pt"},
        "b": {"dtype": "F16", "shape": [2, 3], "data_offsets": [8, 20]},
        "a": entry(0, 8),
        "nothing": entry(20, 20),
        "number": {"dtype": "F32", "shape": [], "data_offsets": [20, 24]},
    }
    file = write(tmp_path, header, 24)
    read = read_header(file)
    assert read.metadata == {"format": "pt"}
    assert read.tensors["b"].shape == (2, 3)
    assert read.tensors["b"].size_bytes == 12
    assert read.tensors["b"].start == file.stat().st_size - 24 + 8
    assert read.tensors["nothing"].size_bytes == 0
    assert read.tensors["number"].shape == ()


def test_the_shipped_model_reads_as_safetensors_itself_reads_it(starter: Path) -> None:
    from safetensors import safe_open

    file = starter / "unet" / "diffusion_pytorch_model.safetensors"
    ours = {name: list(tensor.shape) for name, tensor in read_header(file).tensors.items()}
    with safe_open(file, framework="np") as theirs:
        names = theirs.keys()
        assert ours == {name: theirs.get_slice(name).get_shape() for name in names}


def test_a_truncated_file_says_how_much_is_missing(tmp_path: Path) -> None:
    file = write(tmp_path, {"a": entry(0, 4_000_000)}, 1_000_000)
    assert refusal(file) == "is incomplete: 3.0 MB of 4.0 MB are missing."


def test_a_file_that_ends_within_its_header_is_incomplete(tmp_path: Path) -> None:
    file = write(tmp_path, {"a" * 2_000: entry(0, 4)}, 4)
    file.write_bytes(file.read_bytes()[:1_500])
    assert "incomplete: it ends within its table of contents" in refusal(file)


def test_bytes_too_many_are_noticed(tmp_path: Path) -> None:
    assert "longer than it should be" in refusal(write(tmp_path, {"a": entry(0, 8)}, 9))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (bytes(5_000), "nothing but zeros"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 42\n", "placeholder"),
        (b"\n<!DOCTYPE html><html><body>Sign in</body></html>", "web page"),
        (b"<HTML><HEAD></HEAD></HTML>", "web page"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "picture"),
        (b"RIFF\x00\x01\x00\x00WEBPVP8 " + bytes(50), "picture"),
        (b"\0\0\0\x18ftypheic" + bytes(50), "picture"),
        (b"\x1f\x8b\x08" + bytes(50), "archive"),
        (b"%PDF-1.7\x01" + bytes(50), "PDF"),
        (b"GGUF\x03\0\0\0" + bytes(50), "GGUF"),
        (b'{"error": "Invalid username or password."}', "text"),
        ("Zugriff verweigert: größer als erlaubt".encode(), "text"),
        (b"PK\x03\x04" + bytes(50), "not a safetensors file"),
        (b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19." + bytes(50), "not a safetensors file"),
        (b"\x05\0\0\0\0\0", "not a safetensors file"),
    ],
)
def test_other_files_are_told_apart(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "model.safetensors"
    file.write_bytes(content)
    assert words in refusal(file)


@pytest.mark.parametrize(
    "header",
    [
        b"{not json",
        b'{"a": ' + b"[" * 100_000,
        b'{"a": {"dtype": "F32", "shape": [' + b"9" * 5_000 + b'], "data_offsets": [0, 4]}}',
        {"a": 1},
        {"a": {}},
        {"a": entry(0, 4, shape=[-1])},
        {"a": entry(0, 4, shape=[1.0])},
        {"a": entry(0, 4, shape=[True])},
        {"a": entry(0, 4, dtype=7)},
        {"a": entry(0, 4, data_offsets=[0])},
        {"a": entry(0, 4, data_offsets=[4, 0])},
        {"a": entry(0, 4, data_offsets="04")},
        {"__metadata__": []},
    ],
)
def test_a_header_that_makes_no_sense_is_damage(tmp_path: Path, header: object) -> None:
    assert "table of contents cannot be read" in refusal(write(tmp_path, header, 4))


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ({"a": entry(0, 8), "b": entry(4, 12)}, "“b” overlaps another part"),
        ({"a": entry(0, 4), "b": entry(8, 12)}, "“b” does not follow the part before it"),
        ({"a": entry(0, 12, shape=[4])}, "size of “a” does not fit its shape"),
        ({"a": entry(0, 12, dtype="F4_WEIRD")}, "format that CHARL-E does not know (F4_WEIRD)"),
        ({"a": entry(0, 4_000)}, "incomplete"),
    ],
)
def test_offsets_must_tile_the_file(tmp_path: Path, header: dict[str, Any], words: str) -> None:
    assert words in refusal(write(tmp_path, header, 12))


def test_a_vanished_file_and_a_folder_have_their_own_sentences(tmp_path: Path) -> None:
    assert "is not there" in refusal(tmp_path / "gone.safetensors")
    folder = tmp_path / "folder.safetensors"
    folder.mkdir()
    assert "is a folder" in refusal(folder)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(tmp_path, {"a": entry(0, 4)}, 4)

    # Permissions do not bind the superuser, who may run this test, so the refusal is played.
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ModelError, match="not allowed to read"):
        read_header(file)
