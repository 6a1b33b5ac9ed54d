"""Editing the text of a prompt: styles put in and taken out, words made stronger or weaker.

Pure functions on strings; positions count characters of the prompt.
"""

import re
from dataclasses import dataclass

WEIGHT_STEP = 0.1
WEIGHT_MIN, WEIGHT_MAX = 0.1, 2.0

_WEIGHTED_END = re.compile(r":\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*\)")


@dataclass(frozen=True, slots=True)
class Edited:
    """A prompt after an edit and what is selected in it now."""

    text: str
    start: int
    end: int


def has_phrase(prompt: str, phrase: str) -> bool:
    """Whether a style's words stand in the prompt as words of their own, in any case."""
    return _find(prompt, phrase) is not None


def add_phrase(prompt: str, phrase: str, joint: str = ", ") -> str:
    """The prompt with a style's words at its end; unchanged if they are there already."""
    if has_phrase(prompt, phrase):
        return prompt
    bare = prompt.rstrip().rstrip(",").rstrip()
    return f"{bare}{joint}{phrase}" if bare else phrase


def remove_phrase(prompt: str, phrase: str) -> str:
    """The prompt without a style's words and without the comma that joined them."""
    found = _find(prompt, phrase)
    if found is None:
        return prompt
    before, after = prompt[: found[0]].rstrip(), prompt[found[1] :].lstrip()
    if before.endswith(",") and (after.startswith(",") or not after):
        before = before[:-1].rstrip()
    elif not before and after.startswith(","):
        after = after[1:].lstrip()
    space = "" if not before or not after or after[0] in ",.;:!?)]" else " "
    return f"{before}{space}{after}"


def _find(prompt: str, phrase: str) -> tuple[int, int] | None:
    match = re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", prompt, re.IGNORECASE)
    return match.span() if match else None


def change_weight(prompt: str, start: int, end: int, step: float) -> Edited:
    """Make the selection stronger or weaker by ``step``: ``cat`` becomes ``(cat:1.1)``.

    Without a selection the word at the caret counts. A weight of 1 needs no brackets.
    """
    start, end = _trimmed(prompt, *_word_at(prompt, start, end))
    if start == end:
        return Edited(prompt, start, end)
    inner, outer, weight = _weighted_around(prompt, start, end)
    words = prompt[inner[0] : inner[1]]
    weight = min(WEIGHT_MAX, max(WEIGHT_MIN, round(weight + step, 2)))
    if weight == 1.0:
        new, offset = words, 0
    else:
        new, offset = f"({words}:{weight:g})", 1
    text = prompt[: outer[0]] + new + prompt[outer[1] :]
    at = outer[0] + offset
    return Edited(text, at, at + len(words))


def _word_at(prompt: str, start: int, end: int) -> tuple[int, int]:
    if start != end:
        return min(start, end), max(start, end)
    while start > 0 and _is_word(prompt[start - 1]):
        start -= 1
    while end < len(prompt) and _is_word(prompt[end]):
        end += 1
    return start, end


def _is_word(character: str) -> bool:
    return character.isalnum() or character in "-'’_"


def _trimmed(prompt: str, start: int, end: int) -> tuple[int, int]:
    while start < end and prompt[start] in " ,\n\t":
        start += 1
    while end > start and prompt[end - 1] in " ,\n\t":
        end -= 1
    return start, end


def _weighted_around(
    prompt: str, start: int, end: int
) -> tuple[tuple[int, int], tuple[int, int], float]:
    """The words meant, the whole with brackets, and the weight so far.

    The selection may be the words inside the brackets or the brackets with all they hold.
    """
    if prompt[start] == "(" and prompt[end - 1] == ")":
        match = re.fullmatch(r"\(([^()]*):\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*\)", prompt[start:end])
        if match:
            return (start + 1, start + 1 + len(match[1])), (start, end), float(match[2])
    tail = _WEIGHTED_END.match(prompt, end)
    if start > 0 and prompt[start - 1] == "(" and tail:
        return (start, end), (start - 1, tail.end()), float(tail[1])
    return (start, end), (start, end), 1.0
