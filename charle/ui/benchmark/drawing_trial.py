"""Draws in the real window and watches its event loop; stops drawings and watches the clock."""

import time

from charle.app.job import Readiness, State
from charle.core.progress import Phase, Progress
from charle.ui.app import App
from charle.ui.benchmark.figures import DrawingFigures
from charle.ui.benchmark.gap_watch import GapWatch
from charle.ui.benchmark.heavy import heavy_imports
from charle.ui.benchmark.plan import WindowPlan
from charle.ui.benchmark.waiting import pause, wait_for, wait_until

_PROMPT = "a black cat chilling on the street"
_CALM_MS = 500  # the finished picture fades in and is scaled with care
_LATEST_STEP = 3


def measure_drawing(app: App, plan: WindowPlan) -> DrawingFigures:
    """The window has just been shown and the engine is about to start."""
    watch = GapWatch(app)
    watch.start()
    controller = app.controller
    wait_until(
        controller.readiness_changed,
        lambda: controller.readiness is Readiness.READY,
        what="the engine",
    )
    for number in range(plan.drawings):
        app.holder.set(prompt=f"{_PROMPT}, {number}", steps=plan.steps)
        _draw_to_the_end(app)
    pause(_CALM_MS)
    gaps = watch.stop()
    app.holder.set(size=(plan.stopped_px, plan.stopped_px))
    stops_s = [_stop_while_drawing(app, 1 + number % _LATEST_STEP) for number in range(plan.stops)]
    return DrawingFigures(gaps, (*stops_s, _stop_while_loading(app)), heavy_imports())


def _draw_to_the_end(app: App) -> None:
    app.window.actions_of_window.draw.trigger()
    _wait_idle(app)


def _stop_while_drawing(app: App, step: int) -> float:
    """Seconds from Stop, pressed when that many steps are done, until the app is idle."""
    reached: list[int] = []

    def note(_: object, progress: Progress) -> None:
        if progress.phase is Phase.DRAWING:
            reached.append(progress.step)

    app.controller.progressed.connect(note)
    app.window.actions_of_window.draw.trigger()
    wait_for(app.controller.progressed, lambda: max(reached, default=0) >= step, what="a step")
    app.controller.progressed.disconnect(note)
    return _stop(app)


def _stop_while_loading(app: App) -> float:
    controller = app.controller
    controller.release_memory()
    wait_until(
        controller.readiness_changed,
        lambda: controller.readiness is Readiness.ASLEEP,
        what="the engine to fall asleep",
    )
    app.window.actions_of_window.draw.trigger()
    wait_until(
        controller.readiness_changed,
        lambda: controller.readiness is Readiness.WAKING,
        what="the engine to wake up",
    )
    return _stop(app)


def _stop(app: App) -> float:
    start_s = time.perf_counter()
    app.window.actions_of_window.stop.trigger()
    _wait_idle(app)
    return time.perf_counter() - start_s


def _wait_idle(app: App) -> None:
    wait_until(
        app.controller.state_changed, lambda: app.controller.state is State.IDLE, what="idleness"
    )
