import pytest
from PIL import Image, ImageChops

from charle.core.notice import flagged_notice


@pytest.mark.parametrize("size", [(64, 64), (64, 2048), (128, 128), (512, 512), (768, 512)])
def test_notice_is_a_bright_card_with_something_on_it(size: tuple[int, int]) -> None:
    image = Image.frombytes("RGB", size, flagged_notice(*size))
    grey = image.convert("L")
    histogram = grey.histogram()
    assert sum(histogram[220:]) > 0.7 * sum(histogram)  # no black square
    assert sum(histogram[:130]) > 60  # icon and letters


@pytest.mark.parametrize("size", [(64, 64), (128, 128), (512, 512), (768, 512)])
def test_nothing_reaches_over_the_card(size: tuple[int, int]) -> None:
    """The outer frame is as empty as the background: no text is cut off."""
    image = Image.frombytes("RGB", size, flagged_notice(*size)).convert("L")
    frame = ImageChops.invert(image.point(lambda grey: 255 if grey > 225 else 0))
    left, top, right, bottom = frame.getbbox() or (0, 0, 0, 0)
    margin = max(4, round(min(size) * 0.06))
    assert left >= margin
    assert top >= margin
    assert right <= size[0] - margin
    assert bottom <= size[1] - margin


def test_larger_notices_say_more() -> None:
    def ink(side: int) -> int:
        image = Image.frombytes("RGB", (side, side), flagged_notice(side, side)).convert("L")
        lower_half = image.crop((0, side // 2, side, side))
        return sum(lower_half.histogram()[:160])

    assert ink(512) > 4 * ink(64)
