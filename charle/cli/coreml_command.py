"""``charle coreml``: prove Core ML on this Mac, and install what Apple has published."""

import argparse
from functools import partial
from pathlib import Path
from typing import Any

from charle.cli.console import Console, print_json
from charle.cli.drawing import STOPPED_EXIT_CODE, stopped_by_ctrl_c
from charle.core.byte_size import in_words
from charle.engine.benchmark.scratch import scratch_folder
from charle.engine.child import run_in_child
from charle.engine.coreml.apple import install_here
from charle.engine.coreml.prove import Proof, prove
from charle.engine.coreml.runtime import CoreMLOptions
from charle.errors import Cancelled, EngineFailed
from charle.paths import Paths
from charle.weights.installed import find_model


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "coreml", help="the Neural Engine: prove it, install published models"
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    proving = actions.add_parser(
        "prove", help="convert the starter model and run it on every unit, against torch"
    )
    proving.add_argument("--model", help="another model than the starter model")
    proving.add_argument("--json", action="store_true", help="print one JSON object")
    proving.set_defaults(run=_prove)
    installing = actions.add_parser("install", help="a zip of compiled models from Apple")
    installing.add_argument("model", metavar="MODEL", help="the installed model it was made from")
    installing.add_argument("zip", type=Path, metavar="ZIP", help="…_compiled.zip")
    installing.add_argument("--sha256", help="what the file's sha256 must be")
    installing.add_argument("--json", action="store_true", help="print one JSON object")
    installing.set_defaults(run=_install)


def _prove(arguments: argparse.Namespace, paths: Paths) -> int:
    model = find_model(paths, arguments.model or "starter")
    size = (model.card.width, model.card.height)
    console = Console(is_json=arguments.json, is_quiet=False)
    try:
        with (
            scratch_folder(paths.cache / "coreml-proof") as scratch,
            console,
            stopped_by_ctrl_c() as cancel,
        ):
            work = partial(prove, model.folder, size, CoreMLOptions(scratch))
            proofs = run_in_child(
                work, on_progress=console.on_progress, cancel=cancel, logs=paths.logs
            )
    except Cancelled:
        console.note("Stopped. Nothing was kept.")
        return STOPPED_EXIT_CODE
    if arguments.json:
        print_json({"proofs": [_values(proof) for proof in proofs]})
    else:
        print(as_table(proofs))
    return EngineFailed.exit_code if any(proof.trouble for proof in proofs) else 0


def _install(arguments: argparse.Namespace, paths: Paths) -> int:
    model = find_model(paths, arguments.model)
    console = Console(is_json=arguments.json, is_quiet=False)
    work = partial(
        install_here,
        model.folder,
        arguments.zip.expanduser().resolve(),
        arguments.sha256,
        CoreMLOptions(paths.coreml),
    )
    try:
        with console, stopped_by_ctrl_c() as cancel:
            folder, size_bytes = run_in_child(
                work, on_progress=console.on_progress, cancel=cancel, logs=paths.logs
            )
    except Cancelled:
        console.note("Stopped. Nothing was installed.")
        return STOPPED_EXIT_CODE
    if arguments.json:
        print_json({"entry": str(folder), "size_bytes": size_bytes})
    else:
        print(f"{folder.name} is installed ({in_words(size_bytes)}).")
    return 0


def as_table(proofs: tuple[Proof, ...]) -> str:
    """One line a proof, columns aligned."""
    rows = [("", "unit", "parity", "guided step", "")]
    rows += [
        (
            proof.what,
            proof.unit,
            "" if proof.parity_db is None else f"{proof.parity_db:.1f} dB",
            "" if proof.step_s is None else f"{proof.step_s * 1_000:.0f} ms",
            proof.trouble,
        )
        for proof in proofs
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "   ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)


def _values(proof: Proof) -> dict[str, Any]:
    return {
        "what": proof.what,
        "unit": proof.unit,
        "parity_db": proof.parity_db,
        "step_s": proof.step_s,
        "trouble": proof.trouble,
    }
