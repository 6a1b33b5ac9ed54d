"""What the self-test does in a process of its own: draws the known picture and measures the speed.

Whether the picture is right is not decided here. Cheap to import; torch comes in when it runs.
"""

from dataclasses import dataclass
from pathlib import Path

from charle.core.picture import Picture
from charle.core.progress import CancelToken, OnProgress
from charle.core.request import GenerationRequest
from charle.engine.engine import EngineOptions, choose


@dataclass(frozen=True, slots=True)
class Trial:
    """What one try brought.

    ``picture`` is the one to compare, ``seconds`` what the last one took, when all was warm.
    ``matrix_tflops`` is the speed of matrix products in 10^12 operations a second.
    """

    picture: Picture
    seconds: float
    matrix_tflops: float


def draw_known(
    options: EngineOptions,
    model: Path,
    request: GenerationRequest,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Trial:
    """Draw ``request`` and measure how fast this machine computes.

    Raises:
        CharleError: the device is not there, or no usable picture came out.
        Cancelled: ``cancel`` was set.
    """
    engine = choose(options)
    engine.load(model, on_progress, cancel)
    pictures = list(engine.generate(request, on_progress, cancel))
    engine.unload()
    cancel.check()
    from charle.engine.matrix_speed import matrix_tflops

    return Trial(pictures[0], pictures[-1].seconds, matrix_tflops(options))
