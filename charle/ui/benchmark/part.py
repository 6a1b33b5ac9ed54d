"""The part of the benchmark about the window: asks the measured processes and sums up."""

import time
from pathlib import Path
from statistics import median
from typing import Any

from charle.core.file_trouble import writing
from charle.core.settings import Settings, SettingsFile
from charle.engine.benchmark.bench import Bench
from charle.engine.benchmark.child import Child
from charle.engine.benchmark.table import Row, Section
from charle.engine.benchmark.wording import seconds
from charle.paths import Paths
from charle.ui.benchmark.bytecode import bytecode_at_hand
from charle.ui.benchmark.figures import DrawingFigures, GalleryFigures, Gaps, Start
from charle.ui.benchmark.many_pictures import write_pictures
from charle.ui.benchmark.plan import WindowPlan
from charle.ui.benchmark.probe import make_probe


def measure(bench: Bench, plan: WindowPlan) -> Section:
    """Start, draw, stop, open, scroll and search in the real window.

    Raises:
        StorageFailed: there is no room for the gallery.
        EngineFailed: the app broke down.
        Cancelled: the bench's token was set.
    """
    few, many = _new_base(bench.scratch / "few"), _new_base(bench.scratch / "many")
    bench.tell(f"Making {plan.pictures:,} pictures")
    with writing(many):
        write_pictures(Paths.below(many).pictures, plan.pictures, plan.picture_px, bench.cancel)
    with bytecode_at_hand(bench.scratch / "copy"):
        bench.tell("Showing them for the first time")
        indexing: Gaps = _in_fresh_app(bench, "index", many, plan)
        bench.tell("Starting the window")
        starts = [_start(bench, many) for _ in range(plan.starts)]
        bench.tell("Loading, drawing and stopping")
        drawing: DrawingFigures = _in_fresh_app(bench, "draw", few, plan)
        bench.tell("Opening, scrolling and searching the gallery")
        gallery: GalleryFigures = _in_fresh_app(bench, "browse", many, plan)
    return _section(plan, starts, indexing, drawing, gallery)


def _new_base(base: Path) -> Path:
    """A base folder where the first run is over, in which no window but the app's comes up."""
    settings = Settings(language="en", first_run={"is_finished": True})
    SettingsFile(Paths.below(base).settings_file).write(settings)
    return base


def _start(bench: Bench, base: Path) -> tuple[float, Start]:
    """Seconds from the start of a process until its window is shown."""
    begun_s = time.monotonic()
    with Child(make_probe, bench.cancel, may_have_children=True) as child:
        start: Start = child.call("start", base)
    return start.shown_at_s - begun_s, start


def _in_fresh_app(bench: Bench, what: str, base: Path, plan: WindowPlan) -> Any:
    with Child(make_probe, bench.cancel, may_have_children=True) as child:
        return child.call(what, base, plan)


def _section(
    plan: WindowPlan,
    starts: list[tuple[float, Start]],
    indexing: Gaps,
    drawing: DrawingFigures,
    gallery: GalleryFigures,
) -> Section:
    _, last = starts[-1]
    figures = {
        "window_shown_s": median(shown_s for shown_s, _ in starts),
        "gap_p99_ms": drawing.gaps.p99_ms,
        "gap_max_ms": drawing.gaps.max_ms,
        "gallery_open_s": gallery.open_s,
        "scroll_gap_max_ms": gallery.scroll_gaps.max_ms,
        "search_ms": 1000 * max(gallery.searches_s),
        "stop_s": max(drawing.stops_s),
        "heavy_imports": max(drawing.heavy_imports, last.heavy_imports),
        "scroll_gap_p99_ms": gallery.scroll_gaps.p99_ms,
        "indexing_gap_max_ms": indexing.max_ms,
    }
    rows = (
        _row("process start to window", seconds(figures["window_shown_s"]), "0.5 s"),
        _row("heavy libraries in its process", str(figures["heavy_imports"]), "0"),
        _row("gap while loading and drawing, p99", _ms(figures["gap_p99_ms"]), "20 ms"),
        _row("gap while loading and drawing, longest", _ms(figures["gap_max_ms"]), "50 ms"),
        _row("opening the gallery", seconds(figures["gallery_open_s"]), "0.5 s"),
        _row("gap while scrolling it, longest", _ms(figures["scroll_gap_max_ms"]), "33 ms"),
        _row("search, slowest", _ms(figures["search_ms"]), "50 ms"),
        _row("Stop to idle, slowest", seconds(figures["stop_s"]), "0.5 s"),
        Row("gap while reading all pictures, longest", _ms(figures["indexing_gap_max_ms"])),
    )
    notes = (
        f"Screen: {last.screen}. {plan.pictures:,} pictures of {plan.picture_px} pixels a side.",
        f"Start: median of {plan.starts}, from bytecode, until the first frame is painted. Gaps: "
        "from one tick of a 16 ms timer to the next.",
        "Gallery: until all thumbnails in view, never made before, are painted; scrolled from top "
        f"to bottom in {plan.frames:,} frames. Search: from the last letter to the painted answer.",
    )
    return Section("The window", rows, notes, figures)


def _row(what: str, figure: str, target: str) -> Row:
    return Row(what, figure, ratio=f"target {target}")


def _ms(value_ms: float) -> str:
    return f"{value_ms:.1f} ms"
