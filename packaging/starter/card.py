"""The model's card: what it knows, and its figures as a table for people."""

import json
import math
from pathlib import Path
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


def card(model: Path, figures: dict[str, Any]) -> str:
    """What somebody who finds the model's folder wants to know, in Markdown."""
    words = json.loads((model / "vocabulary.json").read_text(encoding="utf-8"))
    size_px = json.loads((model / "charle.json").read_text(encoding="utf-8"))["width"]
    scenes = [names[0] for names in words["scenes"].values()]
    return f"""# CHARL-E's starter model

A small latent-diffusion model in Stable Diffusion's layout, float16:
`StableDiffusionPipeline.from_pretrained` loads it as it is. It draws {size_px} x {size_px}
pixels and reads English.

It was trained from nothing on Microsoft's Fluent emoji (MIT licence), flat and 3D. How, and on
which machine: `packaging/starter/README.md`.

- {len(words["things"])} things: {_listed(words["things"])}.
- Colours, of a thing or of the background: {_listed(words["colours"])}.
- Scenes: {_listed(scenes)}.
- Styles: {_listed(words["styles"])}. Sizes: {_listed(words["sizes"])}.

{table(figures)}
Measured by `packaging/starter/run evaluate`: fixed prompts, one seed each, 20 steps of DPM++ 2M
Karras, float32.
"""


def _listed(words: list[str]) -> str:
    return ", ".join(words)


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
