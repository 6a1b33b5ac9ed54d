import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charle.ui.first_run.licence_text import LicenceText

LONG = "\n".join(f"Paragraph {number}. " + "word " * 40 for number in range(60))


@pytest.fixture
def text(qtbot: QtBot) -> LicenceText:
    text = LicenceText("Licence")
    qtbot.addWidget(text)
    text.resize(400, 300)
    text.show_text(LONG)
    text.show()
    QTest.qWait(20)
    assert not text.is_read
    return text


def test_a_long_text_is_read_when_its_end_was_seen(text: LicenceText, qtbot: QtBot) -> None:
    bar = text.verticalScrollBar()
    bar.setValue(bar.maximum() - 20)
    assert not text.is_read
    with qtbot.waitSignal(text.read_to_end):
        bar.setValue(bar.maximum())
    bar.setValue(0)
    assert text.is_read  # reading it again is not asked for


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down])
def test_the_keyboard_gets_there_page_by_page_or_line_by_line(
    text: LicenceText, key: Qt.Key
) -> None:
    for _ in range(2_000):
        if text.is_read:
            break
        QTest.keyClick(text, key)
    assert text.is_read


def test_end_goes_to_the_end(text: LicenceText) -> None:
    QTest.keyClick(text, Qt.Key.Key_End)
    assert text.is_read


def test_the_wheel_does_too(text: LicenceText) -> None:
    for _ in range(500):
        place = text.viewport().rect().center()
        event = QWheelEvent(
            place.toPointF(),
            text.viewport().mapToGlobal(place).toPointF(),
            QPoint(),
            QPoint(0, -240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QTest.qWait(0)
        text.wheelEvent(event)
    assert text.is_read


def test_a_short_text_is_read_once_it_is_seen(qtbot: QtBot) -> None:
    text = LicenceText("Licence")
    qtbot.addWidget(text)
    text.resize(400, 300)
    text.show_text("Do no harm.")
    QTest.qWait(20)
    assert not text.is_read  # nobody has seen it yet
    with qtbot.waitSignal(text.read_to_end):
        text.show()


def test_another_text_is_unread_again(text: LicenceText) -> None:
    QTest.keyClick(text, Qt.Key.Key_End)
    text.show_text(LONG)
    QTest.qWait(20)
    assert not text.is_read
    assert text.verticalScrollBar().value() == 0


def test_growing_until_all_of_it_fits_counts(text: LicenceText) -> None:
    text.show_text("One line.\n" * 20)
    QTest.qWait(20)
    assert not text.is_read
    text.resize(400, 900)
    QTest.qWait(20)
    assert text.is_read
