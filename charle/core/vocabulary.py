"""What a small model was taught, as it tells itself: ``vocabulary.json`` and ``prompts.json``.

Both lie in the model's folder. Large models have neither, and know more than a list could tell.
"""

import json
import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)
VOCABULARY_NAME = "vocabulary.json"
PROMPTS_NAME = "prompts.json"

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_NUMBER = re.compile(r"[\d.]+")
_LITTLE_WORDS = """
    a an the and or with without of to in on at by under over above below behind beside near next
    from front left right top bottom is are its it my your some one two
    background style design render emoji
"""
"""Words that need not be taught: they join the others."""
_SPELLINGS = {"gray": "grey", "color": "colour", "colored": "coloured"}
_SAID_WITH_AN = re.compile(r"[aeio]|u(?!ni|se|sa|ten|fo|kulele)|hour|x-")
_OPEN_ENDS = "a an the of to in on at by with and behind beside near under over"
"""After these a phrase goes on: a thing follows without “and”."""


@dataclass(frozen=True)
class Vocabulary:
    """``other_names``: what else some of the things are called. ``other_words``: what prompts may
    say beside things ("sitting", "a picture of"). ``scenes`` has the ways in which prompts name
    each; ``prompts`` are known to come out well.

    All of it in lower-case English, which is what models read.
    """

    things: tuple[str, ...]
    colours: tuple[str, ...] = ()
    scenes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    styles: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()
    other_words: tuple[str, ...] = ()

    @property
    def nouns(self) -> tuple[str, ...]:
        """Everything that a thing may be called."""
        return self.things + self.other_names

    def knows_all_of(self, prompt: str) -> bool:
        """Whether a thing that was taught is in the prompt, and no word that was not."""
        words = _words_of(prompt)
        if any(not _forms(word) & self._words for word in words):
            return False
        forms = frozenset().union(*map(_forms, words))
        return any(noun <= forms for noun in self._nouns)

    def with_thing(self, prompt: str, thing: str) -> str:
        """The prompt with a thing at its end: "a red" and "cat" make "a red cat"."""
        bare = prompt.rstrip().rstrip(",").rstrip()
        if not bare:
            return with_article(thing)
        last = bare.rpartition(" ")[2].lower()
        if last in ("a", "an", "the") or last in self.colours or last in self.sizes:
            return f"{bare} {thing}"
        if last in _OPEN_ENDS.split():
            return f"{bare} {with_article(thing)}"
        return f"{bare} and {with_article(thing)}"

    @cached_property
    def _words(self) -> frozenset[str]:
        """Everything that a word of a prompt may be."""
        taught = (
            *self.nouns,
            *self.colours,
            *self.styles,
            *self.sizes,
            *self.other_words,
            *self.prompts,
        )
        scenes = (phrase for phrases in self.scenes.values() for phrase in phrases)
        words = {word for text in (*taught, *scenes) for word in _words_of(text)}
        return frozenset(_LITTLE_WORDS.split()).union(*map(_forms, words))

    @cached_property
    def _nouns(self) -> frozenset[frozenset[str]]:
        """The words of each thing; a heart is known where a red heart is."""
        nouns = set()
        for thing in self.nouns:
            words = _words_of(thing)
            nouns.add(frozenset(words))
            if words[1:] and words[0] in self.colours:
                nouns.add(frozenset(words[1:]))
        return frozenset(nouns - {frozenset()})


def with_article(words: str) -> str:
    """ "an owl"; plurals stay without one."""
    if words.endswith("s") and not words.endswith(("ss", "us", "is")):
        return words
    return f"an {words}" if _SAID_WITH_AN.match(words) else f"a {words}"


def read_vocabulary(folder: Path) -> Vocabulary | None:
    """What the model in ``folder`` tells of itself; None if it tells nothing (readable)."""
    values = _read(folder / VOCABULARY_NAME)
    if not isinstance(values, dict):
        return None
    things = _texts(values.get("things"))
    scenes = values.get("scenes")
    if not things:
        return None
    return Vocabulary(
        things=things,
        colours=_texts(values.get("colours")),
        scenes={str(name): _texts(words) for name, words in scenes.items()}
        if isinstance(scenes, dict)
        else {},
        styles=_texts(values.get("styles")),
        sizes=_texts(values.get("sizes")),
        prompts=read_prompts(folder),
        other_names=_texts(values.get("other_names")),
        other_words=_texts(values.get("other_words")),
    )


def read_prompts(folder: Path) -> tuple[str, ...]:
    """Prompts that the model in ``folder`` suggests; none if it tells none (readable)."""
    return _texts(_read(folder / PROMPTS_NAME))


def _read(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        _log.warning("%s cannot be read: %s", file.name, error)
        return None


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list):
        return ()
    return tuple(one.strip() for one in values if isinstance(one, str) and one.strip())


def _words_of(text: str) -> list[str]:
    """In lower case, numbers (of weights) left out."""
    words = (word.replace("’", "'") for word in _WORD.findall(text.lower()))
    return [_SPELLINGS.get(word, word) for word in words if not _NUMBER.fullmatch(word)]


def _forms(word: str) -> frozenset[str]:
    """The word and what it may be the plural of, or how its owner is written."""
    return frozenset(_singulars(word.removesuffix("'s")))


def _singulars(word: str) -> Iterable[str]:
    yield word
    if len(word) > 3 and word.endswith("s"):
        yield word[:-1]
        if word.endswith("ies"):
            yield f"{word[:-3]}y"
        elif word.endswith("es"):
            yield word[:-2]
