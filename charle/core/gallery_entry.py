"""One picture in the gallery, and the orders it can be shown in."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class GalleryOrder(StrEnum):
    """How the gallery is sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    PROMPT = "prompt"


@dataclass(frozen=True, slots=True, kw_only=True)
class GalleryEntry:
    """What the gallery knows of one picture file without opening it.

    ``prompt`` is empty and ``seed`` None for pictures without a recipe; ``width`` and ``height``
    are the file's, in pixels. ``size_bytes`` and ``created_ns`` (the file's time, in nanoseconds
    since 1970) change when the file does.
    """

    name: str
    folder: Path
    size_bytes: int
    created_ns: int
    width: int
    height: int
    prompt: str = ""
    seed: int | None = None
    has_recipe: bool = False
    is_favourite: bool = False

    @property
    def path(self) -> Path:
        return self.folder / self.name

    @property
    def fingerprint(self) -> tuple[int, int]:
        """Tells two states of a file apart, and a renamed file from a new one."""
        return self.size_bytes, self.created_ns


def sorted_entries(entries: list[GalleryEntry], order: GalleryOrder) -> list[GalleryEntry]:
    """The entries in that order; among equals the newest first. Changes ``entries``."""
    # The name decides among pictures of the same moment: batches are saved within milliseconds.
    entries.sort(key=lambda entry: (entry.created_ns, entry.name), reverse=True)
    return rearranged(entries, order)


def rearranged(newest_first: list[GalleryEntry], order: GalleryOrder) -> list[GalleryEntry]:
    """What is sorted by age already, in that order; quick. Changes ``newest_first``."""
    if order is GalleryOrder.OLDEST:
        newest_first.reverse()
    elif order is GalleryOrder.PROMPT:  # pictures without a prompt come last
        newest_first.sort(key=lambda entry: (not entry.prompt, folded(entry.prompt)))
    return newest_first


def folded(text: str) -> str:
    """Text as it is compared: without regard to case and to how accents are stored."""
    return text.casefold() if text.isascii() else unicodedata.normalize("NFC", text).casefold()
