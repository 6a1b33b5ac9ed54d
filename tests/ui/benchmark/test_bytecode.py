"""Processes that are measured find bytecode, wherever Python was told to write none."""

import sys
from pathlib import Path

import pytest

import charle
from charle.core.progress import CancelToken
from charle.engine.benchmark.child import Child
from charle.paths import resource
from charle.ui.benchmark.bytecode import bytecode_at_hand


class Witness:
    """Tells from within a process where it found CHARL-E."""

    def package(self) -> str | None:
        return charle.__file__

    def bytecode(self) -> str | None:
        return charle.__cached__

    def icons(self) -> bool:
        return resource("icons").is_dir()


def test_bytecode_is_kept_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    before = list(sys.path)
    with (
        bytecode_at_hand(tmp_path / "copy"),
        Child(Witness, CancelToken()) as child,
    ):
        assert Path(child.call("package")) == tmp_path / "copy" / "charle" / "__init__.py"
        assert Path(child.call("bytecode")).is_file()
        assert child.call("icons")
    assert sys.path == before


def test_where_python_writes_it_nothing_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    with bytecode_at_hand(tmp_path / "copy"):
        assert not (tmp_path / "copy").exists()
