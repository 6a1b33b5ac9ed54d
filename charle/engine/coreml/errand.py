"""Conversions as work for ``run_in_child``. Cheap to import: the heavy part comes in at work."""

from dataclasses import dataclass
from pathlib import Path

from charle.core.machine import Machine
from charle.core.progress import CancelToken, OnProgress
from charle.core.request import Lora
from charle.engine.coreml.choice import best_form
from charle.engine.coreml.job import Converted, convert
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.variant import FULL_BITS, Form, Variant

_SMALL_MEMORY_BYTES = 9_000_000_000
_SMALL_BITS = 6


@dataclass(frozen=True, slots=True)
class Report:
    """What a conversion brought, and the most memory its process had in use."""

    converted: Converted
    peak_bytes: int


def convert_here(
    model: Path,
    variant: Variant,
    options: CoreMLOptions,
    loras: tuple[Lora, ...],
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Report:
    """``convert`` with the parameters in an order that ``functools.partial`` can fill."""
    from charle.engine.benchmark.peak_memory import peak_memory_bytes

    converted = convert(
        model, variant, options, loras=loras, on_progress=on_progress, cancel=cancel
    )
    return Report(converted, peak_memory_bytes())


def suggested(
    machine: Machine, options: CoreMLOptions, size: tuple[int, int], bits: int | None = None
) -> Variant:
    """The form that is probably best on a machine; 6 bits where memory is short."""
    is_small = 0 < machine.memory_bytes < _SMALL_MEMORY_BYTES
    form: Form = best_form(machine, options.runtime().units())
    return Variant(form, *size, bits or (_SMALL_BITS if is_small else FULL_BITS))
