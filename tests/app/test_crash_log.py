"""What a crash leaves for the next start."""

import subprocess
import sys
from pathlib import Path

_RUN = """
import faulthandler, os, sys, threading
from pathlib import Path
from charle.app.crash_log import CrashLog

log = CrashLog(Path(sys.argv[1]))
print(log.start(), end="")
match sys.argv[2]:
    case "well":
        log.stop()
    case "abort":
        def deep(): os.abort()
        thread = threading.Thread(target=deep)
        thread.start()
        thread.join()
    case "kill":
        os.kill(os.getpid(), 9)
"""


def _run(folder: Path, end: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(folder), end],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode == 0) == (end == "well")
    return done.stdout


def test_a_crash_is_offered_once_at_the_next_start(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    assert _run(logs, "abort") == ""
    offered = _run(logs, "well")
    assert "Fatal Python error: Aborted" in offered
    assert "in deep" in offered  # also in another thread than the main one
    assert (logs / "last-crash.log").read_text() == offered
    assert _run(logs, "well") == ""
    assert not (logs / "crash.log").exists()


def test_a_process_that_was_ended_from_outside_has_nothing_to_offer(tmp_path: Path) -> None:
    _run(tmp_path, "kill")
    assert _run(tmp_path, "well") == ""


def test_garbage_in_the_log_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "crash.log").write_bytes(b"\xff\x00garbage")
    assert "garbage" in _run(tmp_path, "well")


def test_a_folder_that_cannot_be_written_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file is in the way")
    assert _run(tmp_path / "logs", "well") == ""
