"""Draws the self-test's known picture anew; to be run after the starter model has changed.

Usage: ``python packaging/self_test/draw_known.py`` in the checkout, on a CPU.
"""

from pathlib import Path

from charle.core import picture_file
from charle.core.model_card import read_card
from charle.core.progress import CancelToken, no_progress
from charle.core.request import DeviceChoice, GenerationRequest, Precision
from charle.engine.engine import EngineOptions, choose
from charle.paths import resource


def main() -> None:
    """Draw in float32 on the CPU, which every machine can do alike, and keep the result."""
    engine = choose(EngineOptions(DeviceChoice.CPU, Precision.FLOAT32))
    starter = resource("starter")
    card = read_card(starter)
    request = GenerationRequest(
        prompt="a red heart on a blue background",
        width=card.width,
        height=card.height,
        steps=10,
        guidance=card.guidance,
        seed=7,
    )
    engine.load(starter, no_progress, CancelToken())
    (picture,) = engine.generate(request, no_progress, CancelToken())
    folder: Path = resource("self_test")
    drawn = picture_file.save_new(picture, folder)
    drawn.replace(folder / "known.png")


if __name__ == "__main__":
    main()
