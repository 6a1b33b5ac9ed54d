"""Keeps every view and state as PNG files to look at: ``python -m tests.ui.screenshots DIR``.

Uses the real window with the real engine and the starter model; only trouble is put on by hand.
"""

import argparse
import errno
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from charle.app.desktop import PlainDesktop
from charle.app.job import Job, Readiness, State
from charle.core.disk_trouble import save_failed
from charle.core.progress import Phase, Progress
from charle.core.settings import Settings, SettingsFile
from charle.errors import TooLarge
from charle.paths import Paths
from charle.ui.app import App
from charle.ui.benchmark.waiting import pause
from charle.ui.canvas.shown import Shown
from charle.ui.known_things import KnownThings
from charle.ui.save_dialog import SaveDialog
from charle.ui.theme import theme
from tests.ui.first_run.screenshots import shoot as shoot_first_run
from tests.ui.storage.screenshots import shoot as shoot_storage
from tests.ui.tour import VOCABULARY

LARGE, SMALL = QSize(1280, 800), QSize(900, 600)
PROMPTS = (
    "a red heart",
    "a yellow house on a purple background",
    "a blue elephant",
    "a pink rocket",
    "a ghost on an orange background",
    "a snowman, 3d style",
    "a green frog on a pink background",
    "a birthday cake",
    "a purple cat on a yellow background",
    "a black cat",
)
_WAIT_MS = 120_000


class Photographer:
    """Goes through the views of one app and keeps what it sees."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self._language = language
        self._dice = random.Random(7)
        base = Path(tempfile.mkdtemp(prefix="charle-shots-"))
        paths = Paths.below(base)
        SettingsFile(paths.settings_file).write(Settings(language=language))
        self.app = App(paths, PlainDesktop())
        self.app.show()
        self.until(lambda: self.app.controller.readiness is Readiness.READY)

    def shoot_all(self) -> None:
        self.each("empty")
        hint = self.app.window.draw_page.prompt.hint
        hint.judge("a unicorn", VOCABULARY)
        self.each("hint")
        hint.judge("", None)
        for prompt in PROMPTS:
            self.draw(prompt, seed=self._dice.randrange(1000))
        self.until(lambda: self.app.controller.state is State.IDLE)
        self.pause(400)
        self._drawing()
        self.each("done")
        self.draw("a green heart", count=4)
        self.until(lambda: self.app.controller.state is State.IDLE)
        self.pause(300)
        self.each("batch", (LARGE,))
        self.app.holder.set(count=1)
        self._sides()
        self._trouble()
        self._gallery()
        self._how()
        self._dialogs()

    def draw(self, prompt: str, **changes: object) -> None:
        self.app.holder.set(prompt=prompt, **changes)
        self.app.drawing.draw()

    def each(self, name: str, sizes: tuple[QSize, ...] = (LARGE, SMALL)) -> None:
        """The window in both sizes, light and dark."""
        for size in sizes:
            self.app.window.resize(size)
            self.pause()
            for appearance in ("light", "dark"):
                theme().set_appearance(appearance)
                self.pause(250)
                self.keep(self.app.window, f"{name}-{size.width()}-{appearance}")
        theme().set_appearance("light")

    def keep(self, widget: QWidget, name: str) -> None:
        file = self._folder / f"{name}-{self._language}.png"
        widget.grab().save(str(file))

    def pause(self, ms: int = 120) -> None:
        pause(ms)  # QTest's own would keep threads waiting, which make the thumbnails

    def until(self, is_so: Callable[[], bool]) -> None:
        end_s = time.monotonic() + _WAIT_MS / 1000
        while not is_so():
            if time.monotonic() > end_s:
                raise TimeoutError
            pause(20)

    def _drawing(self) -> None:
        window = self.app.window
        request = self.app.holder.draft.request(self.app.holder.card)
        job = Job(0, request, self.app.holder.model.folder)
        reel = self.app.picture_desk.reels.newest()
        assert reel is not None
        shown = window.canvas.shown
        window.canvas.show_waiting(job)
        window.actions_of_window.apply(State.LOADING, has_picture=False, has_queue=False)
        self.each("loading", (LARGE,))
        preview = reel.previews[11]
        window.canvas.show_progress(job, Progress(Phase.DRAWING, 12, 20, 1, 1, 9.2, preview))
        window.actions_of_window.apply(State.DRAWING, has_picture=False, has_queue=True)
        self.each("drawing")
        queued = [Job(i, request, job.model) for i in range(1, 4)]
        window.draw_page.queue.show_jobs(queued)
        window.draw_page.on_queue_shown()
        self.each("queue")
        window.draw_page.queue.show_jobs(())
        window.draw_page.on_queue_shown()
        assert shown is not None
        self.app.draw_desk.director.choose(shown)

    def _sides(self) -> None:
        page = self.app.window.draw_page
        page.show_side("more")
        self.each("more")
        page.show_side("ideas")
        self.each("ideas")
        self.app.window.actions_of_window.vary.trigger()
        self.each("vary", (LARGE,))
        page.show_side("recent")

    def _trouble(self) -> None:
        window = self.app.window
        shown = window.canvas.shown
        assert shown is not None
        full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        window.canvas.show_error(save_failed(full, shown.path))
        self.each("failed-save")
        window.canvas.show_error(
            TooLarge(
                "A picture of 2048 × 2048 pixels needs too much memory.",
                "On this machine 768 × 768 is the largest of that shape.",
            )
        )
        self.each("failed-size", (LARGE,))
        flagged = Shown(shown.image, shown.path, shown.recipe, 0.6, is_flagged=True)
        self.app.draw_desk.director.choose(flagged)
        self.each("flagged", (LARGE,))
        self.app.draw_desk.director.choose(shown)
        window.toast.say("1 picture moved to the Trash", "Undo", lambda: None)
        self.each("toast", (LARGE,))
        window.toast.dismiss()

    def _gallery(self) -> None:
        window = self.app.window
        entries = self.app.library.entries()
        self.app.library.set_favourite([entries[1].name, entries[4].name], is_favourite=True)
        window.actions_of_window.show_gallery.trigger()
        self.pause(600)
        window.gallery_page.select(entries[2].name)
        self.each("gallery")
        QTest.keyClick(window.gallery_page.view, Qt.Key.Key_Space)
        self.pause(400)
        self.each("look", (LARGE,))
        QTest.keyClick(window.gallery_page.quick_look, Qt.Key.Key_Space)
        window.gallery_page.search.setText("zebra")
        self.pause(300)
        self.each("nothing", (LARGE,))
        window.gallery_page.search.clear()
        window.show_draw()
        self.app.picture_desk.on_compare_wanted([entries[0].path, entries[3].path])
        self.pause(400)
        self.each("compare")
        window.compare.close_sheet()

    def _how(self) -> None:
        window = self.app.window
        window.actions_of_window.show_how.trigger()
        window.how_page.player.slider.setValue(9)
        self.each("how")
        window.show_draw()

    def _dialogs(self) -> None:
        self.app.dialogs.open_settings()
        dialog = self.app.dialogs.settings_dialog
        assert dialog is not None
        entries = self.app.library.entries()
        save = SaveDialog(self.app.window, entries[0].path)
        save.format.set_value(".jpg")
        save.format.chosen.emit(".jpg")
        save.open()
        for appearance in ("light", "dark"):
            theme().set_appearance(appearance)
            self.pause(200)
            self.keep(dialog, f"settings-{appearance}")
            self.keep(save, f"save-{appearance}")
        save.reject()
        dialog.close()
        for words, name in (("", "known"), ("unicorn", "known-nothing")):
            known = KnownThings(VOCABULARY, self.app.window)
            known.search.setText(words)
            known.show()
            for appearance in ("light", "dark"):
                theme().set_appearance(appearance)
                self.pause(200)
                self.keep(known, f"{name}-{appearance}")
            known.close()
        theme().set_appearance("light")

    def close(self) -> None:
        self.app.window.close()
        self.app.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="en,de")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    qt_app = QApplication(sys.argv[:1])
    qt_app.setFont(QFont("Inter"))
    for language in options.languages.split(","):
        photographer = Photographer(options.folder, language)
        photographer.shoot_all()
        photographer.close()
        shoot_first_run(options.folder, language)
        shoot_storage(options.folder, language)
    sys.stdout.write(f"{len(list(options.folder.glob('*.png')))} pictures in {options.folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
