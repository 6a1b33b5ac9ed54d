import pytest

from charle.ui.palette import CONTRAST_MIN, DARK, LIGHT, TEXT_ON, Palette, contrast


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read_on_every_ground(palette: Palette, text: str, ground: str) -> None:
    tokens = palette.tokens()
    assert contrast(tokens[text], tokens[ground]) >= CONTRAST_MIN


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_what_marks_the_focus_stands_out_from_every_ground(palette: Palette) -> None:
    for ground in (palette.window, palette.panel, palette.card, palette.control):
        assert contrast(palette.accent, ground) >= 3  # WCAG 2.2, non-text contrast
