"""Pictures come and go; the window's memory stays.

Two hundred by hand: ``CHARLE_PICTURES=200 pytest tests/ui/test_memory_growth.py``. The engine's own
growth is measured in ``tests/app/test_real_engine.py``.
"""

import ctypes
import gc
import logging
import os
import sys

import psutil
import pytest
from pytestqt.qtbot import QtBot

from charle.ui.app import App
from tests.fakes.engine import Script
from tests.ui.conftest import WAIT_MS, MakeApp, wait_idle

_PICTURES = int(os.environ.get("CHARLE_PICTURES", "80"))
_WARM_UP = 100  # what is kept on purpose (thumbnails, the last steps) is full by then
_AT_ONCE, _JOBS = 4, 5
_GROWTH_MAX = 0.05

_log = logging.getLogger(__name__)


@pytest.mark.slow
def test_pictures_do_not_make_the_window_grow(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(Script())
    app.holder.set(prompt="a heart", steps=4, count=_AT_ONCE)
    warm = memory_after(qtbot, app, _WARM_UP)
    end = memory_after(qtbot, app, _PICTURES)
    growth = end / warm - 1
    _log.info("the window grew by %.1f %% over %d pictures", 100 * growth, _PICTURES)
    assert growth < _GROWTH_MAX


def memory_after(qtbot: QtBot, app: App, pictures: int) -> int:
    """Bytes in use after so many more pictures."""
    before = len(app.library.entries())
    for _ in range(pictures // (_AT_ONCE * _JOBS)):
        for _ in range(_JOBS):
            app.window.actions_of_window.draw.trigger()
        wait_idle(qtbot, app)
    qtbot.waitUntil(lambda: len(app.library.entries()) >= before + pictures, timeout=WAIT_MS)
    gc.collect()
    if sys.platform == "linux":  # what is free already, and only not given back yet
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    return psutil.Process().memory_info().rss
