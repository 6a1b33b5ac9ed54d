"""Stage "sheet": 100 drawn prompts on contact sheets, to be looked at."""

import random
import textwrap
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from starter.art import Art
from starter.evaluate import known_concepts
from starter.painter import Painter
from starter.palette import NAMES, Floats
from starter.questions import pairs_never_trained
from starter.scenes import SCENES
from starter.words import SIZES, phrase, split_colour

_COLUMNS, _ROWS, _CELL_PX, _WORDS_PX = 5, 5, 200, 34
_SEED = 3000


def sheet_prompts(art: Art, known: list[int], count: int = 100) -> list[str]:
    """``count`` prompts; three in ten name a colour that training never showed with that thing."""
    rng = random.Random("sheet")
    prompts = ["a black cat chilling on the street"]
    unseen = [q.prompt for q, _ in pairs_never_trained(art, known, count * 3 // 10)]
    prompts += unseen[: count - 1]
    while len(prompts) < count:
        name = art.concepts[rng.choice(known)].name
        noun = split_colour(name)[1]
        other = phrase(art.concepts[rng.choice(known)].name)
        prompts.append(
            rng.choice(
                (
                    phrase(name),
                    phrase(noun, rng.choice(NAMES)),
                    f"{phrase(name)} on a {rng.choice(NAMES)} background",
                    f"{phrase(name)}, 3d style",
                    f"{phrase(name)} {rng.choice(SCENES).words[0]}",
                    f"{phrase(name)} to the left of {other}",
                    phrase(name, None, rng.choice(tuple(SIZES))),
                )
            ).replace(" a orange", " an orange")
        )
    return prompts


def draw_sheets(art: Art, model: Path, painter: Painter, folder: Path, count: int = 100) -> None:
    """Write ``sheet-1.png`` and so on into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    prompts = sheet_prompts(art, known_concepts(art, model), count)
    pictures = painter.draw(prompts, _SEED)
    page = _COLUMNS * _ROWS
    for number, first in enumerate(range(0, count, page), start=1):
        last = first + page
        laid_out(prompts[first:last], pictures[first:last]).save(folder / f"sheet-{number}.png")


def laid_out(prompts: list[str], pictures: list[Floats]) -> Image.Image:
    """One page: pictures with their prompts below."""
    size = (_COLUMNS * _CELL_PX, _ROWS * (_CELL_PX + _WORDS_PX))
    sheet = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(sheet)
    for place, (prompt, picture) in enumerate(zip(prompts, pictures, strict=True)):
        x, y = place % _COLUMNS * _CELL_PX, place // _COLUMNS * (_CELL_PX + _WORDS_PX)
        image = Image.fromarray((np.clip(picture, 0, 1) * 255).round().astype(np.uint8))
        sheet.paste(image.resize((_CELL_PX - 4,) * 2, Image.Resampling.LANCZOS), (x + 2, y + 2))
        draw.text((x + 4, y + _CELL_PX), textwrap.fill(prompt, 32), fill="black")
    return sheet
