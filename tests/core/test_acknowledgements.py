"""Everybody whose work is inside is thanked, with the text of the licence."""

import re
from pathlib import Path

import pytest

from charle.core import acknowledgements as module
from charle.core.acknowledgements import Acknowledgement, acknowledgements, canonical
from tests.test_lock import LINE, LOCK, pins

ALL = {canonical(one.name): one for one in acknowledgements()}


def missing(names: set[str], found: dict[str, Acknowledgement]) -> set[str]:
    """Distributions that nobody would be told about, on any system."""
    also = {canonical(name) for name in module._also()}
    return {name for name in names if name not in found and name not in also}


def locked() -> set[str]:
    """Every distribution of the lock file, those of other systems included."""
    matches = (LINE.fullmatch(line) for line in LOCK.read_text().splitlines())
    return {match["name"] for match in matches if match}


def test_every_distribution_of_the_lock_file_is_there() -> None:
    assert missing(locked(), ALL) == set()
    assert set(pins()) <= set(ALL), "what is installed here is listed here"


def test_a_missing_one_would_be_noticed() -> None:
    without = {name: one for name, one in ALL.items() if name != "rich"}
    assert missing(locked(), without) == {"rich"}
    assert missing(locked() | {"new-library"}, ALL) == {"new-library"}


@pytest.mark.parametrize("name", sorted(ALL))
def test_each_has_a_text_and_a_short_name(name: str) -> None:
    one = ALL[name]
    assert len(one.text()) > 300, "no licence text"
    assert one.licence


def test_the_texts_named_apart_exist_for_every_system() -> None:
    for entry in module._also().values():
        assert all(file.is_file() for file in module._files(entry))


def test_qt_is_under_the_lgpl_with_all_that_it_asks_for() -> None:
    for name in ("pyside6-essentials", "shiboken6"):
        text = ALL[name].text()
        assert ALL[name].licence == "LGPL-3.0-only"
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
        assert "GNU GENERAL PUBLIC LICENSE" in text
        for duty in ("You may replace them", "take CHARL-E apart", "source code is published"):
            assert duty in " ".join(text.split())


def test_python_itself_is_there() -> None:
    assert re.match(r"3\.\d+\.\d+", ALL["python"].version)
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in ALL["python"].text()


def test_what_helps_developers_is_not() -> None:
    assert not {"pytest", "ruff", "mypy", "pyinstaller", "charle"} & set(ALL)


def test_text_joins_notice_and_files(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text(f"text {name}\n")
    one = Acknowledgement("x", "1", "MIT", (tmp_path / "a", tmp_path / "b"), "by somebody")
    parts = [part.strip() for part in one.text().split("─" * 40)]
    assert parts == ["by somebody", "text a", "text b"]
