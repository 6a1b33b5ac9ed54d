"""The prompting cheat-sheet: styles by group, example prompts and surprises for a model."""

import json
import random
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from charle.core.model_card import ModelCard
from charle.core.vocabulary import read_prompts
from charle.paths import resource

_FALLBACK_LANGUAGE = "en"
_STARTER = resource("starter")
_PROMPTS_WANTED = 5  # some views offer as many at a time


@dataclass(frozen=True, slots=True)
class Style:
    """Words that a click puts into the prompt. ``labels`` by language, e.g. "de", "zh_CN"."""

    id: str
    group: str
    phrase: str
    labels: dict[str, str]
    joint: str = ", "
    is_favourite: bool = False

    def label(self, language: str) -> str:
        return _in(self.labels, language)


@dataclass(frozen=True, slots=True)
class Group:
    """Styles of one kind: medium, light, camera …"""

    id: str
    labels: dict[str, str]
    styles: tuple[Style, ...]
    is_exclusive: bool = False

    def label(self, language: str) -> str:
        return _in(self.labels, language)


@dataclass(frozen=True, slots=True)
class CheatSheet:
    """What helps with prompts for one kind of model."""

    groups: tuple[Group, ...]
    examples: tuple[str, ...]
    subjects: tuple[str, ...]
    places: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    """What the model itself suggests; surprises are drawn from these where there are any."""
    colours: tuple[str, ...] = ()

    def favourites(self) -> tuple[Style, ...]:
        return tuple(one for group in self.groups for one in group.styles if one.is_favourite)

    def rivals(self, style: Style) -> tuple[Style, ...]:
        """The styles that must leave the prompt when this one comes in."""
        group = next(one for one in self.groups if one.id == style.group)
        return tuple(one for one in group.styles if one != style) if group.is_exclusive else ()

    def surprise(self, dice: random.Random) -> str:
        """A prompt nobody had to think of, made of what the model knows."""
        if self.prompts:
            return dice.choice(self.prompts)
        if self.colours:
            colour, ground = dice.sample(self.colours, 2)
            article = "an" if colour[0] in "aeiou" else "a"
            behind = "an" if ground[0] in "aeiou" else "a"
            return (
                f"{article} {colour} {dice.choice(self.subjects)} on {behind} {ground} background"
            )
        styles = {group.id: group.styles for group in self.groups}
        medium = dice.choice(styles["medium"]).phrase
        finish = dice.choice((*styles["light"], *styles["mood"])).phrase
        return f"{dice.choice(self.subjects)} {dice.choice(self.places)}, {medium}, {finish}"


def sheet_for(card: ModelCard) -> CheatSheet:
    """The starter was taught little and gets a sheet of its own, with what it suggests itself."""
    return _starter_sheet(_STARTER) if card.is_starter else _sheet("full")


@cache
def _starter_sheet(folder: Path) -> CheatSheet:
    sheet = _sheet("starter")
    prompts = read_prompts(folder)
    if len(prompts) < _PROMPTS_WANTED:
        return sheet
    return replace(sheet, examples=prompts, prompts=prompts)


@cache
def _sheet(models: str) -> CheatSheet:
    values = json.loads(resource("cheat_sheet.json").read_text(encoding="utf-8"))
    words = values[models]
    return CheatSheet(
        groups=tuple(_group(one) for one in values["group"] if one["models"] == models),
        examples=tuple(words["examples"]),
        subjects=tuple(words["subjects"]),
        places=tuple(words.get("places", ())),
        colours=tuple(words.get("colours", ())),
    )


def _group(values: dict[str, Any]) -> Group:
    return Group(
        id=values["id"],
        labels=values["label"],
        styles=tuple(
            Style(
                id=style["id"],
                group=values["id"],
                phrase=style["phrase"],
                labels=style["label"],
                joint=style.get("joint", ", "),
                is_favourite=style.get("is_favourite", False),
            )
            for style in values["styles"]
        ),
        is_exclusive=values.get("is_exclusive", False),
    )


def _in(labels: dict[str, str], language: str) -> str:
    short = language.split("_", maxsplit=1)[0]
    return labels.get(language) or labels.get(short) or labels[_FALLBACK_LANGUAGE]
