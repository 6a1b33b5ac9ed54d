"""Keeps the storage page as PNG files to look at: ``shoot(folder)`` with an application running."""

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from charle.app.optimising import Optimised
from charle.app.storage import Chore
from charle.paths import Paths
from charle.ui import language
from charle.ui.benchmark.waiting import pause
from charle.ui.first_run.first_run import Stock
from charle.weights.download_progress import DownloadProgress, Stage
from charle.weights.store import Condition, StoredModel
from tests.fakes.engine import FakeFactory, Script
from tests.ui.first_run.screenshots import keep_looks, until
from tests.ui.first_run.shop import Bench

_MODELS = (
    StoredModel(
        "dreamy",
        "Dreamy landscapes",
        Path("/Volumes/Stick/CHARL-E/dreamy"),
        2_132_000_000,
        Condition.UNRECORDED,
        is_moved=True,
        last_used=datetime(2026, 9, 14, tzinfo=UTC),
    ),
    StoredModel("quick", "Quick", Path("quick"), 134_600_000, Condition.READY, is_add_on=True),
    StoredModel(
        "sd-v1-4",
        "Stable Diffusion v1.4",
        Path("sd-v1-4"),
        2_742_700_000,
        Condition.READY,
        last_used=datetime(2026, 11, 20, tzinfo=UTC),
    ),
    StoredModel("sd-v1-5", "Stable Diffusion v1.5", Path("x"), 912_000_000, Condition.BEGUN),
)


def shoot(folder: Path, code: str = "en") -> None:
    """Write screenshots of the page at rest, at work and asking into ``folder``."""
    language.install(code)
    base = Path(tempfile.mkdtemp(prefix="charle-storage-"))
    bench = Bench(Paths.below(base), factory=FakeFactory(Script()))
    dialog = bench.first_run.open_storage()
    looking = dialog.lead.text()
    until(lambda: dialog.lead.text() != looking)
    keep_looks(dialog, folder, "storage-empty", code)
    optimised = {"dreamy": Optimised.READY, "sd-v1-4": Optimised.NOT_YET}
    dialog.show_stored(Stock(_MODELS, 75_000_000_000, optimised))
    keep_looks(dialog, folder, "storage", code)
    dialog.rows["sd-v1-4"].optimise.click()
    pause(50)
    keep_looks(dialog, folder, "storage-optimise", code)
    progress = DownloadProgress(Stage.CHECKING, 1_100_000_000, 2_742_700_000)
    dialog.rows["sd-v1-4"].show_busy(Chore.VERIFYING, progress)
    dialog.rows["quick"].show_rest(
        "Damaged or missing: pytorch_lora_weights.safetensors.", is_damaged=True
    )
    dialog.rows["dreamy"].remove.click()
    dialog.everything.click()
    pause(50)
    keep_looks(dialog, folder, "storage-busy", code)
    bench.close()
    shutil.rmtree(base, ignore_errors=True)
