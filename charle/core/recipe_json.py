"""A recipe in CHARL-E's own words: exact, and open for fields that come later."""

import json
from dataclasses import asdict
from typing import Any

from charle.core.found_recipe import assembled, number
from charle.core.recipe import FoundRecipe, Recipe

_FORMAT = 1
_LIMIT_CHARS = 200_000


def to_json(recipe: Recipe) -> str:
    """One line of JSON, without control characters."""
    text = json.dumps({"charle": _FORMAT, **asdict(recipe)}, ensure_ascii=False)
    # Legal in JSON as they are, but not in the XML that carries it.
    return text.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")


def parse(text: str, picture_size: tuple[int, int]) -> FoundRecipe | None:
    """The recipe in ``text``; None if there is none, however damaged the text is.

    ``picture_size`` is width and height in pixels of the picture that it was found in.
    """
    if len(text) > _LIMIT_CHARS:
        return None
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict) or "charle" not in values:
        return None
    if not isinstance(values.get("prompt"), str):
        return None
    return assembled(
        values,
        sampler_name=str(values.get("sampler", "")),
        loras=_loras(values.get("loras")),
        picture_size=picture_size,
    )


def _loras(loras: Any) -> list[tuple[str, float]]:
    if not isinstance(loras, list):
        return []
    return [
        (lora["name"], scale)
        for lora in loras
        if isinstance(lora, dict)
        and isinstance(lora.get("name"), str)
        and (scale := number(lora.get("scale"))) is not None
    ]
