"""The real entry, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from charle.app.single_instance import SingleInstance
from charle.paths import Paths
from charle.ui import start

STORY = """
import gc, json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
import charle.__main__

charle.__main__._rest_the_collector()
from charle.paths import Paths
from charle.ui import start

seen = {}

def look(app):
    seen["torch_before"] = "torch" in sys.modules
    seen["collects_before"] = gc.isenabled()
    def later():
        seen["is_visible"] = app.window.isVisible()
        seen["collects"] = gc.isenabled()
        seen["torch"] = sorted({"torch", "diffusers", "transformers"} & set(sys.modules))
        seen["is_guarded"] = __import__("charle.core.offline_guard").core.offline_guard.is_on()
        app.window.close()
    app.library.changed.connect(lambda: QTimer.singleShot(0, later))

seen["code"] = start.run(Paths.below(Path(sys.argv[1])), prompt=None, on_made=look)
print(json.dumps(seen))
"""


def test_shows_the_window_without_torch_and_ends_well(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", STORY, str(tmp_path / "base")],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout.splitlines()[-1]) == {
        "torch_before": False,
        "collects_before": False,
        "collects": True,
        "is_visible": True,
        "torch": [],
        "is_guarded": True,
        "code": 0,
    }
    assert not (tmp_path / "base" / "logs" / "last-crash.log").exists()


@pytest.mark.usefixtures("qapp")
def test_a_second_start_hands_over_and_leaves(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, qtbot: object
) -> None:
    monkeypatch.setattr(start.offline_guard, "switch_on", lambda: None)
    monkeypatch.setattr(start.log, "set_up", lambda *_: None)
    monkeypatch.setattr(SingleInstance, "claim", lambda *_: False)
    assert start.run(paths, prompt="a heart") == 0
