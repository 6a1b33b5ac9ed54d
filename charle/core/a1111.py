"""The ``parameters`` text: how the A1111 web UI, and many programs after it, note a recipe.

    the prompt, over one or more lines
    Negative prompt: this too
    Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 42, Size: 512x512, Model: "a name, quoted"

There is no standard. What is written here is what the web UI writes; what is read is what people's
pictures hold, see the tests.
"""

import json
import re
from collections.abc import Iterator

from charle.core.found_recipe import assembled, number
from charle.core.recipe import FoundRecipe, Recipe
from charle.core.request import Sampler
from charle.errors import BadRequest

_NEGATIVE = "Negative prompt:"
_FIRST_KEY = "Steps:"
_LIMIT_CHARS = 200_000
_SURE_KEYS = {"Steps", "Sampler", "CFG scale", "Seed"}
_KEYS = _SURE_KEYS | {"Size", "Model", "Model hash", "Schedule type", "Version"}
_LORA = re.compile(r"<lora:([^:<>]{1,200})(?::([^<>]{0,40}))?>")
# A comma, or a whole quoted value, so that the commas in it are passed over. A quote opens a value
# only right after the colon; elsewhere it means inches.
_COMMA = re.compile(r',|(?<=:)\s{0,9}"(?:[^"\\]|\\.)*+"')
_SIZE = re.compile(r"(\d{1,6})x(\d{1,6})")
_OUR_VERSION = "CHARL-E "
_FIELDS = {
    "steps": "Steps",
    "guidance": "CFG scale",
    "seed": "Seed",
    "model": "Model",
    "model_hash": "Model hash",
    "variation_seed": "Variation seed",
    "variation_strength": "Variation seed strength",
}


# --- Writing ---------------------------------------------------------------------------------


def to_text(recipe: Recipe) -> str:
    """The recipe as a ``parameters`` text."""
    settings: dict[str, object] = {
        "Steps": recipe.steps,
        "Sampler": recipe.sampler,
        "CFG scale": _plain(recipe.guidance),
        "Seed": recipe.seed,
        "Size": f"{recipe.width}x{recipe.height}",
        "Model hash": recipe.model_hash,
        "Model": recipe.model,
    }
    if recipe.variation_strength:
        settings["Variation seed"] = recipe.variation_seed
        settings["Variation seed strength"] = _plain(recipe.variation_strength)
    if recipe.eta:
        settings["Eta"] = _plain(recipe.eta)
    if recipe.loras:
        settings["Loras"] = "; ".join(f"{used.name}: {used.scale:g}" for used in recipe.loras)
    settings["Version"] = f"{_OUR_VERSION}{recipe.app_version}".strip()
    lines = [_prompt_lines(recipe.prompt)]
    if recipe.negative_prompt.strip():
        lines.append(f"{_NEGATIVE} {_prompt_lines(recipe.negative_prompt)}")
    lines.append(
        ", ".join(f"{key}: {_quoted(value)}" for key, value in settings.items() if value != "")
    )
    return "\n".join(lines)


def _prompt_lines(prompt: str) -> str:
    """The prompt so that readers find its end: none of them knows an escape for the marker."""
    lines = prompt.replace("\r\n", "\n").replace("\r", "\n").replace("\0", " ").strip()
    return lines.replace(_NEGATIVE, _NEGATIVE.replace(":", " :"))


def _plain(value: float) -> str:
    return f"{value:.12g}"


def _quoted(value: object) -> str:
    text = str(value)
    is_plain = not any(character in text for character in ',:"\n\r\0')
    return text if is_plain else json.dumps(text, ensure_ascii=False)


# --- Reading ---------------------------------------------------------------------------------


def parse(text: str, picture_size: tuple[int, int]) -> FoundRecipe | None:
    """The recipe in a ``parameters`` text; None if it is something else.

    ``picture_size`` is width and height in pixels of the picture that it was found in.
    """
    lines = text[:_LIMIT_CHARS].replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")
    prompts, settings = _parted(lines)
    if not settings:
        return None
    prompt, negative = _prompts(prompts)
    prompt, loras = _without_loras(prompt)
    values: dict[str, object] = {
        name: settings[key] for name, key in _FIELDS.items() if key in settings
    }
    values |= {"prompt": prompt, "negative_prompt": negative}
    if size := _SIZE.fullmatch(settings.get("Size", "")):
        values |= {"width": size[1], "height": size[2]}
    sampler, notes = _sampler(settings.get("Sampler", ""), settings.get("Schedule type", ""))
    if sampler == Sampler.DDIM:  # for other samplers, A1111 means something else by it
        values["eta"] = settings.get("Eta")
    if (version := settings.get("Version", "")).startswith(_OUR_VERSION):
        values["app_version"] = version.removeprefix(_OUR_VERSION)
    return assembled(
        values,
        sampler_name=sampler,
        loras=[*loras, *_own_loras(settings.get("Loras", ""))],
        picture_size=picture_size,
        notes=[*notes, *_beyond(settings)],
    )


def _parted(lines: list[str]) -> tuple[list[str], dict[str, str]]:
    """The lines of the prompts and the settings: the lowest line that looks like settings."""
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        prompt, settings = "", _settings(line)
        if "Steps" not in settings and _FIRST_KEY in line:  # the prompt ends on the same line
            prompt, _, rest = line.rpartition(_FIRST_KEY)
            settings = _settings(_FIRST_KEY + rest)
        known = _KEYS & settings.keys()
        if line.lstrip().startswith(_FIRST_KEY) or (len(known) > 1 and known & _SURE_KEYS):
            return [*lines[:index], prompt], settings
    return lines, {}


def _settings(line: str) -> dict[str, str]:
    """Key and value of each item in the line; the first of a key counts."""
    settings: dict[str, str] = {}
    for item in _items(line):
        key, colon, value = item.partition(":")
        if colon:
            settings.setdefault(key.strip(), _unquoted(value.strip()))
    return settings


def _items(line: str) -> Iterator[str]:
    """The line cut at its commas, except for those in a quoted value. One pass, for any length."""
    start = 0
    for comma in _COMMA.finditer(line):
        if comma[0] == ",":
            yield line[start : comma.start()]
            start = comma.end()
    yield line[start:]


def _unquoted(value: str) -> str:
    if len(value) < 2 or not (value[0] == value[-1] == '"'):
        return value
    try:
        text = json.loads(value)
    except ValueError:
        return value[1:-1]
    return text if isinstance(text, str) else value


def _prompts(lines: list[str]) -> tuple[str, str]:
    for index, line in enumerate(lines):
        if line.lstrip().startswith(_NEGATIVE):
            negative = [line.lstrip().removeprefix(_NEGATIVE), *lines[index + 1 :]]
            return "\n".join(lines[:index]).strip(), "\n".join(negative).strip()
    return "\n".join(lines).strip(), ""


def _without_loras(prompt: str) -> tuple[str, list[tuple[str, float]]]:
    """The prompt without ``<lora:name:strength>`` marks, which the model would read as words."""
    loras = []
    for name, strengths in _LORA.findall(prompt):
        strength = number(strengths.partition(":")[0]) if strengths else 1.0
        loras.append((name, 1.0 if strength is None else strength))
    return (_LORA.sub("", prompt).strip(), loras) if loras else (prompt, [])


def _own_loras(text: str) -> list[tuple[str, float]]:
    pairs = (item.rpartition(":") for item in text.split(";"))
    return [
        (name.strip(), scale)
        for name, _, value in pairs
        if name.strip() and (scale := number(value)) is not None
    ]


# --- Samplers --------------------------------------------------------------------------------

_KARRAS = "karras"
_PLAIN_SCHEDULES = ("", "automatic", "uniform", "normal")
_SCHEDULES = (_KARRAS, "exponential", "polyexponential", "sgm uniform", "simple", "beta", "normal")


def _sampler(name: str, schedule: str) -> tuple[str, list[str]]:
    """The name of the sampler that the picture means, and notes about what differs."""
    name, schedule = name.strip(), schedule.strip().lower()
    if not schedule:  # older versions put the schedule into the sampler's name
        schedule = next((s for s in _SCHEDULES if name.lower().endswith(f" {s}")), "")
        name = name[: len(name) - len(schedule)].strip()
    try:
        sampler = Sampler.named(name)
    except BadRequest:
        return name, []
    if sampler is Sampler.DPM_2M and schedule in (_KARRAS, "automatic"):
        return Sampler.DPM_2M_KARRAS, []  # for this one, automatic means Karras
    if schedule in _PLAIN_SCHEDULES:
        return sampler, []
    return sampler, [f"CHARL-E draws {sampler} without the schedule “{schedule[:60]}”."]


def _beyond(settings: dict[str, str]) -> list[str]:
    """Notes about what CHARL-E cannot repeat."""
    if any(key.startswith("Hires") for key in settings):
        return ["It was enlarged after drawing; CHARL-E draws it in its first size."]
    if "Denoising strength" in settings:
        return ["It was drawn over another picture, so it will look different."]
    return []
