"""Opens, scrolls and searches a large gallery in the real window."""

import time

from PySide6.QtCore import QPoint

from charle.core.gallery_entry import GalleryEntry
from charle.ui.app import App
from charle.ui.benchmark.figures import GalleryFigures, Gaps
from charle.ui.benchmark.gap_watch import GapWatch
from charle.ui.benchmark.many_pictures import COLOURS, MANNERS, THINGS
from charle.ui.benchmark.plan import WindowPlan
from charle.ui.benchmark.waiting import PaintWatch, pause, wait_for, wait_until
from charle.ui.gallery.gallery_page import GalleryPage

_CALM_MS = 1_500  # the folder is looked through once more after a start
_QUERIES = (
    "a",
    THINGS[0],
    f"{COLOURS[0]} {THINGS[1]}",
    MANNERS[2],
    "no. 4",
    "nobody ever drew this",
    "",
)


def measure_indexing(app: App, plan: WindowPlan) -> Gaps:
    """The gaps while all pictures are read for the first time."""
    watch = GapWatch(app)
    watch.start()
    wait_until(app.library.changed, lambda: _is_complete(app, plan), what="the index")
    pause(_CALM_MS)
    return watch.stop()


def measure_gallery(app: App, plan: WindowPlan) -> GalleryFigures:
    """The pictures are indexed; this is a later start."""
    wait_until(app.library.changed, lambda: _is_complete(app, plan), what="the library")
    pause(_CALM_MS)
    open_s = _open(app)
    page = app.window.gallery_page
    gaps = _scroll(page, plan.frames)
    page.view.scrollToTop()
    pause(_CALM_MS)
    return GalleryFigures(open_s, gaps, tuple(_search_s(page, words) for words in _QUERIES))


def _is_complete(app: App, plan: WindowPlan) -> bool:
    return len(app.library.entries()) >= plan.pictures


def _open(app: App) -> float:
    start_s = time.perf_counter()
    app.window.actions_of_window.show_gallery.trigger()
    page = app.window.gallery_page
    thumbnails = app.library.thumbnails

    def has_all() -> bool:
        return all(thumbnails.get(entry) is not None for entry in _in_view(page))

    watch = PaintWatch(page.view.viewport(), is_so=has_all)
    wait_for(watch.painted, what="the thumbnails in view")
    return time.perf_counter() - start_s


def _in_view(page: GalleryPage) -> list[GalleryEntry]:
    """The entries of which at least a part is seen."""
    view = page.view
    seen = view.viewport().rect()
    first = view.indexAt(QPoint(seen.left() + 1, seen.top() + 1)).row()
    found = []
    for row in range(max(0, first), len(page.model.entries)):
        if not view.visualRect(page.model.index(row)).intersects(seen):
            break
        found.append(page.model.entries[row])
    return found


def _scroll(page: GalleryPage, frames: int) -> Gaps:
    """From top to bottom at an even pace, one step a tick."""
    bar = page.view.verticalScrollBar()
    watch = GapWatch()
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        bar.setValue(round(bar.maximum() * done / frames))

    watch.ticked.connect(step)
    watch.start()
    wait_for(watch.ticked, lambda: done >= frames, what="the end of the gallery")
    return watch.stop()


def _search_s(page: GalleryPage, words: str) -> float:
    """Seconds from the last letter typed until what was found is painted."""
    found: list[bool] = []
    page.model.modelReset.connect(lambda: found.append(True))
    watch = PaintWatch(page, page.view.viewport(), is_so=lambda: bool(found))
    start_s = time.perf_counter()
    page.search.setText(words)
    wait_for(watch.painted, what="what was found")
    return time.perf_counter() - start_s
