"""Everything that can go wrong on the way, each with the sentence that people get to read.

Faults that pass must leave no trace; those that do not must end with a title that says what
happened and a hint that says what to do.
"""

import errno
import os
import ssl
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from charle.core.progress import CancelToken
from charle.errors import Cancelled, CharleError, DownloadFailed, StorageFailed
from charle.paths import Paths
from charle.weights import download as download_module
from charle.weights.catalogue import CatalogueModel
from charle.weights.checksum import Expected
from charle.weights.download import HubAccess, download
from charle.weights.download_progress import DownloadProgress, Stage
from charle.weights.part_file import part_path
from charle.weights.places import Places
from charle.weights.storage_trouble import storage_failed
from tests.fakes.hub import (
    FakeHub,
    Fault,
    Flip,
    IgnoreRange,
    Page,
    Redirect,
    Replace,
    Silence,
    Status,
    Stop,
    Trickle,
)
from tests.weights.conftest import IMPATIENT, UNET, contents, leftovers, small_files

pytestmark = [pytest.mark.allow_hosts(["127.0.0.1"]), pytest.mark.usefixtures("accepted")]

CERTIFICATES = Path(__file__).parent / "certificates"
ALWAYS = 99


@pytest.mark.parametrize(
    ("faults", "where"),
    [
        ([Flip(1234)], "cdn"),
        ([Stop(100_000, "reset")], "cdn"),
        ([Stop(0, "reset")], "resolve"),
        ([Stop(100_000)], "cdn"),
        ([Stop(100_000, "silence")], "cdn"),
        ([Silence()], "resolve"),
        ([Silence()], "api"),
        ([Status(503)] * 2, "cdn"),
        ([Status(503)] * 2, "resolve"),
        ([Status(503)], "api"),
        ([Status(429, {"Retry-After": "0"})], "resolve"),
        ([Status(403)] * 2, "cdn"),  # the signature of the address has expired
        ([Stop(100_000), IgnoreRange()], "cdn"),
        ([Stop(100_000), IgnoreRange(), Stop(50_000, "reset"), IgnoreRange()], "cdn"),
        ([Stop(100_000), Status(416)], "cdn"),
        ([Stop(100_000), Status(206, {"Content-Range": "bytes 7-8/9"})], "cdn"),
    ],
    ids=str,
)
def test_what_passes_leaves_no_trace(
    faults: list[Fault],
    where: str,
    hub: FakeHub,
    model: CatalogueModel,
    access: HubAccess,
    paths: Paths,
) -> None:
    for fault in faults:
        hub.inject(fault, where=where, matching="unet" if where != "api" else "")
    download(model, paths, access=access)
    assert contents(paths, model) == hub.files
    assert leftovers(paths) == []


ACCOUNT = "The server does not give this model out to everybody any more."
GONE = "The server does not have this model any more."
LEGAL = "The server may not give out this model where you are, for legal reasons."
SIGN_IN = "This network shows a sign-in page instead of the download."
BROKE_OFF = "The connection broke off again and again."
OTHER_FILE = "The server offers a different “{}” than the one CHARL-E knows."


@pytest.mark.parametrize(
    ("fault", "where", "title"),
    [
        (Flip(1234), "cdn", f"“{UNET}” arrived damaged twice."),
        (Stop(0, "reset"), "cdn", BROKE_OFF),
        (Stop(0), "cdn", BROKE_OFF),
        (Silence(), "cdn", "127.0.0.1 does not answer."),
        (Silence(), "resolve", "127.0.0.1 does not answer."),
        (Silence(), "api", "127.0.0.1 does not answer."),
        (Status(503), "cdn", "127.0.0.1 is too busy to answer."),
        (Status(429, {"Retry-After": "9999"}), "resolve", "127.0.0.1 is too busy to answer."),
        (Status(401), "api", ACCOUNT),
        (Status(401), "resolve", ACCOUNT),
        (Status(403), "resolve", ACCOUNT),
        (Status(403), "cdn", "127.0.0.1 refuses the download (code 403)."),
        (Status(404), "api", GONE),
        (Status(404), "resolve", GONE),
        (Status(451), "api", LEGAL),
        (Status(451), "resolve", LEGAL),
        (Page(), "api", SIGN_IN),
        (Page(), "resolve", SIGN_IN),
        (Page(), "cdn", SIGN_IN),
        (Status(511), "resolve", SIGN_IN),
        (Status(200, {}, b"hello"), "api", SIGN_IN),
        (Replace(b"x" * 500_000), "cdn", OTHER_FILE.format(UNET)),
        (Status(418), "cdn", "127.0.0.1 refuses the download (code 418)."),
    ],
    ids=str,
)
def test_what_lasts_is_said_in_a_sentence(
    fault: Fault,
    where: str,
    title: str,
    hub: FakeHub,
    model: CatalogueModel,
    access: HubAccess,
    paths: Paths,
) -> None:
    hub.inject(fault, where=where, matching="unet" if where != "api" else "", times=ALWAYS)
    with pytest.raises(DownloadFailed) as caught:
        download(model, paths, access=access)
    assert caught.value.title == title
    assert caught.value.hint.endswith((".", "lost."))
    assert not (paths.models / model.id).exists()


def test_after_the_trouble_the_download_goes_on(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    hub.inject(Stop(100_000), matching="unet")
    hub.inject(Status(503), matching="unet", times=2)
    with pytest.raises(DownloadFailed):
        download(model, paths, access=access)
    hub.requests.clear()
    download(model, paths, access=access)
    (request,) = [each for each in hub.requests if each.where == "cdn" and "unet" in each.path]
    assert request.headers["range"] == "bytes=100000-"


def test_every_try_gets_a_fresh_signature(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    hub.inject(Stop(100_000, "reset"), matching="unet")
    hub.inject(Status(403), matching="unet")
    download(model, paths, access=access)
    assert len([path for path in hub.paths("resolve") if "unet/diff" in path]) == 3


def test_a_login_page_elsewhere_is_recognised(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    with FakeHub({}) as portal:
        portal.inject(Page(), where="unknown", times=ALWAYS)
        hub.inject(Redirect(f"{portal.url}/login"), where="resolve", times=ALWAYS)
        with pytest.raises(DownloadFailed) as caught:
            download(model, paths, access=access)
    assert caught.value.title == SIGN_IN
    assert "browser" in caught.value.hint


def test_a_hub_that_is_not_there_is_noticed_at_once(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    with FakeHub({}) as other:
        nobody = other.url
    with pytest.raises(DownloadFailed) as caught:
        download(model, paths, access=replace(access, endpoint=nobody))
    assert caught.value.title == "CHARL-E cannot reach 127.0.0.1."
    assert caught.value.__cause__ is not None


def test_a_server_that_nearly_stands_still_is_left(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    hub.inject(Trickle(300), matching="unet")
    picky = replace(access, patience=replace(IMPATIENT, slowest_bytes_per_s=10_000))
    download(model, paths, access=picky)
    assert len([path for path in hub.paths("cdn") if "unet" in path]) == 2
    assert contents(paths, model) == hub.files


def test_waiting_for_a_lost_connection_can_be_seen(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    hub.inject(Status(503, {"Retry-After": "1"}), matching="(unet|vae)", times=ALWAYS)
    stages: list[Stage] = []
    cancel = CancelToken()

    def watch(moment: DownloadProgress) -> None:
        stages.append(moment.stage)
        if moment.stage is Stage.WAITING:
            cancel.cancel()

    with pytest.raises(Cancelled):
        download(model, paths, access=access, on_progress=watch, cancel=cancel)
    assert stages[-1] is Stage.WAITING


def test_a_disk_without_room_is_noticed_before_the_start(
    hub: FakeHub,
    model: CatalogueModel,
    access: HubAccess,
    paths: Paths,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(download_module, "free_bytes", lambda _: 1_000_000)
    with pytest.raises(StorageFailed) as caught:
        download(model, paths, access=access)
    assert caught.value.title == "200 MB more disk space is needed."
    assert hub.paths("resolve") == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_disk_that_fills_up_keeps_what_is_there(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    unet = model.files[3]
    staging = Places.of(paths).staging(model.id)
    part = part_path(staging, unet.save_as, Expected(unet.size_bytes, unet.sha256))
    part.parent.mkdir(parents=True)
    part.symlink_to("/dev/full")
    with pytest.raises(StorageFailed) as caught:
        download(model, paths, access=access)
    assert caught.value.title == "The disk is full."
    assert "is kept" in caught.value.hint


def test_a_folder_that_vanishes_is_missed(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    hub.inject(Stop(100_000, "silence"), matching="unet")

    def pull_the_disk(moment: DownloadProgress) -> None:
        if paths.models.exists() and any(file.done_bytes == 100_000 for file in moment.files):
            paths.models.rename(paths.models.with_name("disconnected"))

    with pytest.raises(StorageFailed) as caught:
        download(model, paths, access=access, on_progress=pull_the_disk)
    assert caught.value.title == "The folder with the models is no longer there."
    assert not paths.models.exists()  # nothing is put where the disk was


@pytest.mark.parametrize(
    ("code", "title"),
    [
        (errno.ENOSPC, "The disk is full."),
        (errno.EDQUOT, "The disk is full."),
        (errno.EROFS, "CHARL-E may not write into the folder with the models."),
        (errno.EACCES, "CHARL-E may not write into the folder with the models."),
        (errno.ENOENT, "The folder with the models is no longer there."),
        (errno.EFBIG, "The disk cannot hold a file as large as “model.safetensors”."),
        (errno.EIO, "The disk with the models reports a fault."),
    ],
)
def test_what_the_disk_says_becomes_a_sentence(code: int, title: str) -> None:
    failure = storage_failed(OSError(code, "x"), Path("models/model.safetensors"))
    assert failure.title == title
    assert failure.hint.endswith(".")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    paths.models.mkdir(parents=True)
    paths.models.chmod(0o500)
    with pytest.raises(StorageFailed) as caught:
        download(model, paths, access=access)
    paths.models.chmod(0o700)
    assert caught.value.title == "CHARL-E may not write into the folder with the models."
    assert hub.requests == []


def _tls(certificate: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{certificate}.pem")
    return context


def _trusting(certificate: str) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(CERTIFICATES / f"{certificate}.pem"))


def test_a_clock_that_is_wrong_by_a_year_is_named(
    model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    with FakeHub(small_files(), tls=_tls("expired")) as secure:
        there = replace(access, endpoint=secure.url, tls=_trusting("expired"))
        with pytest.raises(DownloadFailed) as caught:
            download(model, paths, access=there)
    assert caught.value.title == "The server's certificate is not valid on this machine's date."
    assert "date and time" in caught.value.hint


def test_a_certificate_that_nobody_vouches_for_is_refused(
    model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    with (
        FakeHub(small_files(), tls=_tls("valid")) as secure,
        pytest.raises(DownloadFailed, match="certificate cannot be checked"),
    ):
        download(model, paths, access=replace(access, endpoint=secure.url, tls=None))
    assert secure.requests == []


def test_a_safe_connection_works_and_can_be_cancelled(
    model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    with FakeHub(small_files(), tls=_tls("valid")) as secure:
        there = HubAccess(endpoint=secure.url, tls=_trusting("valid"))
        secure.inject(Stop(100_000, "silence"), matching="unet")
        cancel = CancelToken()

        def cancel_in_silence(moment: DownloadProgress) -> None:
            if any(file.done_bytes == 100_000 for file in moment.files):
                cancel.cancel()

        with pytest.raises(Cancelled):
            download(model, paths, access=there, on_progress=cancel_in_silence, cancel=cancel)
        assert not [each for each in threading.enumerate() if each.name.startswith("download")]
        download(model, paths, access=there)
        assert contents(paths, model) == secure.files


def test_a_safe_connection_is_not_led_to_an_unsafe_one(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    with FakeHub(small_files(), tls=_tls("valid")) as secure:
        unsafe = f"{hub.url}/{hub.repo}/cdn/{hub.revision}/{model.files[3].path}"
        secure.inject(Redirect(unsafe), where="resolve", matching="unet", times=ALWAYS)
        there = replace(access, endpoint=secure.url, tls=_trusting("valid"))
        with pytest.raises(DownloadFailed) as caught:
            download(model, paths, access=there)
    assert caught.value.title == SIGN_IN


def test_no_error_is_without_a_remedy(hub: FakeHub, model: CatalogueModel, paths: Paths) -> None:
    """A kind of address that nobody serves still ends in words."""
    with pytest.raises(CharleError) as caught:
        download(model, paths, access=HubAccess(endpoint="http://127.0.0.1:1", patience=IMPATIENT))
    assert caught.value.title
    assert caught.value.hint
