"""What the window remembers between two starts: its place, the draft, prompts used, the pace.

It travels in ``Settings.remembered`` as plain JSON values. Values that make no sense mean starting
fresh; nothing here is worth an error message.
"""

import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from charle.core.request import Sampler
from charle.core.settings import Json
from charle.ui.draft import Draft
from charle.ui.quality import Quality
from charle.ui.shape import Shape

_log = logging.getLogger(__name__)
_HISTORY_LIMIT = 100


@dataclass
class Memory:
    """``geometry`` is Qt's own description of the window's place, base64; ``side`` names the panel
    to the right of the canvas. ``history`` holds prompts, the newest first; ``pace`` is
    ``Pace.known()``.
    """

    geometry: str = ""
    side: str = "recent"
    draft: Draft = field(default_factory=Draft)
    history: list[str] = field(default_factory=list)
    pace: dict[str, float] = field(default_factory=dict)

    def note_prompt(self, prompt: str) -> None:
        """Put a prompt at the top of the history."""
        prompt = prompt.strip()
        kept = [other for other in self.history if other != prompt]
        self.history = [prompt, *kept][:_HISTORY_LIMIT]

    def to_json(self) -> dict[str, Json]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Json]) -> "Memory":
        """What was remembered; a fresh memory where nothing sensible is found."""
        memory = cls()
        for one in fields(cls):
            if one.name not in values:
                continue
            try:
                setattr(memory, one.name, _PARSERS[one.name](values[one.name]))
            except (TypeError, ValueError, AttributeError, KeyError) as error:
                _log.warning("the window forgot its %s: %r", one.name, error)
        return memory


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _history(value: Any) -> list[str]:
    return [_text(one) for one in value][:_HISTORY_LIMIT]


def _pace(value: Any) -> dict[str, float]:
    return {_text(model): float(pace) for model, pace in value.items() if 0 < float(pace) < 1}


def _draft(value: Any) -> Draft:
    known = {one.name: value[one.name] for one in fields(Draft) if one.name in value}
    return Draft(**{name: _DRAFT[name](one) for name, one in known.items() if one is not None})


def _size(value: Any) -> tuple[int, int]:
    width, height = value
    return int(width), int(height)


_DRAFT: dict[str, Any] = {
    "prompt": _text,
    "negative_prompt": _text,
    "shape": Shape,
    "quality": Quality,
    "count": int,
    "steps": int,
    "guidance": float,
    "sampler": Sampler,
    "size": _size,
    "seed": int,
    "variation_seed": int,
    "variation_strength": float,
}
_PARSERS: dict[str, Any] = {
    "geometry": _text,
    "side": _text,
    "draft": _draft,
    "history": _history,
    "pace": _pace,
}
