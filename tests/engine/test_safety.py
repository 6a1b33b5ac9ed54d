"""The safety checker, with a tiny CLIP whose thresholds say yes or no to everything."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from diffusers.pipelines.stable_diffusion.safety_checker import StableDiffusionSafetyChecker
from PIL import Image
from transformers import CLIPConfig

from charle.core.notice import flagged_notice
from charle.core.progress import CancelToken, Phase, Progress, no_progress
from charle.engine.diffusion import DiffusionEngine
from charle.engine.safety import SafetyChecker
from charle.errors import ModelError
from tests.engine.conftest import EXACT, draw_all, starter_request

NEVER, ALWAYS = 2.0, -2.0  # thresholds for a cosine


@pytest.fixture
def make_checker(tmp_path: Path) -> Callable[[float], Path]:
    def make(threshold: float) -> Path:
        tiny = {
            "hidden_size": 16,
            "intermediate_size": 16,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
        }
        config = CLIPConfig(
            text_config=tiny,
            vision_config={**tiny, "image_size": 32, "patch_size": 16},
            projection_dim=8,
        )
        torch.manual_seed(0)
        checker = StableDiffusionSafetyChecker(config)
        checker.concept_embeds_weights.data.fill_(threshold)
        checker.special_care_embeds_weights.data.fill_(NEVER)
        model = tmp_path / f"checked{threshold}"
        checker.save_pretrained(model / "safety_checker")
        return model

    return make


@pytest.fixture
def guarded_engine(
    starter: Path, tmp_path: Path, make_checker: Callable[[float], Path]
) -> Callable[[float], DiffusionEngine]:
    """The starter model with a safety checker beside it."""

    def make(threshold: float) -> DiffusionEngine:
        folder = tmp_path / "model"
        folder.mkdir()
        for part in starter.iterdir():
            (folder / part.name).symlink_to(part)
        (folder / "safety_checker").symlink_to(make_checker(threshold) / "safety_checker")
        index = json.loads((starter / "model_index.json").read_text())
        index["safety_checker"] = ["stable_diffusion", "StableDiffusionSafetyChecker"]
        (folder / "model_index.json").unlink()
        (folder / "model_index.json").write_text(json.dumps(index))
        engine = DiffusionEngine(EXACT)
        engine.load(folder, no_progress, CancelToken())
        return engine

    return make


@pytest.mark.parametrize(("threshold", "is_unsafe"), [(NEVER, False), (ALWAYS, True)])
@pytest.mark.parametrize("size", [(64, 64), (512, 96), (40, 200)])
def test_the_models_thresholds_decide(
    threshold: float,
    is_unsafe: bool,
    size: tuple[int, int],
    make_checker: Callable[[float], Path],
) -> None:
    checker = SafetyChecker(make_checker(threshold))
    assert checker.is_unsafe(Image.new("RGB", size, "teal")) is is_unsafe


def test_a_flagged_picture_becomes_a_notice(
    guarded_engine: Callable[[float], DiffusionEngine],
) -> None:
    seen: list[Progress] = []
    (picture,) = draw_all(guarded_engine(ALWAYS), starter_request(), seen.append)
    assert picture.is_flagged
    assert picture.rgb == flagged_notice(128, 128)
    assert seen[-1].phase is Phase.CHECKING


def test_a_safe_picture_stays_as_it_is(
    guarded_engine: Callable[[float], DiffusionEngine], exact_engine: DiffusionEngine
) -> None:
    (picture,) = draw_all(guarded_engine(NEVER), starter_request())
    assert not picture.is_flagged
    assert picture.rgb == draw_all(exact_engine, starter_request())[0].rgb


def test_the_checker_can_be_left_out(
    guarded_engine: Callable[[float], DiffusionEngine],
) -> None:
    (picture,) = draw_all(guarded_engine(ALWAYS), starter_request(is_checked=False))
    assert not picture.is_flagged


def test_a_checker_without_weights_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="safety checker"):
        SafetyChecker(tmp_path)
