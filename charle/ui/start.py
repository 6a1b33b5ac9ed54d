"""Opens the window: the order in which things come to life, and in which they end."""

import logging
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from charle import log
from charle.app.crash_log import CrashLog
from charle.app.desktop import this_desktop
from charle.app.single_instance import SingleInstance
from charle.core import offline_guard
from charle.engine.engine import choose
from charle.paths import APP_NAME, Paths
from charle.ui.app import PROMPT_PREFIX, App
from charle.ui.qt_app import CharleApplication

if TYPE_CHECKING:
    from charle.engine.host import EngineFactory

_log = logging.getLogger(__name__)
_SWITCH_S = 0.001


def run(
    paths: Paths,
    *,
    prompt: str | None,
    on_made: Callable[[App], None] | None = None,
    factory: "EngineFactory" = choose,
) -> int:
    """Run the app until its window is closed; returns the exit code.

    In this order: the guard against the network, the log, one instance, the window, and after its
    first paint an ear for further starts, the gallery and the engine. ``prompt`` is put into the
    field and drawn; ``on_made`` is called with the app before its window is shown; ``factory``
    makes the engine in its process.
    """
    offline_guard.switch_on()
    # What other threads do may hold the window up for so long; Python's own 5 ms are a third of a
    # frame.
    sys.setswitchinterval(_SWITCH_S)
    log.set_up(paths.logs, "charle")
    qt_app = QApplication.instance() or CharleApplication([APP_NAME])
    if not isinstance(qt_app, QApplication):
        raise TypeError("the app needs a QApplication")
    qt_app.setApplicationName(APP_NAME)
    qt_app.setApplicationDisplayName(APP_NAME)
    instance = SingleInstance(paths.data)
    if not instance.claim([PROMPT_PREFIX + prompt] if prompt else []):
        return 0
    crash_log = CrashLog(paths.logs)
    last_crash = crash_log.start()
    app = App(paths, this_desktop(), factory=factory)
    instance.raised.connect(app.open_files)
    if isinstance(qt_app, CharleApplication):
        qt_app.file_opened.connect(lambda name: app.open_files([name]))
    if on_made is not None:
        on_made(app)
    app.after_first_paint(instance.listen)
    app.show(prompt)
    app.welcome(newcomers=prompt is None)
    if last_crash:
        app.offer_crash(last_crash)
    code = qt_app.exec()
    is_ended = app.close()
    instance.release()
    crash_log.stop()
    if not is_ended:
        _log.warning("a save hangs; leaving without waiting for it")
        logging.shutdown()
        os._exit(code)
    return code
