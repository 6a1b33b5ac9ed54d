"""Makes the random model, in a process of its own that keeps its memory out of the figures."""

from pathlib import Path

from charle.core.progress import CancelToken, no_progress
from charle.engine.benchmark.random_model import parameters_of, write_random_model
from charle.engine.diffusion import DiffusionEngine
from charle.engine.engine import EngineOptions


class Writer:
    """Called in the order of its methods."""

    def parameters(self, configs: Path) -> int:
        return parameters_of(configs)

    def write(self, folder: Path, configs: Path, seed: int) -> None:
        write_random_model(folder, configs, seed, CancelToken())

    def open_once(self, folder: Path) -> None:
        """What happens only when a model is first opened: the map for previews is fitted."""
        DiffusionEngine(EngineOptions()).load(folder, no_progress, CancelToken())
