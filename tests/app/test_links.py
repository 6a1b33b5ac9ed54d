"""Links with a prompt: what is read out of them, and how it is cleaned."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charle.app.links import LONGEST_CHARS, cleaned, is_link, prompt_in


@pytest.mark.parametrize(
    ("link", "prompt"),
    [
        ("charle://prompt?text=a%20red%20heart", "a red heart"),
        ("charle://prompt/?text=a+red+heart", "a red heart"),
        ("charle:prompt?text=a%20red%20heart", "a red heart"),
        ("CHARLE://PROMPT?text=Heart", "Heart"),
        ("charle://prompt?text=%E7%8C%AB%20%F0%9F%90%88", "猫 🐈"),
        ("charle://prompt?text=one&text=two", "one"),
        ("charle://prompt?steps=9999&text=cat&draw=now", "cat"),
        ("charle://prompt?text=a%0Ab%0D%0A%09c", "a b c"),
    ],
)
def test_the_prompt_of_a_link(link: str, prompt: str) -> None:
    assert prompt_in(link) == prompt


@pytest.mark.parametrize(
    "link",
    [
        "charle://",
        "charle://prompt",
        "charle://prompt?text=",
        "charle://prompt?text=%20%00%E2%80%AE",
        "charle://draw?text=cat",
        "charle://open?text=/etc/passwd",
        "charle://[prompt?text=cat",
        "charle://prompt?" + "a=1&" * 50 + "text=cat",
        "charle://prompt?text=" + "a" * 30_000,
        "file:///pictures/cat.png",
        "https://prompt?text=cat",
    ],
)
def test_no_prompt(link: str) -> None:
    assert prompt_in(link) is None


def test_what_cannot_be_seen_goes() -> None:
    hidden = "a\u200bb\u202ec\x00d\x1b[31me\ud800f\ue000"
    assert cleaned(hidden) == "abcd[31mef"
    assert cleaned("👩\u200d🎨 paints") == "👩\u200d🎨 paints"


def test_a_very_long_prompt_is_cut() -> None:
    assert len(cleaned("cat " * 3_000)) <= LONGEST_CHARS


def test_files_are_no_links() -> None:
    assert is_link("charle://anything")
    assert not is_link("/pictures/charle:1.png")
    assert not is_link("charle")


@given(st.text())
def test_whatever_comes_is_one_clean_line(text: str) -> None:
    line = cleaned(text)
    assert line == cleaned(line)
    assert len(line.splitlines()) <= 1
    line.encode("utf-8")
    found = prompt_in("charle://prompt?text=" + text)
    assert found is None or found == cleaned(found)
