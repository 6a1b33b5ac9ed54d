"""Small arithmetic on pictures."""

import pytest
from PySide6.QtGui import QColor, QImage

from charle.ui import images


def plain(colour: str, width: int = 4, height: int = 3) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor(colour))
    return image


@pytest.mark.parametrize(("share", "red"), [(0.0, 200), (0.5, 150), (1.0, 100)])
def test_a_mixture_has_its_share_of_both(share: float, red: int) -> None:
    one, other = plain("#c80000"), plain("#640000")
    mixture = images.mixed(one, other, share)
    assert mixture.size() == one.size()
    assert mixture.pixelColor(3, 2).red() == pytest.approx(red, abs=1)
    assert one.pixelColor(3, 2).red() == 200
