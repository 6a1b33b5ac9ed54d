"""The whole app in a process of its own that draws and saves without end, to be killed.

Forked from a server that has imported everything, so that a hundred starts take seconds.
"""

import os
from multiprocessing.connection import Connection
from pathlib import Path

from charle.app.job import Job
from charle.paths import Paths
from charle.ui import start
from charle.ui.app import App
from tests.fakes.engine import FakeFactory


def draw_for_ever(base: Path, seed: int, saving: Connection) -> None:
    """Open the window, draw, tell through ``saving`` when the first picture is on disk, go on."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # Qt's remarks on a missing screen

    def on_made(app: App) -> None:
        def go_on(_: Job) -> None:
            app.drawing.draw()

        def tell(*_: object) -> None:
            app.controller.picture_finished.disconnect(tell)
            saving.send(True)

        app.holder.set(seed=seed * 1_000, steps=1, count=8, size=(64, 64))
        app.controller.job_finished.connect(go_on)
        app.controller.picture_finished.connect(tell)

    start.run(Paths.below(base), prompt="a heart", on_made=on_made, factory=FakeFactory())
