"""Two starts of CHARL-E with the same data folder."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from charle.app.single_instance import SingleInstance
from tests.app.conftest import WAIT_MS

_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from charle.app.single_instance import SingleInstance

app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
if instance.claim(sys.argv[2:]):
    instance.listen()
    print("first", flush=True)
    instance.raised.connect(lambda files: print(*files, flush=True))
    app.exec()
else:
    print("second", flush=True)
"""


def _start(folder: Path, *files: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _START, str(folder), *files], stdout=subprocess.PIPE, text=True
    )


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path / "data")
    assert instance.claim()
    instance.listen()
    yield instance
    instance.release()
    instance.release()


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_start_hands_over_its_files_and_gives_up(
    first: SingleInstance, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(first.raised, timeout=WAIT_MS) as raised:
        second = _start(tmp_path / "data", "Herz ❤.png", "charle://draw?prompt=x")
    assert raised.args == [("Herz ❤.png", "charle://draw?prompt=x")]
    with second:
        assert _line(second) == "second"


def test_another_data_folder_is_another_charle(first: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "other")
    assert other.claim()
    other.release()


def test_after_the_first_has_ended_the_next_one_is_first(
    first: SingleInstance, tmp_path: Path
) -> None:
    first.release()
    following = SingleInstance(tmp_path / "data")
    assert following.claim()
    following.release()


def test_of_two_starts_at_once_one_is_first_and_hears_the_other(tmp_path: Path) -> None:
    starts = [_start(tmp_path / "data", name) for name in ("one", "two")]
    by_word = {_line(start): start for start in starts}
    assert set(by_word) == {"first", "second"}
    loser = starts.index(by_word["second"])
    assert _line(by_word["first"]) == ("one", "two")[loser]
    by_word["first"].kill()
    for start in starts:
        start.communicate()


def test_a_start_waits_for_a_first_that_does_not_listen_yet(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "data")
    assert first.claim()
    with qtbot.waitSignal(first.raised, timeout=WAIT_MS) as raised:
        second = _start(tmp_path / "data", "a.png")
        QTimer.singleShot(1_500, first.listen)
    assert raised.args == [("a.png",)]
    with second:
        assert _line(second) == "second"
    first.release()


def test_a_first_that_was_killed_leaves_nothing_in_the_way(qtbot: QtBot, tmp_path: Path) -> None:
    with _start(tmp_path / "data") as killed:
        assert _line(killed) == "first"
        killed.kill()
    following = SingleInstance(tmp_path / "data")
    assert following.claim()
    following.listen()
    with qtbot.waitSignal(following.raised, timeout=WAIT_MS):
        second = _start(tmp_path / "data")
    with second:
        assert _line(second) == "second"
    following.release()


@pytest.mark.parametrize("words", [b"{}\n", b"[1]\n", b"\xff\n", b"x" * 2_000_000])
def test_nonsense_is_not_listened_to(first: SingleInstance, qtbot: QtBot, words: bytes) -> None:
    raised: list[object] = []
    first.raised.connect(raised.append)
    stranger = QLocalSocket()
    stranger.connectToServer(first._name)
    stranger.write(words)
    if stranger.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
        qtbot.waitUntil(
            lambda: stranger.state() is QLocalSocket.LocalSocketState.UnconnectedState,
            timeout=WAIT_MS,
        )
    QCoreApplication.processEvents()
    assert raised == []


def test_a_folder_that_cannot_be_written_keeps_nobody_out(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file is in the way")
    instance = SingleInstance(tmp_path / "data")
    assert instance.claim()
    instance.listen()
    instance.release()
