"""How long this process runs."""

import subprocess
import sys

from charle.core.process_age import process_age_s

STORY = "from charle.core.process_age import process_age_s; print(process_age_s())"


def test_a_young_process_is_young() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", STORY], capture_output=True, text=True, check=True
    )
    assert 0 <= float(ended.stdout) < 30


def test_it_grows() -> None:
    first = process_age_s()
    assert 0 < first <= process_age_s()
