"""The storage page by clicks: verify, repair, move, remove, everything."""

import json
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from charle.paths import Paths
from charle.ui.first_run import Step
from charle.ui.first_run.choice import Choice, accept, open_agreements
from charle.ui.storage.model_row import ModelRow
from charle.ui.storage.storage_dialog import StorageDialog
from charle.weights.download import download
from charle.weights.integrity import record
from charle.weights.store import mark_used
from tests.fakes.engine import FakeFactory, Script
from tests.fakes.hub import FakeHub
from tests.ui.first_run.shop import Bench, access_to, starter_repository, tiny_catalogue

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

WAIT_MS = 30_000
UNET = "unet/diffusion_pytorch_model.safetensors"


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    with FakeHub(starter_repository(), repo="CompVis/tiny") as running:
        yield running


@pytest.fixture
def bench(qtbot: QtBot, hub: FakeHub, paths: Paths) -> Iterator[Bench]:
    """A downloaded model and one of the person's own are there."""
    catalogue, access = tiny_catalogue(hub), access_to(hub)
    for agreement in open_agreements(Choice(catalogue[:1]), paths):
        accept(agreement, paths)
    folder = download(catalogue[0], paths, access=access)
    mark_used(folder, datetime(2026, 11, 3, 12, tzinfo=UTC))
    _install_own(paths)
    hub.requests.clear()
    bench = Bench(paths, catalogue=catalogue, access=access, factory=FakeFactory(Script()))
    yield bench
    bench.close()


def _install_own(paths: Paths) -> None:
    mine = paths.models / "mine"
    shutil.copytree(paths.models / "sd-v1-4", mine, ignore=shutil.ignore_patterns(".charle*"))
    card = json.loads((mine / "charle.json").read_text())
    (mine / "charle.json").write_text(json.dumps(card | {"id": "mine", "title": "My own"}))
    record("mine", paths)


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot) -> StorageDialog:
    dialog = bench.first_run.open_storage()
    qtbot.waitUntil(lambda: len(dialog.rows) == 2, timeout=WAIT_MS)
    return dialog


def _wait_for_words(dialog: StorageDialog, model_id: str, words: str, qtbot: QtBot) -> ModelRow:
    """The list is made anew after each thing that was done."""
    qtbot.waitUntil(lambda: words in dialog.rows[model_id].words.text(), timeout=WAIT_MS)
    return dialog.rows[model_id]


def test_every_model_has_its_size_and_last_use(dialog: StorageDialog) -> None:
    assert list(dialog.rows) == ["mine", "sd-v1-4"]
    facts = dialog.rows["sd-v1-4"].facts.text()
    assert "MB" in facts
    assert "2026" in facts
    assert "not used yet" in dialog.rows["mine"].facts.text()
    assert "MB" in dialog.lead.text()
    assert dialog.rows["mine"].verify.accessibleName() == "Verify: My own"


def test_a_whole_model_is_found_whole(dialog: StorageDialog, qtbot: QtBot) -> None:
    dialog.rows["sd-v1-4"].verify.click()
    row = _wait_for_words(dialog, "sd-v1-4", "as it should be", qtbot)
    assert not row.repair.isVisible()
    assert row.verify.isEnabled()


def test_only_the_damaged_file_is_fetched_again(
    dialog: StorageDialog, bench: Bench, hub: FakeHub, qtbot: QtBot
) -> None:
    file = bench.paths.models / "sd-v1-4" / UNET
    status = file.stat()
    data = bytearray(file.read_bytes())
    data[-1] ^= 0xFF
    file.write_bytes(data)
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))  # damage that no date shows
    dialog.rows["sd-v1-4"].verify.click()
    row = _wait_for_words(dialog, "sd-v1-4", f"Damaged or missing: {UNET}.", qtbot)
    with qtbot.waitSignal(bench.first_run.model_ready, timeout=WAIT_MS):
        row.repair.click()
    assert {path.rpartition("/")[2] for path in hub.paths("cdn")} == {
        "diffusion_pytorch_model.fp16.safetensors"
    }
    assert len(hub.paths("cdn")) == 1
    wizard = bench.first_run.wizard
    assert wizard is not None
    assert wizard.step is Step.DOWNLOAD
    dialog.rows["sd-v1-4"].verify.click()
    _wait_for_words(dialog, "sd-v1-4", "as it should be", qtbot)


def test_a_model_of_ones_own_cannot_be_repaired(
    dialog: StorageDialog, bench: Bench, qtbot: QtBot
) -> None:
    (bench.paths.models / "mine" / "vae" / "config.json").write_text("{}")
    dialog.rows["mine"].verify.click()
    row = _wait_for_words(dialog, "mine", "Damaged or missing: vae/config.json.", qtbot)
    assert not row.repair.isVisible()


def test_a_model_moves_there_and_back(
    dialog: StorageDialog, bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    disk = tmp_path / "Stick"
    disk.mkdir()
    with qtbot.waitSignal(bench.first_run.models_changed, timeout=WAIT_MS):
        dialog.move_model("sd-v1-4", disk)
    row = _wait_for_words(dialog, "sd-v1-4", "It is in “Stick” now.", qtbot)
    assert (disk / "sd-v1-4" / UNET).is_file()
    assert str(disk) in row.facts.text()
    row.home.click()
    _wait_for_words(dialog, "sd-v1-4", "It is in “models” now.", qtbot)
    assert not (bench.paths.models / "sd-v1-4").is_symlink()
    assert not (disk / "sd-v1-4").exists()


def test_removing_asks_first(dialog: StorageDialog, bench: Bench, qtbot: QtBot) -> None:
    row = dialog.rows["mine"]
    row.remove.click()
    assert "Remove it and free" in row.words.text()
    assert "Keep the file you made it from" in row.words.text()
    row.keep.click()
    assert row.remove.isVisible()
    assert (bench.paths.models / "mine").is_dir()
    row.remove.click()
    row.really.click()
    qtbot.waitUntil(lambda: list(dialog.rows) == ["sd-v1-4"], timeout=WAIT_MS)
    assert not (bench.paths.models / "mine").exists()
    assert "are free again" in dialog.question.text()


def test_while_one_is_verified_nothing_else_can_be_done(
    dialog: StorageDialog, bench: Bench, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bench.first_run.storage.verified, timeout=WAIT_MS):
        dialog.rows["sd-v1-4"].verify.click()
        assert not dialog.rows["mine"].remove.isEnabled()
        assert not dialog.everything.isEnabled()
        assert dialog.rows["sd-v1-4"].stop.isVisible()
    _wait_for_words(dialog, "sd-v1-4", "as it should be", qtbot)
    assert dialog.rows["mine"].remove.isEnabled()


def test_everything_but_the_pictures_goes_only_after_a_second_click(
    dialog: StorageDialog, bench: Bench, qtbot: QtBot
) -> None:
    bench.paths.pictures.mkdir(parents=True)
    (bench.paths.pictures / "00000.png").write_bytes(b"a picture")
    dialog.everything.click()
    assert dialog.really.isVisible()
    dialog.keep.click()
    assert not dialog.really.isVisible()
    assert bench.paths.models.is_dir()
    dialog.everything.click()
    with qtbot.waitSignal(bench.first_run.storage.everything_removed, timeout=WAIT_MS):
        dialog.really.click()
    assert not bench.paths.data.exists()
    assert (bench.paths.pictures / "00000.png").read_bytes() == b"a picture"


def test_an_empty_disk_says_so(qtbot: QtBot, paths: Paths) -> None:
    bench = Bench(paths, factory=FakeFactory(Script()))
    dialog = bench.first_run.open_storage()
    qtbot.waitUntil(lambda: "Only the starter model" in dialog.lead.text(), timeout=WAIT_MS)
    with qtbot.waitSignal(dialog.more_wanted):
        dialog.more.click()
    assert bench.first_run.wizard is not None
    bench.close()
