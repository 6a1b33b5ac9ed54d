"""Signs an app from the inside out, and refuses one in which anything is unsigned.

A signature covers what lies inside, so whatever is inside must have its own first: libraries, then
frameworks, then programs, then the app. Links are left alone: what they point to is signed once.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from app_build.artifacts import Bundle, DiskImage
from app_build.credentials import Credentials
from app_build.entitlements import write_entitlements
from app_build.macho import Kind, Slice, read_slices
from app_build.running import Runner, StepFailed, say

_NESTED = (".framework", ".app", ".bundle", ".xpc")
_NAMED = 5


def sign_app(bundle: Bundle, credentials: Credentials, runner: Runner, scratch: Path) -> Bundle:
    """Sign everything in the app; ``scratch`` is a folder for the list of entitlements.

    Raises:
        StepFailed: codesign refused.
    """
    who = "ad hoc" if credentials.is_ad_hoc else f"as “{credentials.identity}”"
    say(f"Signing {bundle.root.name} from the inside out, {who} …")
    entitlements = write_entitlements(scratch)
    for path in signing_order(bundle):
        command = _codesign(credentials)
        if path == bundle.root or kind_of(path) == Kind.EXECUTABLE:
            command += ["--entitlements", str(entitlements)]  # only programs may have any
        runner.run([*command, path])
    return bundle


def sign_image(image: DiskImage, credentials: Credentials, runner: Runner) -> DiskImage:
    """Sign the disk image itself; only a named signature means anything there."""
    if not credentials.is_ad_hoc:
        say(f"Signing {image.file.name} …")
        runner.run(["codesign", "--force", "--timestamp", "--sign", credentials.signer, image.file])
    return image


def verify_app(bundle: Bundle, runner: Runner) -> Bundle:
    """Be sure that every piece of code is signed and all signatures fit.

    Raises:
        StepFailed: something is unsigned or was changed after it was signed.
    """
    say("Looking whether everything is signed …")
    unsigned = [path for path in code_files(bundle) if not _is_signed(path)]
    if unsigned:
        named = ", ".join(str(path.relative_to(bundle.root)) for path in unsigned[:_NAMED])
        raise StepFailed(f"{len(unsigned)} files are not signed: {named}")
    runner.run(["codesign", "--verify", "--deep", "--strict", "--verbose=2", bundle.root])
    return bundle


def signing_order(bundle: Bundle) -> list[Path]:
    """What to sign in which order: the deepest first, the app itself last."""
    inner: list[Path] = list(_nested_bundles(bundle.root))
    main = bundle.program
    loose = [path for path in code_files(bundle) if path != main and not _is_main_of(path, inner)]
    deepest_first = sorted(
        [*loose, *inner],
        # Beside each other, programs come after the libraries that they load.
        key=lambda path: (-len(path.parts), kind_of(path) == Kind.EXECUTABLE, str(path)),
    )
    return [*deepest_first, bundle.root]


def code_files(bundle: Bundle) -> list[Path]:
    """Every Mach-O file, sorted; links are not followed."""
    return [path for path in _files(bundle.root) if _slices(path)]


def kind_of(path: Path) -> int:
    """The kind of a Mach-O file; 0 for a folder or anything else."""
    slices = () if path.is_dir() else _slices(path)
    return slices[0].kind if slices else 0


def _codesign(credentials: Credentials) -> list[str]:
    stamp = "--timestamp=none" if credentials.is_ad_hoc else "--timestamp"
    return ["codesign", "--force", "--options", "runtime", stamp, "--sign", credentials.signer]


def _files(root: Path) -> Iterator[Path]:
    for folder, _, names in sorted(os.walk(root)):  # does not follow links to folders
        for name in sorted(names):
            path = Path(folder) / name
            if not path.is_symlink():
                yield path


def _nested_bundles(root: Path) -> Iterator[Path]:
    """What codesign takes as one thing; of a framework, its versions."""
    for folder, names, _ in sorted(os.walk(root)):
        for name in sorted(names):
            path = Path(folder) / name
            if path.is_symlink() or path.suffix not in _NESTED:
                continue
            versions = path / "Versions"
            if versions.is_dir():
                yield from (one for one in sorted(versions.iterdir()) if not one.is_symlink())
            else:
                yield path


def _is_main_of(path: Path, bundles: list[Path]) -> bool:
    """Whether the file is signed as part of its bundle: QtCore of QtCore.framework/Versions/A."""
    for bundle in bundles:
        name = bundle.parent.parent.stem if bundle.parent.name == "Versions" else bundle.stem
        if path in (bundle / name, bundle / "Contents" / "MacOS" / name):
            return True
    return False


def _is_signed(path: Path) -> bool:
    return all(one.is_signed for one in _slices(path))


def _slices(path: Path) -> tuple[Slice, ...]:
    with path.open("rb") as file:
        return tuple(one for one in read_slices(file) if one.kind != Kind.DEBUG_SYMBOLS)
