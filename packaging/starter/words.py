"""Words: nouns and their articles, colours in names, and phrases for one thing."""

import hashlib

from starter.palette import NAMES

SIZES = {
    "tiny": (0.26, 0.32),
    "small": (0.4, 0.48),
    "little": (0.4, 0.48),
    "big": (0.98, 1.05),
    "large": (0.98, 1.05),
    "huge": (1.25, 1.4),
}
"""Side of the object's drawing by size word, as a share of the picture's."""
MEDIUM = (0.78, 0.88)
"""The same without a size word."""
STYLE_WORDS = {
    "flat": ("flat style", "flat", "flat emoji", "flat design"),
    "3d": ("3d style", "3d", "3d emoji", "3d render"),
}

_VOWEL_LETTERS_CONSONANT_SOUND = ("uni", "use", "usa", "eu", "one", "uten", "ufo", "ukulele")
_CONSONANT_LETTERS_VOWEL_SOUND = ("hour", "honest", "e-mail", "sos", "x-ray")
_SINGULAR_ENDINGS = ("ss", "us", "is")
_HELD_OUT_OF = 20


def split_colour(name: str) -> tuple[str | None, str]:
    """“red heart” → (“red”, “heart”); a name without a colour in front → (None, name)."""
    first, _, rest = name.partition(" ")
    return (first, rest) if first in NAMES and rest else (None, name)


def article(words: str) -> str:
    """“a”, “an” or nothing (plurals), for a phrase that begins with ``words``."""
    last = words.rpartition(" ")[2]
    if last.endswith("s") and not last.endswith(_SINGULAR_ENDINGS):
        return ""
    if words.startswith(_CONSONANT_LETTERS_VOWEL_SOUND):
        return "an"
    if words.startswith(_VOWEL_LETTERS_CONSONANT_SOUND):
        return "a"
    return "an" if words[0] in "aeiou" else "a"


def phrase(noun: str, colour: str | None = None, size: str | None = None) -> str:
    """“a small red car”; ``noun`` bears no article and no colour."""
    words = " ".join(part for part in (size, colour, noun) if part)
    first = article(words)
    return f"{first} {words}" if first else words


def is_held_out(noun: str, colour: str) -> bool:
    """Whether this colour of this thing is kept from training, to see what was understood.

    One pair in twenty, by a hash, so that it is the same in every run and for every preset.
    """
    digest = hashlib.sha256(f"{colour} {noun}".encode()).digest()
    return digest[0] % _HELD_OUT_OF == 0
