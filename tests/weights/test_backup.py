"""Models stay out of Time Machine on Macs, and nothing breaks elsewhere."""

import plistlib
import sys
from pathlib import Path

import pytest

from charle.weights import backup


def test_the_folder_is_marked_as_tmutil_does_it(tmp_path: Path) -> None:
    marks: list[tuple[Path, str, bytes]] = []
    assert backup.exclude(tmp_path, lambda *mark: marks.append(mark))
    ((folder, name, value),) = marks
    assert (folder, name) == (tmp_path, "com.apple.metadata:com_apple_backup_excludeItem")
    assert plistlib.loads(value) == "com.apple.backupd"


def test_a_disk_that_knows_no_marks_is_no_trouble(tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise OSError(45, "not supported")

    assert not backup.exclude(tmp_path, fail)


@pytest.mark.skipif(sys.platform != "darwin", reason="only Macs have Time Machine")
def test_a_mac_takes_the_mark(tmp_path: Path) -> None:
    assert backup.exclude(tmp_path)
