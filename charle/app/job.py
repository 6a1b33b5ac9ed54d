"""What the app knows about its work: a job, what the app is doing, how awake the engine is."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from charle.core.request import GenerationRequest


@dataclass(frozen=True, slots=True)
class Job:
    """One request on its way through the queue. ``id`` is unique while the app runs.

    ``model`` is the model's folder (diffusers' layout), ``model_title`` its name for people.
    """

    id: int
    request: GenerationRequest
    model: Path
    model_title: str = ""


class State(Enum):
    """What the app is doing; every button derives from it.

    A job that waits in the queue does not change the state: it is that of the current job.
    """

    IDLE = auto()
    LOADING = auto()
    """The current job waits for its model."""
    DRAWING = auto()
    CANCELLING = auto()
    """The current job was asked to stop and has not answered yet (at most half a second)."""


class Readiness(Enum):
    """How far the engine is from drawing, whether a job is there or not."""

    ASLEEP = auto()
    WAKING = auto()
    READY = auto()
