"""Fetching, rendering and carrying: what comes in is checked, what goes out is small enough."""

import base64
import hashlib
import io
import tarfile
from pathlib import Path

import pytest

from starter.art import svg_to_image
from starter.config import read_preset
from starter.fetch import Source, fetch, read_sources
from starter.parcel import pack, unpack


def packaged(folder: Path, text: bytes) -> Path:
    """An archive as npm packs them."""
    archive = folder / "thing.tgz"
    with tarfile.open(archive, "w:gz") as tar:
        info = tarfile.TarInfo("package/icons.json")
        info.size = len(text)
        tar.addfile(info, io.BytesIO(text))
    return archive


def test_a_package_that_is_not_the_pinned_one_is_refused(tmp_path: Path) -> None:
    archive = packaged(tmp_path, b"{}")
    digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    right = Source("flat", "thing", "1.0", f"sha512-{digest}", "MIT")
    wrong = Source("3d", "thing", "1.0", f"sha512-{digest[::-1]}", "MIT")
    asked: list[str] = []

    def download(source: Source, _folder: Path) -> Path:
        asked.append(source.name)
        return archive

    place = tmp_path / "packages"
    fetch(place, (right,), download)
    fetch(place, (right,), download)
    assert asked == ["flat"]  # what is there is not fetched again
    assert (place / "flat-1.0" / "icons.json").read_bytes() == b"{}"
    with pytest.raises(SystemExit, match="not the package that was pinned"):
        fetch(place, (wrong,), download)
    assert not (place / "3d-1.0").exists()


def test_every_source_is_pinned_with_a_checksum_and_a_licence() -> None:
    for source in read_sources():
        assert source.integrity.startswith("sha512-")
        assert source.licence.startswith("MIT")


def test_svgs_are_drawn_with_transparency() -> None:
    body = '<circle cx="8" cy="8" r="6" fill="#08f"/>'
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
    image = svg_to_image(f"{head}{body}</svg>", 64)
    assert image.getpixel((32, 32)) == (0, 136, 255, 255)
    assert image.getpixel((1, 1))[3] == 0  # type: ignore[index]


def test_a_parcel_has_small_parts_and_comes_out_the_same(tmp_path: Path) -> None:
    source = tmp_path / "work"
    (source / "deep").mkdir(parents=True)
    (source / "deep" / "weights").write_bytes(bytes(range(256)) * 4000)
    parts = pack(source, tmp_path / "parcel", part_bytes=300_000)
    assert len(parts) == 4
    assert max(part.stat().st_size for part in parts) <= 300_000
    unpack(tmp_path / "parcel", tmp_path / "there")
    there = (tmp_path / "there" / "deep" / "weights").read_bytes()
    assert there == (source / "deep" / "weights").read_bytes()
    parts[1].write_bytes(b"damaged")
    with pytest.raises(SystemExit, match="part-001"):
        unpack(tmp_path / "parcel", tmp_path / "again")


def test_presets_build_on_each_other() -> None:
    gpu, cpu = read_preset("gpu"), read_preset("cpu")
    assert gpu.vae.factor == 8
    assert gpu.size_px == cpu.size_px == 256
    assert gpu.unet == cpu.unet
    assert cpu.training.steps < gpu.training.steps
    with pytest.raises(SystemExit, match="smoke"):
        read_preset("none")
