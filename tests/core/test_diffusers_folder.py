import shutil
from pathlib import Path

import pytest

from charle.core.diffusers_folder import (
    Family,
    Prediction,
    family_of,
    prediction_of,
    read_index,
    weights_file,
    weights_to_import,
)
from charle.errors import ModelError
from charle.paths import resource


def test_family_and_prediction() -> None:
    for family, prediction in ((Family.SD1, Prediction.EPSILON), (Family.SD2, Prediction.V)):
        folder = resource("configs", family)
        read_index(folder)
        assert family_of(folder) is family
        assert prediction_of(folder) is prediction


@pytest.mark.parametrize("part", ["unet", "text_encoder"])
def test_which_weights_file_counts(starter: Path, tmp_path: Path, part: str) -> None:
    model = shutil.copytree(starter, tmp_path / "model")
    (whole,) = (model / part).glob("*.safetensors")
    assert weights_file(model, part) == whole
    half = whole.with_suffix(".fp16.safetensors")
    shutil.copy(whole, half)
    assert weights_file(model, part) == weights_to_import(model, part) == half
    half.unlink()
    name = "diffusion_pytorch_model.bin" if part == "unet" else "pytorch_model.bin"
    pickled = whole.rename(model / part / name)
    assert weights_to_import(model, part) == pickled
    with pytest.raises(ModelError, match="old, unsafe format"):
        weights_file(model, part)
    pickled.unlink()
    for find in (weights_file, weights_to_import):
        with pytest.raises(ModelError, match="is missing"):
            find(model, part)
