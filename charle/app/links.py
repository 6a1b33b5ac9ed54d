"""Links that begin with ``charle:``: a web page can suggest a prompt, and no more than that.

Anybody can write such a link, so it only ever fills in the prompt, cleaned; nothing is drawn,
opened or fetched because of one.
"""

import unicodedata
from urllib.parse import parse_qs, urlsplit

SCHEME = "charle"
LONGEST_CHARS = 2_000
"""Far more than any model reads; enough to keep a link from filling the memory."""

_LONGEST_LINK_CHARS = 20_000
_ACTION = "prompt"
_JOINER = "\N{ZERO WIDTH JOINER}"  # holds emoji together


def is_link(text: str) -> bool:
    """Whether this is meant for ``prompt_in``, and not a file."""
    return text[: len(SCHEME) + 1].casefold() == f"{SCHEME}:"


def prompt_in(link: str) -> str | None:
    """The prompt of ``charle://prompt?text=a%20red%20heart``, cleaned; None if there is none."""
    if not is_link(link) or len(link) > _LONGEST_LINK_CHARS:
        return None
    try:
        parts = urlsplit(link)
        values = parse_qs(parts.query, errors="replace", max_num_fields=8)
    except ValueError:
        return None
    if (parts.hostname or parts.path.strip("/")) != _ACTION:
        return None
    return cleaned(values.get("text", [""])[0]) or None


def cleaned(text: str) -> str:
    """One line without what cannot be seen: controls, formatting, halves of characters."""
    seen = (one if one.isspace() or not _is_hidden(one) else "" for one in text)
    return " ".join("".join(seen).split())[:LONGEST_CHARS].rstrip()


def _is_hidden(one: str) -> bool:
    return one != _JOINER and unicodedata.category(one).startswith("C")
