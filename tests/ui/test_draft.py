import pytest

from charle.core.model_card import ModelCard
from charle.core.recipe import Recipe
from charle.core.request import Sampler
from charle.errors import BadRequest
from charle.ui.draft import Draft
from charle.ui.quality import Quality, steps_of
from charle.ui.shape import Shape, shape_of, size_of
from tests.ui.conftest import CARD, STARTER_CARD, recipe


@pytest.mark.parametrize("card", [CARD, STARTER_CARD], ids=["large", "starter"])
@pytest.mark.parametrize("shape", Shape)
def test_every_shape_is_a_size_that_can_be_drawn(card: ModelCard, shape: Shape) -> None:
    width, height = size_of(shape, card)
    Draft(prompt="x", shape=shape).request(card)  # would raise
    assert shape_of(width, height) is shape


def test_no_side_is_shorter_than_what_the_model_was_taught() -> None:
    assert size_of(Shape.PORTRAIT, STARTER_CARD) == (128, 160)
    assert size_of(Shape.LANDSCAPE, STARTER_CARD) == (160, 128)
    assert size_of(Shape.PORTRAIT, CARD) == (512, 768)


def test_better_means_more_steps() -> None:
    steps = [steps_of(quality, CARD) for quality in Quality]
    assert steps == sorted(steps)
    assert steps_of(Quality.BALANCED, CARD) == CARD.steps


def test_what_is_left_open_is_as_the_model_draws_best() -> None:
    request = Draft(prompt=" a heart \n").request(STARTER_CARD)
    assert request.prompt == "a heart"
    assert (request.width, request.height) == (128, 128)
    assert (request.steps, request.guidance) == (20, 4.0)
    assert request.sampler is STARTER_CARD.sampler


def test_a_new_seed_each_time_unless_one_is_kept() -> None:
    draft = Draft(prompt="a heart")
    assert draft.request(CARD).seed != draft.request(CARD).seed
    assert Draft(prompt="a heart", seed=42).request(CARD).seed == 42


def test_nothing_to_draw_is_an_error_in_words() -> None:
    with pytest.raises(BadRequest):
        Draft().request(CARD)


@pytest.mark.parametrize(
    "one",
    [
        recipe(),
        recipe(seed=0, steps=7, guidance=0.0, sampler=Sampler.EULER_A),
        recipe(width=768, height=512, negative_prompt="text"),
        recipe(width=640, height=448, steps=12),
        recipe(variation_seed=9, variation_strength=0.25),
    ],
)
def test_a_recipe_in_the_draft_asks_for_the_same_picture(one: Recipe) -> None:
    request = Draft.of(one, CARD).request(CARD)
    assert Recipe.of(request, 0, model="sd") == one


def test_usual_values_of_a_recipe_stay_open() -> None:
    draft = Draft.of(recipe(), CARD)
    assert (draft.steps, draft.guidance, draft.sampler, draft.size) == (None, None, None, None)
    assert Draft.of(recipe(steps=40), CARD).quality is Quality.BEST
