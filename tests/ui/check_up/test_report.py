"""What is printed, and the exit code."""

import pytest

from charle.ui.check_up.check import Check
from charle.ui.check_up.run import Report


def fill(report: Report, *, broken: str = "", left_out: str = "") -> None:
    for name in sorted(Report.EXPECTED - {left_out}):
        report.add(Check(name, name != broken, "words\nin two lines"))


def test_one_line_for_each_check_and_0(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    fill(report)
    assert report.close() == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(Report.EXPECTED) + 1
    assert lines[0] == "ok      coreml     words in two lines"
    assert lines[-1] == "all is well"


def test_one_failure_is_1(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    fill(report, broken="recipe")
    assert report.close() == 1
    assert "FAILED  recipe" in capsys.readouterr().out


def test_what_was_not_reached_has_failed(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    fill(report, left_out="picture")
    assert report.close() == 1
    assert capsys.readouterr().out.splitlines()[-1] == "failed: picture"
