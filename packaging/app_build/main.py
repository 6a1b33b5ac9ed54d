"""The command: ``packaging/build [--no-tests]``."""

import argparse
import os
import re
import sys
from pathlib import Path

from app_build.artifacts import DiskImage
from app_build.credentials import Credentials
from app_build.recipe import Plan, build
from app_build.running import Shell, StepFailed, say

_ROOT = Path(__file__).parent.parent.parent


def main(arguments: list[str]) -> int:
    """Build, and return the exit code: 0 built and tried, 1 something failed."""
    parser = argparse.ArgumentParser(
        prog="packaging/build", description="Build the program that people get, and try it."
    )
    parser.add_argument("--no-tests", action="store_true", help="the tests have just been run")
    options = parser.parse_args(arguments)
    plan = Plan(
        root=_ROOT,
        python=Path(sys.executable),
        version=version(_ROOT),
        credentials=Credentials.of(os.environ),
        is_tested=not options.no_tests,
    )
    try:
        built = build(plan, Shell())
    except StepFailed as error:
        say(f"\nNot built: {error}")
        return 1
    place = built.file if isinstance(built, DiskImage) else built.root
    say(f"\nBuilt and tried: {place}")
    return 0


def version(root: Path) -> str:
    """CHARL-E's version, from the one place where it stands."""
    text = (root / "charle" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise StepFailed("charle/__init__.py names no version.")
    return found[1]
