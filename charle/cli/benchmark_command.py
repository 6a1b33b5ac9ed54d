"""``charle benchmark``: CHARL-E against diffusers' pipeline on this machine, in one table."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from charle.cli.console import print_json
from charle.cli.drawing import STOPPED_EXIT_CODE, stopped_by_ctrl_c
from charle.engine.benchmark import core_ml, full_size, starter
from charle.engine.benchmark.bench import Bench, Part
from charle.engine.benchmark.machine import this_machine
from charle.engine.benchmark.other_load import OtherLoad
from charle.engine.benchmark.plan import Plan, full_plan, quick_plan
from charle.engine.benchmark.scratch import scratch_folder
from charle.engine.benchmark.table import as_text, as_values
from charle.errors import Cancelled
from charle.paths import Paths

_QUIET = 0.05
"""Up to this share of the processor's time other programs hardly change what is measured."""


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "benchmark",
        help="measure how fast this machine draws",
        description=(
            "Measure how fast CHARL-E draws on this machine, beside diffusers' "
            "StableDiffusionPipeline with the same weights. Takes about ten minutes and a few "
            "gigabytes of disk space, which are given back. With --ui, about three: how soon "
            "the window is there and whether it ever stutters. With --coreml, about five: what "
            "converting a model of full size for Core ML takes."
        ),
    )
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--ui", action="store_true", help="measure the window instead")
    instead.add_argument("--coreml", action="store_true", help="measure conversions instead")
    parser.add_argument("--quick", action="store_true", help="fewer samples, in about two minutes")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    plan = quick_plan() if arguments.quick else full_plan()
    parts: list[Part] = [full_size.measure, starter.measure]
    if arguments.ui:
        parts = [_window_part(is_quick=arguments.quick)]
    if arguments.coreml:
        parts = [core_ml.measure]
    return benchmark(parts, plan, paths, is_json=arguments.json)


def benchmark(parts: Sequence[Part], plan: Plan, paths: Paths, *, is_json: bool) -> int:
    """Measure the parts one after the other, print what came out, return the exit code.

    Raises:
        CharleError: a part cannot be measured on this machine.
    """
    tell = _silence if is_json else _tell
    machine, other_load = this_machine(), OtherLoad()
    try:
        with stopped_by_ctrl_c() as cancel, scratch_folder(paths.cache / "benchmark") as scratch:
            bench = Bench(plan, scratch, cancel, tell)
            sections = [measure(bench) for measure in parts]
    except Cancelled:
        tell("Stopped. Nothing was kept")
        return STOPPED_EXIT_CODE
    share = other_load.share()
    if is_json:
        print_json(
            {**as_values(sections), "other_load": round(share, 4), "machine": asdict(machine)}
        )
    else:
        print("\n".join([*machine.lines, *_warning(share), "", as_text(sections)]))
    return 0


def _window_part(*, is_quick: bool) -> Part:
    from charle.ui.benchmark import part
    from charle.ui.benchmark.plan import full_window_plan, quick_window_plan

    return partial(part.measure, plan=quick_window_plan() if is_quick else full_window_plan())


def _warning(other_load: float) -> list[str]:
    if other_load < _QUIET:
        return []
    return [
        f"Other programs took {other_load:.0%} of the processor meanwhile, "
        "so these figures are not what this machine can do."
    ]


def _tell(sentence: str) -> None:
    print(f"{sentence} …", file=sys.stderr, flush=True)


def _silence(_: str) -> None:
    """For scripts, which want the figures only."""
