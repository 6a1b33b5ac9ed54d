"""Walks through every page of the first run and the storage page, for tests that look at them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charle.app.downloads import Download, Standing
from charle.app.imports import Candidate
from charle.app.self_test import Attempt
from charle.app.sentences import in_full
from charle.app.storage import Chore
from charle.core.diffusers_folder import Family
from charle.core.machine import Machine
from charle.core.progress import Phase, Progress
from charle.core.request import DeviceChoice, Precision
from charle.core.self_test import ways
from charle.core.verdicts import judge
from charle.errors import DownloadFailed
from charle.ui.first_run import Step
from charle.ui.first_run.bookmark import TrialRecord
from charle.ui.first_run.choice import Choice, open_agreements
from charle.ui.first_run.first_run import Stock
from charle.weights.checkpoint import Found, Kind
from charle.weights.download_progress import DownloadProgress, Stage
from charle.weights.store import Condition, StoredModel
from tests.ui.conftest import WAIT_MS
from tests.ui.first_run.shop import Bench
from tests.ui.tour import See, settle

_SIZES = (QSize(940, 640), QSize(840, 560))
_M2 = Machine(
    system="macOS",
    system_version="15.1",
    architecture="arm64",
    chip="Apple M2",
    cores=8,
    memory_bytes=8 << 30,
    free_disk_bytes=90_000_000_000,
    is_apple_silicon=True,
)
_MACHINES = (
    _M2,
    replace(_M2, chip="Intel(R) Core(TM) i5-8210Y CPU @ 1.60GHz", is_apple_silicon=False),
    replace(_M2, system_version="12.7.6", memory_bytes=4 << 30, free_disk_bytes=1_900_000_000),
    replace(_M2, is_translated=True, memory_bytes=16 << 30),
    replace(_M2, system="Linux", gpu="NVIDIA GeForce GTX 950", gpu_memory_bytes=2_000_000_000),
)
_ERROR = DownloadFailed(
    "This network shows a sign-in page instead of the download.",
    "Open any web page in your browser, sign in to the Wi-Fi there, then continue.",
)


class FirstRunTour:
    """Puts the pages on one after the other; ``see(name, widget)`` is called for each."""

    def __init__(self, qtbot: QtBot, bench: Bench, see: See) -> None:
        self._qtbot = qtbot
        self._bench = bench
        self._see = see
        self._wizard = bench.first_run.open()

    def of_the_wizard(self) -> None:
        for size in _SIZES:
            self._wizard.resize(size)
            for walk in (self._welcome, self._machine, self._model, self._licence, self._download):
                walk(f"{walk.__name__.strip('_')} at {size.width()}")
            self._wizard.start_at(Step.READY)
            self._wizard.ready.show_ready(["Stable Diffusion v1.4", "Quick"])
            self._look(f"ready at {size.width()}")

    def of_the_storage(self) -> None:
        first_run = self._bench.first_run
        with self._qtbot.waitSignal(first_run.stored_found, timeout=WAIT_MS):
            dialog = first_run.open_storage()
        self._look("storage, empty", dialog)
        dialog.show_stored(Stock(_models(), 75_000_000_000))
        self._look("storage", dialog)
        working = DownloadProgress(Stage.CHECKING, 1_100_000_000, 2_742_700_000)
        for chore in Chore:
            dialog.rows["sd-v1-4"].show_busy(chore, working)
            self._look(f"storage, {chore}", dialog)
        dialog.rows["dreamy"].remove.click()
        dialog.everything.click()
        self._look("storage, asking", dialog)
        dialog.close()

    def _look(self, name: str, widget: QWidget | None = None) -> None:
        settle()
        self._see(name, widget or self._wizard)

    def _welcome(self, name: str) -> None:
        self._wizard._go(Step.WELCOME)
        self._look(name)

    def _machine(self, name: str) -> None:
        first_run, page = self._bench.first_run, self._wizard.machine
        with self._qtbot.waitSignal(first_run.looked_over, timeout=WAIT_MS):
            self._wizard._go(Step.MACHINE)
        self._qtbot.waitUntil(lambda: first_run.bookmark.test is not None, timeout=WAIT_MS)
        for machine in _MACHINES:
            page.show_verdicts(judge(machine, 3_400_000_000, "Stable Diffusion v1.4"))
            self._look(f"{machine.system}, {name}")
        page.test.show_attempt(Attempt(2, 3, ways()[1], Progress(Phase.DECODING, 1, 2)))
        self._look(f"testing, {name}")
        for is_right, tries, device in (
            (True, 2, DeviceChoice.CPU),
            (True, 2, DeviceChoice.AUTO),
            (False, 3, DeviceChoice.CPU),
        ):
            record = TrialRecord(device, Precision.FLOAT32, is_right, tries, 1.0, 1.0)
            page.test.show_record(record, 75.0, "Stable Diffusion v1.4")
            self._look(f"tested, {name}")
        page.test.show_error(in_full(_ERROR))
        self._look(f"test failed, {name}")

    def _model(self, name: str) -> None:
        self._wizard._go(Step.MODEL)
        self._look(name)
        page = self._wizard.model
        path = Path("/Volumes/Stick/sd-v1-5.safetensors")
        found = Found(path, Kind.CHECKPOINT, Family.SD1, "Dreamy landscapes", 4_265_146_304, None)
        page._on_looked(path, Candidate(found, "Dreamy landscapes", "", "dreamy"))
        self._look(f"own, {name}")

    def _licence(self, name: str) -> None:
        catalogue = self._bench.first_run.catalogue
        choice = Choice(tuple(catalogue[:1]))
        self._wizard.licence.show_agreements(open_agreements(choice, self._bench.paths))
        self._wizard._go(Step.LICENCE)
        self._look(name)
        bar = self._wizard.licence.text.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._look(f"read, {name}")

    def _download(self, name: str) -> None:
        page, model = self._wizard.download, self._bench.first_run.catalogue[0]
        page.show_choice(Choice((model,)), starts=False)
        self._wizard._go(Step.DOWNLOAD)
        total = model.download_bytes
        for stage in Stage:
            progress = DownloadProgress(stage, total * 43 // 100, total, 24_300_000.0, 3_000.0)
            page.rows[model.id].show_download(Download(model, Standing.RUNNING, progress))
            self._look(f"{stage}, {name}")
        for standing in (Standing.WAITING, Standing.PAUSED, Standing.FAILED, Standing.READY):
            error = _ERROR if standing is Standing.FAILED else None
            shown = replace(Download(model, standing, progress), error=error)
            page.rows[model.id].show_download(shown)
            self._look(f"{standing}, {name}")


def _models() -> tuple[StoredModel, ...]:
    return (
        StoredModel(
            "dreamy",
            "Dreamy landscapes",
            Path("/Volumes/Stick/CHARL-E/dreamy"),
            2_132_000_000,
            Condition.UNRECORDED,
            is_moved=True,
            last_used=datetime(2026, 9, 14, tzinfo=UTC),
        ),
        *(
            StoredModel(f"m{number}", "Stable Diffusion v1.5", Path("x"), 912_000_000, condition)
            for number, condition in enumerate(Condition)
        ),
        StoredModel("sd-v1-4", "Stable Diffusion v1.4", Path("x"), 2_742_700_000, Condition.READY),
    )
