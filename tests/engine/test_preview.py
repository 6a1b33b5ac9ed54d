"""The linear map from latents to colours, fitted to the model's own VAE."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from charle.engine.diffusion import DiffusionEngine
from charle.engine.preview import FILE_NAME, PreviewMap, preview_map_for, read_preview_map


@pytest.fixture
def vae(exact_engine: DiffusionEngine) -> object:
    return exact_engine._opened.components.vae


def test_the_map_is_fitted_once_and_kept_beside_the_model(vae: object, tmp_path: Path) -> None:
    preview_map_for(vae, tmp_path)
    kept = (tmp_path / FILE_NAME).read_bytes()
    assert preview_map_for(None, tmp_path) is not None  # the VAE is not asked again
    assert (tmp_path / FILE_NAME).read_bytes() == kept


def test_the_starters_map_is_what_its_vae_gives(vae: object, starter: Path, tmp_path: Path) -> None:
    preview_map_for(vae, tmp_path)
    fitted, shipped = (
        np.array(json.loads((folder / FILE_NAME).read_text())["latent_to_rgb"])
        for folder in (tmp_path, starter)
    )
    assert np.allclose(fitted, shipped, atol=1e-3)


def test_a_folder_that_cannot_be_written_to_is_no_trouble(vae: object, tmp_path: Path) -> None:
    assert preview_map_for(vae, tmp_path / "vanished").preview(torch.zeros(1, 8, 2, 3)).width == 3


@pytest.mark.parametrize("text", ["", "{}", '{"latent_to_rgb": [[1, 2]]}', '{"latent_to_rgb": 3}'])
def test_a_damaged_map_counts_as_none(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    assert read_preview_map(tmp_path / FILE_NAME) is None


def test_colours_come_out_row_by_row() -> None:
    matrix = torch.zeros(5, 3)
    matrix[0, 0] = 1.0  # the first latent channel is red
    latents = torch.full((1, 4, 1, 2), -1.0)
    latents[0, 0, 0, 1] = 1.0
    preview = PreviewMap(matrix).preview(latents)
    assert (preview.width, preview.height) == (2, 1)
    assert list(preview.rgb) == [0, 128, 128, 255, 128, 128]
