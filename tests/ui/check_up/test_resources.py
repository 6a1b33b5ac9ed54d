"""Every kind of resource is missed when it is gone."""

from pathlib import Path

import pytest

from charle import paths
from charle.ui.check_up import resources


def test_all_are_there_in_the_checkout() -> None:
    check = resources.check_resources()
    assert check.is_ok, check.words


def test_each_kind_would_be_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "resources_dir", lambda: tmp_path)
    words = resources.check_resources().words
    kept = {"Qt's translations", "acknowledgements"}  # read from elsewhere, or read before
    assert all(name in words for name in resources._KINDS if name not in kept)
