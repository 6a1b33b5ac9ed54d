import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from charle.core import thumbnails
from charle.core.gallery import Gallery
from charle.core.gallery_entry import GalleryEntry
from charle.core.thumbnails import SIDE_PX, Thumbnails
from charle.errors import SaveFailed


def _entry(path: Path) -> GalleryEntry:
    gallery = Gallery(path.parent, path.parent / "cache")
    gallery.refresh()
    gallery.close()
    entry = gallery.entry(path.name)
    assert entry is not None
    return entry


def _size(jpeg: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(jpeg), formats=["JPEG"]) as image:
        image.load()
        return image.size


@pytest.fixture
def cache(tmp_path: Path) -> Thumbnails:
    return Thumbnails(tmp_path / "thumbnails")


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
@pytest.mark.parametrize(
    ("size", "small"),
    [((800, 400), (SIDE_PX, SIDE_PX // 2)), ((64, 128), (64, 128)), ((1200, 1600), (240, SIDE_PX))],
)
def test_thumbnail_has_the_shape_of_the_picture(
    tmp_path: Path, cache: Thumbnails, name: str, size: tuple[int, int], small: tuple[int, int]
) -> None:
    Image.new("RGB", size, "red").save(tmp_path / name)
    jpeg = cache.jpeg(_entry(tmp_path / name))
    assert _size(jpeg) == small
    with Image.open(BytesIO(jpeg)) as image:
        red, green, blue = image.getpixel((20, 20))  # type: ignore[misc]
    assert red > 240
    assert green < 20
    assert blue < 20


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "I;16", "1"])
def test_every_mode(tmp_path: Path, cache: Thumbnails, mode: str) -> None:
    Image.new(mode, (500, 500)).save(tmp_path / "a.png")
    assert _size(cache.jpeg(_entry(tmp_path / "a.png"))) == (SIDE_PX, SIDE_PX)


def test_made_once(tmp_path: Path, cache: Thumbnails, monkeypatch: pytest.MonkeyPatch) -> None:
    Image.new("RGB", (500, 500)).save(tmp_path / "a.png")
    entry = _entry(tmp_path / "a.png")
    first = cache.jpeg(entry)
    monkeypatch.setattr(thumbnails, "decoded", None)
    assert cache.jpeg(entry) == first


def test_changed_picture_gets_a_new_one(tmp_path: Path, cache: Thumbnails) -> None:
    path = tmp_path / "a.png"
    Image.new("RGB", (500, 500), "red").save(path)
    first = cache.jpeg(_entry(path))
    Image.new("RGB", (500, 500), "blue").save(path)
    os.utime(path, ns=(1, 1))
    assert cache.jpeg(_entry(path)) != first


@pytest.mark.parametrize("damage", [b"", b"\xff\xd8 cut", b"garbage\xff\xd9"])
def test_damaged_cache_is_made_anew(tmp_path: Path, cache: Thumbnails, damage: bytes) -> None:
    Image.new("RGB", (500, 500), "red").save(tmp_path / "a.png")
    entry = _entry(tmp_path / "a.png")
    first = cache.jpeg(entry)
    (kept,) = (tmp_path / "thumbnails").glob("*/*")
    kept.write_bytes(damage)
    assert cache.jpeg(entry) == first
    assert kept.read_bytes() == first


def test_prune_keeps_what_is_in_use(tmp_path: Path, cache: Thumbnails) -> None:
    entries = []
    for number in range(3):
        Image.new("RGB", (50, 50)).save(tmp_path / f"{number}.png")
        entries.append(_entry(tmp_path / f"{number}.png"))
        cache.jpeg(entries[-1])
    assert cache.prune(entries[:1]) == 2
    assert len(list((tmp_path / "thumbnails").glob("*/*"))) == 1
    assert Thumbnails(tmp_path / "missing").prune([]) == 0


def test_damaged_picture_is_said(tmp_path: Path, cache: Thumbnails) -> None:
    path = tmp_path / "a.png"
    Image.effect_noise((200, 200), 90).save(path)
    path.write_bytes(path.read_bytes()[:-5000])
    with pytest.raises(SaveFailed, match="is damaged"):
        cache.jpeg(_entry(path))
    path.unlink()
    with pytest.raises(SaveFailed):
        cache.jpeg(
            GalleryEntry(
                name="a.png", folder=tmp_path, size_bytes=1, created_ns=1, width=1, height=1
            )
        )
