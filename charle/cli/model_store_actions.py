"""``charle models download|verify|remove|move``: what the window's storage page does, for scripts.

A licence is accepted either by answering a question or with ``--accept-license`` and the beginning
of the text's sha256, which only somebody who was shown the text knows.
"""

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from charle.cli.console import print_json
from charle.cli.download_bar import DownloadBar
from charle.cli.drawing import STOPPED_EXIT_CODE, stopped_by_ctrl_c
from charle.core import offline_guard
from charle.core.byte_size import in_words
from charle.errors import Cancelled, LicenceNotAccepted, ModelError
from charle.paths import Paths
from charle.weights import integrity, moving, removal
from charle.weights.catalogue import CatalogueModel, find, read_catalogue
from charle.weights.download import HubAccess, download
from charle.weights.hub import endpoint_from
from charle.weights.licence import Acceptances, Licence, read_licence
from charle.weights.places import Places

_PREFIX_DIGITS = 8
_AGREED = "I agree"


def add_actions(actions: Any) -> None:
    """Add the four to the parser of ``charle models``."""
    fetching = _action(actions, "download", "fetch a model, or go on with one", _download)
    fetching.add_argument(
        "--accept-license",
        metavar="SHA256",
        help=f"agree to the licence: the first {_PREFIX_DIGITS} or more digits of its sha256",
    )
    verifying = _action(actions, "verify", "read a model and compare every byte", _verify)
    verifying.add_argument("--repair", action="store_true", help="download damaged files again")
    _action(actions, "remove", "remove a model or an unfinished download", _remove)
    moving_it = _action(actions, "move", "move a model to another disk, or home", _move)
    moving_it.add_argument("target", type=Path, metavar="FOLDER", help="“home” brings it back")


def _action(actions: Any, name: str, words: str, run: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=words)
    parser.add_argument("model", metavar="MODEL", help="its id, as “charle models list” shows it")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)
    return parser


def _download(arguments: argparse.Namespace, paths: Paths) -> int:
    offline_guard.switch_on()
    model = find(read_catalogue(), arguments.model)
    _agree(model, paths, arguments.accept_license, is_asked=not arguments.json)
    try:
        with DownloadBar(is_silent=arguments.json) as bar, stopped_by_ctrl_c() as cancel:
            folder = download(
                model, paths, access=_access(), on_progress=bar.on_progress, cancel=cancel
            )
    except Cancelled:
        return _stopped("What has arrived is kept; the same command goes on with it.")
    values = {"model": {"id": model.id, "title": model.title, "folder": str(folder)}}
    return _done(arguments, values, f"{model.title} is ready.")


def _verify(arguments: argparse.Namespace, paths: Paths) -> int:
    offline_guard.switch_on()
    try:
        with DownloadBar(is_silent=arguments.json) as bar, stopped_by_ctrl_c() as cancel:
            if arguments.repair:
                model = find(read_catalogue(), arguments.model)
                finding = integrity.repair(
                    model, paths, access=_access(), on_progress=bar.on_progress, cancel=cancel
                )
            else:
                finding = integrity.verify(
                    arguments.model, paths, on_progress=bar.on_progress, cancel=cancel
                )
    except Cancelled:
        return _stopped("Nothing was changed.")
    if finding.damaged and not arguments.repair:
        raise ModelError(
            f"“{arguments.model}” is damaged: {', '.join(finding.damaged)}.",
            f"Repair it: charle models verify {arguments.model} --repair",
        )
    values = {"id": finding.model_id, "damaged": finding.damaged, "repaired": arguments.repair}
    repaired = f"{len(finding.damaged)} damaged files were fetched again."
    checked = f"All {in_words(finding.checked_bytes)} are as they should be."
    return _done(arguments, values, repaired if finding.damaged else checked)


def _remove(arguments: argparse.Namespace, paths: Paths) -> int:
    freed_bytes = removal.remove(arguments.model, paths)
    values = {"id": arguments.model, "freed_bytes": freed_bytes}
    return _done(arguments, values, f"Removed. {in_words(freed_bytes)} are free again.")


def _move(arguments: argparse.Namespace, paths: Paths) -> int:
    target = paths.models if str(arguments.target) == "home" else arguments.target.expanduser()
    try:
        with DownloadBar(is_silent=arguments.json) as bar, stopped_by_ctrl_c() as cancel:
            folder = moving.move(
                arguments.model, paths, target, on_progress=bar.on_progress, cancel=cancel
            )
    except Cancelled:
        return _stopped("The model is where it was.")
    values = {"id": arguments.model, "folder": str(folder)}
    return _done(arguments, values, f"Moved to {folder}.")


def _agree(model: CatalogueModel, paths: Paths, prefix: str | None, *, is_asked: bool) -> None:
    """Have the licence accepted, now or earlier.

    Raises:
        LicenceNotAccepted: it was not.
    """
    licence = read_licence(model.licence)
    acceptances = Acceptances(Places.of(paths).acceptances)
    if acceptances.is_accepted(model.id, licence):
        return
    if prefix is not None:
        is_right = len(prefix) >= _PREFIX_DIGITS and licence.sha256.startswith(prefix.lower())
    else:
        is_right = is_asked and sys.stdin.isatty() and _asked(model, licence)
    if not is_right:
        raise LicenceNotAccepted(
            f"“{model.title}” comes under the {licence.title} licence, which was not accepted.",
            f"Read it: {licence.file}. Agree to it: --accept-license {licence.sha256[:12]}",
        )
    acceptances.record(model.id, licence)


def _asked(model: CatalogueModel, licence: Licence) -> bool:
    print(licence.text)
    print(f"\n{model.title} may be used under the licence above. You may not use it:")
    for restriction in licence.restrictions:
        print(f"  - {restriction}")
    return (
        input(f"\nType “{_AGREED}” to accept: ").strip(" “”\"'.").casefold() == _AGREED.casefold()
    )


def _access() -> HubAccess:
    return HubAccess(endpoint=endpoint_from(os.environ))


def _stopped(sentence: str) -> int:
    print(f"Stopped. {sentence}", file=sys.stderr)
    return STOPPED_EXIT_CODE


def _done(arguments: argparse.Namespace, values: dict[str, Any], sentence: str) -> int:
    if arguments.json:
        print_json(values)
    else:
        print(sentence)
    return 0
