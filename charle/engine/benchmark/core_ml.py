"""The part with Core ML: what converting a UNet of full size takes, in time, memory and disk.

Runs on every system; where there is Core ML, compiling and trying it out are measured with it.
"""

import shutil
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from charle.core.byte_size import in_words
from charle.core.model_card import read_card
from charle.core.progress import no_progress
from charle.engine.benchmark.bench import Bench
from charle.engine.benchmark.making import FILE_BYTES, random_model
from charle.engine.benchmark.table import Row, Section
from charle.engine.benchmark.wording import seconds
from charle.engine.child import run_in_child
from charle.engine.coreml.errand import convert_here
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.variant import FULL_BITS, Form, Variant
from charle.errors import StorageFailed

_SMALL_BITS = 6
_FORMS = {Form.GPU: "GPU", Form.NEURAL_ENGINE: "Neural Engine"}
_PACKAGE_BYTES = 6  # of each parameter: the package, its temporary file, what Core ML compiles


@dataclass(frozen=True, slots=True)
class _Cost:
    """What one conversion took, in a process of its own: from its start to its end."""

    variant: Variant
    elapsed_s: float
    peak_bytes: int
    size_bytes: int

    @property
    def name(self) -> str:
        form = "coreml_gpu" if self.variant.form is Form.GPU else "coreml_ane"
        return form if self.variant.bits == FULL_BITS else f"{form}_{self.variant.bits}_bit"

    @property
    def row(self) -> Row:
        bits = "16 bit" if self.variant.bits == FULL_BITS else f"{self.variant.bits} bit palettes"
        words = (
            f"{seconds(self.elapsed_s)}, {in_words(self.peak_bytes)} of memory at most, "
            f"{in_words(self.size_bytes)} on the disk"
        )
        return Row(f"for the {_FORMS[self.variant.form]}, {bits}", words)

    @property
    def figures(self) -> dict[str, float]:
        return {
            f"{self.name}_s": self.elapsed_s,
            f"{self.name}_peak_memory_bytes": self.peak_bytes,
            f"{self.name}_bytes": self.size_bytes,
        }


def measure(bench: Bench) -> Section:
    """Convert the UNet of a random model in both forms, and in the small one.

    Raises:
        StorageFailed: there is no room for the random model and its packages.
        TooLarge: the machine has too little memory to convert it.
        EngineFailed: the process that converts broke down.
        Cancelled: the bench's token was set.
    """
    folder = random_model(bench, _check_room, is_opened=False)
    card = read_card(folder)
    variants = [
        *(Variant(form, card.width, card.height, FULL_BITS) for form in _FORMS),
        Variant(Form.NEURAL_ENGINE, card.width, card.height, _SMALL_BITS),
    ]
    costs = [_convert(bench, folder, variant) for variant in variants]
    both_s = sum(cost.elapsed_s for cost in costs if cost.variant.bits == FULL_BITS)
    figures = {"coreml_both_forms_s": both_s}
    for cost in costs:
        figures |= cost.figures
    return Section(
        f"Core ML, a Stable Diffusion v1 UNet of random weights, {card.width} × {card.height} "
        "pixels",
        (*(cost.row for cost in costs), Row("both forms, 16 bit", seconds(both_s))),
        ("Each in a process of its own, from its start to its end; files come from memory.",),
        figures,
    )


def _convert(bench: Bench, model: Path, variant: Variant) -> _Cost:
    bench.tell(f"Converting for the {_FORMS[variant.form]}, {variant.bits} bit")
    options = CoreMLOptions(bench.scratch / "coreml")
    started_s = time.perf_counter()
    report = run_in_child(
        partial(convert_here, model, variant, options, ()),
        on_progress=no_progress,
        cancel=bench.cancel,
    )
    elapsed_s = time.perf_counter() - started_s
    shutil.rmtree(options.store, ignore_errors=True)
    return _Cost(variant, elapsed_s, report.peak_bytes, report.converted.size_bytes)


def _check_room(parameters: int, scratch: Path) -> None:
    needed_bytes = parameters * (FILE_BYTES + _PACKAGE_BYTES)
    if shutil.disk_usage(scratch).free < needed_bytes:
        raise StorageFailed(
            f"The benchmark needs {in_words(needed_bytes)} of disk space while it runs.",
            "Free some space and try again.",
        )
