"""Building a request validates it; every refusal is two sentences."""

import math
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charle.core.request import PROMPT_LIMIT_CHARS, GenerationRequest, Sampler
from charle.errors import BadRequest

GOOD = {"prompt": "a cat", "width": 512, "height": 512, "steps": 20, "guidance": 7.5}


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"prompt": ""}, "nothing to draw"),
        ({"prompt": " \n"}, "nothing to draw"),
        ({"prompt": "x" * 10_000}, "too long"),
        ({"prompt": "a cat \udcff"}, "cannot be read"),
        ({"negative_prompt": "\ud800"}, "negative prompt"),
        ({"steps": 0}, "number of steps cannot be 0"),
        ({"steps": 10**9}, "1,000,000,000"),
        ({"width": 510}, "510"),
        ({"height": 8}, "height"),
        ({"width": 100_000}, "width"),
        ({"guidance": math.nan}, "guidance"),
        ({"guidance": 1e30}, "guidance"),
        ({"guidance": -1.0}, "guidance"),
        ({"seed": -1}, "seed"),
        ({"seed": 2**32}, "seed"),
        ({"count": 0}, "number of pictures"),
        ({"variation_strength": 1.5}, "variation strength"),
        ({"eta": math.inf}, "eta"),
    ],
)
def test_bad_values_are_refused_in_words(values: dict[str, object], words: str) -> None:
    with pytest.raises(BadRequest) as refused:
        GenerationRequest(**{**GOOD, **values})  # type: ignore[arg-type]
    assert words in refused.value.title.lower() or words in refused.value.title
    assert refused.value.hint


def test_nearest_possible_sizes_are_named() -> None:
    with pytest.raises(BadRequest, match="504 or 512"):
        GenerationRequest(**{**GOOD, "width": 510})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "prompt", ["🐱", "ein schwarzer Kater", "黒い猫", "x" * PROMPT_LIMIT_CHARS]
)
def test_any_readable_text_is_a_prompt(prompt: str) -> None:
    GenerationRequest(**{**GOOD, "prompt": prompt})  # type: ignore[arg-type]


def test_seeds_count_up_and_start_over() -> None:
    request = GenerationRequest(**GOOD, seed=2**32 - 2, count=3)  # type: ignore[arg-type]
    assert [request.seed_of(index) for index in range(3)] == [2**32 - 2, 2**32 - 1, 0]


@pytest.mark.parametrize(
    ("name", "sampler"),
    [
        ("dpm++ 2m karras", Sampler.DPM_2M_KARRAS),
        ("dpmpp_2m_karras", Sampler.DPM_2M_KARRAS),
        ("euler_a", Sampler.EULER_A),
        ("PLMS", Sampler.PLMS),
        ("DPM2 a", Sampler.DPM2_A),
    ],
)
def test_samplers_are_found_however_they_are_spelled(name: str, sampler: Sampler) -> None:
    assert Sampler.named(name) is sampler


def test_unknown_sampler_names_the_known_ones() -> None:
    with pytest.raises(BadRequest, match="Euler a"):
        Sampler.named("magic")


@given(st.text(max_size=60), st.integers(), st.floats())
def test_nothing_but_our_own_error_comes_out(prompt: str, steps: int, guidance: float) -> None:
    with suppress(BadRequest):
        GenerationRequest(prompt=prompt, width=512, height=512, steps=steps, guidance=guidance)
