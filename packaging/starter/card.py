"""The figures as a table for people: the model's card."""

import math
from typing import Any

_REACH = {
    "concepts": ("800", "all"),
    "picture size": ("192 or 256", "256"),
    "seconds a picture": ("1.5", "0.8"),
    "VAE reconstruction, dB": ("30", "33"),
    "colour word right": ("96 %", "99 %"),
    "background colour right": ("99 %", "100 %"),
    "colour–object pair never trained": ("93 %", "97 %"),
    "style word right": ("96 %", "99 %"),
    "nearest reference is the right concept": ("95 %", "97 %"),
    "two objects, both recognisable, right sides": ("75 %", "90 %"),
    "scene right behind an object": ("85 %", "95 %"),
}


def table(figures: dict[str, Any]) -> str:
    """A Markdown table of what ``evaluate`` measured."""
    lines = ["| Figure | Measured | Pictures | Reach | Stretch |", "|---|---|---|---|---|"]
    for name, figure in figures.items():
        reach, stretch = _REACH.get(name, ("", ""))
        count = figure.get("of", "")
        lines.append(f"| {name} | {_value(figure, reach)} | {count} | {reach} | {stretch} |")
    return "\n".join(lines) + "\n"


def _value(figure: dict[str, Any], reach: str) -> str:
    value = figure["value"]
    if isinstance(value, float) and math.isnan(value):
        return "not measured"
    if not reach.endswith("%"):
        return str(value)
    more = f" (among five: {figure['top 5']:.0%})" if "top 5" in figure else ""
    return f"{value:.0%}{more}".replace("%", " %")
