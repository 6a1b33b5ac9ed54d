"""The order of signing, the commands, and what is refused: over a small app made of files."""

import plistlib
from pathlib import Path

import pytest

from app_build.artifacts import Bundle, DiskImage
from app_build.credentials import Credentials
from app_build.entitlements import ENTITLEMENTS
from app_build.macho import Kind
from app_build.running import StepFailed
from app_build.signing import sign_app, sign_image, signing_order, verify_app
from tests.packaging.fakes import FakeRunner, macho

NAMED = Credentials("Developer ID Application: Somebody (ABC)", "profile")


def write(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.fixture
def app(tmp_path: Path) -> Bundle:
    """Nested frameworks, a helper program, links, and files that are no code."""
    bundle = Bundle(tmp_path / "CHARL-E.app")
    contents = bundle.root / "Contents"
    write(bundle.program, macho(Kind.EXECUTABLE))
    write(contents / "Info.plist", b"<plist/>")
    code = contents / "Frameworks"
    write(code / "libpython.dylib", macho())
    write(code / "torch" / "lib" / "libtorch.dylib", macho())
    write(code / "torch" / "bin" / "torch_shm_manager", macho(Kind.EXECUTABLE))
    framework = code / "PySide6" / "Qt" / "lib" / "QtCore.framework"
    write(framework / "Versions" / "A" / "QtCore", macho())
    write(framework / "Versions" / "A" / "Resources" / "Info.plist", b"<plist/>")
    (framework / "Versions" / "Current").symlink_to("A")
    (framework / "QtCore").symlink_to("Versions/Current/QtCore")
    inner = framework / "Versions" / "A" / "Helpers" / "Deep.framework"
    write(inner / "Versions" / "B" / "Deep", macho())
    write(contents / "Resources" / "module.py", b"print()\n")
    (contents / "Resources" / "libpython.dylib").symlink_to("../Frameworks/libpython.dylib")
    return bundle


def names(bundle: Bundle) -> list[str]:
    return [str(path.relative_to(bundle.root.parent)) for path in signing_order(bundle)]


def test_inside_comes_before_outside_and_the_app_last(app: Bundle) -> None:
    order = names(app)
    frameworks = "CHARL-E.app/Contents/Frameworks"
    lib = f"{frameworks}/PySide6/Qt/lib/QtCore.framework/Versions/A"
    assert order == [
        f"{lib}/Helpers/Deep.framework/Versions/B",
        f"{lib}",
        f"{frameworks}/torch/lib/libtorch.dylib",
        f"{frameworks}/torch/bin/torch_shm_manager",
        f"{frameworks}/libpython.dylib",
        "CHARL-E.app",
    ]


def test_links_and_the_main_files_of_bundles_are_not_signed_apart(app: Bundle) -> None:
    order = names(app)
    assert not any("Current" in name or "Resources" in name for name in order)
    assert not any(name.endswith(("/QtCore", "/Deep", "MacOS/CHARL-E")) for name in order)


def test_the_commands_with_a_certificate(app: Bundle, tmp_path: Path) -> None:
    runner = FakeRunner()
    sign_app(app, NAMED, runner, tmp_path)
    entitled = tmp_path / "entitlements.plist"
    start = ["codesign", "--force", "--options", "runtime", "--timestamp", "--sign", NAMED.identity]
    frameworks = app.root / "Contents" / "Frameworks"
    programs = {str(app.root), str(frameworks / "torch" / "bin" / "torch_shm_manager")}
    assert [words[-1] for words in runner.commands] == [str(path) for path in signing_order(app)]
    for words in runner.commands:
        middle = ["--entitlements", str(entitled)] if words[-1] in programs else []
        assert words == [*start, *middle, words[-1]]
    assert plistlib.loads(entitled.read_bytes()) == dict.fromkeys(ENTITLEMENTS, True)


def test_without_a_certificate_it_signs_for_this_mac_only(app: Bundle, tmp_path: Path) -> None:
    runner = FakeRunner()
    sign_app(app, Credentials(), runner, tmp_path)
    for words in runner.commands:
        assert words[:7] == [
            "codesign",
            "--force",
            "--options",
            "runtime",
            "--timestamp=none",
            "--sign",
            "-",
        ]


def test_a_refusal_of_codesign_ends_it(app: Bundle, tmp_path: Path) -> None:
    runner = FakeRunner(fails_at="codesign")
    with pytest.raises(StepFailed):
        sign_app(app, NAMED, runner, tmp_path)
    assert len(runner.commands) == 1


def test_a_whole_app_is_verified_by_the_system_as_well(app: Bundle) -> None:
    runner = FakeRunner()
    verify_app(app, runner)
    assert runner.commands == [
        ["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app.root)]
    ]


def test_one_unsigned_library_is_refused_by_name(app: Bundle) -> None:
    write(app.root / "Contents" / "Frameworks" / "late.so", macho(Kind.BUNDLE, is_signed=False))
    runner = FakeRunner()
    with pytest.raises(StepFailed, match=r"1 files are not signed: Contents/Frameworks/late\.so"):
        verify_app(app, runner)
    assert runner.commands == []


def test_a_disk_image_is_signed_with_a_certificate_only(tmp_path: Path) -> None:
    image, runner = DiskImage(tmp_path / "CHARL-E.dmg"), FakeRunner()
    sign_image(image, Credentials(), runner)
    assert runner.commands == []
    sign_image(image, NAMED, runner)
    assert runner.commands == [
        ["codesign", "--force", "--timestamp", "--sign", NAMED.identity, str(image.file)]
    ]


def test_every_entitlement_has_its_reason() -> None:
    assert set(ENTITLEMENTS) == {"com.apple.security.cs.allow-unsigned-executable-memory"}
    assert all(len(reason.split()) > 10 for reason in ENTITLEMENTS.values())
