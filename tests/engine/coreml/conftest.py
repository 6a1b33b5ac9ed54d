"""What the Core ML tests share: a thin model, and converted forms of it and of the starter."""

import json
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from charle.core.model_card import read_card
from charle.core.progress import CancelToken, no_progress
from charle.engine.coreml.job import convert
from charle.engine.coreml.package import write_package
from charle.engine.coreml.runtime import quieten
from charle.engine.coreml.unet_program import Dimensions, unet_program
from charle.engine.coreml.variant import FULL_BITS, Form, Variant
from charle.engine.coreml.weights import Weights
from tests.engine.coreml.stand_in import options

quieten()


def unet_config(model: Path) -> dict[str, Any]:
    values: dict[str, Any] = json.loads((model / "unet" / "config.json").read_text())
    return values


def factor_of(model: Path) -> int:
    """Pixels of the picture for each of the latents."""
    config = json.loads((model / "vae" / "config.json").read_text())
    return 2 ** (len(config["block_out_channels"]) - 1)


def write_program(
    model: Path,
    package: Path,
    form: Form,
    size: tuple[int, int],
    *,
    dtype: type = np.float16,
    bits: int = FULL_BITS,
) -> Path:
    """Convert for pictures of ``size`` (width, height), past the job and its store."""
    width, height = (side // factor_of(model) for side in size)
    config = unet_config(model)
    latents = Dimensions(config["in_channels"], height, width)
    weights = Weights.of_unet(model, bits)
    write_package(unet_program(config, weights, form, latents, dtype), package)
    return package


@pytest.fixture(scope="session")
def thin_program(thin: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Form], Path]:
    """The thin model as a float16 program for latents of 32 x 32; look, don't touch."""
    folder = tmp_path_factory.mktemp("thin-programs")
    side = 32 * factor_of(thin)

    @cache
    def make(form: Form) -> Path:
        return write_program(thin, folder / f"{form}.mlpackage", form, (side, side))

    return make


@pytest.fixture(scope="session")
def _thin_store(thin: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("thin-store") / "coreml"
    card = read_card(thin)
    variant = Variant(Form.NEURAL_ENGINE, card.width, card.height)
    convert(thin, variant, options(store), on_progress=no_progress, cancel=CancelToken())
    return store


@pytest.fixture
def thin_store(_thin_store: Path, tmp_path: Path) -> Path:
    """A store with the thin model in its Neural Engine form, proven on the stand-in's system."""
    return Path(shutil.copytree(_thin_store, tmp_path / "coreml"))
