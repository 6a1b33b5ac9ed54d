"""``charle models``: what is installed, and models that the person already has."""

import argparse
from pathlib import Path
from typing import Any

from charle.cli import convert_command, model_store_actions
from charle.cli.console import Console, print_json
from charle.cli.drawing import STOPPED_EXIT_CODE, stopped_by_ctrl_c
from charle.core import offline_guard
from charle.core.byte_size import in_words
from charle.core.progress import CancelToken, OnProgress
from charle.errors import BadRequest, Cancelled
from charle.paths import Paths
from charle.weights.checkpoint import Found, Kind, Known, known_checkpoint, recognise
from charle.weights.installed import installed_models
from charle.weights.integrity import record
from charle.weights.store import size_on_disk


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "models", help="list, fetch, check and import models", description="Look after models."
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="what is installed")
    listing.add_argument("--json", action="store_true", help="print one JSON object")
    listing.set_defaults(run=_list)
    importing = actions.add_parser("import", help="a checkpoint or folder you already have")
    importing.add_argument("source", type=Path, metavar="PATH", help=".ckpt, .safetensors, folder")
    importing.add_argument("--name", help="what to call it (default: the file's name)")
    importing.add_argument("--json", action="store_true", help="print one JSON object")
    importing.set_defaults(run=_import)
    model_store_actions.add_actions(actions)
    convert_command.add_action(actions)


def _list(arguments: argparse.Namespace, paths: Paths) -> int:
    models = installed_models(paths)
    if arguments.json:
        rows = [
            {
                "id": model.card.id,
                "title": model.card.title,
                "folder": str(model.folder),
                "size_bytes": size_on_disk(model.folder),
            }
            for model in models
        ]
        print_json({"models": rows})
        return 0
    width = max(len(model.card.id) for model in models)
    for model in models:
        size = in_words(size_on_disk(model.folder))
        print(f"{model.card.id:{width}}  {model.card.title}, {size}  ({model.folder})")
    return 0


def _import(arguments: argparse.Namespace, paths: Paths) -> int:
    found = recognise(arguments.source)
    offline_guard.switch_on()
    from charle.engine.importing import import_model

    console = Console(is_json=arguments.json, is_quiet=False)
    try:
        with console, stopped_by_ctrl_c() as cancel:
            known = _known(found, console.on_progress, cancel)
            title = arguments.name or (known.title if known else found.title)
            target = _free_folder(title, paths)
            card = import_model(
                found.path,
                target,
                title=title,
                licence=known.licence if known else "",
                on_progress=console.on_progress,
                cancel=cancel,
            )
            record(target.name, paths, cancel=cancel)
    except Cancelled:
        console.note("Stopped. Nothing was imported.")
        return STOPPED_EXIT_CODE
    if arguments.json:
        print_json({"model": {"id": card.id, "title": card.title, "folder": str(target)}})
    else:
        print(f"{card.title} is ready. Draw with it: charle generate PROMPT --model {card.id}")
    return 0


def _known(found: Found, on_progress: OnProgress, cancel: CancelToken) -> Known | None:
    is_file = found.kind is Kind.CHECKPOINT
    return known_checkpoint(found.path, on_progress, cancel) if is_file else None


def _free_folder(title: str, paths: Paths) -> Path:
    """Where the model will lie: a name that every file system takes, and that is not taken."""
    name = "".join(c if c.isalnum() or c in "-_." else "-" for c in title).strip("-.")[:80]
    if not name:
        raise BadRequest("The model needs a name.", "Give it one with --name.")
    folder = paths.models / name
    if folder.exists():
        raise BadRequest(
            f"There is already a model called “{name}”.", "Give it another name with --name."
        )
    return folder
