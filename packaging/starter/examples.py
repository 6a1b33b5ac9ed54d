"""One training example by its number: what is to be seen, and the sentence for it.

A pure function of seed and number, so that a run can go on anywhere and an evaluation can ask for
the same kinds of pictures.
"""

import itertools
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from starter.aliases import ALIASES
from starter.art import STYLES, Art
from starter.catalogue import Concept
from starter.palette import COLOURS, NAMES
from starter.scenes import SCENES, Backdrop, Scene, varied
from starter.words import MEDIUM, SIZES, STYLE_WORDS, is_held_out, phrase, split_colour

_POSES = (
    *("", "", "", "", "sitting ", "standing ", "chilling ", "waiting ", "resting ", "walking "),
    *("running ", "playing ", "parked ", "flying "),
)
_GROUND = 0.9  # where an object in a scene stands, as a share of the height
_MAX_TAG_CONCEPTS = 8
_TAG_CHANCE = 0.1
_ALIAS_CHANCE = 0.35
_OPENINGS = (
    *("a picture of", "an emoji of", "a drawing of", "an image of", "an illustration of"),
    *("a photo of", "a painting of"),
)
_BEHIND = (
    "on {} background",
    "on {} background",
    "in front of {} background",
    "with {} background",
)
_CORRECTED_CHANCE = 0.25
_OTHER_WORD_CHANCE = 0.15
OTHER_COLOUR_WORDS = {"grey": "gray", "purple": "violet", "yellow": "golden"}
_OPENING_CHANCE, _NO_ARTICLE_CHANCE = 0.08, 0.12
_STYLE_CHANCE = 0.5
# How often a thing is drawn, by its group, for 1 of the others; whoever has an alias counts double.
_GROUP_WEIGHTS = {
    "Animals & Nature": 1.5,
    "Food & Drink": 1.3,
    "Smileys & Emotion": 0.8,
    "People & Body": 0.6,
    "Symbols": 0.5,
}

OTHER_WORDS = frozenset(
    word
    for words in (
        *_POSES,
        *_OPENINGS,
        *OTHER_COLOUR_WORDS.values(),
        *itertools.chain(*STYLE_WORDS.values()),
    )
    for word in words.split()
) - frozenset(NAMES)
"""What sentences say beside things, colours, scenes and sizes."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A drawing in the picture: centre and side as shares of the picture's side.

    ``row`` counts in ``Art``; ``colour`` is an index into ``palette.NAMES``, None for its own.
    """

    row: int
    x: float
    y: float
    size: float
    colour: int | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """``layers`` from back to front."""

    caption: str
    backdrop: Backdrop
    layers: tuple[Layer, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """One object as it is to be drawn and called."""

    concept: int
    style: str
    words: str
    colour: int | None


def plain(colour: str) -> Backdrop:
    value = COLOURS[colour] if colour != "white" else (255, 255, 255)
    return Backdrop(value, value, value)


class Examples:
    """Makes examples from art; ``seed`` decides all of them.

    ``weights``: by name, how often a concept is drawn beside what its group decides; what is not
    among them never is. Without, all count the same. Scenery is drawn from everything.

    ``corrected``: things in a colour ("black cat") that are drawn in place of a quarter of all.
    """

    def __init__(
        self,
        art: Art,
        seed: int,
        weights: Mapping[str, float] | None = None,
        corrected: Sequence[str] = (),
    ) -> None:
        self._art = art
        self._seed = seed
        self._tags = _useful_tags(art.concepts)
        self._nouns = [split_colour(c.name)[1] for c in art.concepts]
        self._often = list(itertools.accumulate(_weight(c, weights) for c in art.concepts))
        self._corrected = [
            (concept, colour)
            for colour, noun in map(split_colour, corrected)
            if colour is not None and (concept := art.index_of(noun)) is not None
        ]
        kinds: tuple[tuple[Callable[[random.Random], Example], int], ...] = (
            (self._alone, 37),
            (self._sized, 6),
            (self._in_scene, 24),
            (self._pair, 25),
            (self._pair_in_scene, 8),
        )
        self._kinds, self._weights = zip(*kinds, strict=True)

    def __getitem__(self, number: int) -> Example:
        rng = random.Random(f"{self._seed}/{number}")
        make: Callable[[random.Random], Example] = rng.choices(self._kinds, self._weights)[0]
        return make(rng)

    def reference(self, concept: int, style: str, colour: str | None = None) -> Example:
        """A concept in the middle of white; without ``colour`` in its own."""
        row = self._art.rows[concept, style]
        index = None if colour is None else NAMES.index(colour)
        layer = Layer(row, 0.5, 0.5, sum(MEDIUM) / 2, index)
        return Example(phrase(self._art.concepts[concept].name), plain("white"), (layer,))

    def in_scene(self, concept: int, scene: Scene, rng: random.Random) -> Example:
        """A concept in its own colours in a scene, without a size word."""
        thing = Thing(concept, rng.choice(STYLES), phrase(self._art.concepts[concept].name), None)
        return self._stand(thing, scene, rng)

    def _alone(self, rng: random.Random) -> Example:
        style, said = _style(rng)
        thing = self._thing(rng, style)
        size = rng.uniform(*MEDIUM)
        layer = self._layer(thing, 0.5 + rng.uniform(-0.03, 0.03), 0.5, size)
        backdrop, where = _plain_background(rng)
        return Example(_worded(thing.words + where, said, rng), backdrop, (layer,))

    def _sized(self, rng: random.Random) -> Example:
        size_word = rng.choice(tuple(SIZES))
        style, said = _style(rng)
        thing = self._thing(rng, style, size_word)
        size = rng.uniform(*SIZES[size_word])
        layer = self._layer(thing, 0.5, 0.5, size)
        backdrop, where = _plain_background(rng)
        return Example(_worded(thing.words + where, said, rng), backdrop, (layer,))

    def _in_scene(self, rng: random.Random) -> Example:
        style, said = _style(rng)
        return self._stand(self._thing(rng, style), rng.choice(SCENES), rng, said)

    def _stand(
        self, thing: Thing, scene: Scene, rng: random.Random, said: str | None = None
    ) -> Example:
        """The thing on a scene's ground, in front of its scenery."""
        size = rng.uniform(0.5, 0.62)
        layer = self._layer(thing, rng.uniform(0.4, 0.6), _GROUND - size / 2, size)
        caption = f"{thing.words} {rng.choice(_POSES)}{_where(scene, rng)}"
        behind = self._scenery(scene, thing.style, rng)
        backdrop = _in_todays_light(scene.backdrop, rng)
        return Example(_worded(caption, said, rng), backdrop, (*behind, layer))

    def _scenery(self, scene: Scene, style: str, rng: random.Random) -> tuple[Layer, ...]:
        layers = []
        for part in scene.scenery:
            concept = self._art.index_of(part.concept)
            if concept is None:  # a preset with few concepts
                continue
            count = rng.randint(*part.count)
            for place in range(count):
                size = rng.uniform(*part.size)
                x = (place + rng.uniform(0.2, 0.8)) / count
                y = rng.uniform(*part.foot) - size / 2
                layers.append(Layer(self._art.rows[concept, style], x, y, size))
        return tuple(layers)

    def _pair(self, rng: random.Random) -> Example:
        style, said = _style(rng)
        left, right = self._thing(rng, style), self._thing(rng, style)
        layers = tuple(
            self._layer(thing, x + rng.uniform(-0.02, 0.02), 0.5, rng.uniform(0.42, 0.47))
            for thing, x in ((left, 0.26), (right, 0.74))
        )
        caption = pair_caption(left.words, right.words, rng)
        backdrop, where = _plain_background(rng)
        return Example(_worded(caption + where, said, rng), backdrop, layers)

    def _pair_in_scene(self, rng: random.Random) -> Example:
        scene, (style, said) = rng.choice(SCENES), _style(rng)
        left, right = self._thing(rng, style), self._thing(rng, style)
        layers = []
        for thing, x in ((left, 0.27), (right, 0.73)):
            size = rng.uniform(0.4, 0.46)
            layers.append(
                self._layer(thing, x + rng.uniform(-0.02, 0.02), _GROUND - size / 2, size)
            )
        caption = f"{pair_caption(left.words, right.words, rng)} {_where(scene, rng)}"
        behind = self._scenery(scene, style, rng)
        backdrop = _in_todays_light(scene.backdrop, rng)
        return Example(_worded(caption, said, rng), backdrop, (*behind, *layers))

    def _thing(self, rng: random.Random, style: str, size_word: str | None = None) -> Thing:
        numbers = range(len(self._art.concepts))
        concept = rng.choices(numbers, cum_weights=self._often)[0]
        if self._corrected and rng.random() < _CORRECTED_CHANCE:
            concept, colour = rng.choice(self._corrected)
            words = phrase(self._nouns[concept], colour, size_word)
            return Thing(concept, style, words, NAMES.index(colour))
        name, noun = self._art.concepts[concept].name, self._nouns[concept]
        tags, aliases = self._tags[concept], ALIASES.get(name, ())
        if tags and rng.random() < _TAG_CHANCE:
            return Thing(concept, style, phrase(rng.choice(tags), None, size_word), None)
        called = rng.choice(aliases) if aliases and rng.random() < _ALIAS_CHANCE else None
        if rng.random() < 0.5:
            if name != noun and rng.random() < _ALIAS_CHANCE:
                called = noun  # "an apple" is a red or a green one
            return Thing(concept, style, phrase(called or name, None, size_word), None)
        colour = rng.choice([c for c in NAMES if not is_held_out(noun, c)])
        words = phrase(called or noun, _said(colour, rng), size_word)
        return Thing(concept, style, words, NAMES.index(colour))

    def _layer(self, thing: Thing, x: float, y: float, size: float) -> Layer:
        return Layer(self._art.rows[thing.concept, thing.style], x, y, size, thing.colour)


def pair_caption(left: str, right: str, rng: random.Random) -> str:
    """A sentence that says which of two things is where."""
    return rng.choice(
        (
            f"{left} to the left of {right}",
            f"{right} to the right of {left}",
            f"{left} on the left and {right} on the right",
            f"{left} and {right}",
            f"{left} next to {right}",
        )
    )


def _plain_background(rng: random.Random) -> tuple[Backdrop, str]:
    """White is what a prompt without a background means; now and then it is said."""
    if rng.random() < 0.45:
        return plain("white"), " on a white background" if rng.random() < 0.15 else ""
    colour = rng.choice(NAMES)
    return plain(colour), f" {rng.choice(_BEHIND).format(phrase(_said(colour, rng)))}"


def _said(colour: str, rng: random.Random) -> str:
    """A colour by the word that most use, or another one."""
    return OTHER_COLOUR_WORDS.get(colour, colour) if rng.random() < _OTHER_WORD_CHANCE else colour


def _where(scene: Scene, rng: random.Random) -> str:
    """The scene in words, the usual ones as often as the others together."""
    return rng.choices(scene.words, [len(scene.words) - 1] + [1] * (len(scene.words) - 1))[0]


def _style(rng: random.Random) -> tuple[str, str | None]:
    """A style and the words that say so; without words it is always the first.

    A sentence that leaves the style open would teach a mixture of both, which is neither.
    """
    if rng.random() >= _STYLE_CHANCE:
        return STYLES[0], None
    style = rng.choice(STYLES)
    words = STYLE_WORDS[style]
    return style, rng.choice((words[0], *words))


def _worded(caption: str, style_words: str | None, rng: random.Random) -> str:
    """The sentence as different people would begin and end it."""
    chance = rng.random()
    if chance < _OPENING_CHANCE:
        caption = f"{rng.choice(_OPENINGS)} {caption}"
    elif chance < _OPENING_CHANCE + _NO_ARTICLE_CHANCE:
        caption = caption.removeprefix("a ").removeprefix("an ")
    return f"{caption}, {style_words}" if style_words else caption


def _weight(concept: Concept, weights: Mapping[str, float] | None) -> float:
    often = _GROUP_WEIGHTS.get(concept.group, 1.0) * (2 if concept.name in ALIASES else 1)
    return often if weights is None else often * weights.get(concept.name, 0)


def _in_todays_light(backdrop: Backdrop, rng: random.Random) -> Backdrop:
    return replace(
        backdrop,
        top=varied(backdrop.top, rng),
        bottom=varied(backdrop.bottom, rng),
        ground=varied(backdrop.ground, rng),
        horizon=min(1.0, backdrop.horizon + rng.uniform(-0.02, 0.02)),
    )


def _useful_tags(concepts: tuple[Concept, ...]) -> list[list[str]]:
    """Each concept's tags without those that too many share to say anything."""
    counts: dict[str, int] = {}
    for concept in concepts:
        for tag in concept.tags:
            counts[tag] = counts.get(tag, 0) + 1
    names = {concept.name for concept in concepts}
    return [
        [t for t in c.tags if counts[t] <= _MAX_TAG_CONCEPTS and t not in names] for c in concepts
    ]
