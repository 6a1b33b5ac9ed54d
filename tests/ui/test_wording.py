import pytest
from PySide6.QtWidgets import QApplication

from charle.core.progress import Phase, Progress
from charle.ui import wording


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "nearly done"),
        (9.2, "about 9 seconds left"),
        (13, "about 15 seconds left"),
        (61, "about 1 minute left"),
        (150, "about 2 minutes left"),
        (2 * 3600, "about 2 hours left"),
    ],
)
def test_time_left_is_no_more_exact_than_anybody_knows(seconds: float, words: str) -> None:
    assert wording.time_left(seconds) == words


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.02, "0.1 s"), (0.62, "0.6 s"), (19.4, "19 s"), (125, "2 min"), (4800, "1 h 20 min")],
)
def test_durations_are_short(seconds: float, words: str) -> None:
    assert wording.duration(seconds) == words


def test_progress_says_picture_step_and_time(qapp: QApplication) -> None:
    progress = Progress(Phase.DRAWING, 12, 20, 2, 4, 9.0)
    assert wording.phase_words(progress) == "Drawing"
    words = wording.progress_words(progress)
    assert words == "picture 2 of 4  ·  step 12 of 20  ·  about 9 seconds left"


def test_loading_makes_no_promise(qapp: QApplication) -> None:
    progress = Progress(Phase.LOADING, 1, 3, eta_s=4)
    assert wording.progress_words(progress) == ""
    assert wording.phase_words(progress) == "Waking up the model…"


def test_every_phase_has_words(qapp: QApplication) -> None:
    assert all(wording.phase_words(Progress(phase)) for phase in Phase)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("seconds", "words"), [(0.62, "0.6 s"), (5.2, "5 s"), (19.4, "19 s"), (125, "2 min")]
)
def test_an_estimate_is_no_more_exact_than_anybody_knows(seconds: float, words: str) -> None:
    assert wording.estimate(seconds).startswith(f"about {words} on this ")
