"""Sentences from below in the language of the window: errors, verdicts, notes, model descriptions.

core, weights and engine speak English and know no Qt. What they can say is collected from their
source by ``packaging/translations`` into ``resources/i18n/sentences.txt``, one template a line,
with ``{0}``, ``{1}`` … where the code fills something in. Here, at the edge, a sentence is found
again among the templates, so that its translation can be shown. One that nobody collected or
translated stays English. Nothing but words is ever decided here.
"""

import re
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from charle.errors import CharleError
from charle.paths import resource

CONTEXT = "Sentences"
SENTENCE_ENDS = (".", "…", "?", "!")
_PLACE = re.compile(r"\{(\d)\}")
_NUMBER = re.compile(r"\d[\d,]*(\.\d+)?")


@dataclass(frozen=True, slots=True)
class _Template:
    """``literals``: the text around its places; it begins and ends with one, maybe an empty one."""

    text: str
    literals: tuple[str, ...]

    def values_in(self, filled: str) -> tuple[str, ...] | None:
        """What stands in the places of a text that was made from this template; else None."""
        # Most templates are ruled out by this, so that few patterns are ever made.
        if not (filled.startswith(self.literals[0]) and filled.endswith(self.literals[-1])):
            return None
        found = _pattern(self.literals).fullmatch(filled)
        return found.groups() if found is not None else None

    def is_name(self, place: int) -> bool:
        """Whether a place stands between “ and ”: names are left alone."""
        return self.literals[place].endswith("“") and self.literals[place + 1].startswith("”")


@dataclass(frozen=True, slots=True)
class _Book:
    """Fixed texts, and templates by kind; the most particular template comes first."""

    fixed: frozenset[str]
    sentences: tuple[_Template, ...]
    phrases: tuple[_Template, ...]


def translated(sentence: str) -> str:
    """A sentence or a name from below, in the language that is on."""
    book = _book()
    if sentence in book.fixed:
        return _translate(sentence)
    return _refilled(sentence, book.sentences) or sentence


def translated_words(words: str) -> str:
    """The same for a few words and numbers, e.g. "12.5 GB free"."""
    book = _book()
    if words in book.fixed:
        return _translate(words)
    return _refilled(words, book.sentences + book.phrases) or words


def in_full(error: CharleError) -> str:
    """What happened and what can be done about it, as one text."""
    return joined(translated(error.title), translated(error.hint))


def joined(*sentences: str) -> str:
    """Sentences one after the other; East Asian full stops bring their own space."""
    text = ""
    for sentence in sentences:
        gap = " " if text and sentence and not text.endswith(("。", "！", "？")) else ""
        text += gap + sentence
    return text


def _refilled(text: str, templates: tuple[_Template, ...]) -> str:
    """The translation of the template that ``text`` was made from; "" if there is none."""
    for template in templates:
        found = template.values_in(text)
        if found is None:
            continue
        values = [
            value if template.is_name(place) else _with_local_digits(translated_words(value))
            for place, value in enumerate(found)
        ]
        return _translate(template.text).format(*values)
    return ""


def _translate(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def _with_local_digits(words: str) -> str:
    """A number with the separators of the language; anything else stays."""
    if not _NUMBER.fullmatch(words):
        return words
    locale = QLocale()
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return "".join(signs.get(character, character) for character in words)


@cache
def _book() -> _Book:
    lines = resource("i18n/sentences.txt").read_text(encoding="utf-8").splitlines()
    filled = [_template(line) for line in lines if _PLACE.search(line)]
    filled.sort(key=lambda one: len(_PLACE.sub("", one.text)), reverse=True)
    return _Book(
        fixed=frozenset(line for line in lines if not _PLACE.search(line)),
        sentences=tuple(one for one in filled if is_sentence(one.text)),
        phrases=tuple(one for one in filled if not is_sentence(one.text)),
    )


def is_sentence(template: str) -> bool:
    """Whether a template is whole sentences; the last of them may be filled in."""
    return template.endswith(SENTENCE_ENDS) or bool(re.search(r"\. \{\d\}$", template))


def _template(line: str) -> _Template:
    return _Template(line, tuple(_PLACE.split(line)[::2]))


@cache
def _pattern(literals: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("(.+?)".join(map(re.escape, literals)), re.DOTALL)
