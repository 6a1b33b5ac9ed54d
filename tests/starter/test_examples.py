"""Sentences and what they are about: names, colours, places, what is kept from training."""

import random

import pytest

from starter.art import Art
from starter.catalogue import Concept, is_word, plain_code, tidy
from starter.compose import compose
from starter.everyday import EVERYDAY
from starter.examples import OTHER_COLOUR_WORDS, Example, Examples, Layer, pair_caption, plain
from starter.palette import COLOURS, NAMES
from starter.questions import WELL_KNOWN
from starter.scenes import SCENES, scene_named
from starter.well_known import teaching_weights
from starter.words import article, is_held_out, phrase, split_colour

SIZE_PX = 64


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("apple", "an"),
        ("unicorn", "a"),
        ("hourglass", "an"),
        ("glasses", ""),
        ("bus", "a"),
        ("wine glass", "a"),
        ("orange cat", "an"),
        ("scissors", ""),
    ],
)
def test_articles(words: str, expected: str) -> None:
    assert article(words) == expected


def test_phrases() -> None:
    assert split_colour("red heart") == ("red", "heart")
    assert split_colour("orange") == (None, "orange")
    assert phrase("car", "orange", "big") == "a big orange car"
    assert phrase("glasses", "red") == "red glasses"
    assert tidy("person: red hair") == "red hair person"
    assert plain_code("2764-FE0F") == "2764"
    assert is_word("ice cream")
    assert not is_word(":)")


def test_one_pair_in_about_twenty_is_held_out_and_never_trained(art: Art) -> None:
    nouns = [f"thing {n}" for n in range(200)]
    held = sum(is_held_out(noun, colour) for noun in nouns for colour in NAMES)
    assert 0.03 < held / (len(nouns) * len(NAMES)) < 0.07
    examples = Examples(art, 1)
    rows = {row: art.concepts[concept].name for (concept, _), row in art.rows.items()}
    painted = [
        (split_colour(rows[layer.row])[1], NAMES[layer.colour])
        for n in range(3000)
        for layer in examples[n].layers
        if layer.colour is not None
    ]
    assert painted
    assert not any(is_held_out(noun, colour) for noun, colour in painted)


def test_an_example_is_a_function_of_seed_and_number(art: Art) -> None:
    first, again, other = Examples(art, 1), Examples(art, 1), Examples(art, 2)
    assert [first[n] for n in (9, 4, 7)] == [again[n] for n in (9, 4, 7)]
    assert [first[n] for n in range(9)] != [other[n] for n in range(9)]


def test_things_are_drawn_as_often_as_their_weights_say(art: Art) -> None:
    examples = Examples(art, 1, {"cat": 1.0, "house": 1.0, "star": 0.1})
    names = {row: art.concepts[concept].name for (concept, _), row in art.rows.items()}
    fronts = [names[examples[n].layers[-1].row] for n in range(600)]
    assert set(fronts) == {"cat", "house", "star"}
    assert fronts.count("star") < 0.1 * len(fronts)
    assert min(fronts.count("cat"), fronts.count("house")) > 0.3 * len(fronts)


def test_what_a_model_draws_as_something_else_is_shown_often(art: Art) -> None:
    examples = Examples(art, 1, corrected=("black cat",))
    cat = art.index_of("cat")
    cats = [row for (concept, _), row in art.rows.items() if concept == cat]
    fronts = [examples[n].layers[-1] for n in range(400)]
    black_cats = [f for f in fronts if f.row in cats and f.colour == NAMES.index("black")]
    assert 0.2 < len(black_cats) / len(fronts) < 0.35
    captions = [examples[n].caption for n in range(400)]
    assert sum("black cat" in caption for caption in captions) >= len(black_cats)


def test_everyday_things_are_taught_most_and_fine_differences_not_at_all() -> None:
    def weight(name: str, group: str) -> float | None:
        return teaching_weights([Concept(name, "1", (), group)]).get(name)

    assert weight("cat", "Animals & Nature") == 1
    assert weight("red heart", "Smileys & Emotion") == 1
    other = weight("lobster", "Animals & Nature")
    assert other is not None
    assert 0 < other < 1
    assert weight("waning gibbous moon", "Travel & Places") is None
    assert weight("aquarius", "Symbols") is None
    assert weight("person bowing", "People & Body") is None


def test_everyday_things_are_asked_for_in_the_evaluation() -> None:
    assert len(EVERYDAY) > 250
    assert {name for name in WELL_KNOWN if name not in EVERYDAY} <= {"apple"}  # red and green ones


def test_captions_name_what_is_there(art: Art) -> None:
    examples = Examples(art, 3)
    rows = {row: concept for (concept, _), row in art.rows.items()}
    for n in range(300):
        example = examples[n]
        front = example.layers[-1]
        concept = art.concepts[rows[front.row]]
        names = (split_colour(concept.name)[1], *concept.tags)
        assert any(name in example.caption for name in names), example
        if front.colour is not None:
            colour = NAMES[front.colour]
            said = (colour, OTHER_COLOUR_WORDS.get(colour, colour))
            assert any(word in example.caption for word in said), example


def test_the_left_thing_is_left_whatever_the_sentence(art: Art) -> None:
    expected = {
        "A to the left of B",
        "B to the right of A",
        "A on the left and B on the right",
        "A and B",
        "A next to B",
    }
    assert {pair_caption("A", "B", random.Random(n)) for n in range(60)} == expected
    examples, rows = Examples(art, 4), {row: concept for (concept, _), row in art.rows.items()}
    asked = 0
    for n in range(400):
        example = examples[n]
        if " to the left of " in example.caption:
            left, right = example.layers[-2:]
            assert left.x < 0.35
            assert right.x > 0.65
            words = example.caption.split(" to the left of ")[0]
            concept = art.concepts[rows[left.row]]
            assert any(w in words for w in (split_colour(concept.name)[1], *concept.tags))
            asked += 1
    assert asked > 5


def test_a_drawing_lands_where_its_layer_says(art: Art) -> None:
    house = art.rows[art.index_of("house"), "flat"]  # type: ignore[index]
    layer = Layer(house, x=0.25, y=0.75, size=0.4, colour=NAMES.index("red"))
    pixels = compose(art, [Example("", plain("white"), (layer,))], SIZE_PX)[0] / 2 + 0.5
    assert pixels[:, int(0.8 * SIZE_PX), int(0.25 * SIZE_PX)].tolist() == pytest.approx(
        [part / 255 for part in COLOURS["red"]], abs=0.1
    )
    outside = pixels.clone()
    outside[:, int(0.5 * SIZE_PX) :, : int(0.5 * SIZE_PX)] = 1
    assert outside.min() > 0.99


def test_a_window_is_that_part_of_the_picture(art: Art) -> None:
    example = Examples(art, 5)[3]
    whole = compose(art, [example], SIZE_PX)[0]
    quarter = compose(art, [example], SIZE_PX // 2, [(0.5, 0.25, 0.5)])[0]
    cut = whole[:, SIZE_PX // 4 : 3 * SIZE_PX // 4, SIZE_PX // 2 :]
    assert (quarter - cut).abs().mean() < 0.02


def test_every_scene_has_its_ground_and_its_scenery(art: Art) -> None:
    examples = Examples(art, 6)
    house = art.index_of("house")
    assert house is not None
    for scene in SCENES:
        example = examples.in_scene(house, scene, random.Random(1))
        assert any(words in example.caption for words in scene.words)
    street = examples.in_scene(house, scene_named("street"), random.Random(1))
    assert len(street.layers) >= 3  # houses and trees of the made-up art, then the thing
    assert street.layers[-1].y + street.layers[-1].size / 2 == pytest.approx(0.9)


def test_a_sentence_without_a_style_always_means_the_same(art: Art) -> None:
    examples = Examples(art, 6)
    styles = {row: style for (_, style), row in art.rows.items()}
    said = {"flat": 0, "3d": 0}
    for n in range(600):
        example = examples[n]
        style = styles[example.layers[-1].row]
        assert {styles[layer.row] for layer in example.layers} == {style}
        named = [word for word in ("flat", "3d") if f", {word}" in example.caption]
        assert style == (named[0] if named else "flat"), example.caption
        for word in named:
            said[word] += 1
    assert min(said.values()) > 100
