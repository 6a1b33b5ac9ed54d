"""The page over a library that answers from a list; the files themselves are tested in core."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import cast

import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charle.core.gallery_entry import GalleryEntry, GalleryOrder, folded, sorted_entries
from charle.errors import SaveFailed
from charle.ui.gallery.gallery_page import GalleryPage
from charle.ui.gallery.thumbnail_loader import ThumbnailLoader
from charle.ui.library import Library
from tests.ui.conftest import WAIT_MS, plain_image


def entry(number: int, prompt: str, *, is_favourite: bool = False) -> GalleryEntry:
    return GalleryEntry(
        name=f"{number:05}.png",
        folder=Path("/pictures"),
        size_bytes=1_000,
        created_ns=number,
        width=512,
        height=512,
        prompt=prompt,
        seed=number,
        has_recipe=True,
        is_favourite=is_favourite,
    )


class Shelf:
    """Answers ``entries`` as the library does."""

    def __init__(self, entries: Sequence[GalleryEntry]) -> None:
        self.all = list(entries)

    def entries(
        self,
        query: str = "",
        order: GalleryOrder = GalleryOrder.NEWEST,
        *,
        only_favourites: bool = False,
    ) -> Sequence[GalleryEntry]:
        words = folded(query).split()
        found = [
            one
            for one in self.all
            if all(word in folded(one.prompt) for word in words)
            and (one.is_favourite or not only_favourites)
        ]
        return sorted_entries(found, order)


def jpeg(colour: str = "red") -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (32, 32), colour).save(buffer, "JPEG")
    return buffer.getvalue()


ENTRIES = (
    entry(1, "a red heart"),
    entry(2, "a blue house", is_favourite=True),
    entry(3, "a red rocket"),
    entry(4, "a lighthouse"),
)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(ENTRIES)


@pytest.fixture
def page(qtbot: QtBot, shelf: Shelf) -> GalleryPage:
    loader = ThumbnailLoader(lambda _: jpeg(), 200)
    page = GalleryPage(cast("Library", shelf), loader)
    loader.setParent(page)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def prompts(page: GalleryPage) -> list[str]:
    return [one.prompt for one in page.model.entries]


def test_shows_the_newest_first(page: GalleryPage) -> None:
    assert prompts(page) == ["a lighthouse", "a red rocket", "a blue house", "a red heart"]
    assert page._count.text() == "4 pictures"


def test_search_finds_every_word_at_once(qtbot: QtBot, page: GalleryPage) -> None:
    with qtbot.waitSignal(page.model.modelReset):
        QTest.keyClicks(page.search, "red A")
    assert prompts(page) == ["a red rocket", "a red heart"]
    with qtbot.waitSignal(page.model.modelReset):
        page.search.setText("zebra")
    assert page._nothing.isVisible()
    assert "matches" in page._nothing_words.text()
    assert not page._draw.isVisible()


def test_only_favourites(page: GalleryPage) -> None:
    page.favourites.click()
    assert prompts(page) == ["a blue house"]


def test_order(page: GalleryPage) -> None:
    page.order.choices.actions()[1].trigger()
    assert prompts(page)[0] == "a red heart"
    page.order.choices.actions()[2].trigger()
    assert prompts(page)[0] == "a blue house"


def test_an_empty_gallery_leads_to_the_first_page(
    qtbot: QtBot, page: GalleryPage, shelf: Shelf
) -> None:
    shelf.all = []
    page.refresh()
    assert page._draw.isVisible()
    with qtbot.waitSignal(page.drawing_wanted):
        page._draw.click()


def test_arrow_keys_return_and_space(qtbot: QtBot, page: GalleryPage) -> None:
    page.view.setFocus()
    page.select("00004.png")
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert [one.prompt for one in page.selected()] == ["a red rocket"]
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert opened.args == [ENTRIES[2]]
    with qtbot.waitSignal(page.look_wanted) as wanted:
        QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert wanted.args == [ENTRIES[2]]


def test_quick_look_walks_on_and_closes(qtbot: QtBot, page: GalleryPage) -> None:
    page.select("00004.png")
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    look = page.quick_look
    assert look.isVisible()
    look.show_image(ENTRIES[3], plain_image())
    assert not look.view.image.isNull()
    with qtbot.waitSignal(page.look_wanted):
        QTest.keyClick(look, Qt.Key.Key_Right)
    assert look.name == "00003.png"
    assert [one.name for one in page.selected()] == ["00003.png"]
    look.show_image(ENTRIES[3], plain_image(8, 8))  # arrives too late: not shown
    assert look.view.image.width() != 8
    QTest.keyClick(look, Qt.Key.Key_Space)
    assert not look.isVisible()


def test_a_change_keeps_the_selection(page: GalleryPage, shelf: Shelf) -> None:
    page.select("00003.png")
    shelf.all.append(entry(9, "a new one"))
    page.refresh()
    assert [one.name for one in page.selected()] == ["00003.png"]
    assert prompts(page)[0] == "a new one"


def test_several_can_be_selected(page: GalleryPage) -> None:
    for row in (0, 2):
        index = page.model.index(row)
        page.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    assert [one.prompt for one in page.selected()] == ["a lighthouse", "a blue house"]
    data = page.model.mimeData(page.view.selectionModel().selectedIndexes())
    assert {url.fileName() for url in data.urls()} == {"00004.png", "00002.png"}


def test_ten_thousand_pictures_load_only_what_is_seen(qtbot: QtBot) -> None:
    made: list[str] = []

    def make(one: GalleryEntry) -> bytes:
        made.append(one.name)
        return jpeg()

    loader = ThumbnailLoader(make, 200)
    shelf = Shelf([entry(i, f"picture {i}") for i in range(10_000)])
    page = GalleryPage(cast("Library", shelf), loader)
    loader.setParent(page)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    qtbot.waitUntil(lambda: len(made) >= 12, timeout=WAIT_MS)
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: "00000.png" in made, timeout=WAIT_MS)
    assert len(made) < 400
    loader.close()


def test_a_damaged_picture_gets_an_empty_card_once(qtbot: QtBot) -> None:
    calls: list[str] = []

    def make(one: GalleryEntry) -> bytes:
        calls.append(one.name)
        raise SaveFailed("It is damaged.", "Choose another one.")

    loader = ThumbnailLoader(make, 200)
    with qtbot.waitSignal(loader.loaded, timeout=WAIT_MS):
        assert loader.get(ENTRIES[0]) is None
    assert loader.get(ENTRIES[0]) is None
    assert calls == ["00001.png"]
    loader.close()


def test_the_newest_wish_comes_first_and_old_ones_are_dropped(qtbot: QtBot) -> None:
    made: list[str] = []

    def make(one: GalleryEntry) -> bytes:
        made.append(one.name)
        return jpeg()

    loader = ThumbnailLoader(make, 16)
    wishes = [entry(i, "") for i in range(1_000)]
    for one in wishes:
        loader.get(one)
    qtbot.waitUntil(lambda: loader.get(wishes[999]) is not None, timeout=WAIT_MS)
    pixmap = loader.get(wishes[999])
    assert pixmap is not None
    assert pixmap.width() == 16
    qtbot.waitUntil(lambda: not loader._wishes and not loader._works, timeout=WAIT_MS)
    assert "00500.png" not in made
    loader.close()
