"""A model whose VAE shrinks pictures otherwise than Stable Diffusion's: 16 channels, factor 16."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import AutoencoderKL, StableDiffusionPipeline, UNet2DConditionModel

from charle.core.diffusers_folder import Family, family_of
from charle.core.model_card import CARD_NAME, read_card
from charle.core.progress import CancelToken, Progress, no_progress
from charle.engine.components import latent_shape
from charle.engine.diffusion import DiffusionEngine
from charle.engine.memory import footprint
from charle.errors import ModelError
from tests.engine.conftest import EXACT, draw_all, starter_request

SIZE_PX = 128


@pytest.fixture(scope="module")
def folder(starter: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The starter's words with a random VAE and UNet of other latents."""
    torch.manual_seed(3)
    place = tmp_path_factory.mktemp("models") / "other"
    shutil.copytree(starter, place, ignore=shutil.ignore_patterns("vae", "unet", "*.json"))
    for file in starter.rglob("*.json"):
        if file.parent.name not in ("vae", "unet") and file.name not in (CARD_NAME, "preview.json"):
            shutil.copy(file, place / file.relative_to(starter))
    AutoencoderKL(
        block_out_channels=(4, 4, 8, 8, 8),
        down_block_types=("DownEncoderBlock2D",) * 5,
        up_block_types=("UpDecoderBlock2D",) * 5,
        latent_channels=16,
        norm_num_groups=2,
        sample_size=SIZE_PX,
    ).save_pretrained(place / "vae")
    UNet2DConditionModel(
        in_channels=16,
        out_channels=16,
        block_out_channels=(8, 8),
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        layers_per_block=1,
        attention_head_dim=2,
        cross_attention_dim=192,
        norm_num_groups=2,
        sample_size=SIZE_PX // 16,
    ).save_pretrained(place / "unet")
    return place


@pytest.fixture(scope="module")
def engine(folder: Path) -> DiffusionEngine:
    engine = DiffusionEngine(EXACT)
    engine.load(folder, no_progress, CancelToken())
    return engine


def test_pixels_equal_those_of_diffusers(folder: Path, engine: DiffusionEngine) -> None:
    ours = draw_all(engine, starter_request(width=192, height=SIZE_PX, seed=5))[0].image()
    pipeline = StableDiffusionPipeline.from_pretrained(
        folder, dtype=torch.float32, local_files_only=True
    )
    pipeline.set_progress_bar_config(disable=True)
    config = dict(pipeline.scheduler.config) | {"use_karras_sigmas": True}
    config.pop("steps_offset")
    pipeline.scheduler = type(pipeline.scheduler).from_config(config)
    theirs = pipeline(
        "a red heart",
        generator=torch.Generator("cpu").manual_seed(5),
        num_inference_steps=4,
        guidance_scale=4.0,
        width=192,
        height=SIZE_PX,
    ).images[0]
    assert theirs.size == ours.size == (192, SIZE_PX)
    assert np.array_equal(np.asarray(ours), np.asarray(theirs))


def test_a_size_between_two_latents_is_drawn_as_asked(engine: DiffusionEngine) -> None:
    image = draw_all(engine, starter_request(width=136, height=120))[0].image()
    assert image.size == (136, 120)


def test_previews_have_one_pixel_for_each_latent(engine: DiffusionEngine) -> None:
    seen: list[Progress] = []
    draw_all(engine, starter_request(width=192), seen.append)
    previews = [progress.preview for progress in seen if progress.preview]
    assert previews
    assert {(preview.width, preview.height) for preview in previews} == {(12, 8)}


def test_card_memory_and_family_go_by_the_vae(folder: Path, engine: DiffusionEngine) -> None:
    assert read_card(folder).width == SIZE_PX
    assert family_of(folder) is Family.SD1
    profile = engine._opened.components.profile
    assert footprint(folder, profile).latent_px == 16


def test_a_unet_that_takes_more_than_its_vae_gives_is_refused(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "mask"
    shutil.copytree(folder, place)
    config = place / "vae" / "config.json"
    config.write_text(config.read_text().replace('"latent_channels": 16', '"latent_channels": 4'))
    with pytest.raises(ModelError):
        family_of(place)


def test_a_vae_that_says_nothing_is_stable_diffusions() -> None:
    assert latent_shape({}).of(512, 768) == (1, 4, 96, 64)
