"""The entry: window or command line, and what happens where there is no screen."""

import os
import subprocess
import sys
from pathlib import Path


def start(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "charle", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=kept | environment,
    )


def test_without_a_screen_it_says_how_to_draw(tmp_path: Path) -> None:
    ended = start("--base-dir", str(tmp_path))
    assert ended.returncode == 0
    assert 'charle generate "a black cat chilling on the street"' in ended.stdout


def test_the_example_is_the_command_the_person_used(tmp_path: Path) -> None:
    ended = start("--base-dir", str(tmp_path), CHARLE_DRAW_COMMAND="./packaging/run")
    assert './packaging/run "a black cat' in ended.stdout


def test_version() -> None:
    assert start("--version").stdout.startswith("CHARL-E ")


def test_an_unknown_command_is_two_sentences() -> None:
    ended = start("frobnicate")
    assert ended.returncode == 2
    assert "frobnicate" in ended.stderr
    assert "Traceback" not in ended.stderr
