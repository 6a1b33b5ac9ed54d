"""Fills a folder with picture files that have everything a drawn one has, only quickly.

Imported where no Qt is needed.
"""

import random
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PIL import Image, ImageDraw

from charle.core import atomic
from charle.core.picture import Picture
from charle.core.picture_file import as_png
from charle.core.progress import CancelToken
from charle.core.recipe import Recipe
from charle.core.request import Sampler

THINGS = ("cat", "lighthouse", "rocket", "teapot", "violin", "octopus", "bicycle", "cactus")
MANNERS = ("at dawn", "in the rain", "as a watercolour", "of glass", "from above", "in winter")
COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "white", "black")
_SEED = 7
_THREADS = 2  # packing pixels needs no Python lock
_CHUNK = 100


def write_pictures(folder: Path, count: int, side_px: int, cancel: CancelToken) -> None:
    """Write ``count`` square PNG files with recipes into ``folder``; the same ones every time.

    Raises:
        OSError: the disk is full or cannot be written to.
        Cancelled: the token was set.
    """
    folder.mkdir(parents=True)
    dice = random.Random(_SEED)  # noqa: S311 - pictures, not secrets
    recipes = [_recipe(dice, number, side_px) for number in range(count)]
    with ThreadPoolExecutor(_THREADS) as pool:
        for start in range(0, count, _CHUNK):
            cancel.check()
            list(pool.map(partial(_write, folder), recipes[start : start + _CHUNK]))


def _recipe(dice: random.Random, number: int, side_px: int) -> Recipe:
    prompt = f"a {dice.choice(COLOURS)} {dice.choice(THINGS)} {dice.choice(MANNERS)}"
    return Recipe(
        prompt=f"{prompt} on a {dice.choice(COLOURS)} ground, no. {number}",
        negative_prompt="blurry",
        width=side_px,
        height=side_px,
        steps=20,
        guidance=7.5,
        sampler=Sampler.DPM_2M_KARRAS,
        seed=number,
        model="starter",
    )


def _write(folder: Path, recipe: Recipe) -> None:
    colours = [word for word in recipe.prompt.split() if word in COLOURS]
    image = Image.new("RGB", (recipe.width, recipe.height), colours[-1])
    inset = recipe.width // 8 + recipe.seed % max(1, recipe.width // 4)
    far = recipe.width - inset // 2
    ImageDraw.Draw(image).ellipse((inset // 2, inset, far, far), fill=colours[0])
    picture = Picture(recipe.width, recipe.height, image.tobytes(), recipe)
    atomic.write(folder / f"picture-{recipe.seed}.png", as_png(picture), is_lasting=False)
