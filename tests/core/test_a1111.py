from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charle.core import a1111
from charle.core.recipe import FoundRecipe, LoraUsed
from charle.core.request import PROMPT_LIMIT_CHARS, Sampler
from tests.core.pictures import a_recipe

_SETTINGS = "Steps: 30, Sampler: Euler a, CFG scale: 6.5, Seed: 7, Size: 512x768, Model: dream"


def _parse(text: str, size: tuple[int, int] = (512, 512)) -> FoundRecipe:
    found = a1111.parse(text, size)
    assert found is not None
    return found


def test_text_is_what_the_web_ui_writes() -> None:
    recipe = a_recipe(negative_prompt="blurry", model="v1-5", guidance=7.0)
    assert a1111.to_text(recipe) == (
        "a black cat chilling on the street\n"
        "Negative prompt: blurry\n"
        "Steps: 20, Sampler: DPM++ 2M Karras, CFG scale: 7, Seed: 42, Size: 64x72, "
        "Model hash: 0123456789, Model: v1-5, Version: CHARL-E 0.1.0"
    )


@pytest.mark.parametrize("sampler", list(Sampler))
def test_every_field_comes_back(sampler: Sampler) -> None:
    recipe = a_recipe(
        prompt='(cat:1.2), "quoted": 5" tall\nSteps: 20, Sampler: x, Seed: 1',
        negative_prompt="bad, worse:\nSteps: 3",
        sampler=sampler,
        guidance=0.1 + 0.2,
        model='my "best", model: two',
        loras=(LoraUsed("sketch", 0.5), LoraUsed("glow: strong", -1.25)),
        variation_seed=9,
        variation_strength=0.3,
        eta=0.5 if sampler is Sampler.DDIM else 0.0,
    )
    found = _parse(a1111.to_text(recipe))
    assert found == FoundRecipe(replace(recipe, guidance=0.3))


@given(st.text(max_size=300), st.text(max_size=100))
def test_any_prompt_comes_back(prompt: str, negative: str) -> None:
    def plain(text: str) -> str:
        return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", " ").strip()

    found = _parse(a1111.to_text(a_recipe(prompt=prompt, negative_prompt=negative)))
    assert found.recipe.prompt == plain(prompt)
    assert found.recipe.negative_prompt == plain(negative)
    assert found.recipe.seed == 42


def test_marker_inside_a_prompt_ends_nothing() -> None:
    text = a1111.to_text(
        a_recipe(prompt="a sign\nNegative prompt: no cats", negative_prompt="dogs")
    )
    found = _parse(text)
    assert found.recipe.prompt == "a sign\nNegative prompt : no cats"
    assert found.recipe.negative_prompt == "dogs"


def test_long_prompts_over_many_lines() -> None:
    found = _parse(f"a cat,\n\nsitting\nNegative prompt: ugly,\r\nblurry,\n\nlow\n{_SETTINGS}")
    assert found.recipe.prompt == "a cat,\n\nsitting"
    assert found.recipe.negative_prompt == "ugly,\nblurry,\n\nlow"
    assert found.recipe.sampler is Sampler.EULER_A
    assert (found.recipe.width, found.recipe.height) == (512, 768)
    assert (found.recipe.steps, found.recipe.guidance, found.recipe.seed) == (30, 6.5, 7)
    assert found.recipe.model == "dream"


def test_missing_fields_get_usual_values_and_one_note() -> None:
    found = _parse("a cat\nSteps: 12", size=(641, 480))
    assert found.recipe.steps == 12
    assert found.recipe.guidance == 7.5
    assert found.recipe.sampler is Sampler.DPM_2M_KARRAS
    assert (found.recipe.width, found.recipe.height) == (640, 480)
    assert found.notes == (
        "The size 641 × 480 was changed to 640 × 480.",
        "The picture does not say its guidance, sampler and seed; the usual is used.",
    )


@pytest.mark.parametrize(
    ("settings", "sampler", "note"),
    [
        ("Sampler: DPM++ 2M, Schedule type: Karras", Sampler.DPM_2M_KARRAS, ""),
        ("Sampler: DPM++ 2M, Schedule type: Automatic", Sampler.DPM_2M_KARRAS, ""),
        ("Sampler: DPM++ 2M, Schedule type: Uniform", Sampler.DPM_2M, ""),
        ("Sampler: DPM++ 2M", Sampler.DPM_2M, ""),
        ("Sampler: DPM++ 2M Karras", Sampler.DPM_2M_KARRAS, ""),
        ("Sampler: Euler a, Schedule type: Automatic", Sampler.EULER_A, ""),
        ("Sampler: DPM++ SDE Karras", Sampler.DPM_SDE, "without the schedule “karras”"),
        ("Sampler: Euler, Schedule type: Exponential", Sampler.EULER, "“exponential”"),
        ("Sampler: euler_a", Sampler.EULER_A, ""),
        ("Sampler: DPM++ 3M SDE", Sampler.DPM_2M_KARRAS, "no sampler called “DPM++ 3M SDE”"),
        (f"Sampler: {'x' * 5000}", Sampler.DPM_2M_KARRAS, f"“{'x' * 60}”"),
    ],
)
def test_samplers_under_old_new_and_unknown_names(
    settings: str, sampler: Sampler, note: str
) -> None:
    found = _parse(f"a cat\nSteps: 20, {settings}, CFG scale: 7, Seed: 5, Size: 512x512")
    assert found.recipe.sampler is sampler
    assert [note in text for text in found.notes] == ([True] if note else [])


def test_a_picture_of_today_with_everything() -> None:
    found = _parse(
        "portrait, <lora:add_detail:0.7>, (blue eyes:1.1) <lora:Glow>\n"
        "Negative prompt: lowres\n"
        "Steps: 28, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7, Seed: 736401068, "
        'Size: 512x768, Model hash: 34d8e4c691, Model: "name, with: commas", VAE hash: 735e4c3a44, '
        "Denoising strength: 0.4, Clip skip: 2, Hires upscale: 2, Hires steps: 10, "
        'Hires upscaler: R-ESRGAN 4x+, ADetailer prompt: "face, Seed: 99, \\"x\\"", '
        'TIPO Parameters: {"seed": 1, "prompt": "a, b"}, Lora hashes: "add_detail: 7c6bad76eb54", '
        'Hashes: {"model": "34d8e4c691"}, RNG: CPU, NGMS: 3.0, Version: v1.10.1\n'
        "Template: portrait"
    )
    recipe = found.recipe
    assert recipe.prompt == "portrait, , (blue eyes:1.1)"
    assert recipe.loras == (LoraUsed("add_detail", 0.7), LoraUsed("Glow", 1.0))
    assert recipe.model == "name, with: commas"
    assert recipe.seed == 736401068
    assert (recipe.width, recipe.height) == (512, 768)
    assert recipe.app_version == ""
    assert found.notes == ("It was enlarged after drawing; CHARL-E draws it in its first size.",)


def test_prompt_and_settings_on_one_line() -> None:
    found = _parse(f"mushroom in outer space. {_SETTINGS}")
    assert found.recipe.prompt == "mushroom in outer space."
    assert found.recipe.steps == 30


def test_values_out_of_range_come_into_range() -> None:
    found = _parse(
        "Steps: 9999, Sampler: Euler, CFG scale: -3, Seed: 18446744073709551615, Size: 4096x3072"
    )
    assert found.recipe.steps == 500
    assert found.recipe.guidance == 0
    assert found.recipe.seed == 2**32 - 1  # the bits that make the noise
    assert (found.recipe.width, found.recipe.height) == (2048, 1536)
    assert len(found.notes) == 3


@pytest.mark.parametrize("value", ["nan", "inf", "", "-", "1e999", "twenty"])
def test_numbers_that_are_none_count_as_missing(value: str) -> None:
    found = _parse(f"a cat\nSteps: {value}, Sampler: Euler, CFG scale: {value}, Seed: {value}")
    assert found.recipe.steps == 20
    assert found.recipe.guidance == 7.5
    assert 0 <= found.recipe.seed < 2**32
    assert "steps, guidance and seed" in found.notes[-1]


def test_endless_prompt_is_cut() -> None:
    found = _parse(f"{'cat ' * 5000}\n{_SETTINGS}")
    assert len(found.recipe.prompt) == PROMPT_LIMIT_CHARS
    assert found.notes == ("The prompt was cut to 5,000 characters.",)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a cat",
        "Taken in Rome, 2024: lovely",
        '{"prompt": "a cat", "steps": 20}',
        "a cat\nNegative prompt: dog",
        "Size: 512x512, Model: x",
    ],
)
def test_other_texts_are_no_recipe(text: str) -> None:
    assert a1111.parse(text, (512, 512)) is None


@pytest.mark.parametrize(
    "part",
    [
        "a",
        '"',
        ':"',
        ': "a',
        ",",
        ":",
        "\\",
        '\\"',
        " ",
        "Steps:",
        "<lora:",
        "<lora:a:",
        "\n",
        "a:b,",
    ],
)
@pytest.mark.timeout(60)  # work that grows with the square of the length would take minutes
def test_hostile_texts_do_not_hang(part: str) -> None:
    a1111.parse(part * (1_000_000 // len(part)), (512, 512))
    a1111.parse(f"cat\nSteps: 20, Seed: 1, X: {part * (190_000 // len(part))}", (512, 512))
