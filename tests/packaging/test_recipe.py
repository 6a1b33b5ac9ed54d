"""The order of the steps on both systems, and what happens without credentials."""

import json
from pathlib import Path

import pytest

import charle
from app_build import recipe, trying
from app_build.artifacts import Bundle, DiskImage
from app_build.credentials import Credentials
from app_build.disk_image import APP_AT, APPLICATIONS_AT, WINDOW_SIZE, make_image, settings_for
from app_build.main import version
from app_build.recipe import Plan, build_for_mac, run_tests, tell_what_is_missing
from app_build.running import StepFailed
from app_build.trying import check_size, try_elsewhere
from tests.packaging import PACKAGING
from tests.packaging.fakes import FakeRunner, macho

ROOT = PACKAGING.parent


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bundle:
    """Takes the place of what PyInstaller would build."""
    bundle = Bundle(tmp_path / "dist" / "CHARL-E.app")
    bundle.program.parent.mkdir(parents=True)
    bundle.program.write_bytes(macho(kind=2))
    monkeypatch.setattr(recipe, "make_bundle", lambda *_: bundle)
    return bundle


def plan(tmp_path: Path, credentials: Credentials) -> Plan:
    return Plan(tmp_path, Path("/python"), "1.2", credentials)


def steps(runner: FakeRunner) -> list[str]:
    """Each command by what it is: the program and, where that says more, its first word."""
    words = [[Path(one[0]).name, *one[1:]] for one in runner.commands]
    return [f"{one[0]} {one[1]}" if one[0] in ("codesign", "hdiutil") else one[0] for one in words]


def test_on_a_mac_with_credentials(app: Bundle, tmp_path: Path) -> None:
    runner = FakeRunner([{"id": "1", "status": "Accepted"}])
    built = build_for_mac(plan(tmp_path, Credentials("Developer ID", "profile")), runner)
    assert built == DiskImage(app.root.parent / "CHARL-E-1.2.dmg")
    assert steps(runner) == [
        "codesign --force",  # the app
        "codesign --verify",
        "CHARL-E",  # the self-test
        "python",  # dmgbuild
        "codesign --force",  # the image
        "xcrun",  # notarytool
        "xcrun",  # stapler
        "xcrun",
        "spctl",
        "hdiutil attach",
        "CHARL-E",  # the self-test from the image
        "hdiutil detach",
    ]


def test_on_a_mac_without_credentials(
    app: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    runner = FakeRunner()
    build_for_mac(plan(tmp_path, Credentials()), runner)
    assert steps(runner) == [
        "codesign --force",
        "codesign --verify",
        "CHARL-E",
        "python",
        "hdiutil attach",
        "CHARL-E",
        "hdiutil detach",
    ]
    said = capsys.readouterr().out
    assert "CHARLE_SIGN_IDENTITY" in said
    assert "CHARLE_NOTARY_PROFILE" in said


def test_a_certificate_alone_signs_but_asks_nobody(app: Bundle, tmp_path: Path) -> None:
    runner = FakeRunner()
    build_for_mac(plan(tmp_path, Credentials("Developer ID", "")), runner)
    assert "xcrun" not in runner.programs()
    assert steps(runner).count("codesign --force") == 2


def test_a_failed_self_test_leaves_no_image(app: Bundle, tmp_path: Path) -> None:
    runner = FakeRunner(fails_at="--self-test")
    with pytest.raises(StepFailed):
        build_for_mac(plan(tmp_path, Credentials()), runner)
    assert steps(runner)[-1] == "CHARL-E"
    assert "python" not in steps(runner)


def test_a_mounted_image_is_let_go_even_if_its_app_fails(tmp_path: Path) -> None:
    runner = FakeRunner(fails_at="--self-test")
    with pytest.raises(StepFailed):
        trying.try_mounted(DiskImage(tmp_path / "x.dmg"), runner, tmp_path)
    assert steps(runner)[-1] == "hdiutil detach"


def test_nothing_is_missing_with_both(capsys: pytest.CaptureFixture[str]) -> None:
    tell_what_is_missing(Credentials("Developer ID", "profile"))
    assert capsys.readouterr().out == ""


def test_credentials_come_from_the_environment() -> None:
    environment = {"CHARLE_SIGN_IDENTITY": "me", "CHARLE_NOTARY_PROFILE": "mine"}
    assert Credentials.of(environment) == Credentials("me", "mine")
    assert Credentials.of({}).signer == "-"
    assert not Credentials("", "mine").can_notarise


def test_the_self_test_sees_a_bare_environment_and_another_folder(
    app: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    runner = FakeRunner()
    try_elsewhere(app, runner)
    (words,), (environment,) = runner.commands, runner.environments
    assert words[1:] == ["--self-test"]
    assert tmp_path / "dist" not in Path(words[0]).parents
    assert environment is not None
    assert set(environment) <= {"TMPDIR"}


def test_a_bundle_that_grew_is_refused(app: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    (app.root / "large").write_bytes(bytes(3_000_000))
    check_size(app)
    monkeypatch.setattr(trying, "SIZE_LIMIT_MB", 2)
    with pytest.raises(StepFailed, match="3 MB, more than 2 MB"):
        check_size(app)


def test_the_starter_model_does_not_count(app: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    app.starter.mkdir(parents=True)
    (app.starter / "model.safetensors").write_bytes(bytes(3_000_000))
    monkeypatch.setattr(trying, "SIZE_LIMIT_MB", 2)
    check_size(app)


def test_the_image_shows_the_app_and_the_way_to_applications(tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "CHARL-E.app", PACKAGING / "icon")
    app, link = settings["contents"]
    assert (app["path"], app["x"], app["y"]) == (str(tmp_path / "CHARL-E.app"), *APP_AT)
    assert (link["type"], link["path"]) == ("link", "/Applications")
    assert (link["x"], link["y"]) == APPLICATIONS_AT
    assert settings["window"]["size"] == {"width": WINDOW_SIZE[0], "height": WINDOW_SIZE[1]}
    assert Path(settings["icon"]).is_file()
    assert Path(settings["background"]).is_file()
    assert settings["format"] == "ULFO"


def test_the_image_is_made_by_dmgbuild_from_these_settings(app: Bundle, tmp_path: Path) -> None:
    runner = FakeRunner()
    image = make_image(
        app,
        version="1.2",
        icons=PACKAGING / "icon",
        scratch=tmp_path,
        runner=runner,
        python=Path("/python"),
    )
    settings = tmp_path / "dmg.json"
    assert runner.commands == [
        ["/python", "-m", "dmgbuild", "-s", str(settings), "CHARL-E", str(image.file)]
    ]
    assert json.loads(settings.read_text())["contents"][0]["path"] == str(app.root)


def test_tests_come_first_and_do_not_build_again(tmp_path: Path) -> None:
    runner = FakeRunner()
    run_tests(plan(tmp_path, Credentials()), runner)
    assert runner.commands == [[str(tmp_path / "packaging" / "test"), "--no-bundle"]]


def test_the_version_has_one_place() -> None:
    assert version(ROOT) == charle.__version__
