"""Keeps every page of the first run as PNG files to look at.

``python -m tests.ui.first_run.screenshots DIR``, or ``shoot(folder)`` with an application running.
The self-test and the starter's pictures are real; the download's figures are put on by hand.
"""

import dataclasses
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog

from charle.app.downloads import Download, Standing
from charle.app.imports import Candidate
from charle.core.diffusers_folder import Family
from charle.core.machine import Machine
from charle.core.verdicts import judge
from charle.errors import DownloadFailed
from charle.paths import Paths
from charle.ui import language
from charle.ui.benchmark.waiting import pause
from charle.ui.first_run import Step
from charle.ui.first_run.choice import Choice
from charle.ui.theme import theme
from charle.weights.checkpoint import Found, Kind
from charle.weights.download_progress import DownloadProgress, Stage
from tests.ui.first_run.shop import Bench

SIZES = (QSize(900, 600), QSize(1_100, 740))
_WAIT_MS = 120_000
_INTEL_MAC = Machine(
    system="macOS",
    system_version="12.7.6",
    architecture="x86_64",
    chip="Intel(R) Core(TM) i5-8210Y CPU @ 1.60GHz",
    cores=2,
    memory_bytes=8 << 30,
    free_disk_bytes=1_900_000_000,
)


class Photographer:
    """Walks through one wizard and keeps what it sees."""

    def __init__(self, folder: Path, code: str) -> None:
        self._folder = folder
        self._code = code
        language.install(code)
        base = Path(tempfile.mkdtemp(prefix="charle-first-run-"))
        self.bench = Bench(Paths.below(base), try_out=None)
        self.wizard = self.bench.first_run.open()

    def shoot_all(self) -> None:
        self._welcome()
        self._machine()
        self._model()
        self._licence()
        self._download()
        self.wizard.start_at(Step.READY)
        self.wizard.ready.show_ready(["Stable Diffusion v1.4"])
        self.each("6-ready")

    def each(self, name: str) -> None:
        """The wizard in both sizes, light and dark."""
        keep_looks(self.wizard, self._folder, f"first-run-{name}", self._code)

    def close(self) -> None:
        self.bench.close()

    def _welcome(self) -> None:
        self.each("1-welcome")
        panel = self.wizard.welcome.try_panel
        panel.examples[1].click()
        until(lambda: not panel.is_drawing)
        pause(300)
        self.each("1-welcome-drawn")

    def _machine(self) -> None:
        self.wizard.primary.click()
        machine = self.wizard.machine
        until(lambda: bool(machine.rows))
        pause(400)
        self.each("2-machine-testing")
        until(lambda: self.bench.first_run.bookmark.test is not None)
        self.each("2-machine")
        model = self.bench.first_run.catalogue[0]
        machine.show_verdicts(judge(_INTEL_MAC, model.download_bytes, model.title))
        self.each("2-machine-unfit")

    def _model(self) -> None:
        self.wizard.primary.click()
        pause(200)
        self.each("3-model")
        page = self.wizard.model
        page.take_path(Path(__file__))
        pause(300)
        path = Path("/Volumes/Stick/sd-v1-5.safetensors")
        page.own.ensurePolished()
        self.each("3-model-not-usable")
        found = Found(path, Kind.CHECKPOINT, Family.SD1, "Dreamy landscapes", 4_265_146_304, None)
        page._on_looked(path, Candidate(found, "Dreamy landscapes", "", "dreamy"))
        self.each("3-model-own")
        page.cards["sd-v1-4"].click()
        page.cards["quick"].click()

    def _licence(self) -> None:
        self.wizard.primary.click()
        pause(200)
        self.each("4-licence")
        text = self.wizard.licence.text
        text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
        self.each("4-licence-read")

    def _download(self) -> None:
        first_run, page = self.bench.first_run, self.wizard.download
        model, _, quick = first_run.catalogue
        page.show_choice(Choice((model, quick)), starts=False)
        self.wizard._go(Step.DOWNLOAD)
        total = model.download_bytes
        moving = DownloadProgress(Stage.DOWNLOADING, total * 43 // 100, total, 24_300_000.0, 64.0)
        running = Download(model, Standing.RUNNING, moving)
        page.rows[model.id].show_download(running)
        page.rows[quick.id].show_download(Download(quick, Standing.WAITING))
        self.each("5-download")
        error = DownloadFailed(
            "This network shows a sign-in page instead of the download.",
            "Open any web page in your browser, sign in to the Wi-Fi there, then continue.",
        )
        failed = dataclasses.replace(running, standing=Standing.FAILED, error=error)
        page.rows[model.id].show_download(failed)
        page.rows[quick.id].show_download(Download(quick, Standing.READY))
        self.each("5-download-failed")


def keep_looks(dialog: QDialog, folder: Path, name: str, code: str) -> None:
    """Keep a dialog in both sizes, light and dark; ``code`` is the language that is on."""
    for size in SIZES:
        dialog.resize(size)
        for appearance in ("light", "dark"):
            theme().set_appearance(appearance)
            pause(250)  # longer than a fade takes
            dialog.grab().save(str(folder / f"{name}-{size.width()}-{appearance}-{code}.png"))
    theme().set_appearance("light")


def until(is_so: Callable[[], bool]) -> None:
    end_s = time.monotonic() + _WAIT_MS / 1000
    while not is_so():
        if time.monotonic() > end_s:
            raise TimeoutError
        pause(20)


def shoot(folder: Path, code: str = "en") -> None:
    """Write screenshots of every page into ``folder``, in one language."""
    photographer = Photographer(folder, code)
    photographer.shoot_all()
    photographer.close()


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    qt_app = QApplication(sys.argv[:1])
    qt_app.setFont(QFont("Inter"))
    shoot(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
