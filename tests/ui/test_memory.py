import json

import pytest

from charle.core.request import Sampler
from charle.ui.draft import Draft
from charle.ui.memory import Memory
from charle.ui.quality import Quality
from charle.ui.shape import Shape


def test_comes_back_as_it_was() -> None:
    memory = Memory(
        geometry="AAEC",
        side="more",
        draft=Draft(
            prompt="a heart",
            shape=Shape.PORTRAIT,
            quality=Quality.BEST,
            count=4,
            steps=7,
            guidance=0.0,
            sampler=Sampler.EULER,
            size=(96, 128),
            seed=0,
        ),
        history=["a heart", "a cat"],
        pace={"starter": 1e-6},
    )
    again = json.loads(json.dumps(memory.to_json()))
    assert Memory.from_json(again) == memory


@pytest.mark.parametrize(
    "values",
    [
        {"draft": 3, "history": "a", "pace": [], "geometry": None, "side": {}},
        {"draft": {"shape": "round", "count": "many", "size": [1]}, "history": [1, None]},
        {"pace": {"starter": "fast"}, "unknown": 1},
        {},
    ],
)
def test_nonsense_means_starting_fresh(values: dict[str, object]) -> None:
    memory = Memory.from_json(values)  # type: ignore[arg-type]
    assert memory.draft == Draft()
    assert memory.pace == {}
    assert memory.geometry == ""


def test_a_damaged_part_does_not_take_the_rest_with_it() -> None:
    memory = Memory.from_json({"draft": {"prompt": 5}, "history": ["a cat"]})
    assert memory.history == ["a cat"]


def test_history_has_each_prompt_once_and_the_newest_first() -> None:
    memory = Memory()
    for prompt in ("a", "b", " a "):
        memory.note_prompt(prompt)
    assert memory.history == ["a", "b"]
    for number in range(500):
        memory.note_prompt(str(number))
    assert len(memory.history) == 100
