"""Gaps of the event loop are seen, and summed up as they should be."""

import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from charle.ui.benchmark.figures import FRAME_MS, Gaps
from charle.ui.benchmark.gap_watch import GapWatch


def test_the_99th_percentile_leaves_out_one_in_a_hundred() -> None:
    gaps = Gaps((*[16.0] * 198, 30.0, 99.0))
    assert gaps.p99_ms == 16.0
    assert gaps.max_ms == 99.0
    assert Gaps((*[16.0] * 197, 30.0, 30.0, 99.0)).p99_ms == 30.0


def test_a_loop_that_is_held_up_shows(qtbot: QtBot) -> None:
    watch = GapWatch()
    ticks: list[None] = []
    watch.ticked.connect(lambda: ticks.append(None))
    watch.start()
    QTimer.singleShot(0, lambda: time.sleep(0.12))
    qtbot.waitUntil(lambda: len(ticks) >= 4)
    gaps = watch.stop()
    assert gaps.max_ms >= 120
    assert len(gaps.all_ms) == len(ticks) + 1
    assert sorted(gaps.all_ms)[0] < 120


def test_a_hold_up_that_is_not_over_counts() -> None:
    watch = GapWatch()
    watch.start()
    time.sleep(3 * FRAME_MS / 1000)
    assert watch.stop().all_ms[0] >= 3 * FRAME_MS
