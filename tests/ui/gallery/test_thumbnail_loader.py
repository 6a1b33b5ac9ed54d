"""Thumbnails on their way, and whoever asked for them leaving meanwhile."""

import threading

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charle.core.gallery_entry import GalleryEntry
from charle.ui.gallery import thumbnail_loader
from charle.ui.gallery.thumbnail_loader import ThumbnailLoader
from tests.ui.conftest import WAIT_MS
from tests.ui.gallery.test_gallery_page import entry, jpeg


def test_the_owner_can_be_deleted_while_a_thumbnail_is_made(
    qtbot: QtBot, qapp: QApplication
) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def slow(_: GalleryEntry) -> bytes:
        begun.set()
        may_end.wait(WAIT_MS / 1000)
        return jpeg()

    owner = QObject()
    loader = ThumbnailLoader(slow, 64, owner)
    loader.get(entry(1, "a heart"))
    assert begun.wait(WAIT_MS / 1000)
    gone: list[bool] = []
    owner.destroyed.connect(lambda: gone.append(True))
    owner.deleteLater()
    qapp.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    assert gone == [True]  # nobody waited for the thumbnail
    may_end.set()
    loader._threads.shutdown()  # the thread ends without a word


def test_few_are_made_at_a_time_and_the_newest_wish_comes_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnail_loader, "_THREADS", 2)
    asked: list[str] = []
    may_go = threading.Event()

    def note(one: GalleryEntry) -> bytes:
        asked.append(one.name)
        may_go.wait(WAIT_MS / 1000)
        return jpeg()

    loader = ThumbnailLoader(note, 64)
    for number in range(5):
        loader.get(entry(number, "a heart"))
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=WAIT_MS)
    may_go.set()
    qtbot.waitUntil(lambda: len(asked) == 5, timeout=WAIT_MS)
    assert set(asked[:2]) == {"00000.png", "00001.png"}
    assert asked.index("00004.png") < asked.index("00002.png")
    loader.close()


def test_closing_waits_for_what_is_under_way() -> None:
    ended: list[str] = []

    def note(one: GalleryEntry) -> bytes:
        ended.append(one.name)
        return jpeg()

    loader = ThumbnailLoader(note, 64)
    loader.get(entry(1, "a heart"))
    loader.close()
    assert ended == ["00001.png"]
