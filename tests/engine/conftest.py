"""What the engine's tests share: the starter model loaded once, and a way to draw quickly."""

from collections.abc import Callable
from pathlib import Path

import pytest

from charle.core.model_card import read_card
from charle.core.picture import Picture
from charle.core.progress import CancelToken, OnProgress, no_progress
from charle.core.request import DeviceChoice, GenerationRequest, Precision
from charle.engine.diffusion import DiffusionEngine
from charle.engine.engine import EngineOptions
from charle.paths import resource

EXACT = EngineOptions(DeviceChoice.CPU, Precision.FLOAT32)


def starter_request(prompt: str = "a red heart", **values: object) -> GenerationRequest:
    """A quick request for the starter model; ``values`` take the place of the defaults."""
    defaults: dict[str, object] = {
        "width": 128,
        "height": 128,
        "steps": 4,
        "guidance": 4.0,
        "seed": 7,
    }
    return GenerationRequest(prompt=prompt, **(defaults | values))  # type: ignore[arg-type]


def full_size(prompt: str, **values: object) -> GenerationRequest:
    """A request for a picture as large as the model was taught to draw."""
    card = read_card(resource("starter"))
    return starter_request(prompt, width=card.width, height=card.height, **values)


def draw_all(
    engine: DiffusionEngine,
    request: GenerationRequest,
    on_progress: OnProgress = no_progress,
    cancel: CancelToken | None = None,
) -> list[Picture]:
    return list(engine.generate(request, on_progress, cancel or CancelToken()))


@pytest.fixture(scope="session")
def exact_engine(starter: Path) -> DiffusionEngine:
    """The starter model in float32 on the CPU."""
    engine = DiffusionEngine(EXACT)
    engine.load(starter, no_progress, CancelToken())
    return engine


@pytest.fixture
def fresh_engine(starter: Path) -> Callable[[EngineOptions], DiffusionEngine]:
    """An engine of one's own, for tests that break something."""

    def make(options: EngineOptions = EXACT) -> DiffusionEngine:
        engine = DiffusionEngine(options)
        engine.load(starter, no_progress, CancelToken())
        return engine

    return make
