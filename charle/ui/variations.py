"""Requests for relatives of a picture."""

from charle.core.recipe import Recipe
from charle.core.request import GenerationRequest, random_seed


def variation_requests(
    recipe: Recipe, strength: float, count: int, *, is_checked: bool
) -> list[GenerationRequest]:
    """One request a relative: each blends the picture's own noise towards other noise.

    ``strength`` goes from 0 (the same picture) to 1 (another one of the same prompt).
    """
    return [
        again(recipe, is_checked=is_checked, variation_seed=random_seed(), strength=strength)
        for _ in range(count)
    ]


def again(
    recipe: Recipe,
    *,
    is_checked: bool,
    seed: int | None = None,
    variation_seed: int | None = None,
    strength: float | None = None,
) -> GenerationRequest:
    """A request for the picture of a recipe; what is named differs from it."""
    return GenerationRequest(
        prompt=recipe.prompt,
        negative_prompt=recipe.negative_prompt,
        width=recipe.width,
        height=recipe.height,
        steps=recipe.steps,
        guidance=recipe.guidance,
        sampler=recipe.sampler,
        seed=recipe.seed if seed is None else seed,
        variation_seed=recipe.variation_seed if variation_seed is None else variation_seed,
        variation_strength=recipe.variation_strength if strength is None else strength,
        eta=recipe.eta,
        is_checked=is_checked,
    )
