"""Prompt syntax: weights as people know them, and which words a model reads together.

``(word)`` makes a word 1.1 times as strong, ``[word]`` 1.1 times weaker, ``(word:1.3)`` exactly
1.3; brackets nest and multiply. A backslash makes a bracket an ordinary character. This is the
syntax that AUTOMATIC1111's web UI made common.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from charle.errors import BadRequest

BRACKET_FACTOR = 1.1
WEIGHT_LIMIT = 4.0
CHUNK_TOKENS = 75  # CLIP reads 77 positions, two of which mark start and end

_TOKEN = re.compile(r"\\[\\()\[\]]|[(\[\])]|:\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*\)|\\|:|[^\\()\[\]:]+")


@dataclass(frozen=True, slots=True)
class Segment:
    """Part of a prompt with one weight; ``text`` stands at ``start`` in the prompt, verbatim."""

    text: str
    start: int
    weight: float


@dataclass(frozen=True, slots=True)
class Token:
    """One token id, its weight and the characters ``start`` to ``end`` of the prompt it is from."""

    id: int
    weight: float
    start: int
    end: int


Tokenize = Callable[[str], Sequence[tuple[int, int, int]]]
"""Text to (token id, start, end) without start and end marks."""


def parse_weights(prompt: str) -> tuple[Segment, ...]:
    """Split a prompt into segments of one weight each.

    A bracket that is never closed counts to the end; a closing one that was never opened is an
    ordinary character.

    Raises:
        BadRequest: a weight is beyond what a model can take.
    """
    pieces: list[Segment] = []
    opened: list[tuple[str, int]] = []  # bracket and the number of pieces before it
    for match in _TOKEN.finditer(prompt):
        found, start = match[0], match.start()
        if found in ("(", "["):
            opened.append((found, len(pieces)))
        elif match[1] is not None and opened and opened[-1][0] == "(":
            _multiply(pieces, opened.pop()[1], _weight(match[1]))
        elif found == ")" and opened and opened[-1][0] == "(":
            _multiply(pieces, opened.pop()[1], BRACKET_FACTOR)
        elif found == "]" and opened and opened[-1][0] == "[":
            _multiply(pieces, opened.pop()[1], 1 / BRACKET_FACTOR)
        elif len(found) == 2 and found[0] == "\\":
            pieces.append(Segment(found[1], start + 1, 1.0))
        else:
            pieces.append(Segment(found, start, 1.0))
    for bracket, index in opened:
        _multiply(pieces, index, BRACKET_FACTOR if bracket == "(" else 1 / BRACKET_FACTOR)
    return _joined(pieces)


def _weight(text: str) -> float:
    weight = float(text)
    if abs(weight) > WEIGHT_LIMIT:
        raise BadRequest(
            f"The weight {text} in the prompt is too strong.",
            f"Use a number up to {WEIGHT_LIMIT:g}; 1.2 or 1.4 already make a clear difference.",
        )
    return weight


def _multiply(pieces: list[Segment], first: int, factor: float) -> None:
    pieces[first:] = [
        Segment(piece.text, piece.start, piece.weight * factor) for piece in pieces[first:]
    ]


def _joined(pieces: Sequence[Segment]) -> tuple[Segment, ...]:
    """Merge neighbours that stand side by side in the prompt with one weight."""
    joined: list[Segment] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and last.weight == piece.weight and last.start + len(last.text) == piece.start:
            joined[-1] = Segment(last.text + piece.text, last.start, last.weight)
        else:
            joined.append(piece)
    return tuple(joined)


def tokenize_weighted(prompt: str, tokenize: Tokenize) -> tuple[Token, ...]:
    """The tokens of a prompt with their weights and places."""
    return tuple(
        Token(token_id, segment.weight, segment.start + start, segment.start + end)
        for segment in parse_weights(prompt)
        for token_id, start, end in tokenize(segment.text)
    )


def split_chunks(tokens: Sequence[Token], size: int = CHUNK_TOKENS) -> list[list[Token]]:
    """Share tokens out to chunks of at most ``size``; a word stays whole where it fits into one.

    Always at least one chunk, so that an empty prompt has its (empty) chunk too.
    """
    chunks: list[list[Token]] = [[]]
    for word in _words(tokens):
        rest = word
        if len(chunks[-1]) + len(rest) > size and len(rest) <= size:
            chunks.append([])
        while rest:
            room = size - len(chunks[-1])
            if not room:
                chunks.append([])
                room = size
            chunks[-1].extend(rest[:room])
            rest = rest[room:]
    return chunks


def _words(tokens: Sequence[Token]) -> list[list[Token]]:
    """Tokens grouped by word: a token belongs to the word before if no gap lies between them."""
    numbers: list[int] = []
    for index, token in enumerate(tokens):
        is_joined = index > 0 and token.start == tokens[index - 1].end
        numbers.append(numbers[-1] if is_joined else index)
    return [
        [token for _, token in group]
        for _, group in groupby(zip(numbers, tokens, strict=True), key=lambda pair: pair[0])
    ]
