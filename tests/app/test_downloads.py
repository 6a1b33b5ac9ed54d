"""Downloads as the window sees them: started, paused, gone on with; one outcome for each start."""

import dataclasses
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from charle.app.downloads import Download, Downloads, Standing
from charle.app.long_work import PROGRESS_GAP_S
from charle.core import offline_guard
from charle.errors import DownloadFailed, LicenceNotAccepted
from charle.paths import Paths
from charle.weights.catalogue import CatalogueModel
from charle.weights.download import HubAccess
from charle.weights.download_progress import DownloadProgress
from charle.weights.licence import Acceptances, read_licence
from charle.weights.places import Places
from tests.fakes.hub import FakeHub, Status, Stop
from tests.weights.conftest import IMPATIENT, contents, model_of, small_files

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

WAIT_MS = 20_000


class Ledger:
    """Everything that downloads told, in order."""

    def __init__(self, downloads: Downloads) -> None:
        self.outcomes: list[tuple[str, str]] = []
        self.progress: list[DownloadProgress] = []
        self.activity: list[bool] = []
        downloads.ready.connect(lambda model_id, _: self.outcomes.append(("ready", model_id)))
        downloads.paused.connect(lambda model_id: self.outcomes.append(("paused", model_id)))
        downloads.failed.connect(lambda model_id, _: self.outcomes.append(("failed", model_id)))
        downloads.progressed.connect(lambda _, progress: self.progress.append(progress))
        downloads.activity_changed.connect(self.activity.append)


@dataclasses.dataclass
class Shop:
    """A hub, the models on it, and downloads that are shut down at the end."""

    hub: FakeHub
    models: list[CatalogueModel]
    paths: Paths
    qtbot: QtBot
    access: HubAccess
    opened: list[Downloads] = dataclasses.field(default_factory=list)

    def open(self) -> tuple[Downloads, Ledger]:
        downloads = Downloads(self.paths, self.models, self.access)
        self.opened.append(downloads)
        return downloads, Ledger(downloads)

    def accept(self, model: CatalogueModel) -> None:
        places = Places.of(self.paths)
        Acceptances(places.acceptances).record(model.id, read_licence(model.licence))

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=WAIT_MS)

    def hold_the_unet(self, after_bytes: int = 200_000) -> None:
        """Let the next request for the UNet stop in the middle and say nothing more."""
        self.hub.inject(Stop(after_bytes, "silence"), matching="unet")


@pytest.fixture
def shop(qtbot: QtBot, paths: Paths) -> Iterator[Shop]:
    with FakeHub(small_files()) as hub:
        first = model_of(hub)
        models = [first, dataclasses.replace(first, id="second", title="Second")]
        patience = dataclasses.replace(IMPATIENT, silence_s=30.0)
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        access = HubAccess(endpoint=hub.url, patience=patience, tls=tls)
        shop = Shop(hub, models, paths, qtbot, access)
        for model in models:
            shop.accept(model)
        yield shop
        for downloads in shop.opened:
            assert downloads.shut_down()


def _standing(downloads: Downloads, model: CatalogueModel) -> Standing:
    download = downloads.find(model.id)
    assert isinstance(download, Download)
    return download.standing


def test_one_after_the_other_until_both_are_ready(shop: Shop) -> None:
    downloads, ledger = shop.open()
    first, second = shop.models
    downloads.start(first)
    downloads.start(second)
    downloads.start(first)  # it is going on already
    assert _standing(downloads, first) is Standing.RUNNING
    assert _standing(downloads, second) is Standing.WAITING
    shop.wait_for(lambda: len(ledger.outcomes) == 2)
    assert ledger.outcomes == [("ready", first.id), ("ready", second.id)]
    assert contents(shop.paths, first) == contents(shop.paths, second) == shop.hub.files
    assert ledger.activity == [True, False]
    assert ledger.progress[-1].done_bytes == ledger.progress[-1].total_bytes


def test_a_pause_keeps_what_arrived_and_a_start_goes_on_there(shop: Shop) -> None:
    downloads, ledger = shop.open()
    model = shop.models[0]
    shop.hold_the_unet()
    downloads.start(model)
    shop.wait_for(lambda: any(p.done_bytes >= 200_000 for p in ledger.progress))
    downloads.pause(model.id)
    assert _standing(downloads, model) is Standing.PAUSED
    shop.wait_for(lambda: ledger.outcomes == [("paused", model.id)])
    shop.hub.requests.clear()
    downloads.start(model)
    shop.wait_for(lambda: len(ledger.outcomes) == 2)
    assert ledger.outcomes[-1] == ("ready", model.id)
    (asked,) = [one for one in shop.hub.requests if one.where == "cdn" and "unet" in one.path]
    assert asked.headers["range"].startswith("bytes=")
    assert contents(shop.paths, model) == shop.hub.files


def test_quick_clicks_still_give_one_outcome_for_each_start(shop: Shop) -> None:
    downloads, ledger = shop.open()
    model = shop.models[0]
    for _ in range(5):
        downloads.start(model)
        downloads.pause(model.id)
    downloads.start(model)
    shop.wait_for(lambda: len(ledger.outcomes) == 6)
    assert ledger.outcomes == [("paused", model.id)] * 5 + [("ready", model.id)]
    shop.qtbot.waitUntil(lambda: not downloads.is_active)
    assert _standing(downloads, model) is Standing.READY


def test_a_failure_is_told_once_and_can_be_gone_on_with(shop: Shop) -> None:
    downloads, ledger = shop.open()
    model = shop.models[0]
    shop.hub.inject(Status(404), matching="unet")
    with shop.qtbot.waitSignal(downloads.failed, timeout=WAIT_MS) as told:
        downloads.start(model)
    model_id, error = told.args
    assert model_id == model.id
    assert isinstance(error, DownloadFailed)
    assert downloads.find(model.id).error is error  # type: ignore[union-attr]
    downloads.start(model)
    shop.wait_for(lambda: ledger.outcomes == [("failed", model.id), ("ready", model.id)])


def test_without_the_licence_the_hub_hears_nothing(shop: Shop) -> None:
    Places.of(shop.paths).acceptances.unlink()
    downloads, _ = shop.open()
    with shop.qtbot.waitSignal(downloads.failed, timeout=WAIT_MS) as told:
        downloads.start(shop.models[0])
    assert isinstance(told.args[1], LicenceNotAccepted)
    assert shop.hub.requests == []


def test_what_was_going_on_at_the_end_goes_on_at_the_next_start(shop: Shop) -> None:
    first, second = shop.models
    shop.hold_the_unet()
    before, ledger = shop.open()
    before.start(first)
    before.start(second)
    shop.wait_for(lambda: any(p.done_bytes >= 200_000 for p in ledger.progress))
    assert before.shut_down()
    assert ledger.outcomes == []
    after, ledger = shop.open()
    after.go_on()
    shop.wait_for(lambda: len(ledger.outcomes) == 2)
    assert ledger.outcomes == [("ready", first.id), ("ready", second.id)]
    last, ledger = shop.open()
    last.go_on()
    assert last.all == ()


def test_what_was_paused_stays_paused_at_the_next_start(shop: Shop) -> None:
    before, ledger = shop.open()
    shop.hold_the_unet()
    before.start(shop.models[0])
    before.pause(shop.models[0].id)
    shop.wait_for(lambda: ledger.outcomes != [])
    assert before.shut_down()
    after, _ = shop.open()
    after.go_on()
    assert after.all == ()


@pytest.mark.parametrize("text", ["", "{}", '["no such model", 7]', "\0"])
def test_a_damaged_list_costs_nothing(shop: Shop, text: str) -> None:
    file: Path = shop.paths.data / "downloads.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    downloads, _ = shop.open()
    downloads.go_on()
    assert downloads.all == ()


def test_progress_comes_at_most_ten_times_a_second(shop: Shop) -> None:
    downloads, ledger = shop.open()
    shop.hub.bytes_per_s = 500_000.0
    start_count = len(ledger.progress)
    began_s = time.monotonic()
    downloads.start(shop.models[0])
    shop.wait_for(lambda: ledger.outcomes != [])
    took_s = time.monotonic() - began_s
    # The last one before the outcome may come sooner.
    assert len(ledger.progress) - start_count <= took_s / PROGRESS_GAP_S + 2
    assert len(ledger.progress) >= 2


def test_the_offline_guard_lets_a_download_through_and_nothing_else(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in offline_guard.OFFLINE_SWITCHES.items():
        monkeypatch.setenv(name, value)
    downloads, ledger = shop.open()
    before = offline_guard.refused_count()
    offline_guard.switch_on()
    try:
        downloads.start(shop.models[0])
        shop.wait_for(lambda: ledger.outcomes == [("ready", shop.models[0].id)])
        assert offline_guard.refused_count() == before
        with pytest.raises(offline_guard.NetworkRefused):
            socket.create_connection(("127.0.0.1", 9))
    finally:
        offline_guard.switch_off()
