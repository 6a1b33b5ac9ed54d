"""Walks through every view of the window and its dialogs, for tests that look at all of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from charle.app.job import Job, State
from charle.core.progress import Phase, Preview, Progress
from charle.core.recipe import Recipe
from charle.core.vocabulary import Vocabulary
from charle.errors import (
    BadRequest,
    DownloadFailed,
    DrawingFailed,
    EngineFailed,
    ModelError,
    SaveFailed,
    TooLarge,
)
from charle.ui.about import AboutDialog, LicencesDialog
from charle.ui.app import App
from charle.ui.canvas.shown import Shown
from charle.ui.cheat_sheet import sheet_for
from charle.ui.how.reels import Reel
from charle.ui.known_things import KnownThings
from charle.ui.loading import LoadedPicture
from charle.ui.reasons import reason_for
from charle.ui.save_dialog import SaveDialog
from tests.ui.conftest import CARD, STARTER_CARD, plain_image, recipe

See = Callable[[str, QWidget], None]
SIZES = (QSize(1_280, 800), QSize(900, 600))
_LONG = Progress(Phase.DRAWING, 112, 120, 3, 8, 55 * 60.0, Preview(1, 1, bytes(3)))
_PATH = Path("a-red-heart.png")
VOCABULARY = Vocabulary(
    things=("cat", "rocket", "pizza", "wine glass", *(f"thing {i}" for i in range(1_234))),
    colours=("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black"),
    scenes={
        "street": ("on the street",),
        "beach": ("on the beach",),
        "night": ("under the night sky",),
        "space": ("in space",),
        "sea": ("under water",),
    },
    styles=("flat", "3d"),
    sizes=("tiny", "small", "big", "huge"),
)
"""As large as that of the starter model may become."""


class Tour:
    """Puts the views on one after the other; ``see(name, widget)`` is called for each."""

    def __init__(self, app: App, see: See) -> None:
        self._app = app
        self._see = see

    def of_the_window(self) -> None:
        """Every page and state, in the usual and in the smallest size."""
        for size in SIZES:
            self._app.window.resize(size)
            for walk in (self._drawing, self._sides, self._trouble, self._toasts, self._pages):
                walk(f"{walk.__name__.strip('_')} at {size.width()}")

    def of_the_dialogs(self) -> None:
        self._app.dialogs.open_settings()
        settings = self._app.dialogs.settings_dialog
        assert settings is not None
        window = self._app.window
        save = SaveDialog(window, _PATH)
        save.format.set_value(".jpg")
        save.format.chosen.emit(".jpg")
        known, unknown = KnownThings(VOCABULARY, window), KnownThings(VOCABULARY, window)
        unknown.search.setText("unicorn")
        others = (AboutDialog(window), LicencesDialog(window))
        for dialog in (settings, save, known, unknown, *others):
            dialog.show()
            name = "KnownThings, nothing" if dialog is unknown else type(dialog).__name__
            self._look(name, dialog)
            dialog.close()
            dialog.deleteLater()

    def _look(self, name: str, widget: QWidget | None = None) -> None:
        settle()
        self._see(name, widget or self._app.window)

    def _drawing(self, name: str) -> None:
        window, holder = self._app.window, self._app.holder
        window.show_draw()
        window.canvas.show_empty()
        self._look(f"empty, {name}")
        hint = window.draw_page.prompt.hint
        hint.judge("a unicorn", VOCABULARY)
        self._look(f"hint, {name}")
        hint.judge("", None)
        holder.set(prompt="a red heart on a yellow background, watercolour " * 4)
        request = holder.draft.request(holder.card)
        job = Job(0, request, holder.model.folder)
        actions = window.actions_of_window
        window.canvas.show_waiting(job)
        actions.apply(State.LOADING, has_picture=False, has_queue=True)
        for phase in Phase:
            window.canvas.show_progress(job, Progress(phase, 1, 2))
            self._look(f"{phase}, {name}")
        window.canvas.show_progress(job, _LONG)
        actions.apply(State.DRAWING, has_picture=False, has_queue=True)
        window.draw_page.queue.show_jobs([Job(i, request, job.model) for i in range(1, 4)])
        window.draw_page.on_queue_shown()
        self._look(f"queue, {name}")
        window.canvas.show_stopping()
        self._look(f"stopping, {name}")
        window.draw_page.queue.show_jobs(())
        window.draw_page.on_queue_shown()
        actions.apply(State.IDLE, has_picture=True, has_queue=False)

    def _sides(self, name: str) -> None:
        window = self._app.window
        page = window.draw_page
        window.canvas.show_result(_shown(), None)
        for card in (CARD, STARTER_CARD):
            page.sides.ideas.set_sheet(sheet_for(card))
            page.prompt.chips.set_sheet(sheet_for(card))
            page.prompt.show_estimate(75.0)
            self._look(f"{card.id} styles, {name}")
            page.show_side("ideas")
            self._look(f"{card.id} ideas, {name}")
            page.show_side("recent")
        page.sides.ideas.set_history(["a red heart", "a very long prompt " * 20])
        for side in ("more", "ideas", "vary"):
            page.show_side(side)
            self._look(f"{side}, {name}")
        page.show_side("recent")
        window.recent.show_drawing(True)
        self._look(f"recent, {name}")
        window.recent.show_drawing(False)

    def _trouble(self, name: str) -> None:
        canvas = self._app.window.canvas
        title = "A picture of 2048 × 2048 pixels needs too much memory."
        hint = "Free some space, for example by emptying the Trash, and try again."
        for kind in (
            BadRequest,
            TooLarge,
            ModelError,
            SaveFailed,
            DrawingFailed,
            EngineFailed,
            DownloadFailed,
        ):
            canvas.show_error(kind(title, hint))
            self._look(f"{kind.__name__}, {name}")
        odd = (
            (_shown(is_flagged=True), 0),
            (_shown(), 12),
            (_shown(recipe=recipe(width=1_024, height=256)), 0),
            (_shown(recipe=recipe(width=128, height=128)), 0),
            (_shown(notes=("Drawn with more exact numbers, which takes longer: the fast way "
                           "failed on this machine.",)), 0),
        )  # fmt: skip
        for shown, unread in odd:
            canvas.show_result(shown, reason_for(shown, CARD, unread))
            self._look(f"remark, {name}")
        canvas.show_result(_shown(), None)

    def _toasts(self, name: str) -> None:
        window, desk = self._app.window, self._app.draw_desk
        self._app.offer_crash("report")
        self._look(f"crash, {name}")
        self._app.on_trouble(
            SaveFailed(
                "Couldn't save the picture: CHARL-E may not write into “Pictures”.",
                "Choose another folder, or allow writing to this one in its information window.",
            )
        )
        self._look(f"error in a toast, {name}")
        for is_installed in (True, False):
            desk.on_recipe_taken(recipe(model="Dreamy landscapes"), is_installed)
            self._look(f"recipe taken, {name}")
        window.toast.dismiss()

    def _pages(self, name: str) -> None:
        window = self._app.window
        actions = window.actions_of_window
        actions.show_gallery.trigger()
        page = window.gallery_page
        self._look(f"gallery, {name}")
        page.favourites.setChecked(True)
        self._look(f"no favourites, {name}")
        page.favourites.setChecked(False)
        page.search.setText("zebra")
        page.model.show([])
        self._look(f"searching, {name}")
        page.search.clear()
        actions.show_how.trigger()
        window.how_page.show_reel(None)
        self._look(f"how without steps, {name}")
        window.how_page.show_reel(_reel())
        window.how_page.player.slider.setValue(0)
        self._look(f"how, {name}")
        window.show_draw()
        left, right = recipe(), recipe(prompt="long " * 40, steps=50, seed=1, model="x")
        for one, other in ((left, right), (left, left), (left, None)):
            window.compare.show_pair(_loaded(one), _loaded(other))
            self._look(f"compare, {name}")
        window.compare.close_sheet()


def settle() -> None:
    """Let layouts finish and what was discarded go; one layout may ask for the next."""
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def _shown(recipe: Recipe | None = recipe(), **values: object) -> Shown:  # noqa: B008
    return Shown(plain_image(), _PATH, recipe, 75.0, **values)  # type: ignore[arg-type]


def _loaded(recipe: Recipe | None) -> LoadedPicture:
    return LoadedPicture(_PATH, plain_image(), recipe)


def _reel() -> Reel:
    previews = tuple(Preview(1, 1, bytes(3)) for _ in range(120))
    return Reel(_PATH, "a red heart", previews, plain_image())
