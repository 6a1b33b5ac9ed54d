"""``charle doctor``: the system check as text, for people and for bug reports."""

import argparse
from typing import Any

import charle
from charle.core.doctor import ModelLine, examine
from charle.core.machine import this_machine
from charle.core.verdicts import judge
from charle.paths import Paths
from charle.weights.catalogue import read_catalogue
from charle.weights.download import missing_bytes
from charle.weights.store import stored_models


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "doctor",
        help="what this machine can do",
        description="Look this machine over. The report holds nothing personal.",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace, paths: Paths) -> int:
    machine = this_machine(paths.models)
    default, *_ = read_catalogue()
    verdicts = judge(machine, missing_bytes(default, paths), default.title)
    known = {model.id for model in read_catalogue()}
    models = [
        # What people called their own models is theirs.
        ModelLine(
            model.id if model.id in known else "(imported)", model.size_bytes, model.condition
        )
        for model in stored_models(paths)
    ]
    report = examine(machine, verdicts, models, charle.__version__)
    print(report.as_json() if arguments.json else report.as_text())
    return 0
