"""Every view of the window in every language: room for each word, and no word left English."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from charle.core.request import Sampler
from charle.paths import Paths
from charle.ui import language
from charle.ui.app import App
from charle.ui.cheat_sheet import sheet_for
from charle.ui.language import LANGUAGES, current_language
from charle.ui.theme import theme
from charle.ui.widgets.scroll_row import ScrollRow
from charle.weights.licence import read_licence
from tests.fakes.engine import FakeFactory, Script
from tests.ui.conftest import CARD, STARTER_CARD, WAIT_MS, MakeApp
from tests.ui.cut_texts import cut_texts, words_of
from tests.ui.first_run.shop import Bench
from tests.ui.first_run.tour import FirstRunTour
from tests.ui.tour import SIZES, Tour

# What is the same in every language, or was written by people: prompts, names, files.
_SHEETS = tuple(sheet_for(card) for card in (CARD, STARTER_CARD))
_LICENCE = "creativeml-openrail-m"
_GROUPS = {group.label("en") for sheet in _SHEETS for group in sheet.groups}
_PROMPTS = sorted({one for sheet in _SHEETS for one in sheet.examples}, key=len, reverse=True)
_SAMPLERS = sorted(Sampler, key=len, reverse=True)
NAMES = re.compile(
    "|".join(
        [
            r"(a red heart[^.]*|a very long prompt|long) *",
            *(re.escape(name) for name in (*_PROMPTS, *_GROUPS, *_SAMPLERS, *LANGUAGES.values())),
            r"CHARL-E|PNG|JPEG|WebP|Stable Diffusion( v1\.\d)?|Dreamy landscapes|sd",
            r"(CreativeML|MIT) [\w +()-]*",
            r"(macOS|Linux|Debian|Ubuntu|Apple M|Intel|AMD|NVIDIA)[^.⟦]*([\d.]+[^.⟦]*)?",
            r"/\S+|\S+\.(png|safetensors)|[kMG]B\b",
            # The terms themselves stay in the language in which they bind.
            *(re.escape(rule) for rule in read_licence(_LICENCE).restrictions),
        ]
    )
)

# What a text is measured with: where Inter is missing, another font is made as narrow as Inter.
_RULER = "Handgloves 0123456789 Weitere Einstellungen für dieses Bild"
_RULER_PX = 391  # in Inter, semibold, of 13 pixels
_BODY_PX = 13


@pytest.fixture
def narrow(qapp: QApplication) -> Iterator[None]:
    """Makes texts as wide as they are in Inter, whatever fonts this machine has."""
    theme()
    before = qapp.font()
    font = QFont(before)
    font.setPixelSize(_BODY_PX)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    width = QFontMetrics(bold).horizontalAdvance(_RULER)
    if width > _RULER_PX:
        font.setStretch(100 * _RULER_PX // width)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_the_window_is_cut_off(
    qtbot: QtBot, make_app: MakeApp, narrow: None, code: str
) -> None:
    app = make_app()
    speak(qtbot, app, code)
    troubles: dict[str, str] = {}

    def see(view: str, widget: QWidget) -> None:
        for trouble in (*cut_texts(widget), *choices_out_of_sight(app)):
            troubles.setdefault(trouble, view)

    tour = Tour(app, see)
    tour.of_the_window()
    tour.of_the_dialogs()
    assert not troubles, "\n".join(f"{view}: {one}" for one, view in troubles.items())


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_the_first_run_is_cut_off(
    qtbot: QtBot, paths: Paths, narrow: None, code: str
) -> None:
    language.install(code)
    troubles: dict[str, str] = {}

    def see(view: str, widget: QWidget) -> None:
        for trouble in cut_texts(widget):
            troubles.setdefault(trouble, view)

    bench = Bench(paths, factory=FakeFactory(Script()))
    try:
        tour = FirstRunTour(qtbot, bench, see)
        tour.of_the_wizard()
        tour.of_the_storage()
    finally:
        bench.close()
    assert not troubles, "\n".join(f"{view}: {one}" for one, view in troubles.items())


def choices_out_of_sight(app: App) -> list[str]:
    """The row beside Draw may scroll only while a panel takes its room in a small window."""
    page = app.window.draw_page
    row = page.prompt.quality.parentWidget()
    while not isinstance(row, ScrollRow):
        row = row.parentWidget()
    is_excused = page.side != "recent" and app.window.width() < SIZES[0].width()
    if not row.isVisible() or is_excused or not row.horizontalScrollBar().maximum():
        return []
    return [f"{row.horizontalScrollBar().maximum()} px of the choices are out of sight"]


# --- nothing said past the translator ---


class Marking(QTranslator):
    """Puts every text that goes through translation between two marks."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def marking(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    translator = Marking()
    install = language.install

    def install_and_mark(choice: str) -> str:
        taken = install(choice)
        qapp.installTranslator(translator)
        return taken

    monkeypatch.setattr(language, "install", install_and_mark)
    language.install("en")
    yield
    qapp.removeTranslator(translator)


def test_every_text_of_the_window_goes_through_translation(
    make_app: MakeApp, marking: None
) -> None:
    app = make_app()
    unmarked: dict[str, str] = {}
    tour = Tour(app, lambda view, widget: unmarked.update(unmarked_in(view, widget)))
    tour.of_the_window()
    tour.of_the_dialogs()
    for menu in app.window.menuBar().findChildren(QMenu):
        for action in menu.actions():
            if not action.isSeparator() and not is_marked(action.text()):
                unmarked[action.text()] = "menu"
    assert not unmarked, "\n".join(f"{where}: {text}" for text, where in unmarked.items())


def test_every_text_of_the_first_run_goes_through_translation(
    qtbot: QtBot, paths: Paths, marking: None
) -> None:
    unmarked: dict[str, str] = {}

    def see(view: str, widget: QWidget) -> None:
        unmarked.update(unmarked_in(view, widget))

    bench = Bench(paths, factory=FakeFactory(Script()))
    try:
        tour = FirstRunTour(
            qtbot, bench, lambda view, widget: unmarked.update(unmarked_in(view, widget))
        )
        tour.of_the_wizard()
        tour.of_the_storage()
    finally:
        bench.close()
    assert not unmarked, "\n".join(f"{where}: {text}" for text, where in unmarked.items())


def unmarked_in(view: str, window: QWidget) -> dict[str, str]:
    """Every text to read, to hear or to hover that is not marked, and where it was."""
    found = {}
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or widget.property("kind") == "chip":
            continue
        texts = (words_of(widget), widget.toolTip(), widget.accessibleName())
        for text in (*texts, widget.accessibleDescription()):
            if not is_marked(text):
                found[text] = f"{type(widget).__name__} in {view}"
    return found


def is_marked(text: str) -> bool:
    """Whether nothing but names, prompts and numbers is left outside the marks."""
    while (less := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = less
    return not re.search(r"[^\W\d_]{2}", NAMES.sub("", text))


def speak(qtbot: QtBot, app: App, code: str) -> None:
    """Change the language as the settings do, and wait for the new window."""
    if current_language() != code:
        old = app.window
        app.settings.change(language=code)
        qtbot.waitUntil(lambda: app.window is not old, timeout=WAIT_MS)
    assert current_language() == code
