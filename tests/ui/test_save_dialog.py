from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charle.ui.save_dialog import SaveDialog


class Asked:
    """Stands for the system's dialog."""

    def __init__(self, answer: Path) -> None:
        self.answer = answer
        self.suggestion = Path()
        self.kinds = ""

    def __call__(
        self, _: QWidget, suggestion: Path, kinds: str, answer: Callable[[Path], None]
    ) -> None:
        self.suggestion, self.kinds = suggestion, kinds
        answer(self.answer)


@pytest.mark.parametrize(
    ("suffix", "typed", "written"),
    [
        (".png", "cat.png", "cat.png"),
        (".jpg", "cat", "cat.jpg"),
        (".webp", "cat.v2", "cat.v2.webp"),
        (".jpg", "cat.JPEG", "cat.JPEG"),
    ],
)
def test_the_name_gets_the_ending_that_was_chosen(
    qtbot: QtBot, host: QWidget, suffix: str, typed: str, written: str
) -> None:
    asked = Asked(Path("/somewhere") / typed)
    dialog = SaveDialog(host, Path("a-red-heart-42.png"), asked)
    dialog.format.button(suffix).click()
    dialog.recipe.click()
    with qtbot.waitSignal(dialog.export_wanted) as wanted:
        dialog.save.click()
    assert wanted.args == [Path("/somewhere") / written, False, 92]
    assert asked.suggestion.name == f"a-red-heart-42{suffix}"


def test_quality_is_asked_only_where_there_is_one(host: QWidget) -> None:
    dialog = SaveDialog(host, Path("a.png"), Asked(Path("b.png")))
    assert dialog._quality_row.isHidden()
    dialog.format.button(".webp").click()
    assert not dialog._quality_row.isHidden()
