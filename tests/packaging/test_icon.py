"""The icon's file holds every size, the small ones as they were drawn."""

import re
from xml.etree import ElementTree as ET

import pytest
from PIL import IcnsImagePlugin, Image

from tests.packaging import PACKAGING

FOLDER = PACKAGING / "icon"


@pytest.fixture
def icns() -> IcnsImagePlugin.IcnsFile:
    return IcnsImagePlugin.IcnsFile((FOLDER / "CHARL-E.icns").open("rb"))


def test_every_size_is_there(icns: IcnsImagePlugin.IcnsFile) -> None:
    with icns.fobj:
        sizes = set(icns.itersizes())
        plain = {(px, px, 1) for px in (16, 32, 128, 256, 512)}
        assert sizes == plain | {(px, px, 2) for px in (16, 32, 128, 256, 512)}


@pytest.mark.parametrize("size", [(16, 16, 1), (32, 32, 1), (16, 16, 2), (128, 128, 1)])
def test_it_is_a_picture_with_clear_corners(
    icns: IcnsImagePlugin.IcnsFile, size: tuple[int, int, int]
) -> None:
    with icns.fobj:
        image = icns.getimage(size).convert("RGBA")
    corner, middle = image.getpixel((0, 0)), image.getpixel((image.width // 2, image.height // 2))
    assert corner[3] == 0  # type: ignore[index]
    assert middle[3] == 255  # type: ignore[index]


def test_at_16_pixels_the_eyes_are_two_whole_pixels_wide(icns: IcnsImagePlugin.IcnsFile) -> None:
    with icns.fobj:
        image = icns.getimage((16, 16, 1)).convert("RGB")
    yellow = (0xFF, 0xC9, 0x3F)
    eyes = [(x, y) for y in range(16) for x in range(16) if image.getpixel((x, y)) == yellow]
    assert eyes == [(x, y) for y in (9, 10) for x in (5, 6, 9, 10)]


@pytest.mark.parametrize("name", ["icon.svg", "icon-32.svg", "icon-16.svg", "dmg.svg"])
def test_the_sources_are_plain_vectors(name: str) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8")
    ET.fromstring(text)
    assert not re.search(r"<image|clipPath|<text", text)


def test_the_background_fits_the_window() -> None:
    for name, scale in (("dmg.png", 1), ("dmg@2x.png", 2)):
        with Image.open(FOLDER / name) as image:
            assert image.size == (600 * scale, 400 * scale)
