"""What a model tells of itself, and whether a prompt keeps to it."""

import json
from pathlib import Path

import pytest

from charle.core.vocabulary import (
    PROMPTS_NAME,
    VOCABULARY_NAME,
    Vocabulary,
    read_prompts,
    read_vocabulary,
    with_article,
)

TAUGHT = Vocabulary(
    things=("cat", "dog", "red heart", "wine glass", "owl", "berry", "t-shirt", "cherries"),
    colours=("red", "blue", "grey"),
    scenes={"street": ("on the street", "on a quiet street")},
    styles=("flat", "3d"),
    sizes=("tiny", "huge"),
    prompts=("a black cat chilling on the street",),
    other_names=("flower",),
    other_words=("sitting", "picture", "of"),
)


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat",
        "A Cat.",
        "cats and dogs",
        "a tiny blue cat on a quiet street, 3d style",
        "a heart on a gray background",
        "a (red:1.3) heart, [flat]",
        "the cat's berries",
        "a wine glass to the left of an owl",
        "two t-shirts",
        "blue flowers",
        "a picture of a dog sitting on the street",
        "a black cat chilling on the street",
    ],
)
def test_what_was_taught_is_known(prompt: str) -> None:
    assert TAUGHT.knows_all_of(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "a unicorn",
        "a cat with a unicorn",
        "ein roter Hund",
        "a red street",  # nothing that stands in the street
        "a picture",  # of what?
        "a glass",  # only wine glasses were taught
        "猫",
    ],
)
def test_what_was_not_taught_is_not(prompt: str) -> None:
    assert not TAUGHT.knows_all_of(prompt)


@pytest.mark.parametrize(
    ("prompt", "thing", "result"),
    [
        ("", "cat", "a cat"),
        ("  ", "owl", "an owl"),
        ("", "cherries", "cherries"),
        ("a red", "heart", "a red heart"),
        ("a tiny ", "owl", "a tiny owl"),
        ("a", "dog", "a dog"),
        ("a cat to the left of", "dog", "a cat to the left of a dog"),
        ("a cat,", "dog", "a cat and a dog"),
        ("a cat", "owl", "a cat and an owl"),
    ],
)
def test_a_thing_goes_into_the_prompt_as_english_wants_it(
    prompt: str, thing: str, result: str
) -> None:
    assert TAUGHT.with_thing(prompt, thing) == result


@pytest.mark.parametrize(
    ("words", "result"),
    [
        ("hourglass", "an hourglass"),
        ("unicorn", "a unicorn"),
        ("umbrella", "an umbrella"),
        ("cactus", "a cactus"),
        ("glasses", "glasses"),
    ],
)
def test_articles(words: str, result: str) -> None:
    assert with_article(words) == result


def test_a_model_tells_what_it_knows(tmp_path: Path) -> None:
    values = {
        "things": ["cat", "dog"],
        "other_names": ["puppy"],
        "colours": ["red"],
        "scenes": {"street": ["on the street"]},
        "styles": ["flat"],
        "sizes": ["tiny"],
    }
    (tmp_path / VOCABULARY_NAME).write_text(json.dumps(values))
    (tmp_path / PROMPTS_NAME).write_text(json.dumps(["a cat", "a dog"]))
    vocabulary = read_vocabulary(tmp_path)
    assert vocabulary is not None
    assert vocabulary.things == ("cat", "dog")
    assert vocabulary.nouns == ("cat", "dog", "puppy")
    assert vocabulary.scenes == {"street": ("on the street",)}
    assert vocabulary.prompts == read_prompts(tmp_path) == ("a cat", "a dog")


def test_most_models_tell_nothing(tmp_path: Path) -> None:
    assert read_vocabulary(tmp_path) is None
    assert read_prompts(tmp_path) == ()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"things": "cat"}', '{"things": [1, ""]}', "ÿ"])
def test_nonsense_counts_as_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / VOCABULARY_NAME).write_text(text, encoding="latin-1")
    (tmp_path / PROMPTS_NAME).write_text('{"a": 1}')
    assert read_vocabulary(tmp_path) is None
    assert read_prompts(tmp_path) == ()


def test_only_the_things_are_needed(tmp_path: Path) -> None:
    (tmp_path / VOCABULARY_NAME).write_text('{"things": ["cat"], "scenes": 3, "colours": null}')
    assert read_vocabulary(tmp_path) == Vocabulary(("cat",))
