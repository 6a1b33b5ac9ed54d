"""What macOS is told about the app is what the app does."""

import plistlib
import re
import tomllib
from pathlib import Path

import pytest

from app_build import contents, info_plist
from app_build.closure import NEWER_MINOS, read_table
from app_build.info_plist import IDENTIFIER, MINIMUM_MACOS, MODELS, PICTURES, URL_SCHEME, info
from charle import __version__
from charle.app import links
from charle.core.picture_file import SUFFIXES
from charle.ui import releases
from charle.ui.language import LANGUAGES
from charle.ui.model_desk import MODEL_SUFFIXES
from tests.packaging import PACKAGING

KEYS = info(__version__)


def test_it_can_be_written() -> None:
    assert plistlib.loads(plistlib.dumps(KEYS)) == KEYS


def test_both_versions_come_from_one_place() -> None:
    assert KEYS["CFBundleVersion"] == KEYS["CFBundleShortVersionString"] == __version__
    assert re.fullmatch(r"\d+(\.\d+){0,2}", __version__), "macOS wants up to three numbers"


def test_the_identifier_is_one() -> None:
    assert re.fullmatch(r"[A-Za-z0-9.-]+", IDENTIFIER)


def test_the_oldest_system_is_the_newest_that_a_library_asks_for() -> None:
    wheels = read_table(PACKAGING / "closure.json").wheels
    asked = max(wheel.minos for wheel in wheels if wheel.name not in NEWER_MINOS)
    assert asked == MINIMUM_MACOS
    assert KEYS["LSMinimumSystemVersion"] == "14.0"


def test_pictures_are_those_whose_recipe_is_read() -> None:
    assert {f".{suffix}" for suffix in PICTURES.values()} <= set(SUFFIXES)


def test_models_are_those_that_the_wizard_takes() -> None:
    assert {f".{suffix}" for suffix in MODELS.values()} == MODEL_SUFFIXES


def test_every_document_type_is_known_or_declared() -> None:
    declared = {one["UTTypeIdentifier"] for one in KEYS["UTImportedTypeDeclarations"]}
    for kind in KEYS["CFBundleDocumentTypes"]:
        assert kind["LSHandlerRank"] == "Alternate", "nobody's usual program is replaced"
        assert set(kind["LSItemContentTypes"]) <= declared | set(PICTURES)


def test_the_scheme_is_the_one_that_is_read() -> None:
    (scheme,) = KEYS["CFBundleURLTypes"][0]["CFBundleURLSchemes"]
    assert scheme == URL_SCHEME == links.SCHEME


def test_the_languages_are_those_of_the_window() -> None:
    names = {"zh-Hans" if code == "zh_CN" else code for code in LANGUAGES}
    assert set(KEYS["CFBundleLocalizations"]) == names
    assert set(contents.QT_LANGUAGES) == set(LANGUAGES)


def test_only_what_is_used_is_asked_for() -> None:
    asked = {key for key in KEYS if key.endswith("UsageDescription")}
    assert asked == {
        "NSDesktopFolderUsageDescription",
        "NSDocumentsFolderUsageDescription",
        "NSDownloadsFolderUsageDescription",
        "NSRemovableVolumesUsageDescription",
    }
    assert all(KEYS[key].endswith(".") for key in asked)


def test_the_page_with_releases_has_one_address() -> None:
    project = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["urls"]["Releases"] == releases.RELEASES_URL


@pytest.mark.parametrize("name", ["info_plist", "contents"])
def test_the_spec_reads_these(name: str) -> None:
    assert name in (PACKAGING / "charle.spec").read_text(encoding="utf-8")
    assert Path(info_plist.__file__).parent.name == "app_build"
