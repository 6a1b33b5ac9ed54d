from charle.core.picture import Picture
from charle.core.recipe import Recipe
from charle.ui.draft import Draft
from charle.ui.pace import Pace
from charle.ui.quality import Quality
from tests.ui.conftest import CARD, recipe


def picture(seconds: float, one: Recipe) -> Picture:
    return Picture(1, 1, bytes(3), one, seconds)


def test_knows_nothing_before_the_first_picture() -> None:
    assert Pace().seconds_for(Draft(prompt="x"), CARD) is None


def test_counts_steps_pixels_and_pictures() -> None:
    pace = Pace()
    pace.note(picture(10, recipe()))
    assert pace.seconds_for(Draft(), CARD) == 10
    assert pace.seconds_for(Draft(quality=Quality.BEST), CARD) == 20
    assert pace.seconds_for(Draft(count=4), CARD) == 40
    assert pace.seconds_for(Draft(size=(256, 512)), CARD) == 5


def test_one_slow_picture_does_not_decide_alone() -> None:
    pace = Pace()
    pace.note(picture(10, recipe()))
    pace.note(picture(110, recipe()))
    seconds = pace.seconds_for(Draft(), CARD)
    assert seconds is not None
    assert 20 < seconds < 60


def test_is_remembered_and_ignores_what_took_no_time() -> None:
    pace = Pace()
    pace.note(picture(10, recipe()))
    pace.note(picture(0, recipe()))
    assert Pace(pace.known()).seconds_for(Draft(), CARD) == 10
