"""The known picture and how alike another one is."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from charle.core.picture import Picture
from charle.core.recipe import Recipe
from charle.core.request import DeviceChoice, Precision
from charle.core.self_test import KnownPicture, known_picture, ways
from charle.errors import SaveFailed


@pytest.fixture(scope="module")
def known() -> KnownPicture:
    return known_picture()


def _drawn(known: KnownPicture, image: Image.Image) -> Picture:
    recipe = Recipe.of(known.request, 0, model="starter")
    return Picture(image.width, image.height, image.tobytes(), recipe)


def test_the_shipped_picture_is_like_itself_and_has_a_second_one_to_time(
    known: KnownPicture,
) -> None:
    assert known.is_like(_drawn(known, known.image))
    assert known.request.count == 2


def test_small_differences_of_number_formats_pass(known: KnownPicture) -> None:
    nearly = known.image.point(lambda value: min(255, value + 2))
    assert 30 < known.likeness_db(_drawn(known, nearly)) < 60
    assert known.is_like(_drawn(known, nearly))


def test_wrong_pictures_do_not(known: KnownPicture) -> None:
    size = known.image.size
    wrong = {
        "black": Image.new("RGB", size),
        "grey": Image.new("RGB", size, "#808080"),
        "mirrored": known.image.transpose(Image.Transpose.FLIP_TOP_BOTTOM),
        "channels": Image.merge("RGB", known.image.split()[::-1]),
        "blurred": known.image.filter(ImageFilter.GaussianBlur(6)),
        "small": known.image.resize((64, 64)),
    }
    assert [name for name, image in wrong.items() if known.is_like(_drawn(known, image))] == []


def test_a_picture_without_a_recipe_is_no_known_picture(tmp_path: Path) -> None:
    Image.new("RGB", (64, 64)).save(tmp_path / "plain.png")
    with pytest.raises(SaveFailed):
        known_picture(tmp_path / "plain.png")


def test_the_ways_end_with_the_safest() -> None:
    tried = ways(DeviceChoice.MPS)
    assert (tried[0].device, tried[0].precision) == (DeviceChoice.MPS, Precision.AUTO)
    assert tried[-1] == replace(tried[0], device=DeviceChoice.CPU, precision=Precision.FLOAT32)
