"""Makes the bundle with PyInstaller."""

import os
import sys
from pathlib import Path

from app_build.artifacts import Bundle
from app_build.running import Runner, StepFailed, say


def make_bundle(root: Path, python: Path, runner: Runner) -> Bundle:
    """Build into ``dist``; ``root`` is the checkout, ``python`` has PyInstaller.

    Raises:
        StepFailed: PyInstaller failed, or left nothing.
    """
    say("Collecting what the program needs; this takes some minutes …")
    dist = root / "dist"
    name = "CHARL-E.app" if sys.platform == "darwin" else "CHARL-E"
    command: list[str | Path] = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places: list[str | Path] = ["--distpath", dist, "--workpath", root / "build"]
    # Modules are imported to look for their parts: keep them quiet and on one core's threads.
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"}
    runner.run([*command, *places, root / "packaging" / "charle.spec"], environment=environment)
    bundle = Bundle(dist / name)
    if not bundle.program.is_file():
        raise StepFailed(f"PyInstaller ended well but left no {bundle.program.name}.")
    return bundle
