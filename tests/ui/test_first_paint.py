"""Work waits until the window is there."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charle.ui.first_paint import FirstPaint


class _Inside(QWidget):
    """Is painted after the window around it."""

    def __init__(self, parent: QWidget, story: list[str]) -> None:
        super().__init__(parent)
        self._story = story

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        self._story.append("painted")


def test_work_begins_after_the_first_paint_in_order(qtbot: QtBot) -> None:
    story: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    _Inside(window, story)
    first_paint = FirstPaint(window)
    first_paint.watch(window)
    first_paint.then(lambda: story.append("one"))
    window.show()
    first_paint.then(lambda: story.append("two"))
    assert not story
    qtbot.waitUntil(lambda: len(story) >= 3)
    assert story == ["painted", "one", "two"]


def test_work_that_comes_later_is_done_at_once(qtbot: QtBot) -> None:
    story: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    first_paint = FirstPaint(window)
    first_paint.watch(window)
    first_paint.then(lambda: story.append("one"))
    window.show()
    qtbot.waitUntil(lambda: story == ["one"])
    first_paint.then(lambda: story.append("two"))
    assert story == ["one"]
    qtbot.waitUntil(lambda: story == ["one", "two"])


def test_a_window_that_nobody_sees_keeps_nobody_waiting(qtbot: QtBot) -> None:
    story: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    first_paint = FirstPaint(window)
    first_paint.watch(window)
    first_paint.then(lambda: story.append("one"))
    qtbot.waitUntil(lambda: story == ["one"])


def test_a_window_that_takes_the_place_of_the_first_counts(qtbot: QtBot) -> None:
    story: list[str] = []
    host = QObject()
    first_paint = FirstPaint(host)
    old, new = QWidget(), QWidget()
    qtbot.addWidget(new)
    first_paint.watch(old)
    first_paint.then(lambda: story.append("one"))
    old.deleteLater()
    _Inside(new, story)
    first_paint.watch(new)
    new.show()
    qtbot.waitUntil(lambda: len(story) >= 2)
    assert story == ["painted", "one"]
