"""What there is to draw: each concept's name, tags and the art of each style.

Names come from Unicode's list, tags from emojibase, both by code points. Left out: flags, letters,
digits and signs made of them, clock faces, skin tones, and "man" and "woman" where a neutral
person exists.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starter.fetch import package_folder

# The well-known first: with fewer concepts than there are, the ends of the last groups are missing.
_GROUPS = (
    "Animals & Nature",
    "Food & Drink",
    "Travel & Places",
    "Smileys & Emotion",
    "Activities",
    "Objects",
    "People & Body",
    "Symbols",
)
_LEFT_OUT = re.compile(
    r"button|keycap|o’clock|thirty|^input |^japanese |^(a|b|ab|o|cl|id|sos|up!|ok) |trade mark|"
    r"copyright|registered|^(man|woman)[ :]|^(men|women) |^no entry$|skin tone|symbols?$|letters|"
    r"part alternation|currency exchange|^(on!|back|end|soon|top) arrow|^family: |"
    r"^couple with heart: |^kiss: |^atm |^passport control|^customs|^baggage claim|"
    r"^left luggage|numbers|^(hash|zero)|medium.*square$|small square$|small (blue|orange) diamond"
)


@dataclass(frozen=True, slots=True)
class Concept:
    """``name``: lower case, as people write it; ``code``: its code points, hexadecimal."""

    name: str
    code: str
    tags: tuple[str, ...]
    group: str


def read_concepts(packages: Path, limit: int) -> list[Concept]:
    """At most ``limit`` concepts, best known groups first; needs the fetched packages."""
    names = _json(package_folder(packages, "names") / "data-by-emoji.json")
    entries = _json(package_folder(packages, "tags") / "en" / "data.json")
    tags = {plain_code(entry["hexcode"]): entry.get("tags", ()) for entry in entries}
    found: dict[str, Concept] = {}
    ordered = sorted(names.items(), key=lambda item: _rank(item[1]["group"]))
    for emoji, entry in ordered:
        name = entry["name"].lower()
        if entry["group"] not in _GROUPS or _LEFT_OUT.search(name):
            continue
        name = tidy(name)
        code = plain_code("-".join(f"{ord(c):x}" for c in emoji))
        if name not in found:
            kept = tuple(t.lower() for t in tags.get(code, ()) if is_word(t) and t.lower() != name)
            found[name] = Concept(name, code, kept, entry["group"])
    return list(found.values())[:limit]


def plain_code(code: str) -> str:
    """Without the variation selectors, which packages do not agree about."""
    return "-".join(part for part in code.lower().split("-") if part != "fe0f")


def tidy(name: str) -> str:
    """“person: bald” → “bald person”; typographic apostrophes become plain ones."""
    name = name.replace("’", "'").replace("“", "").replace("”", "")
    head, colon, rest = name.partition(": ")
    return f"{rest} {head}" if colon else name


def is_word(tag: str) -> bool:
    """Whether a tag is something that people would write in a prompt."""
    return re.fullmatch(r"[a-z][a-z' -]{1,24}", tag.lower()) is not None


def flat_svgs(packages: Path) -> dict[str, str]:
    """SVG texts by code."""
    folder = package_folder(packages, "flat")
    chars, icons = _json(folder / "chars.json"), _json(folder / "icons.json")
    side = icons["width"]
    svgs = {}
    for code, name in chars.items():
        icon = icons["icons"].get(name)
        if icon is not None:
            width, height = icon.get("width", side), icon.get("height", side)
            head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
            svgs[plain_code(code)] = f"{head}{icon['body']}</svg>"
    return svgs


def glossy_files(packages: Path) -> dict[str, Path]:
    """The 3D style's webp files by code."""
    folder = package_folder(packages, "3d") / "assets"
    return {plain_code(file.stem): file for file in sorted(folder.glob("*.webp"))}


def _rank(group: str) -> int:
    return _GROUPS.index(group) if group in _GROUPS else len(_GROUPS)


def _json(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))
