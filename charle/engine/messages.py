"""What crosses the pipe between the app and the engine's process: small frozen values.

Every command carries a ticket, a number that is never used twice; answers name the ticket they
belong to. Nothing here may drag a heavy library into the process that unpickles it.
"""

from dataclasses import dataclass
from pathlib import Path

from charle.core.picture import Picture
from charle.core.progress import Progress
from charle.core.request import GenerationRequest
from charle.engine.engine import TokenSpan
from charle.errors import CharleError, EngineFailed

# --- from the app to the engine ---


@dataclass(frozen=True, slots=True)
class Load:
    """Make a model ready. Answered by Told, then Ended, Stopped or Failed."""

    ticket: int
    model: Path


@dataclass(frozen=True, slots=True)
class Draw:
    """Draw with the loaded model. Answered by Told and Drawn, then Ended, Stopped or Failed."""

    ticket: int
    request: GenerationRequest


@dataclass(frozen=True, slots=True)
class CountTokens:
    """Split a prompt with the loaded model. Answered by Counted and Ended, or by Failed."""

    ticket: int
    prompt: str


Command = Load | Draw | CountTokens


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the command with this ticket and every older one. Not answered by itself."""

    ticket: int


# --- from the engine to the app ---


@dataclass(frozen=True, slots=True)
class Beat:
    """A sign of life, about once a second while a command runs."""


@dataclass(frozen=True, slots=True)
class Told:
    ticket: int
    progress: Progress


@dataclass(frozen=True, slots=True)
class Drawn:
    ticket: int
    picture: Picture


@dataclass(frozen=True, slots=True)
class Counted:
    ticket: int
    prompt: str
    spans: tuple[TokenSpan, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """The command is done."""

    ticket: int


@dataclass(frozen=True, slots=True)
class Stopped:
    """The command was cancelled."""

    ticket: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The command failed. ``details`` is for "Copy details", usually a traceback."""

    ticket: int
    kind: type[CharleError]
    title: str
    hint: str
    details: str

    @classmethod
    def of(cls, ticket: int, error: CharleError, details: str) -> "Failed":
        return cls(ticket, _public_kind(error), error.title, error.hint, details)

    def error(self) -> CharleError:
        """The error as it was raised over there; the details are in its notes."""
        error = self.kind(self.title, self.hint)
        error.add_note(self.details)
        return error


@dataclass(frozen=True, slots=True)
class Refused:
    """The process tried to reach the network and was kept from it.

    ``count`` since it started; ``lately`` names what it wanted.
    """

    count: int
    lately: tuple[str, ...]


Answer = Beat | Told | Drawn | Counted | Ended | Stopped | Failed | Refused


def _public_kind(error: CharleError) -> type[CharleError]:
    """The nearest class of the error tree; one that is private to the engine would bring torch."""
    for kind in type(error).__mro__:
        if kind.__module__ == CharleError.__module__ and issubclass(kind, CharleError):
            return kind
    return EngineFailed
