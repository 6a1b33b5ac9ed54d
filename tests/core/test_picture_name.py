import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charle.core.picture_name import names_for, slug


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a black cat, chilling on the street!", "a-black-cat-chilling-on-the-street"),
        ("Mona Lisa (by Leonardo:1.2), <lora:sketch:0.8> oil", "Mona-Lisa-by-Leonardo-oil"),
        ("Vincent's café  at\nnight", "Vincents-café-at-night"),
        ("黒い猫が道でくつろぐ", "黒い猫が道でくつろぐ"),
        ("काली बिल्ली", "काली-बिल्ली"),
        ("❤️🐈", "picture"),
        ("../../etc/passwd", "etc-passwd"),
        ("con", "con"),
        ("cafe\u0301", "café"),
    ],
)
def test_slug_keeps_letters_of_any_script(prompt: str, name: str) -> None:
    assert slug(prompt) == name


def test_slug_is_cut_between_words() -> None:
    assert slug("word " * 30) == "-".join(["word"] * 12)
    assert slug("x" * 100) == "x" * 60


@given(st.text(max_size=300), st.integers(0, 2**32 - 1))
def test_names_are_safe_on_every_disk(prompt: str, seed: int) -> None:
    for name in itertools.islice(names_for(prompt, seed, ".png"), 3):
        assert not set(name) & set('<>:"/\\|?*\0')
        assert not any(unicodedata.category(character).startswith("C") for character in name)
        assert len(name.encode()) < 200
        assert not name.startswith((".", "-", " "))
        assert name.endswith(".png")


def test_names_differ() -> None:
    names = list(itertools.islice(names_for("a cat", 7, ".png"), 3))
    assert names == ["a-cat-7.png", "a-cat-7-2.png", "a-cat-7-3.png"]
