"""Weights as people know them, and which words fall into which chunk."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charle.core.prompt import Segment, parse_weights, split_chunks, tokenize_weighted
from charle.errors import BadRequest


def weights(prompt: str) -> list[tuple[str, float]]:
    return [(segment.text, round(segment.weight, 4)) for segment in parse_weights(prompt)]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a cat", [("a cat", 1.0)]),
        ("a (black) cat", [("a ", 1.0), ("black", 1.1), (" cat", 1.0)]),
        ("a ((black)) cat", [("a ", 1.0), ("black", 1.21), (" cat", 1.0)]),
        ("a [black] cat", [("a ", 1.0), ("black", 0.9091), (" cat", 1.0)]),
        ("(black cat:1.3)", [("black cat", 1.3)]),
        ("(black:.5)", [("black", 0.5)]),
        ("(a (b:2) c:1.5)", [("a ", 1.5), ("b", 3.0), (" c", 1.5)]),
        ("time: 10:30 (now)", [("time: 10:30 ", 1.0), ("now", 1.1)]),
        (r"smile \(face\)", [("smile ", 1.0), ("(face", 1.0), (")", 1.0)]),
        ("never (closed", [("never ", 1.0), ("closed", 1.1)]),
        ("never) opened]", [("never) opened]", 1.0)]),
        ("(odd]", [("odd]", 1.1)]),
        ("", []),
        ("\\", [("\\", 1.0)]),
    ],
)
def test_syntax(prompt: str, expected: list[tuple[str, float]]) -> None:
    assert weights(prompt) == expected


def test_weight_beyond_reason_is_refused() -> None:
    with pytest.raises(BadRequest, match="too strong"):
        parse_weights("(cat:99)")


@given(st.text(alphabet=st.sampled_from("ab ()[]\\:.12"), max_size=40))
def test_segments_stand_in_the_prompt_in_order(prompt: str) -> None:
    try:
        segments = parse_weights(prompt)
    except BadRequest:
        return
    end = 0
    for segment in segments:
        assert segment.start >= end
        end = segment.start + len(segment.text)
        assert prompt[segment.start : end] == segment.text


def by_letter(text: str) -> list[tuple[int, int, int]]:
    """A tokenizer that makes one token of each letter."""
    return [(ord(c), index, index + 1) for index, c in enumerate(text) if c != " "]


def test_tokens_know_their_place_in_the_prompt() -> None:
    tokens = tokenize_weighted("a (b:2)", by_letter)
    assert [(token.id, token.weight, token.start) for token in tokens] == [
        (ord("a"), 1.0, 0),
        (ord("b"), 2.0, 3),
    ]


def test_words_stay_whole_across_chunks() -> None:
    chunks = split_chunks(tokenize_weighted("aaa bbb cc", by_letter), size=4)
    assert ["".join(chr(token.id) for token in chunk) for chunk in chunks] == ["aaa", "bbb", "cc"]


def test_a_word_longer_than_a_chunk_is_split() -> None:
    chunks = split_chunks(tokenize_weighted("a bbbbbb", by_letter), size=4)
    assert [len(chunk) for chunk in chunks] == [4, 3]


def test_an_empty_prompt_has_one_empty_chunk() -> None:
    assert split_chunks([]) == [[]]


def test_segment_is_a_value() -> None:
    assert Segment("a", 0, 1.0) == Segment("a", 0, 1.0)
