"""The six languages of the window: complete, current, and with room for every word."""

import dataclasses
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from charle.app.desktop import PlainDesktop
from charle.paths import Paths, resource
from charle.ui import language
from charle.ui.app import App
from charle.ui.cheat_sheet import sheet_for
from charle.ui.language import LANGUAGES, current_language
from tests.fakes.engine import FakeFactory, Script
from tests.ui.conftest import CARD, STARTER_CARD, WAIT_MS, MakeApp

ROOT = Path(__file__).parent.parent.parent
FOREIGN = tuple(code for code in LANGUAGES if code != "en")
PLACE = re.compile(r"%n|%L?\d|\{\w*\}")
ENDS = ("…", ":", ".", "?", "!")
EAST_ASIAN_ENDS = {"。": ".", "：": ":", "？": "?", "！": "!"}


@dataclasses.dataclass(frozen=True)
class Message:
    """One entry of a translation file; one form for each plural, or one."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_finished: bool
    is_plural: bool


def messages(code: str) -> list[Message]:
    found = []
    tree = ET.parse(resource("i18n") / f"charle_{code}.ts")
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plurals = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    tuple(plurals) or (translation.text or "",),
                    translation.get("type") is None,
                    message.get("numerus") == "yes",
                )
            )
    return found


# --- the files ---


def test_the_files_are_what_the_code_says_and_what_lrelease_makes_of_them() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_string_is_translated(code: str) -> None:
    missing = [
        (one.context, one.source)
        for one in messages(code)
        if not one.is_finished or not all(one.forms)
    ]
    assert not missing


@pytest.mark.parametrize("code", FOREIGN)
def test_no_string_is_missing_in_a_language(code: str) -> None:
    wanted = {(one.context, one.source) for one in messages("de")}
    assert {(one.context, one.source) for one in messages(code)} == wanted
    assert len(wanted) > 500


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_filled_in_is_the_same_in_every_language(code: str) -> None:
    wrong = []
    for one in messages(code):
        places = sorted(PLACE.findall(one.source))
        # "One picture" needs no number; the last form, for many, always does.
        forms = one.forms[-1:] if one.is_plural else one.forms
        wrong += [(one.source, form) for form in forms if sorted(PLACE.findall(form)) != places]
    assert not wrong


@pytest.mark.parametrize("code", FOREIGN)
def test_ellipses_and_full_stops_are_kept(code: str) -> None:
    """ "…" says that a dialog follows; a sentence stays a sentence."""
    wrong = [
        (one.source, form)
        for one in messages(code)
        for form in one.forms
        if _end(one.source) != _end(form)
    ]
    assert not wrong


def _end(text: str) -> str:
    last = EAST_ASIAN_ENDS.get(text[-1:], text[-1:])
    return last if last in ENDS else ""


def test_styles_have_a_name_in_every_language() -> None:
    for card in (CARD, STARTER_CARD):
        for group in sheet_for(card).groups:
            for named in (group, *group.styles):
                assert set(named.labels) == set(LANGUAGES), named
                assert all(named.labels.values()), named


# --- the window ---


def test_a_language_that_was_chosen_is_on_at_the_next_start(
    qtbot: QtBot, paths: Paths, make_app: MakeApp
) -> None:
    app = make_app()
    app.settings.change(language="de")
    app.close()
    app.window.close()
    again = App(paths, PlainDesktop(), factory=FakeFactory(Script()))
    try:
        again.show()
        assert current_language() == "de"
        window = again.window
        menus = [action.text() for action in window.menuBar().actions()]
        assert menus == ["Ablage", "Bearbeiten", "Darstellung", "Bild", "Fenster", "Hilfe"]
        assert window.draw_page.prompt.field.placeholderText() == "Ein Bild beschreiben\u00a0…"
        assert window.draw_page.prompt.draw.accessibleName() == "Zeichnen"
        qtbot.waitUntil(lambda: again.library.folder is not None, timeout=WAIT_MS)
    finally:
        again.window.close()
        again.close()
        again.window.deleteLater()


@pytest.mark.parametrize(
    ("code", "cancel"),
    [
        ("de", "Abbrechen"),
        ("fr", "Annuler"),
        ("es", "Cancelar"),
        ("ja", "キャンセル"),
        ("zh_CN", "取消"),
    ],
)
def test_qt_itself_speaks_the_language(qtbot: QtBot, code: str, cancel: str) -> None:
    language.install(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    button = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert button.text().replace("&", "") == cancel


@dataclasses.dataclass(frozen=True)
class System:
    """A system whose owner reads these languages, the favourite first."""

    languages: tuple[str, ...]

    def uiLanguages(self) -> list[str]:  # noqa: N802
        return list(self.languages)


@pytest.mark.parametrize(
    ("wanted", "taken"),
    [
        (("de-AT", "en-GB"), "de"),
        (("pt-BR", "fr-CA"), "fr"),
        (("zh-Hans-CN",), "zh_CN"),
        (("ja",), "ja"),
        (("pt-BR",), "en"),
        ((), "en"),
    ],
)
def test_the_language_of_the_system_is_taken_where_there_is_no_choice(
    monkeypatch: pytest.MonkeyPatch, wanted: tuple[str, ...], taken: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: System(wanted))
    monkeypatch.setattr(QLocale, "setDefault", lambda _: None)
    assert language.install("") == taken


@pytest.mark.parametrize("count", [1, 4])
def test_plurals_are_chosen_by_the_language(count: int) -> None:
    words = {1: "1 Bild", 4: "4 Bilder"}
    language.install("de")
    text = QCoreApplication.translate("GalleryPage", "%n picture(s)", None, count)
    assert text == words[count]
    language.install("ja")
    text = QCoreApplication.translate("GalleryPage", "%n picture(s)", None, count)
    assert text == f"{count}枚の画像"
