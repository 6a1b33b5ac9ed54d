"""Files from strangers: whatever they hold, there is an answer or one kind of error, soon."""

import os
import struct
import zlib
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from charle.core import embedded
from charle.core.decoding import decoded
from charle.core.picture_file import export, read_recipe, save_new
from charle.errors import SaveFailed
from tests.core.pictures import a_picture

_SUFFIXES = (".png", ".jpg", ".webp")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """One picture of ours in each format."""
    folder = tmp_path_factory.mktemp("files")
    for suffix in _SUFFIXES:
        export(a_picture(), folder / f"a{suffix}", with_recipe=True)
    return {suffix: (folder / f"a{suffix}").read_bytes() for suffix in _SUFFIXES}


def _chunk(kind: bytes, data: bytes, length: int | None = None) -> bytes:
    size = len(data) if length is None else length
    return struct.pack(">I", size) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(*chunks: bytes, width: int = 8, height: int = 8) -> bytes:
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + _chunk(b"IEND", b"")


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P"])
@pytest.mark.parametrize("options", [{"lossless": True}, {"lossless": False}, {"exif": b"MM"}, {}])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_size_is_read_from_the_header(
    tmp_path: Path, kind: str, mode: str, options: dict[str, object]
) -> None:
    path = tmp_path / "a"
    mode = "RGB" if kind == "JPEG" and mode in ("RGBA", "P") else mode
    Image.new(mode, (37, 21)).save(path, kind, **options)
    found = embedded.read(path)
    assert (found.width, found.height) == (37, 21)


@pytest.mark.parametrize("suffix", _SUFFIXES)
def test_truncated_at_every_length(tmp_path: Path, files: dict[str, bytes], suffix: str) -> None:
    path, whole = tmp_path / f"a{suffix}", files[suffix]
    for length in [*range(400), *range(400, len(whole), 97)]:
        path.write_bytes(whole[:length])
        _read_all_ways(path)


@settings(max_examples=150, deadline=None)
@given(
    suffix=st.sampled_from(_SUFFIXES),
    flips=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=12),
)
def test_flipped_bytes(
    tmp_path_factory: pytest.TempPathFactory,
    files: dict[str, bytes],
    suffix: str,
    flips: list[tuple[float, int]],
) -> None:
    data = bytearray(files[suffix])
    metadata = min(len(data), 2500)  # most flips there, where they confuse most
    for where, value in flips:
        data[int(where * metadata)] = value
    path = tmp_path_factory.mktemp("flip") / f"a{suffix}"
    path.write_bytes(data)
    _read_all_ways(path)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\x10\0\0\0WEBP", b""]),
    st.binary(max_size=400),
)
def test_garbage(tmp_path_factory: pytest.TempPathFactory, start: bytes, rest: bytes) -> None:
    path = tmp_path_factory.mktemp("garbage") / "a.png"
    path.write_bytes(start + rest)
    _read_all_ways(path)


def _read_all_ways(path: Path) -> None:
    for read in (read_recipe, decoded):
        with suppress(SaveFailed):
            read(path)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("notes.txt", b"Steps: 20, Sampler: Euler, Seed: 5"),
        ("empty.png", b""),
        ("page.png", b"<!DOCTYPE html><html>"),
        ("movie.webp", b"RIFF\x10\0\0\0AVI LIST"),
        ("flat.png", _png(width=0)),
    ],
)
def test_other_files_are_no_pictures(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(SaveFailed, match=f"“{name}” is not a picture"):
        read_recipe(path)


def test_things_that_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(SaveFailed, match="not a picture"):
        read_recipe(tmp_path / "pipe.png")  # and does not wait for a writer
    with pytest.raises(SaveFailed, match="not a picture"):
        read_recipe(tmp_path)
    with pytest.raises(SaveFailed, match="no longer there"):
        read_recipe(tmp_path / "missing.png")
    with pytest.raises(SaveFailed, match="not a picture"):
        read_recipe(tmp_path / "nul\0.png")


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "chunk",
    [
        _chunk(b"zTXt", b"parameters\0\0" + zlib.compress(bytes(64 << 20))),
        _chunk(b"iTXt", b"charle\0\1\0\0\0" + zlib.compress(bytes(64 << 20))),
        _chunk(b"tEXt", b"parameters\0" + bytes(3 << 20)),
        _chunk(b"tEXt", b"parameters\0", length=0xFFFFFFFF),
        _chunk(b"tEXt", b"no separator"),
        _chunk(b"iTXt", b"charle\0\1"),
        _chunk(b"zTXt", b"parameters\0\0not zlib"),
        _chunk(b"IHDR", b""),
        b"\0" * 3_000_000,
        _chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(1 << 20))[:-9]) * 2_000,
        _chunk(b"tEXt", b"a\0b") * 200_000,
    ],
)
def test_bombs_in_text_chunks(tmp_path: Path, chunk: bytes) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(_png(chunk))
    assert read_recipe(path) is None


@pytest.mark.timeout(60)
@pytest.mark.parametrize("suffix", [".jpg", ".webp"])
def test_bombs_in_segments(tmp_path: Path, files: dict[str, bytes], suffix: str) -> None:
    tiff = b"MM\0*\0\0\0\x08" + b"\xff\xff" + struct.pack(">HHII", 1, 1, 1, 8) * 5_000
    path = tmp_path / f"a{suffix}"
    if suffix == ".jpg":
        segment = b"\xff\xe1" + struct.pack(">H", len(tiff) + 8) + b"Exif\0\0" + tiff
        path.write_bytes(files[".jpg"][:2] + segment * 2_000)
    else:
        block = b"EXIF" + struct.pack("<I", len(tiff)) + tiff
        path.write_bytes(files[".webp"][:12] + block * 500)
    with pytest.raises(SaveFailed, match="not a picture"):
        read_recipe(path)


def test_decompression_bomb_is_refused_unopened(tmp_path: Path) -> None:
    rows = zlib.compress(bytes(1 << 20))
    path = tmp_path / "bomb.png"
    path.write_bytes(_png(_chunk(b"IDAT", rows), width=60_000, height=60_000))
    with pytest.raises(SaveFailed, match="60,000 × 60,000"):
        decoded(path)
    with pytest.raises(SaveFailed, match="too large"):
        export(path, tmp_path / "copy.png", with_recipe=False)


def test_damaged_pixels_are_said_but_the_recipe_is_read(tmp_path: Path) -> None:
    path = save_new(a_picture(), tmp_path)
    path.write_bytes(path.read_bytes()[:-2000])
    assert read_recipe(path) == a_picture().recipe
    with pytest.raises(SaveFailed, match="is damaged"):
        decoded(path)


def test_jpegs_stand_upright(tmp_path: Path) -> None:
    block = Image.Exif()
    block[0x0112] = 6  # turned by a quarter
    Image.new("RGB", (40, 20)).save(tmp_path / "a.jpg", exif=block)
    assert decoded(tmp_path / "a.jpg").size == (20, 40)


def test_large_jpegs_come_smaller_when_that_is_enough(tmp_path: Path) -> None:
    Image.new("RGB", (1600, 1200)).save(tmp_path / "a.jpg")
    image = decoded(tmp_path / "a.jpg", at_least_px=200)
    assert 200 <= min(image.size) < 400


def test_own_reading_agrees_with_pillow(tmp_path: Path) -> None:
    path = save_new(a_picture(prompt="café\n猫"), tmp_path)
    with Image.open(BytesIO(path.read_bytes())) as image:
        assert embedded.read(path).texts == image.text  # type: ignore[attr-defined]
