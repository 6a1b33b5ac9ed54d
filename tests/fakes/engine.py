"""An engine without a model: quick, predictable, and able to go wrong in every way on order.

It implements ``charle.engine.engine.Engine`` and runs in a test's own process as well as in a
spawned one, where ``FakeFactory(Script(...))`` makes it.
"""

import colorsys
import os
import signal
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from charle.core.picture import Picture
from charle.core.progress import CancelToken, OnProgress, Phase, Preview, Progress
from charle.core.recipe import Recipe
from charle.core.request import DeviceChoice, GenerationRequest
from charle.engine.engine import EngineOptions, TokenSpan
from charle.errors import CharleError

PREVIEW_PX = 16
MODEL_ID = "fake"


class Trouble(Enum):
    """What can go wrong."""

    KILLED = auto()
    """As when the system runs out of memory: SIGKILL."""
    ABORTED = auto()
    """As a failed assertion in a GPU driver does: SIGABRT."""
    FROZEN = auto()
    """The whole process stops: no heartbeat."""
    HUNG = auto()
    """Waits for ever; the process lives and its heart beats."""
    DEAF = auto()
    """Works on for ``deaf_s``, whatever it is asked, and then goes on well."""
    OUT_OF_MEMORY = auto()
    RAISED = auto()
    """Raises the script's ``error``."""
    BUG = auto()
    """Raises something that is no CharleError."""
    NETWORK = auto()
    """Tries to reach the network."""


@dataclass(frozen=True)
class Script:
    """How the fake behaves. Trouble comes when ``trouble_phase`` reaches ``trouble_step``.

    With ``marks``, an existing folder, it comes only ``trouble_times`` times, counted across
    processes; without, every time.
    """

    load_s: float = 0.0
    step_s: float = 0.0
    has_previews: bool = True
    trouble: Trouble | None = None
    trouble_phase: Phase = Phase.DRAWING
    trouble_step: int = 1
    trouble_picture: int = 1
    trouble_times: int = 1
    marks: Path | None = None
    error: CharleError | None = None
    deaf_s: float = 2.0


@dataclass(frozen=True)
class FakeFactory:
    """Picklable: makes the fake engine in the engine's process."""

    script: Script = Script()

    def __call__(self, options: EngineOptions) -> "FakeEngine":
        return FakeEngine(self.script, options)


class FakeEngine:
    """Draws plain colours; the same request gives the same picture.

    A device that was chosen, not left to AUTO, is told in the picture's notes.
    """

    def __init__(self, script: Script | None = None, options: EngineOptions | None = None) -> None:
        self.script = script or Script()
        self.options = options or EngineOptions()
        self.model: Path | None = None

    def load(self, model: Path, on_progress: OnProgress, cancel: CancelToken) -> None:
        if self.model == model:
            return
        self.model = None
        on_progress(Progress(Phase.LOADING, 0, 1))
        self._go_wrong(Phase.LOADING, 1, 1)
        _wait(self.script.load_s, cancel)
        on_progress(Progress(Phase.LOADING, 1, 1))
        self.model = model

    def generate(
        self, request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken
    ) -> Iterator[Picture]:
        assert self.model is not None, "generate before load"
        for index in range(request.count):
            number = index + 1

            def tell(phase: Phase, step: int = 0, steps: int = 0, number: int = number) -> None:
                preview = _preview(request, step) if phase is Phase.DRAWING else None
                left_s = (request.steps - step) * self.script.step_s if steps else None
                on_progress(Progress(phase, step, steps, number, request.count, left_s, preview))

            tell(Phase.ENCODING)
            self._go_wrong(Phase.ENCODING, 1, number)
            for step in range(1, request.steps + 1):
                self._go_wrong(Phase.DRAWING, step, number)
                _wait(self.script.step_s, cancel)
                tell(Phase.DRAWING, step, request.steps)
            tell(Phase.DECODING)
            self._go_wrong(Phase.DECODING, 1, number)
            cancel.check()
            device = self.options.device
            notes = () if device is DeviceChoice.AUTO else (f"Drawn with {device}.",)
            yield replace(picture_of(request, index), notes=notes)

    def tokens(self, prompt: str) -> tuple[TokenSpan, ...]:
        spans: list[TokenSpan] = []
        end = 0
        for word in prompt.split():
            start = prompt.index(word, end)
            end = start + len(word)
            spans.append(TokenSpan(start, end, len(spans) // 75))
        return tuple(spans)

    def unload(self) -> None:
        self.model = None

    def _go_wrong(self, phase: Phase, step: int, picture: int) -> None:
        script = self.script
        is_now = (phase, step, picture) == (
            script.trouble_phase,
            script.trouble_step,
            script.trouble_picture,
        )
        if not is_now or script.trouble is None or self._is_over():
            return
        _bring_about(script, script.trouble)

    def _is_over(self) -> bool:
        """Leave a mark for this trouble; True if there have been enough."""
        if self.script.marks is None:
            return False
        number = len(list(self.script.marks.iterdir()))
        if number >= self.script.trouble_times:
            return True
        (self.script.marks / str(number)).touch()
        return False


def _bring_about(script: Script, trouble: Trouble) -> None:
    match trouble:
        case Trouble.KILLED:
            os.kill(os.getpid(), signal.SIGKILL)
        case Trouble.ABORTED:
            os.abort()
        case Trouble.FROZEN:
            os.kill(os.getpid(), signal.SIGSTOP)
        case Trouble.HUNG:
            time.sleep(1e6)
        case Trouble.DEAF:
            time.sleep(script.deaf_s)
        case Trouble.NETWORK:
            socket.create_connection(("127.0.0.1", 9))
        case _:
            raise _error(script, trouble)


def _error(script: Script, trouble: Trouble) -> Exception:
    match trouble:
        case Trouble.OUT_OF_MEMORY:
            return MemoryError()
        case Trouble.RAISED if script.error is not None:
            return script.error
        case _:
            return KeyError("a bug")


def picture_of(request: GenerationRequest, index: int) -> Picture:
    """The picture that the fake draws: one colour, decided by the seed."""
    recipe = Recipe.of(request, index, model=MODEL_ID)
    rgb = _colour(recipe.seed) * (request.width * request.height)
    return Picture(request.width, request.height, rgb, recipe, seconds=0.01)


def _preview(request: GenerationRequest, step: int) -> Preview:
    return Preview(PREVIEW_PX, PREVIEW_PX, _colour(request.seed + step) * PREVIEW_PX**2)


def _colour(seed: int) -> bytes:
    return bytes(int(255 * part) for part in colorsys.hsv_to_rgb(seed * 0.618 % 1, 0.6, 0.9))


def _wait(seconds: float, cancel: CancelToken) -> None:
    """As a real step does: time passes, and a cancel is noticed within it."""
    end_s = time.monotonic() + seconds
    while (left_s := end_s - time.monotonic()) > 0:
        cancel.check()
        time.sleep(min(left_s, 0.005))
    cancel.check()
