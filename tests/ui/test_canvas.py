from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charle.app.job import Job
from charle.core.progress import Phase, Preview, Progress
from charle.errors import (
    BadRequest,
    CharleError,
    DrawingFailed,
    EngineFailed,
    ModelError,
    SaveFailed,
    TooLarge,
)
from charle.ui import motion
from charle.ui.actions import Actions
from charle.ui.canvas.canvas import Canvas
from charle.ui.canvas.shown import Shown
from charle.ui.draft import Draft
from charle.ui.reasons import Help, reason_for
from charle.ui.theme import theme
from tests.ui.conftest import CARD, WAIT_MS, plain_image, recipe

JOB = Job(1, Draft(prompt="a heart", seed=1).request(CARD), Path("model"))


@pytest.fixture
def canvas(host: QWidget) -> Canvas:
    canvas = Canvas(Actions(host))
    canvas.setParent(host)
    canvas.resize(900, 500)
    host.show()
    return canvas


def shown(**changes: object) -> Shown:
    values: dict[str, object] = {
        "image": plain_image(512, 512),
        "path": Path("a.png"),
        "recipe": recipe(seed=4242),
        "seconds": 19.0,
    }
    return Shown(**values | changes)  # type: ignore[arg-type]


def test_begins_with_an_invitation(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.empty.set_examples(["a", "b", "c", "d"])
    assert canvas.empty.isVisible()
    first = canvas.empty.examples()[0]
    with qtbot.waitSignal(canvas.empty.example_chosen) as chosen:
        canvas.empty._buttons[0].click()
    assert chosen.args == [first]


def test_waits_in_words_with_a_bar_that_promises_nothing(canvas: Canvas) -> None:
    canvas.show_waiting(JOB)
    footer = canvas.drawing_footer
    assert footer.isVisible()
    assert footer._phase.text() == "Waking up the model…"
    assert footer._bar.fraction is None


def test_the_noise_it_waits_with_goes_dark_with_the_window(canvas: Canvas) -> None:
    canvas.show_waiting(JOB)
    bright = canvas.view.image.pixelColor(0, 0).lightness()
    theme().set_appearance("dark")
    assert canvas.view.image.pixelColor(0, 0).lightness() < bright - 60
    preview = Preview(8, 8, bytes(8 * 8 * 3))
    canvas.show_progress(JOB, Progress(Phase.DRAWING, 1, 20, 1, 1, 9.0, preview))
    forming = canvas.view.image
    theme().set_appearance("light")
    assert canvas.view.image == forming


def test_shows_the_forming_picture_in_the_proportions_of_the_final_one(canvas: Canvas) -> None:
    wide = Job(2, Draft(prompt="x", size=(768, 512)).request(CARD), Path("model"))
    preview = Preview(96, 64, bytes(96 * 64 * 3))
    canvas.show_progress(wide, Progress(Phase.DRAWING, 12, 20, 1, 1, 9.0, preview))
    rect = canvas.view.picture_rect()
    assert rect.width() / rect.height() == pytest.approx(1.5, abs=0.01)
    assert canvas.drawing_footer._details.whole == "step 12 of 20  ·  about 9 seconds left"
    assert canvas.drawing_footer._bar.fraction == pytest.approx(0.6)


def test_the_bar_counts_all_pictures_of_a_job(canvas: Canvas) -> None:
    canvas.show_progress(JOB, Progress(Phase.DRAWING, 10, 20, 3, 4))
    assert canvas.drawing_footer._bar.fraction == pytest.approx(0.625)


def test_a_result_has_facts_and_no_remark(canvas: Canvas) -> None:
    canvas.show_result(shown())
    assert canvas.done_footer._facts.whole == "512 × 512  ·  seed 4242  ·  19 s"
    assert not canvas._remark.isVisible()
    assert canvas.shown is not None


def test_actions_become_icons_where_words_do_not_fit(canvas: Canvas) -> None:
    canvas.show_result(shown())
    save = canvas.done_footer._buttons[2]
    assert save.text() == "Save…"
    canvas.resize(420, 500)
    assert save.text() == ""
    assert not save.icon().isNull()
    assert save.accessibleName() == "Save…"


@pytest.mark.parametrize(
    ("error", "button", "signal"),
    [
        (TooLarge("t", "h"), "Draw it smaller", "smaller_wanted"),
        (BadRequest("t", "h"), "Change it", "edit_wanted"),
        (ModelError("t", "h"), "Choose another model", "model_choice_wanted"),
        (SaveFailed("t", "h"), "Save again", "save_again_wanted"),
        (DrawingFailed("t", "h"), "Draw again", "draw_again_wanted"),
        (EngineFailed("t", "h"), "Draw again", "draw_again_wanted"),
        (CharleError("t", "h"), "Try again", "draw_again_wanted"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_trouble_says_what_happened_and_offers_help(
    qtbot: QtBot, canvas: Canvas, error: CharleError, button: str, signal: str
) -> None:
    canvas.show_error(error)
    assert canvas.failed._title.text() == "t"
    assert canvas.failed._help.text() == button
    with qtbot.waitSignal(getattr(canvas.failed, signal)):
        canvas.failed._help.click()


def test_details_can_be_copied(qapp: object, canvas: Canvas) -> None:
    from PySide6.QtGui import QGuiApplication

    error = EngineFailed("It broke.", "Draw again.")
    error.add_note("signal 11")
    canvas.show_error(error)
    canvas.failed._copy.click()
    assert QGuiApplication.clipboard().text() == "It broke.\nDraw again.\nsignal 11"


def test_less_motion_means_no_fading(canvas: Canvas) -> None:
    canvas.show_result(shown())
    canvas.show_result(shown(path=Path("b.png")))
    assert not canvas.view._before.isNull()
    motion.set_less_motion(True)
    try:
        canvas.show_result(shown(path=Path("c.png")))
        assert canvas.view._before.isNull()
        canvas.show_waiting(JOB)
        assert canvas.drawing_footer._bar._lap.state().value == 0
    finally:
        motion.set_less_motion(False)


def test_a_result_is_scaled_with_care_once_it_stands_still(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.show_result(shown())
    view = canvas.view
    qtbot.waitUntil(lambda: not view._sharp.isNull(), timeout=WAIT_MS)
    size = view.picture_rect().size() * view.devicePixelRatioF()
    assert view._sharp.size() == size.toSize()
    canvas.show_waiting(JOB)  # a preview is not worth it
    assert view._sharp.isNull()


def test_the_tray_fills_while_the_job_runs(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.tray.start(4)
    assert canvas.tray.isVisible()
    first, second = shown(), shown(path=Path("b.png"))
    for one in (first, second):
        canvas.tray.add(one)
        canvas.show_result(one)
    assert canvas.tray.pictures() == [first, second]
    with qtbot.waitSignal(canvas.tray.chosen) as chosen:
        canvas.tray._places[0].click()
    assert chosen.args == [first]
    assert not canvas.tray._places[3].isEnabled()
    canvas.show_result(shown(path=Path("from-the-gallery.png")))
    assert not canvas.tray.isVisible()


@pytest.mark.parametrize(
    ("one", "unread", "help_"),
    [
        (shown(), 0, None),
        (shown(is_flagged=True), 0, Help.DRAW_AGAIN),
        (shown(notes=("It was drawn again in float32.",)), 0, Help.DRAW_AGAIN),
        (shown(), 3, Help.SHORTEN_PROMPT),
        (shown(recipe=recipe(width=1024, height=512)), 0, Help.USE_NATIVE_SIZE),
        (shown(recipe=recipe(width=256, height=256)), 0, Help.USE_NATIVE_SIZE),
        (shown(recipe=recipe(width=512, height=768)), 0, None),
        (shown(recipe=None), 0, None),
    ],
    ids=["fine", "flagged", "note", "long", "odd", "small", "portrait", "no-recipe"],
)
@pytest.mark.usefixtures("qapp")
def test_says_why_a_picture_came_out_like_this(one: Shown, unread: int, help_: Help | None) -> None:
    reason = reason_for(one, CARD, unread)
    assert (reason.help if reason else None) is help_
    assert reason is None or (reason.sentence and reason.button)
