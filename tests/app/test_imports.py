"""Nothing heavy comes into the window's process with the app's glue."""

import json
import subprocess
import sys
from pathlib import Path

import charle.app

_HEAVY = ("torch", "diffusers", "transformers", "coremltools", "huggingface_hub", "numpy", "scipy")

_IMPORT_ALL = """
import importlib, json, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(json.dumps(sorted(sys.modules)))
"""


def test_importing_the_app_brings_no_heavy_library_and_no_widgets() -> None:
    modules = [
        f"charle.app.{path.stem}"
        for path in Path(charle.app.__file__).parent.glob("*.py")
        if path.stem not in {"__init__", "mac"}  # the latter needs a Mac
    ]
    assert "charle.app.controller" in modules
    done = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL, *modules], capture_output=True, text=True, check=True
    )
    loaded = set(json.loads(done.stdout))
    assert set(modules) <= loaded
    assert loaded.isdisjoint({*_HEAVY, "PySide6.QtWidgets", "PySide6.QtGui"})
