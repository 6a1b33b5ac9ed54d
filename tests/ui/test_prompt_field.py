import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor, QTextLayout
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charle.engine.engine import TokenSpan
from charle.ui.prompt_field import PromptField
from charle.ui.theme import theme


@pytest.fixture
def field(qtbot: QtBot) -> PromptField:
    field = PromptField()
    qtbot.addWidget(field)
    field.show()
    return field


def test_return_draws_and_shift_return_breaks_the_line(qtbot: QtBot, field: PromptField) -> None:
    QTest.keyClicks(field, "a cat")
    with qtbot.waitSignal(field.draw_wanted):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "a cat"
    with qtbot.assertNotEmitted(field.draw_wanted):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert field.toPlainText() == "a cat\n"


def test_takes_no_more_than_an_engine_would(field: PromptField) -> None:
    field.put_text("x" * 4_999)
    QTest.keyClicks(field, "yz")
    assert len(field.toPlainText()) == 5_000


def test_words_beyond_the_first_chunk_are_grey(field: PromptField) -> None:
    field.put_text("one two three four")
    field.show_unread(
        [TokenSpan(0, 3, 0), TokenSpan(4, 7, 0), TokenSpan(8, 13, 1), TokenSpan(14, 18, 1)]
    )
    assert field.unread_words() == 2
    grey = QColor(theme().palette.secondary)
    formats = field.document().firstBlock().layout().formats()
    assert {(one.start, one.length) for one in formats} == {(8, 5), (14, 4)}
    assert all(_colour(one) == grey for one in formats)
    field.show_unread([])
    assert field.document().firstBlock().layout().formats() == []


def _colour(one: QTextLayout.FormatRange) -> QColor:
    return one.format.foreground().color()  # type: ignore[attr-defined]


def test_weights_can_be_undone(field: PromptField) -> None:
    field.put_text("a black cat")
    cursor = field.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.make_stronger()
    field.make_stronger()
    assert field.toPlainText() == "a (black:1.2) cat"
    assert field.textCursor().selectedText() == "black"
    field.make_weaker()
    assert field.toPlainText() == "a (black:1.1) cat"
    field.undo()
    assert field.toPlainText() == "a (black:1.2) cat"


def test_grows_with_its_text_up_to_a_limit(field: PromptField) -> None:
    field.resize(200, field.height())
    small = field.height()
    field.put_text("\n".join("abcd"))
    large = field.height()
    field.put_text("\n".join("abcdefghijklmno"))
    assert small < large <= field.height() < 3 * small
