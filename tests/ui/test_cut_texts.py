"""The eye that finds texts without room: it must see them, and nothing else."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from charle.ui.widgets.elided_label import ElidedLabel
from tests.ui.cut_texts import cut_texts

WORDS = "Weitere Einstellungen für dieses Bild"


def shown(qtbot: QtBot, widget: QWidget, width_px: int, height_px: int = 60) -> QWidget:
    """A window of this size with the widget in it."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(widget)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    window.resize(QSize(width_px, height_px))
    window.show()
    QApplication.processEvents()
    return window


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_words_with_too_little_room_are_found(qtbot: QtBot, kind: type[QWidget]) -> None:
    assert cut_texts(shown(qtbot, kind(WORDS), 500)) == []
    narrow = kind(WORDS)
    narrow.setFixedWidth(90)
    assert len(cut_texts(shown(qtbot, narrow, 500))) == 1


def test_a_placeholder_with_too_little_room_is_found(qtbot: QtBot) -> None:
    field = QLineEdit()
    field.setPlaceholderText(WORDS)
    assert cut_texts(shown(qtbot, field, 500)) == []
    narrow = QLineEdit()
    narrow.setPlaceholderText(WORDS)
    assert len(cut_texts(shown(qtbot, narrow, 120))) == 1


def test_a_paragraph_whose_last_line_is_missing_is_found(qtbot: QtBot) -> None:
    label = QLabel(f"{WORDS}. " * 4)
    label.setWordWrap(True)
    label.setFixedHeight(20)
    assert len(cut_texts(shown(qtbot, label, 200))) == 1


def test_a_word_longer_than_its_paragraph_is_wide_is_found(qtbot: QtBot) -> None:
    label = QLabel("Donaudampfschifffahrtsgesellschaft fährt")
    label.setWordWrap(True)
    assert len(cut_texts(shown(qtbot, label, 120, 200))) == 1


def test_what_is_elided_on_purpose_says_the_rest_in_its_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("secondary", WORDS)
    window = shown(qtbot, label, 120)
    assert label.text() != WORDS
    assert cut_texts(window) == []
    label.setToolTip("")
    assert len(cut_texts(window)) == 1


def test_words_under_their_neighbour_are_found(qtbot: QtBot) -> None:
    row = QWidget()
    line = QHBoxLayout(row)
    left, right = QLabel("left"), QLabel("right")
    line.addWidget(left)
    line.addWidget(right)
    window = shown(qtbot, row, 300)
    assert cut_texts(window) == []
    right.setGeometry(left.geometry())
    assert {found.split(":")[0] for found in cut_texts(window)} == {
        "QLabel “left”",
        "QLabel “right”",
    }


def test_words_that_stick_out_are_found(qtbot: QtBot) -> None:
    frame = QWidget()
    label = QLabel(WORDS, frame)
    label.adjustSize()
    label.move(300, 0)
    assert len(cut_texts(shown(qtbot, frame, 340))) == 1


def test_menus_that_do_not_fit_are_found(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().setNativeMenuBar(False)
    for _ in range(6):
        window.menuBar().addMenu("Darstellung").addAction("x")
    window.resize(900, 60)
    window.show()
    QApplication.processEvents()
    assert cut_texts(window) == []
    window.resize(200, 60)
    QApplication.processEvents()
    assert len(cut_texts(window)) == 1
