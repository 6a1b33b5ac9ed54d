"""Making a model's Core ML form in the background, and how far that is. Knows no widgets."""

from enum import Enum, auto
from functools import partial
from pathlib import Path

from charle.app.long_work import Tell
from charle.core.machine import this_machine
from charle.core.model_card import read_card
from charle.core.progress import CancelToken
from charle.engine.child import run_in_child
from charle.engine.coreml.errand import Report, convert_here, suggested
from charle.engine.coreml.job import unfinished
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.store import entries, forget, identity
from charle.errors import ModelError
from charle.paths import Paths


class Optimised(Enum):
    """How far a model's form for this Mac is."""

    IMPOSSIBLE = auto()
    """There is no Core ML here, or the model is of another kind."""
    NOT_YET = auto()
    BEGUN = auto()
    """It was stopped, or the app was closed, in the middle."""
    READY = auto()


def is_possible(options: CoreMLOptions) -> bool:
    """Whether models can be optimised on this machine at all."""
    return options.runtime().can_predict


def state_of(model: Path, options: CoreMLOptions) -> Optimised:
    """How far the model in a folder is. Reads a few megabytes."""
    if not is_possible(options):
        return Optimised.IMPOSSIBLE
    try:
        weights = identity(model)
    except ModelError:
        return Optimised.IMPOSSIBLE
    if entries(options.store, weights):
        return Optimised.READY
    return Optimised.BEGUN if unfinished(options.store, weights) else Optimised.NOT_YET


def optimise(
    model: Path, paths: Paths, options: CoreMLOptions, tell: Tell, cancel: CancelToken
) -> Report:
    """Convert for this machine at the model's own size, in a process of its own.

    Raises:
        CharleError: it cannot be done; what is done is kept.
        Cancelled: ``cancel`` was set; what is done is kept.
    """
    card = read_card(model)
    size = (card.width, card.height)
    variant = suggested(this_machine(paths.data), options, size)
    work = partial(convert_here, model, variant, options, ())
    return run_in_child(work, on_progress=tell, cancel=cancel, logs=paths.logs)


def forget_forms(model: Path, options: CoreMLOptions) -> int:
    """Remove all forms of a model that is about to be removed; returns the bytes given back."""
    try:
        return forget(options.store, identity(model)) if options.store.is_dir() else 0
    except ModelError:
        return 0
