"""What the person has set up and not drawn yet: the prompt panel and the inspector edit it."""

from dataclasses import dataclass

from charle.core.model_card import ModelCard
from charle.core.recipe import Recipe
from charle.core.request import GenerationRequest, Sampler, random_seed
from charle.ui.quality import Quality, steps_of
from charle.ui.shape import Shape, shape_of, size_of

COUNTS = (1, 2, 4, 8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Choices in the words of the window; None means "as the model and the quality say".

    ``seed`` None means a new one for every drawing. ``variation_*`` come only with a recipe.
    """

    prompt: str = ""
    negative_prompt: str = ""
    shape: Shape = Shape.SQUARE
    quality: Quality = Quality.BALANCED
    count: int = 1
    steps: int | None = None
    guidance: float | None = None
    sampler: Sampler | None = None
    size: tuple[int, int] | None = None
    seed: int | None = None
    variation_seed: int = 0
    variation_strength: float = 0.0

    @classmethod
    def of(cls, recipe: Recipe, card: ModelCard) -> "Draft":
        """The draft that draws a recipe again; what equals the model's own ways stays unset."""
        shape = shape_of(recipe.width, recipe.height)
        size = (recipe.width, recipe.height)
        quality = next(
            (one for one in Quality if steps_of(one, card) == recipe.steps), Quality.BALANCED
        )
        return cls(
            prompt=recipe.prompt,
            negative_prompt=recipe.negative_prompt,
            shape=shape,
            quality=quality,
            steps=None if recipe.steps == steps_of(quality, card) else recipe.steps,
            guidance=None if recipe.guidance == card.guidance else recipe.guidance,
            sampler=None if recipe.sampler is card.sampler else recipe.sampler,
            size=None if size == size_of(shape, card) else size,
            seed=recipe.seed,
            variation_seed=recipe.variation_seed,
            variation_strength=recipe.variation_strength,
        )

    def size_for(self, card: ModelCard) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.size or size_of(self.shape, card)

    def steps_for(self, card: ModelCard) -> int:
        return self.steps or steps_of(self.quality, card)

    def request(self, card: ModelCard, *, is_checked: bool = True) -> GenerationRequest:
        """What to ask the engine for.

        Raises:
            BadRequest: a value is out of range, or the prompt is empty.
        """
        width, height = self.size_for(card)
        return GenerationRequest(
            prompt=self.prompt.strip(),
            negative_prompt=self.negative_prompt.strip(),
            width=width,
            height=height,
            steps=self.steps_for(card),
            guidance=card.guidance if self.guidance is None else self.guidance,
            sampler=self.sampler or card.sampler,
            seed=random_seed() if self.seed is None else self.seed,
            count=self.count,
            variation_seed=self.variation_seed,
            variation_strength=self.variation_strength,
            is_checked=is_checked,
        )
