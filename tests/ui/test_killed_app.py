"""The whole app, window and all, is killed again and again while it saves."""

import multiprocessing
import os
import random
import time
from pathlib import Path

import psutil
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from charle.core import atomic, picture_file
from charle.paths import Paths
from tests.ui.conftest import WAIT_MS, MakeApp
from tests.ui.killable_app import draw_for_ever

_KILLS = int(os.environ.get("CHARLE_KILLS", "24"))  # 100 were shown by hand: a start is not free
_HALVES = f".*{atomic.PART_SUFFIX}"
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(
    ["charle.ui.first_run", "charle.core.gallery", "tests.ui.killable_app"]
)


class Victim:
    """An app that draws and saves, about to be killed."""

    def __init__(self, base: Path, seed: int) -> None:
        self._pictures = base / "pictures"
        self._saving, theirs = _PROCESSES.Pipe(duplex=False)
        self._process = _PROCESSES.Process(target=draw_for_ever, args=(base, seed, theirs))
        self._process.start()
        theirs.close()

    def wait_for_picture(self) -> None:
        assert self._saving.recv(), "the app did not draw"

    def kill(self) -> tuple[list[psutil.Process], int]:
        """The processes it leaves alone, and how many pictures were half-written."""
        children = psutil.Process(self._process.pid).children(recursive=True)
        self._process.kill()
        self._process.join()
        return children, len(list(self._pictures.glob(_HALVES)))


@pytest.mark.slow
def test_kills_leave_no_broken_picture(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, tmp_path: Path
) -> None:
    chance = random.Random(4)
    bases = [paths.pictures.parent, tmp_path / "second"]  # two apps at a time
    left_over = 0
    orphans: list[psutil.Process] = []
    for seed in range(_KILLS // len(bases)):
        victims = [Victim(base, seed) for base in bases]
        for victim in victims:
            victim.wait_for_picture()
            time.sleep(chance.uniform(0, 0.05))  # the moment of death, not a wait for a result
            alone, halves = victim.kill()
            orphans += alone
            left_over += halves

    saved = [path for base in bases for path in (base / "pictures").glob("*.png")]
    for path in saved:
        with Image.open(path) as image:
            image.load()
        assert picture_file.read_recipe(path)
    assert len(saved) >= _KILLS
    assert left_over > 0, "the kills missed the moments that matter"
    _, alive = psutil.wait_procs(orphans, timeout=60)
    assert not alive, "an engine outlived its app"

    again = make_app()  # the next start tidies up and shows everything
    mine = [path for path in saved if path.parent == paths.pictures]
    qtbot.waitUntil(lambda: len(again.library.entries()) == len(mine), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not list(paths.pictures.glob(_HALVES)), timeout=WAIT_MS)
