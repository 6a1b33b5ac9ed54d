"""Requests to saved pictures, for every subcommand that draws."""

import signal
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from charle.cli.console import Console
from charle.core import offline_guard
from charle.core.disk_trouble import save_failed
from charle.core.picture import Picture
from charle.core.picture_file import prepare_folder
from charle.core.progress import CancelToken
from charle.core.request import GenerationRequest
from charle.engine.engine import EngineOptions, choose
from charle.engine.environment import prepare_for_torch
from charle.errors import Cancelled
from charle.weights.installed import InstalledModel
from charle.weights.store import mark_used

STOPPED_EXIT_CODE = 130  # what shells report for a program ended by Ctrl-C

OnPicture = Callable[[Picture], None]


def draw(
    requests: Sequence[GenerationRequest],
    model: InstalledModel,
    options: EngineOptions,
    on_picture: OnPicture,
    console: Console,
) -> int:
    """Draw every request with one model, hand each finished picture on, return the exit code.

    Raises:
        CharleError: a request cannot be drawn; pictures handed on before stay.
    """
    offline_guard.switch_on()
    prepare_for_torch()
    try:
        with console, stopped_by_ctrl_c() as cancel:
            engine = choose(options)
            engine.load(model.folder, console.on_progress, cancel)
            for request in requests:
                for picture in engine.generate(request, console.on_progress, cancel):
                    on_picture(picture)
    except Cancelled:
        console.on_stopped()
        return STOPPED_EXIT_CODE
    if not model.card.is_starter:  # which is shipped, perhaps where nobody may write
        mark_used(model.folder)
    console.finish()
    return 0


def check_writable(folder: Path) -> None:
    """Make sure that pictures can be saved before minutes go into drawing them.

    Raises:
        SaveFailed: the folder cannot be made or written to.
    """
    prepare_folder(folder)
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise save_failed(error, folder, "save pictures") from error


@contextmanager
def stopped_by_ctrl_c() -> Iterator[CancelToken]:
    """Ctrl-C asks the engine to stop; pressed twice it ends the program as usual."""
    cancel = CancelToken()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        cancel.cancel()
        signal.signal(signal.SIGINT, usual)

    usual = signal.signal(signal.SIGINT, stop)
    try:
        yield cancel
    finally:
        signal.signal(signal.SIGINT, usual)
