"""What the full-size part refuses, and its percentiles."""

import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from charle.engine.benchmark.full_size import _check_room, percentile
from charle.errors import StorageFailed, TooLarge

Usage = namedtuple("Usage", "total used free")


def test_percentile_is_a_measured_value() -> None:
    values = [float(number) for number in range(20, 0, -1)]
    assert percentile(values, 95) == 19.0
    assert percentile(values[:8], 95) == 20.0
    assert percentile([3.0], 95) == 3.0


def test_too_little_memory_is_said_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(TooLarge, match="of memory"):
        _check_room(10**14, tmp_path)


def test_too_little_disk_is_said_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100, 99, 1))
    with pytest.raises(StorageFailed, match="60 MB of disk space"):
        _check_room(10_000_000, tmp_path)
