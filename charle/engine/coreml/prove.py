"""Proves Core ML on this machine: both forms of a model on every unit, against torch."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from charle.core.progress import CancelToken, OnProgress
from charle.engine.coreml.job import convert
from charle.engine.coreml.predictor import PredictorFailed
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.store import PARITY, Entry, entry_of
from charle.engine.coreml.variant import ComputeUnit, Form, Variant
from charle.errors import BadRequest


@dataclass(frozen=True, slots=True)
class Proof:
    """One line: ``what`` ran where. Seconds are those of a guided step. ``trouble`` is empty where
    all is well."""

    what: str
    unit: str
    parity_db: float | None
    step_s: float | None
    trouble: str = ""


def prove(
    model: Path,
    size: tuple[int, int],
    options: CoreMLOptions,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> tuple[Proof, ...]:
    """Convert ``model`` for pictures of ``size`` into the store of ``options`` and try everything.

    Raises:
        BadRequest: this machine has no Core ML.
        CharleError: the conversion failed.
        Cancelled: ``cancel`` was set.
    """
    runtime = options.runtime()
    if not runtime.can_predict:
        raise BadRequest(
            "Core ML can only be used on a Mac.",
            "The tests interpret them instead: ./packaging/test tests/engine/coreml",
        )
    proofs: list[Proof] = []
    for form in Form:
        done = convert(model, Variant(form, *size), options, on_progress=on_progress, cancel=cancel)
        if done.entry is None:  # cannot be: there is Core ML here
            continue
        entry = entry_of(done.entry)
        proofs += _on_each(entry, runtime.units(), options, cancel)
    proofs.append(_torch(model, entry, cancel))
    return tuple(proofs)


def _on_each(
    entry: Entry, units: Sequence[ComputeUnit], options: CoreMLOptions, cancel: CancelToken
) -> list[Proof]:
    from charle.engine.coreml.unet import CoreMLUNet

    proofs = []
    for unit in units:
        model = CoreMLUNet(entry, unit, options)
        what = f"Core ML, form {entry.variant.form}"
        try:
            model.start(cancel)
            found_db, step_s = model.prove(cancel)
        except PredictorFailed as trouble:
            proofs.append(Proof(what, unit, None, None, str(trouble)))
        else:
            proofs.append(Proof(what, unit, found_db, step_s))
        finally:
            model.close()
    return proofs


def _torch(model: Path, entry: Entry, cancel: CancelToken) -> Proof:
    from charle.engine.coreml.measure import torch_step_s
    from charle.engine.coreml.parity import Parity
    from charle.engine.devices import available

    parity = Parity.read(entry.folder / PARITY)
    return Proof("torch", available()[0], None, torch_step_s(model, (), parity, cancel))
