"""File names for new pictures: readable, and allowed on every disk (APFS, NTFS, exFAT, ext4)."""

import itertools
import re
import unicodedata
from collections.abc import Iterator

_LIMIT_CHARS = 60
_LIMIT_BYTES = 150  # file systems allow 255 bytes; the rest is for the seed and the part suffix
_LORA = re.compile(r"<[^<>]*>")
_WEIGHT = re.compile(r":[0-9.]+(?=[)\]])")


def names_for(prompt: str, seed: int, suffix: str) -> Iterator[str]:
    """Names to try in turn: ``a-black-cat-42.png``, ``a-black-cat-42-2.png``, …"""
    stem = f"{slug(prompt)}-{seed}"
    yield stem + suffix
    for number in itertools.count(2):
        yield f"{stem}-{number}{suffix}"


def slug(prompt: str) -> str:
    """The prompt's letters and digits of any script, with hyphens between the words.

    At most 60 characters, cut between words where possible; "picture" if no letter is left.
    """
    text = _WEIGHT.sub("", _LORA.sub(" ", prompt[: 8 * _LIMIT_CHARS]))
    words = "".join(_kept(unicodedata.normalize("NFC", text))).split()
    name = ""
    for word in words:
        longer = f"{name}-{word}" if name else word
        if len(longer) > _LIMIT_CHARS or len(longer.encode()) > _LIMIT_BYTES:
            return name or _cut(word)
        name = longer
    return name or "picture"


def _kept(text: str) -> Iterator[str]:
    """Letters, digits and the marks that belong to a letter; a space for everything else."""
    is_after_letter = False
    for character in text:
        category = unicodedata.category(character)
        is_mark = category in ("Mn", "Mc") and is_after_letter
        is_after_letter = category.startswith("L") or is_mark
        is_kept = is_after_letter or category == "Nd"
        if is_kept or character not in "'’":
            yield character if is_kept else " "


def _cut(word: str) -> str:
    cut = word[:_LIMIT_CHARS]
    while len(cut.encode()) > _LIMIT_BYTES:
        cut = cut[:-1]
    return cut
