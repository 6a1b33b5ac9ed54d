"""What a broken engine or a failed save means in plain words."""

from enum import Enum, auto

from charle.engine.host import CRASH_LOG_NAME
from charle.errors import CharleError, EngineFailed, SaveFailed

MAX_BREAKDOWNS = 2
"""After so many breakdowns on one job it is given up; before, the engine is started again."""


class End(Enum):
    """Why an engine process is no more."""

    DIED = auto()
    """By itself or by the system: it crashed, or memory ran out."""
    HUNG = auto()
    STOPPED = auto()
    """A command did not stop in time."""
    DISMISSED = auto()
    """It was not needed, or not in this shape."""


def breakdown(why: End, how: str) -> EngineFailed:
    """Why a job was given up. ``how`` is the technical end of the process, for its details."""
    error = _breakdown(why, how)
    error.add_note(f"The engine's process ended: {why.name}, {how}. See {CRASH_LOG_NAME}.")
    return error


def _breakdown(why: End, how: str) -> EngineFailed:
    if why is End.HUNG:
        return EngineFailed(
            "CHARL-E's engine stopped answering twice while working on this picture.",
            "Try a smaller size or fewer steps. If it happens again, restart your computer.",
        )
    if how == "SIGKILL":  # nobody else kills it but a system that is out of memory
        return EngineFailed(
            "The system ended CHARL-E's engine twice, most likely because memory ran out.",
            "Close other apps or choose a smaller size, then draw again.",
        )
    return EngineFailed(
        "CHARL-E's engine broke down twice while working on this picture.",
        "Try a smaller size or another model. Nothing that was finished is lost.",
    )


def start_trouble() -> EngineFailed:
    """The engine's process could not even be started."""
    return EngineFailed(
        "CHARL-E's engine could not be started.",
        "Close other apps and draw again. If that does not help, restart your computer.",
    )


def save_trouble(error: Exception) -> CharleError:
    """Why a picture could not be saved, whatever the saving function raised."""
    if isinstance(error, CharleError):
        return error
    trouble = SaveFailed(
        "Couldn't save the picture.",
        "It is kept until CHARL-E is closed. Choose another folder and save it again.",
    )
    trouble.__cause__ = error
    return trouble
