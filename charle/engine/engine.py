"""What an engine is, and the one place where a real one is imported.

This module is cheap to import. Torch comes in only when ``choose`` is called, which happens in
the engine's own process or on the command line, never in the window's process.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from charle.core.picture import Picture
from charle.core.progress import CancelToken, OnProgress
from charle.core.request import DeviceChoice, GenerationRequest, Precision
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.lean_import import without_collecting


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """How the engine should run: which device and in which number format.

    ``coreml`` tells where Core ML forms of models lie; None draws without them.
    """

    device: DeviceChoice = DeviceChoice.AUTO
    precision: Precision = Precision.AUTO
    coreml: CoreMLOptions | None = None


@dataclass(frozen=True, slots=True)
class TokenSpan:
    """One token of a prompt: the characters ``start`` to ``end`` of it and the chunk it falls into.

    Chunk 0 is what the model reads as its first 75 tokens, and so on.
    """

    start: int
    end: int
    chunk: int


class Engine(Protocol):
    """Draws pictures with one model at a time. Not thread-safe: one job at a time, one thread."""

    def load(self, model: Path, on_progress: OnProgress, cancel: CancelToken) -> None:
        """Make the model in ``model`` (diffusers' layout) ready; cheap if it already is.

        Raises:
            ModelError: the model is missing, damaged or of an unknown kind.
            Cancelled: ``cancel`` was set.
        """

    def generate(
        self, request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken
    ) -> Iterator[Picture]:
        """Draw with the loaded model; yields each picture as soon as it is finished.

        Raises:
            TooLarge: the request does not fit into memory; nothing was started.
            DrawingFailed: no usable picture came out.
            Cancelled: ``cancel`` was set; pictures yielded before stay valid.
        """

    def tokens(self, prompt: str) -> tuple[TokenSpan, ...]:
        """Where each token of ``prompt`` comes from, without start and end marks."""

    def unload(self) -> None:
        """Give the memory back; ``load`` may be called again."""


def choose(options: EngineOptions) -> Engine:
    """The engine that fits the options and this machine.

    Raises:
        BadRequest: the device asked for is not there.
    """
    with without_collecting():
        from charle.engine.diffusion import DiffusionEngine

    return DiffusionEngine(options)
