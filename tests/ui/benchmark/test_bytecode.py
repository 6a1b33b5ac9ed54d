"""Processes that are measured find bytecode, wherever Python was told to write none."""

import os
import sys
from pathlib import Path

import pytest

from charle.ui.benchmark.bytecode import bytecode_at_hand, loaded_sources


def test_bytecode_is_kept_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.delenv("PYTHONPYCACHEPREFIX", raising=False)
    before = sys.pycache_prefix
    source = tmp_path / "module.py"
    source.write_text("x = 1\n")
    with bytecode_at_hand([str(source)], tmp_path / "kept"):
        assert os.environ["PYTHONPYCACHEPREFIX"] == str(tmp_path / "kept")
        assert len(list((tmp_path / "kept").rglob("module.*.pyc"))) == 1
    assert "PYTHONPYCACHEPREFIX" not in os.environ
    assert sys.pycache_prefix == before
    assert not list(tmp_path.glob("__pycache__"))


def test_where_python_writes_it_nothing_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    with bytecode_at_hand(loaded_sources(), tmp_path / "kept"):
        assert not (tmp_path / "kept").exists()


def test_sources_are_files_of_modules() -> None:
    assert str(Path(__file__)) in loaded_sources()
    assert all(Path(source).suffix == ".py" for source in loaded_sources())
