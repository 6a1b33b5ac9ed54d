import random

import pytest

from charle.core.model_card import ModelCard
from charle.ui.cheat_sheet import sheet_for
from charle.ui.draft import Draft
from charle.ui.example_pictures import picture_of_prompt
from charle.ui.language import LANGUAGES
from charle.ui.prompt_text import has_phrase
from charle.ui.style_chips import toggled
from tests.ui.conftest import CARD, STARTER_CARD

CARDS = pytest.mark.parametrize("card", [CARD, STARTER_CARD], ids=["large", "starter"])


def test_has_the_seven_groups() -> None:
    groups = [group.id for group in sheet_for(CARD).groups]
    assert groups == ["medium", "style", "light", "camera", "colour", "mood", "quality"]


@CARDS
def test_every_word_is_there_in_every_language(card: ModelCard) -> None:
    for group in sheet_for(card).groups:
        for labels in (group.labels, *(style.labels for style in group.styles)):
            assert set(labels) == set(LANGUAGES)
            assert all(labels.values())


@CARDS
def test_no_two_styles_are_the_same_or_hide_in_each_other(card: ModelCard) -> None:
    styles = [style for group in sheet_for(card).groups for style in group.styles]
    assert len({style.id for style in styles}) == len(styles)
    assert len({style.phrase for style in styles}) == len(styles)


@CARDS
def test_every_example_and_surprise_can_be_drawn(card: ModelCard) -> None:
    sheet = sheet_for(card)
    dice = random.Random(1)
    surprises = {sheet.surprise(dice) for _ in range(50)}
    assert len(surprises) > 25
    for prompt in (*sheet.examples, *surprises):
        Draft(prompt=prompt).request(card)  # would raise


def test_a_style_goes_in_and_out() -> None:
    sheet = sheet_for(CARD)
    style = next(one for one in sheet.favourites() if one.id == "watercolour")
    prompt = toggled("a cat", style, sheet)
    assert prompt == "a cat, watercolour"
    assert toggled(prompt, style, sheet) == "a cat"


def test_one_background_replaces_the_other() -> None:
    sheet = sheet_for(STARTER_CARD)
    styles = {one.id: one for group in sheet.groups for one in group.styles}
    prompt = toggled("a cat, 3d style", styles["on-blue"], sheet)
    prompt = toggled(prompt, styles["on-pink"], sheet)
    assert not has_phrase(prompt, styles["on-blue"].phrase)
    assert has_phrase(prompt, styles["on-pink"].phrase)
    assert has_phrase(prompt, "3d style")


@pytest.mark.usefixtures("qapp")
def test_every_example_of_the_shipped_model_has_its_picture() -> None:
    pictures = [picture_of_prompt(prompt, 2.0) for prompt in sheet_for(STARTER_CARD).examples]
    assert all(one is not None and not one.isNull() for one in pictures)
    assert picture_of_prompt("something that nobody drew", 2.0) is None
