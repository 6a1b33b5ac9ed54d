"""The real app in a process of its own, where it is measured from within."""

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from charle.paths import Paths
from charle.ui.benchmark.figures import DrawingFigures, GalleryFigures, Gaps, Start
from charle.ui.benchmark.heavy import heavy_imports
from charle.ui.benchmark.plan import WindowPlan

if TYPE_CHECKING:
    from charle.ui.app import App

T = TypeVar("T")


def make_probe() -> "WindowProbe":
    """To be called in the new process."""
    has_screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not has_screen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return WindowProbe()


class WindowProbe:
    """An app runs once in a process, so each method needs a fresh one.

    ``base`` is the app's base folder. Nothing is imported sooner than by the app itself.

    All methods raise EngineFailed if something broke down or took minutes.
    """

    def start(self, base: Path) -> Start:
        """Show the window and close it again."""
        return _run(base, _note_start)

    def draw(self, base: Path, plan: WindowPlan) -> DrawingFigures:
        from charle.ui.benchmark.drawing_trial import measure_drawing

        return _run(base, lambda app, _: measure_drawing(app, plan))

    def index(self, base: Path, plan: WindowPlan) -> Gaps:
        from charle.ui.benchmark.gallery_trial import measure_indexing

        return _run(base, lambda app, _: measure_indexing(app, plan))

    def browse(self, base: Path, plan: WindowPlan) -> GalleryFigures:
        from charle.ui.benchmark.gallery_trial import measure_gallery

        return _run(base, lambda app, _: measure_gallery(app, plan))


def _run(base: Path, trial: "Callable[[App, float], T]") -> T:
    gc.disable()  # as charle.__main__ does
    from charle.ui.benchmark.trial import run_trial

    return run_trial(Paths.below(base), trial)


def _note_start(_: "App", shown_at_s: float) -> Start:
    from PySide6.QtGui import QGuiApplication

    return Start(shown_at_s, heavy_imports(), QGuiApplication.platformName())
