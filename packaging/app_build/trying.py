"""Tries what was built: its own self-test, far from the checkout and with a bare environment."""

import os
import shutil
import tempfile
from pathlib import Path

from app_build.artifacts import BYTES_PER_MB, Bundle, DiskImage, folder_bytes
from app_build.running import Runner, StepFailed, bare_environment, say

SIZE_LIMIT_MB = 780
"""On Linux, without the starter model. A Mac's bundle is smaller; the limit holds there as well."""


def check_size(bundle: Bundle) -> Bundle:
    """Refuse a bundle that has grown over its limit.

    Raises:
        StepFailed: it has.
    """
    whole = bundle.size_bytes()
    starter = folder_bytes(bundle.starter)
    rest_mb = (whole - starter) / BYTES_PER_MB
    say(f"{bundle.root.name}: {rest_mb:.0f} MB and {starter / BYTES_PER_MB:.0f} MB starter model.")
    if rest_mb > SIZE_LIMIT_MB:
        raise StepFailed(
            f"The bundle has {rest_mb:.0f} MB, more than {SIZE_LIMIT_MB} MB. "
            "What grew? See packaging/app_build/contents.py for how to leave things out."
        )
    return bundle


def try_elsewhere(bundle: Bundle, runner: Runner) -> Bundle:
    """Run the self-test of a copy in another folder, with an empty environment.

    The program itself refuses if anything that it loads lies outside the bundle, so neither this
    checkout nor its virtual environment can help it.

    Raises:
        StepFailed: a check failed; the self-test has printed which.
    """
    with tempfile.TemporaryDirectory(prefix="charle-bundle-") as folder:
        copy = Bundle(Path(folder).resolve() / bundle.root.name)
        say(f"Trying a copy in {folder} with an empty environment …")
        shutil.copytree(bundle.root, copy.root, symlinks=True, copy_function=_link_or_copy)
        self_test(copy, runner)
    return bundle


def try_mounted(image: DiskImage, runner: Runner, scratch: Path) -> DiskImage:
    """Run the self-test of the app on the mounted disk image, as a person would find it.

    Raises:
        StepFailed: a check failed.
    """
    say(f"Trying the app on {image.file.name} …")
    place = scratch / "mounted"
    runner.run(["hdiutil", "attach", image.file, "-nobrowse", "-readonly", "-mountpoint", place])
    try:
        self_test(Bundle(place / "CHARL-E.app"), runner)
    finally:
        runner.run(["hdiutil", "detach", place])
    return image


def self_test(bundle: Bundle, runner: Runner) -> None:
    """Let the program check itself; it says everything there is to say."""
    runner.run([bundle.program, "--self-test"], environment=bare_environment())


def _link_or_copy(source: str, target: str) -> None:
    """A second name is enough where both lie on one disk, and saves half a gigabyte."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
