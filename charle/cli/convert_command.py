"""``charle models convert``: make the Core ML form of a model's UNet, in a process of its own."""

import argparse
from functools import partial
from pathlib import Path
from typing import Any

from charle.cli.console import Console, print_json
from charle.cli.drawing import STOPPED_EXIT_CODE, stopped_by_ctrl_c
from charle.core.byte_size import in_words
from charle.core.machine import this_machine
from charle.core.request import Lora
from charle.engine.child import run_in_child
from charle.engine.coreml.errand import Report, convert_here, suggested
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.variant import BITS, Form, Variant, parse_size
from charle.errors import Cancelled
from charle.paths import Paths
from charle.weights.installed import InstalledModel, find_model

_AUTO = "auto"


def add_action(actions: Any) -> None:
    """Add it to the parser of ``charle models``."""
    parser: argparse.ArgumentParser = actions.add_parser(
        "convert", help="optimise a model for a Mac's Neural Engine or GPU (Core ML)"
    )
    parser.add_argument("model", metavar="MODEL", help="its id, as “charle models list” shows it")
    parser.add_argument(
        "--unit", choices=[*Form, _AUTO], default=_AUTO, help="Neural Engine (ane), GPU or auto"
    )
    parser.add_argument(
        "--bits",
        type=int,
        choices=BITS,
        help="bits a weight: fewer take less memory and draw less exactly "
        "(default: 6 with 8 GB of memory, else 16)",
    )
    parser.add_argument("--size", help="of the pictures, e.g. 512x768 (default: the model's own)")
    parser.add_argument("--lora", type=Path, action="append", default=[], help="a LoRA to build in")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    model = find_model(paths, arguments.model)
    options = CoreMLOptions(paths.coreml)
    variant = _variant(arguments, model, paths, options)
    loras = tuple(Lora(path.expanduser().resolve()) for path in arguments.lora)
    console = Console(is_json=arguments.json, is_quiet=False)
    console.note(f"Converting {model.card.title} to {variant.name}.")
    work = partial(convert_here, model.folder, variant, options, loras)
    try:
        with console, stopped_by_ctrl_c() as cancel:
            report = run_in_child(
                work, on_progress=console.on_progress, cancel=cancel, logs=paths.logs
            )
    except Cancelled:
        console.note("Stopped. What is done is kept; the same command goes on with it.")
        return STOPPED_EXIT_CODE
    if arguments.json:
        print_json(_values(report))
    else:
        print(_sentence(report))
    return 0


def _variant(
    arguments: argparse.Namespace, model: InstalledModel, paths: Paths, options: CoreMLOptions
) -> Variant:
    card = model.card
    size = parse_size(arguments.size) if arguments.size else (card.width, card.height)
    variant = suggested(this_machine(paths.data), options, size, arguments.bits)
    if arguments.unit == _AUTO:
        return variant
    return Variant(Form(arguments.unit), *size, variant.bits)


def _values(report: Report) -> dict[str, Any]:
    converted = report.converted
    return {
        "variant": converted.variant.name,
        "entry": None if converted.entry is None else str(converted.entry),
        "package": None if converted.package is None else str(converted.package),
        "size_bytes": converted.size_bytes,
        "peak_memory_bytes": report.peak_bytes,
    }


def _sentence(report: Report) -> str:
    converted = report.converted
    size, peak = in_words(converted.size_bytes), in_words(report.peak_bytes)
    if converted.entry is None:
        return (
            f"The package is ready ({size}, peak memory {peak}): {converted.package}\n"
            "Only a Mac can compile and use it; there the same command does both."
        )
    return f"{converted.variant.name} is ready ({size}, peak memory {peak})."
