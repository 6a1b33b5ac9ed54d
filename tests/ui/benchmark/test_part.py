"""The window's benchmark measures every figure in the real app."""

import json
import math
from pathlib import Path

import pytest

from charle.cli import benchmark_command
from charle.core.gallery_scan import present, read
from charle.core.progress import CancelToken
from charle.engine.benchmark.plan import quick_plan
from charle.errors import Cancelled
from charle.paths import Paths
from charle.ui.benchmark import part
from charle.ui.benchmark.many_pictures import write_pictures
from charle.ui.benchmark.plan import WindowPlan

FIGURES = {
    "window_shown_s",
    "gap_p99_ms",
    "gap_max_ms",
    "gallery_open_s",
    "scroll_gap_max_ms",
    "search_ms",
    "stop_s",
}
TINY = WindowPlan(
    starts=1, pictures=60, picture_px=32, drawings=1, steps=2, stops=1, stopped_px=128, frames=6
)


@pytest.mark.slow
def test_every_figure_is_measured(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    exit_code = benchmark_command.benchmark(
        [lambda bench: part.measure(bench, TINY)], quick_plan(), paths, is_json=True
    )
    figures = json.loads(capsys.readouterr().out)
    assert exit_code == 0
    assert figures.keys() >= FIGURES
    assert all(math.isfinite(figures[name]) and figures[name] > 0 for name in FIGURES)
    assert figures["heavy_imports"] == 0
    # Seconds and milliseconds are not mixed up: no gap of a 16 ms timer is shorter than its ticks
    # on average, and no process shows a window within a hundredth of a second.
    assert figures["gap_max_ms"] >= figures["gap_p99_ms"] > 10
    assert figures["window_shown_s"] > 0.01
    assert not list((paths.cache / "benchmark").iterdir())


def test_the_pictures_are_what_a_gallery_holds(tmp_path: Path) -> None:
    write_pictures(tmp_path / "pictures", 20, 16, CancelToken())
    found = present(tmp_path / "pictures")
    rows = [read(tmp_path / "pictures", name) for name in found]
    assert len(rows) == 20
    assert {row.seed for row in rows if row is not None and row.has_recipe} == set(range(20))
    assert all(row is not None and (row.width, row.height) == (16, 16) for row in rows)


def test_making_them_can_be_stopped(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        write_pictures(tmp_path / "pictures", 20, 16, cancel)
