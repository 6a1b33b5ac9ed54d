"""Small pictures and recipes for the tests."""

import random
from typing import Any

from charle.core.picture import Picture
from charle.core.recipe import Recipe
from charle.core.request import Sampler


def a_recipe(**changes: Any) -> Recipe:
    values: dict[str, Any] = {
        "prompt": "a black cat chilling on the street",
        "negative_prompt": "",
        "width": 64,
        "height": 72,
        "steps": 20,
        "guidance": 7.5,
        "sampler": Sampler.DPM_2M_KARRAS,
        "seed": 42,
        "model": "starter",
        "model_hash": "0123456789",
        "app_version": "0.1.0",
    }
    return Recipe(**(values | changes))


def a_picture(**changes: Any) -> Picture:
    """A picture with reproducible noise for pixels."""
    recipe = a_recipe(**changes)
    rgb = random.Random(recipe.seed).randbytes(recipe.width * recipe.height * 3)
    return Picture(recipe.width, recipe.height, rgb, recipe)
