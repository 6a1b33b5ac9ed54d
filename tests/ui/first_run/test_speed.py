import pytest

from charle.core.request import DeviceChoice, Precision
from charle.core.settings import Settings
from charle.ui.first_run.bookmark import Bookmark, TrialRecord
from charle.ui.first_run.speed import expected_s
from charle.weights.catalogue import read_catalogue

USUAL, _, QUICK = read_catalogue()
TESTED = Bookmark(test=TrialRecord(DeviceChoice.AUTO, Precision.AUTO, True, 1, 0.6, 2.4)).to_json()


def test_before_the_self_test_nobody_knows() -> None:
    assert expected_s(USUAL, Settings()) is None


def test_the_self_test_tells_about_how_long() -> None:
    settings = Settings(first_run=TESTED)
    usual_s, quick_s = expected_s(USUAL, settings), expected_s(QUICK, settings)
    assert usual_s is not None
    assert quick_s is not None
    assert 10 < usual_s < 60
    assert quick_s < 0.4 * usual_s


def test_pictures_that_were_drawn_tell_better() -> None:
    pace = 19.0 / (USUAL.steps * USUAL.width * USUAL.height)
    settings = Settings(first_run=TESTED, remembered={"pace": {USUAL.id: pace}})
    assert expected_s(USUAL, settings) == pytest.approx(19.0)
