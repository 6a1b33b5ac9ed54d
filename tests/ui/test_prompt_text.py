import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from charle.core.prompt import parse_weights
from charle.ui.prompt_text import WEIGHT_STEP, add_phrase, change_weight, has_phrase, remove_phrase


@pytest.mark.parametrize(
    ("prompt", "phrase", "added"),
    [
        ("a cat", "watercolour", "a cat, watercolour"),
        ("a cat,", "watercolour", "a cat, watercolour"),
        ("a cat , ", "soft light", "a cat, soft light"),
        ("", "watercolour", "watercolour"),
        ("  ", "watercolour", "watercolour"),
        ("a cat, Watercolour", "watercolour", "a cat, Watercolour"),
    ],
)
def test_adds_a_style_at_the_end(prompt: str, phrase: str, added: str) -> None:
    assert add_phrase(prompt, phrase) == added


def test_adds_a_background_without_a_comma() -> None:
    assert add_phrase("a cat", "on a blue background", " ") == "a cat on a blue background"


@pytest.mark.parametrize(
    ("prompt", "phrase", "rest"),
    [
        ("a cat, watercolour, soft light", "watercolour", "a cat, soft light"),
        ("a cat, watercolour", "watercolour", "a cat"),
        ("watercolour, a cat", "watercolour", "a cat"),
        ("a watercolour cat", "watercolour", "a cat"),
        ("watercolour", "watercolour", ""),
        ("a cat on a blue background, 3d style", "on a blue background", "a cat, 3d style"),
        ("a cat", "watercolour", "a cat"),
    ],
)
def test_takes_a_style_out_with_its_comma(prompt: str, phrase: str, rest: str) -> None:
    assert remove_phrase(prompt, phrase) == rest


def test_a_style_is_words_of_its_own() -> None:
    assert not has_phrase("an oil paintings shop", "oil painting")
    assert has_phrase("an Oil Painting.", "oil painting")


@given(st.lists(st.sampled_from(["a cat", "at night", "red hat", "3 dogs"]), min_size=1))
def test_what_was_added_goes_without_a_trace(parts: list[str]) -> None:
    prompt = ", ".join(parts)
    assert remove_phrase(add_phrase(prompt, "soft light"), "soft light") == prompt


@pytest.mark.parametrize(
    ("marked", "step", "expected"),
    [
        ("a [black] cat", WEIGHT_STEP, "a ([black]:1.1) cat"),
        ("a ([black]:1.1) cat", WEIGHT_STEP, "a ([black]:1.2) cat"),
        ("a ([black]:1.1) cat", -WEIGHT_STEP, "a [black] cat"),
        ("a [(black:1.1)] cat", WEIGHT_STEP, "a ([black]:1.2) cat"),
        ("a [black] cat", -WEIGHT_STEP, "a ([black]:0.9) cat"),
        ("a bl[]ack cat", WEIGHT_STEP, "a ([black]:1.1) cat"),
        ("a ([black cat]:1.95)", WEIGHT_STEP, "a ([black cat]:2)"),
        ("a ([black]:0.1) cat", -WEIGHT_STEP, "a ([black]:0.1) cat"),
        ("a[ black ]cat", WEIGHT_STEP, "a ([black]:1.1) cat"),
        ("a cat,[] ", WEIGHT_STEP, "a cat,[] "),
        ("[]", WEIGHT_STEP, "[]"),
    ],
)
def test_weighs_the_selection(marked: str, step: float, expected: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    edited = change_weight(text, start, end, step)
    shown = edited.text[: edited.start] + "[" + edited.text[edited.start : edited.end]
    assert shown + "]" + edited.text[edited.end :] == expected


@given(st.integers(1, 12), st.text("ab c,", max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_up_and_down_again_changes_nothing(times: int, text: str, start: int, end: int) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    edited = change_weight(text, start, end, WEIGHT_STEP)
    assume(edited.text != text)  # no word there
    for _ in range(times - 1):
        edited = change_weight(edited.text, edited.start, edited.end, WEIGHT_STEP)
    for _ in range(min(times, 10)):
        edited = change_weight(edited.text, edited.start, edited.end, -WEIGHT_STEP)
    assert edited.text == text


def test_the_engine_reads_what_the_editor_writes() -> None:
    edited = change_weight("a black cat", 2, 7, WEIGHT_STEP)
    assert [(one.text, one.weight) for one in parse_weights(edited.text)] == [
        ("a ", 1.0),
        ("black", 1.1),
        (" cat", 1.0),
    ]
