import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import charle.ui
from charle.paths import resource
from charle.ui import icons

FILES = sorted(resource("icons").glob("*.svg"))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_icon_draws_in_the_colour_it_is_given(file: Path) -> None:
    for size_px in (16, 20):
        image = icons.pixmap(file.stem, "#ff0000", size_px, 2.0).toImage()
        seen = {
            QColor(image.pixelColor(x, y)).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 200
        }
        assert seen == {"#ff0000"}
        assert image.width() == 2 * size_px


def test_every_icon_that_is_named_exists_and_none_is_left_over() -> None:
    code = "\n".join(path.read_text() for path in Path(charle.ui.__path__[0]).rglob("*.py"))
    named = set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', code))
    unused = {file.stem for file in FILES} - named
    assert not unused
