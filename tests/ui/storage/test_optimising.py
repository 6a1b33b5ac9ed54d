""" "Optimise for this Mac" by clicks, with a Core ML that runs everywhere."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from charle.app.optimising import Optimised, state_of
from charle.paths import Paths
from charle.ui.storage.model_row import ModelRow
from charle.ui.storage.storage_dialog import StorageDialog
from charle.weights.integrity import record
from tests.engine.coreml.stand_in import options
from tests.fakes.engine import FakeFactory, Script
from tests.ui.first_run.shop import Bench

WAIT_MS = 120_000


@pytest.fixture
def bench(qtbot: QtBot, thin: Path, paths: Paths) -> Iterator[Bench]:
    paths.models.mkdir(parents=True)
    shutil.copytree(thin, paths.models / "thin")
    record("thin", paths)
    bench = Bench(paths, factory=FakeFactory(Script()), coreml=options(paths.coreml))
    yield bench
    bench.close()


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot) -> StorageDialog:
    dialog = bench.first_run.open_storage()
    qtbot.waitUntil(lambda: "thin" in dialog.rows, timeout=WAIT_MS)
    return dialog


def row_of(dialog: StorageDialog) -> ModelRow:
    return dialog.rows["thin"]


def test_it_says_what_it_brings_before_it_begins(dialog: StorageDialog) -> None:
    row = row_of(dialog)
    assert not row.optimise.isHidden()
    row.optimise.click()
    assert "twice as fast" in row.words.text()
    assert row.verify.isHidden()
    row.not_now.click()
    assert row.words.isHidden()
    assert not row.optimise.isHidden()


@pytest.mark.slow
def test_stopped_it_goes_on_later_and_then_it_is_optimised(
    dialog: StorageDialog, bench: Bench, qtbot: QtBot, paths: Paths
) -> None:
    storage = bench.first_run.storage
    row_of(dialog).optimise.click()
    with qtbot.waitSignal(storage.progressed, timeout=WAIT_MS):
        row_of(dialog).begin.click()
    assert not row_of(dialog).stop.isHidden()
    with qtbot.waitSignal(storage.paused, timeout=WAIT_MS):
        row_of(dialog).stop.click()
    qtbot.waitUntil(lambda: "can go on" in row_of(dialog).words.text(), timeout=WAIT_MS)
    assert row_of(dialog).optimise.text() == "Go on optimising"

    row_of(dialog).optimise.click()
    with qtbot.waitSignal(storage.optimised, timeout=WAIT_MS):
        row_of(dialog).begin.click()
    badge = "Optimised for this Mac"
    qtbot.waitUntil(lambda: row_of(dialog).badge.text() == badge, timeout=WAIT_MS)
    assert row_of(dialog).optimise.isHidden()
    folder = paths.models / "thin"
    assert state_of(folder, storage.coreml) is Optimised.READY

    with qtbot.waitSignal(storage.removed, timeout=WAIT_MS):
        row_of(dialog).remove.click()
        row_of(dialog).really.click()
    assert not [one for one in paths.coreml.rglob("*") if one.is_file()]


def test_without_core_ml_nothing_is_offered(qtbot: QtBot, thin: Path, paths: Paths) -> None:
    paths.models.mkdir(parents=True)
    shutil.copytree(thin, paths.models / "thin")
    given = options(paths.coreml, can_predict=False)
    bench = Bench(paths, factory=FakeFactory(Script()), coreml=given)
    dialog = bench.first_run.open_storage()
    qtbot.waitUntil(lambda: "thin" in dialog.rows, timeout=WAIT_MS)
    assert row_of(dialog).optimise.isHidden()
    bench.close()
