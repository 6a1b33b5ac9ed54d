"""The fixed prompts of the evaluation, and what a right answer to each would show."""

import random
from dataclasses import dataclass

from starter.art import STYLES, Art
from starter.palette import NAMES
from starter.scenes import SCENES
from starter.words import is_held_out, phrase, split_colour

COLOUR_WORDS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black")
"""White and grey are left out: white on white cannot be seen."""
WELL_KNOWN = (
    "cat", "dog", "automobile", "bus", "house", "t-shirt", "elephant", "bird", "rabbit", "balloon",
    "umbrella", "rocket", "dress", "running shoe", "backpack", "guitar", "turtle", "top hat",
    "bicycle", "tractor", "fish", "apple", "tulip", "butterfly", "key", "bell", "bear", "pig",
    "wine glass", "locomotive", "airplane", "spider", "mushroom", "frog", "penguin", "owl",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """``answer``: a colour, a style, a scene, or concepts' indices joined by a blank."""

    prompt: str
    answer: str


def well_known(art: Art, count: int) -> list[int]:
    """Concepts that colours and scenes are asked with; others where a preset lacks them."""
    found = [i for name in WELL_KNOWN if (i := _by_noun(art, name)) is not None]
    others = [i for i in range(len(art.concepts)) if i not in found]
    return (found + others)[:count]


def concepts(art: Art, known: list[int], limit: int) -> list[Question]:
    """Every concept (of those that the model knows) by its name."""
    rng = random.Random("concepts")
    chosen = sorted(rng.sample(known, min(limit, len(known))))
    return [Question(phrase(art.concepts[i].name), str(i)) for i in chosen]


def colours(art: Art, count: int) -> list[Question]:
    nouns = [_noun(art, i) for i in well_known(art, count)]
    return [
        Question(phrase(noun, colour), colour)
        for noun in nouns
        for colour in COLOUR_WORDS
        if not is_held_out(noun, colour)
    ]


def pairs_never_trained(art: Art, known: list[int], count: int) -> list[tuple[Question, int]]:
    """Colours of known things that ``is_held_out`` keeps from training; with each the concept."""
    among = frozenset(known)
    nouns: dict[str, int] = {}
    for i in well_known(art, len(art.concepts)):
        if i in among:
            nouns.setdefault(_noun(art, i), i)
    held = [
        (Question(phrase(noun, colour), colour), i)
        for noun, i in nouns.items()
        for colour in COLOUR_WORDS
        if is_held_out(noun, colour)
    ]
    return held[:count]


def backgrounds(art: Art, known: list[int], count: int) -> list[Question]:
    rng = random.Random("backgrounds")
    words = [NAMES[n % len(NAMES)] for n in range(count)]
    return [
        Question(
            f"{phrase(art.concepts[rng.choice(known)].name)} on "
            f"{'an' if colour == 'orange' else 'a'} {colour} background",
            colour,
        )
        for colour in words
    ]


def styles(art: Art, known: list[int], count: int) -> list[tuple[Question, int]]:
    """With the concept beside each question, as its two references are compared."""
    rng = random.Random("styles")
    asked = []
    for n in range(count):
        concept, style = rng.choice(known), STYLES[n % len(STYLES)]
        words = f"{phrase(art.concepts[concept].name)}, {style} style"
        asked.append((Question(words, style), concept))
    return asked


def two_objects(art: Art, known: list[int], count: int) -> list[Question]:
    rng = random.Random("two objects")
    asked = []
    for _ in range(count):
        left, right = rng.sample(known, 2)
        words = [phrase(art.concepts[i].name) for i in (left, right)]
        joined = rng.choice(("{0} to the left of {1}", "{1} to the right of {0}", "{0} and {1}"))
        asked.append(Question(joined.format(*words), f"{left} {right}"))
    return asked


def scenes(art: Art, count: int) -> list[Question]:
    things = [phrase(art.concepts[i].name) for i in well_known(art, count)]
    return [Question(f"{t} {scene.words[0]}", scene.name) for scene in SCENES for t in things]


def _noun(art: Art, concept: int) -> str:
    return split_colour(art.concepts[concept].name)[1]


def _by_noun(art: Art, noun: str) -> int | None:
    matches = (i for i in range(len(art.concepts)) if _noun(art, i) == noun)
    return next(matches, None)
