"""Both sides on the same model with the same requests, taking turns. Torch-free."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from charle.core.model_card import read_card
from charle.core.request import GenerationRequest
from charle.engine.benchmark.child import Child
from charle.engine.benchmark.plan import PROMPT
from charle.engine.benchmark.values import Description, PictureTimes


@dataclass(frozen=True, slots=True)
class Measured:
    """What one side needed."""

    load_s: float
    pictures: tuple[PictureTimes, ...]
    peak_memory_bytes: int
    description: Description

    @property
    def step_s(self) -> float:
        return median(step_s for picture in self.pictures for step_s in picture.steps_s)

    @property
    def picture_s(self) -> float:
        return median(picture.whole_s for picture in self.pictures)


def requests_for(
    folder: Path, count: int, *, steps: int, guidance: float
) -> list[GenerationRequest]:
    """Pictures of the size that the model in ``folder`` draws best.

    Another prompt each time, because CHARL-E remembers what it encoded.
    """
    card = read_card(folder)
    return [
        GenerationRequest(
            prompt=f"{PROMPT}, {number}",
            width=card.width,
            height=card.height,
            steps=steps,
            guidance=guidance,
            seed=number,
        )
        for number in range(count)
    ]


def compare(
    ours: Child,
    theirs: Child,
    folder: Path,
    warm_up: GenerationRequest | None,
    requests: Sequence[GenerationRequest],
) -> tuple[Measured, Measured]:
    """Load the model in ``folder`` on both sides and let them draw ``requests`` in turns.

    A picture of ``warm_up`` comes first and counts for nothing, except for peak memory.
    """
    sides = (ours, theirs)
    for side in sides:
        side.wait()  # so that one does not import libraries while the other is measured
    load_s = [ours.call("load", folder)]
    device = ours.call("description", requests[0]).device
    load_s.append(theirs.call("load", folder, device))
    if warm_up is not None:
        for side in sides:
            side.call("picture", warm_up)
    pictures: tuple[list[PictureTimes], ...] = ([], [])
    for request in requests:
        for side, drawn in zip(sides, pictures, strict=True):
            drawn.append(side.call("picture", request))
    our_side, their_side = (
        Measured(
            seconds,
            tuple(drawn),
            side.call("peak_memory_bytes"),
            side.call("description", requests[0]),
        )
        for side, seconds, drawn in zip(sides, load_s, pictures, strict=True)
    )
    return our_side, their_side
