"""The build from first to last, for each system, as a list of steps to read."""

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from app_build.artifacts import Bundle, DiskImage
from app_build.bundling import make_bundle
from app_build.credentials import Credentials
from app_build.disk_image import make_image
from app_build.notarising import check_gatekeeper, notarise
from app_build.running import Runner, say
from app_build.signing import sign_app, sign_image, verify_app
from app_build.trying import check_size, try_elsewhere, try_mounted


@dataclass(frozen=True, slots=True)
class Plan:
    """What is built from what: ``root`` is the checkout, ``python`` its environment's."""

    root: Path
    python: Path
    version: str
    credentials: Credentials
    is_tested: bool = True

    @property
    def icons(self) -> Path:
        return self.root / "packaging" / "icon"


def build(plan: Plan, runner: Runner) -> Bundle | DiskImage:
    """Build for the system this runs on.

    Raises:
        StepFailed: a step failed; nothing after it was done.
    """
    if plan.is_tested:
        run_tests(plan, runner)
    if sys.platform == "darwin":
        return build_for_mac(plan, runner)
    return build_for_linux(plan, runner)


def build_for_linux(plan: Plan, runner: Runner) -> Bundle:
    bundle = make_bundle(plan.root, plan.python, runner)
    check_size(bundle)
    return try_elsewhere(bundle, runner)


def build_for_mac(plan: Plan, runner: Runner) -> DiskImage:
    with tempfile.TemporaryDirectory(prefix="charle-build-") as folder:
        scratch = Path(folder)
        bundle = make_bundle(plan.root, plan.python, runner)
        check_size(bundle)
        sign_app(bundle, plan.credentials, runner, scratch)
        verify_app(bundle, runner)
        try_elsewhere(bundle, runner)
        image = make_image(
            bundle,
            version=plan.version,
            icons=plan.icons,
            scratch=scratch,
            runner=runner,
            python=plan.python,
        )
        sign_image(image, plan.credentials, runner)
        if plan.credentials.can_notarise:
            notarise(image, plan.credentials, runner)
            check_gatekeeper(image, runner)
        try_mounted(image, runner, scratch)
        tell_what_is_missing(plan.credentials)
        return image


def run_tests(plan: Plan, runner: Runner) -> None:
    """Everything that packaging/test checks, but for building once more."""
    say("Testing …")
    runner.run([plan.root / "packaging" / "test", "--no-bundle"])


def tell_what_is_missing(credentials: Credentials) -> None:
    """Say why this image opens without a warning on this Mac only, if so."""
    missing = credentials.missing()
    if missing:
        say("Signed for this Mac only: other Macs will warn. To publish it, these are missing:")
        for line in missing:
            say(f"  {line}")
