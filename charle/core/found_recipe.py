"""Turns values found in a picture file into a recipe that CHARL-E can draw.

The values come from strangers: they may be missing, of the wrong type or far out of range. What
cannot be taken as it is becomes the nearest possible or the usual value, and a note says so.
"""

import math
from collections.abc import Callable, Mapping, Sequence

from charle.core.recipe import FoundRecipe, LoraUsed, Recipe
from charle.core.request import (
    GUIDANCE_LIMIT,
    PROMPT_LIMIT_CHARS,
    SEED_COUNT,
    SIZE_MAX_PX,
    SIZE_MIN_PX,
    SIZE_MULTIPLE_PX,
    STEPS_LIMIT,
    Sampler,
    random_seed,
)
from charle.errors import BadRequest

_DEFAULT_STEPS = 20
_DEFAULT_GUIDANCE = 7.5
_DEFAULT_SAMPLER = Sampler.DPM_2M_KARRAS
_LORA_LIMIT = 5.0
_LORAS_LIMIT = 20
_NAME_LIMIT_CHARS = 200

Loras = Sequence[tuple[str, float]]


def assembled(
    values: Mapping[str, object],
    *,
    sampler_name: str,
    loras: Loras,
    picture_size: tuple[int, int],
    notes: Sequence[str] = (),
) -> FoundRecipe:
    """A recipe that is valid in every field.

    ``values`` holds text or numbers under the names of ``Recipe``'s fields, except for ``sampler``
    and ``loras``; ``picture_size`` is width and height in pixels of the picture they were found in.
    """
    reading = _Reading(values, list(notes))
    width, height = reading.size(picture_size)
    recipe = Recipe(
        prompt=reading.prompt("prompt"),
        negative_prompt=reading.prompt("negative_prompt"),
        width=width,
        height=height,
        steps=round(reading.number("steps", lambda: _DEFAULT_STEPS, 1, STEPS_LIMIT, "steps")),
        guidance=reading.number(
            "guidance", lambda: _DEFAULT_GUIDANCE, 0, GUIDANCE_LIMIT, "guidance"
        ),
        sampler=reading.sampler(sampler_name),
        seed=reading.seed("seed", random_seed, "seed"),
        model=reading.name("model"),
        model_hash=reading.name("model_hash"),
        loras=tuple(
            LoraUsed(
                _readable(name)[:_NAME_LIMIT_CHARS], min(max(scale, -_LORA_LIMIT), _LORA_LIMIT)
            )
            for name, scale in loras[:_LORAS_LIMIT]
            if math.isfinite(scale)
        ),
        variation_seed=reading.seed("variation_seed", lambda: 0),
        variation_strength=reading.number("variation_strength", lambda: 0.0, 0, 1),
        eta=reading.number("eta", lambda: 0.0, 0, 1),
        app_version=reading.name("app_version"),
    )
    return FoundRecipe(recipe, tuple(reading.all_notes()))


def number(value: object) -> float | None:
    """The number that ``value`` is or spells; None if it is none or not finite."""
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return None
    try:
        result = float(value)
    except (ValueError, OverflowError):
        return None
    return result if math.isfinite(result) else None


class _Reading:
    """Takes values one by one and remembers what was wrong with them."""

    def __init__(self, values: Mapping[str, object], notes: list[str]) -> None:
        self._values = values
        self._notes = notes
        self._missing: list[str] = []

    def all_notes(self) -> list[str]:
        if not self._missing:
            return self._notes
        return [
            *self._notes,
            f"The picture does not say its {_listed(self._missing)}; the usual is used.",
        ]

    def number(
        self, key: str, usual: Callable[[], float], low: float, high: float, name: str = ""
    ) -> float:
        value = number(self._values.get(key))
        if value is None:
            self._miss(name)
            return usual()
        if not low <= value <= high:
            self._notes.append(f"The {name or key} was {value:g}; the nearest possible is used.")
        return min(max(value, low), high)

    def seed(self, key: str, usual: Callable[[], int], name: str = "") -> int:
        # Not through float: seeds of other programs have up to 64 bits, all of which count.
        # The noise depends on the lowest 32.
        try:
            value = int(str(self._values.get(key)))
        except ValueError:
            self._miss(name)
            return usual()
        return value % SEED_COUNT

    def sampler(self, name: str) -> Sampler:
        try:
            return Sampler.named(name)
        except BadRequest:
            if name:
                self._notes.append(
                    f"CHARL-E has no sampler called “{name[:60]}”; {_DEFAULT_SAMPLER} is used."
                )
            else:
                self._miss("sampler")
            return _DEFAULT_SAMPLER

    def prompt(self, key: str) -> str:
        text = self._text(key)
        if len(text) > PROMPT_LIMIT_CHARS:
            name = key.replace("_", " ")
            self._notes.append(f"The {name} was cut to {PROMPT_LIMIT_CHARS:,} characters.")
        return text[:PROMPT_LIMIT_CHARS]

    def name(self, key: str) -> str:
        return self._text(key)[:_NAME_LIMIT_CHARS]

    def _miss(self, name: str) -> None:
        """Remember what people will want to know; fields without a name are rarely there."""
        if name:
            self._missing.append(name)

    def _text(self, key: str) -> str:
        value = self._values.get(key, "")
        return _readable(value) if isinstance(value, str) else ""

    def size(self, picture_size: tuple[int, int]) -> tuple[int, int]:
        """Width and height in pixels: those it was drawn with, brought to what can be drawn."""
        named = number(self._values.get("width")), number(self._values.get("height"))
        width, height = (found or own for found, own in zip(named, picture_size, strict=True))
        shrink = min(1.0, SIZE_MAX_PX / max(width, height, 1))
        drawn = _drawable(width * shrink), _drawable(height * shrink)
        if drawn != (width, height):
            self._notes.append(
                f"The size {width:.0f} × {height:.0f} was changed to {drawn[0]} × {drawn[1]}."
            )
        return drawn


def _drawable(size_px: float) -> int:
    nearest = round(size_px / SIZE_MULTIPLE_PX) * SIZE_MULTIPLE_PX
    return min(max(nearest, SIZE_MIN_PX), SIZE_MAX_PX)


def _readable(text: str) -> str:
    """Without what no text may contain: NUL and halves of characters."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _listed(names: list[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last
