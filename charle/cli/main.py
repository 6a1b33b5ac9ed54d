"""Reads the command line and runs one subcommand; every failure is two sentences and a code."""

import argparse
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import charle
from charle import log
from charle.cli import (
    benchmark_command,
    coreml_command,
    doctor_command,
    generate_command,
    models_command,
    txt2img_command,
)
from charle.cli.console import print_error
from charle.errors import BadRequest, CharleError, EngineFailed
from charle.paths import Paths

_log = logging.getLogger(__name__)

_COMMANDS = (
    generate_command,
    txt2img_command,
    models_command,
    benchmark_command,
    coreml_command,
    doctor_command,
)


class _Parser(argparse.ArgumentParser):
    """Raises instead of printing a usage text, so that all errors look and end alike."""

    def error(self, message: str) -> NoReturn:
        raise BadRequest(f"The command was not understood: {message}.", f"See: {self.prog} --help")


def build_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="charle", description="Type a sentence, get a picture.")
    parser.add_argument("--version", action="version", version=f"CHARL-E {charle.__version__}")
    parser.add_argument(
        "--base-dir", type=Path, metavar="DIR", help="keep everything below this folder"
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.add_parser(commands)
    return parser


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code: 0 well, 2 bad input, 1 failed, 130 Ctrl-C."""
    is_json = "--json" in arguments
    try:
        parsed = build_parser().parse_args(arguments)
        paths = Paths.below(parsed.base_dir) if parsed.base_dir else Paths.of_this_user()
        log.set_up(paths.logs, "command-line")
        exit_code: int = parsed.run(parsed, paths)
        return exit_code
    except CharleError as error:
        _log.info("%s %s", error.title, error.hint, exc_info=error)
        print_error(error, is_json=is_json)
        return error.exit_code
    except Exception as error:  # the edge of the process: nobody should see a traceback
        _log.exception("unexpected")
        print_error(_unexpected(error), is_json=is_json)
        return EngineFailed.exit_code


def _unexpected(error: Exception) -> EngineFailed:
    return EngineFailed(
        f"Something unexpected went wrong ({type(error).__name__}).",
        "Please try again. If it happens again, the log file tells the developers what it was.",
    )
