from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from charle.app.job import Job
from charle.ui.draft import Draft
from charle.ui.queue_list import ROW_PX, QueueList
from tests.ui.conftest import CARD


def jobs(count: int) -> list[Job]:
    requests = [Draft(prompt=f"picture {i}", count=1 + i).request(CARD) for i in range(count)]
    return [Job(10 + i, request, Path("model")) for i, request in enumerate(requests)]


@pytest.fixture
def queue(qtbot: QtBot) -> QueueList:
    queue = QueueList()
    qtbot.addWidget(queue)
    return queue


def test_is_hidden_while_nothing_waits(queue: QueueList) -> None:
    queue.show_jobs(jobs(2))
    assert not queue.isHidden()
    assert queue._words.text() == "3 pictures waiting"
    queue.show_jobs(())
    assert queue.isHidden()


def test_rows_ask_for_moves_and_removal(qtbot: QtBot, queue: QueueList) -> None:
    queue.show_jobs(jobs(3))
    first, second, third = queue.rows
    assert not first._up.isEnabled()
    assert not third._down.isEnabled()
    with qtbot.waitSignal(queue.move_wanted) as moved:
        second._down.click()
    assert moved.args == [11, 2]
    with qtbot.waitSignal(queue.remove_wanted) as removed:
        third._on_remove()
    assert removed.args == [12]


def test_a_row_can_be_dragged_to_a_place(qtbot: QtBot, queue: QueueList) -> None:
    queue.show_jobs(jobs(3))
    queue.show()
    where = queue._inner.mapToGlobal(queue._inner.rect().topLeft())
    where.setY(where.y() + 2 * ROW_PX + 5)
    with qtbot.waitSignal(queue.move_wanted) as moved:
        queue.rows[0]._on_dropped(where)
    assert moved.args == [10, 2]


def test_a_long_queue_is_counted_but_not_listed_to_its_end(queue: QueueList) -> None:
    many = [Job(i, jobs(1)[0].request, Path("model")) for i in range(500)]
    queue.show_jobs(many)
    assert queue._words.text() == "500 pictures waiting"
    assert len(queue.rows) < 50


def test_is_one_line_in_a_small_window(queue: QueueList) -> None:
    queue.show_jobs(jobs(3))
    large = queue.sizeHint().height()
    queue.set_compact(True)
    assert queue.sizeHint().height() < large / 2
