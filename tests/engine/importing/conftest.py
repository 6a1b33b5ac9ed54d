from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
from diffusers import StableDiffusionPipeline

from tests.engine.importing import compvis


@dataclass(frozen=True)
class Thin:
    """Stable Diffusion with few channels: its configuration, and a model with random weights."""

    family: str
    configs: Path
    original: StableDiffusionPipeline

    def tensors(self) -> dict[str, torch.Tensor]:
        """The model's tensors under CompVis' names."""
        return compvis.checkpoint(self.original, self.family)


def _thin(family: str, factory: pytest.TempPathFactory) -> Thin:
    configs = compvis.thin_configs(family, factory.mktemp("thin") / family)
    return Thin(family, configs, compvis.pipeline(configs))


@pytest.fixture(scope="session")
def sd1(tmp_path_factory: pytest.TempPathFactory) -> Thin:
    return _thin("sd1", tmp_path_factory)


@pytest.fixture(scope="session")
def sd2(tmp_path_factory: pytest.TempPathFactory) -> Thin:
    return _thin("sd2", tmp_path_factory)


@pytest.fixture(params=["sd1", "sd2"])
def thin(request: pytest.FixtureRequest) -> Thin:
    found: Thin = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where a model is imported to; its parent does not exist yet."""
    return tmp_path / "models" / "mine"
