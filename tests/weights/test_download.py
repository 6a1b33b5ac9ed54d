"""A download from start to finish, interrupted, resumed, repeated, refused."""

import json
import threading

import pytest

from charle.core.model_card import read_card
from charle.core.progress import CancelToken
from charle.errors import Cancelled, DownloadFailed, LicenceNotAccepted
from charle.paths import Paths
from charle.weights.catalogue import CatalogueModel
from charle.weights.checksum import Checksum
from charle.weights.download import HubAccess, download, is_begun, missing_bytes
from charle.weights.download_progress import DownloadProgress, Stage
from charle.weights.hub import endpoint_from
from charle.weights.places import Places
from charle.weights.verified import MARKER_NAME, Verified
from tests.fakes.hub import FakeHub, Flip, Silence, Stop
from tests.weights.conftest import UNET, contents, leftovers, model_of

pytestmark = [pytest.mark.allow_hosts(["127.0.0.1"]), pytest.mark.usefixtures("accepted")]


def test_a_model_is_fetched_checked_and_given_its_card(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    folder = download(model, paths, access=access)
    assert contents(paths, model) == hub.files
    card = read_card(folder)
    assert (card.id, card.steps, card.licence) == ("tiny", 5, "creativeml-openrail-m")
    assert card.weights_sha256 == model.files[3].sha256
    assert leftovers(paths) == []


def test_progress_counts_every_byte_and_ends_at_all_of_them(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    seen: list[DownloadProgress] = []
    download(model, paths, access=access, on_progress=seen.append)
    total = sum(map(len, hub.files.values()))
    assert seen[0].stage is Stage.CONNECTING
    assert (seen[-1].done_bytes, seen[-1].total_bytes) == (total, total)
    assert {file.name: file.done_bytes for file in seen[-1].files}[UNET] == 400_000
    done = [moment.done_bytes for moment in seen]
    assert done == sorted(done)


def test_an_installed_model_is_not_asked_for_again(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    download(model, paths, access=access)
    hub.requests.clear()
    assert missing_bytes(model, paths) == 0
    download(model, paths, access=access)
    assert hub.requests == []


def test_without_an_accepted_licence_nobody_is_asked_anything(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    Places.of(paths).acceptances.unlink()
    with pytest.raises(LicenceNotAccepted, match="CreativeML Open RAIL-M"):
        download(model, paths, access=access)
    assert hub.requests == []
    assert not paths.models.exists()


def test_the_rest_is_fetched_after_a_cancel(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    hub.inject(Stop(300_000, "silence"), matching="unet")
    cancel = CancelToken()

    def cancel_late(moment: DownloadProgress) -> None:
        if moment.done_bytes == moment.total_bytes - 100_000:
            cancel.cancel()

    patient = HubAccess(endpoint=hub.url)
    with pytest.raises(Cancelled):
        download(model, paths, access=patient, on_progress=cancel_late, cancel=cancel)
    assert is_begun(model, paths)
    assert missing_bytes(model, paths) == 100_000
    hub.requests.clear()
    download(model, paths, access=access)
    (again,) = [request for request in hub.requests if "cdn/" in request.path]
    assert again.headers["range"] == "bytes=300000-"
    assert contents(paths, model) == hub.files
    assert leftovers(paths) == []


def test_a_second_run_counts_what_the_first_one_fetched(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    hub.inject(Stop(300_000), matching="unet")
    hub.inject(Silence(), matching="unet", times=9)
    with pytest.raises(DownloadFailed):
        download(model, paths, access=access)
    seen: list[DownloadProgress] = []
    with FakeHub(hub.files) as other:
        second = HubAccess(endpoint=other.url, patience=access.patience)
        download(model, paths, access=second, on_progress=seen.append)
    assert seen[0].done_bytes >= seen[0].total_bytes - 100_000


@pytest.mark.parametrize("where", ["api", "resolve", "cdn"])
def test_cancelling_works_while_the_server_is_silent(
    hub: FakeHub, model: CatalogueModel, paths: Paths, where: str
) -> None:
    hub.inject(Silence(), where=where, matching="", times=9)
    cancel = CancelToken()
    asked = threading.Event()

    def cancel_when_asked() -> None:
        while not hub.paths(where):
            asked.wait(0.01)
        cancel.cancel()

    helper = threading.Thread(target=cancel_when_asked)
    helper.start()
    patient = HubAccess(endpoint=hub.url)  # the real waits: only cancelling ends this soon
    with pytest.raises(Cancelled):
        download(model, paths, access=patient, cancel=cancel)
    helper.join()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("download")]


def test_nobody_hashes_what_was_verified(
    model: CatalogueModel, access: HubAccess, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    download(model, paths, access=access)
    hashed: list[int] = []
    monkeypatch.setattr(Checksum, "update", lambda _, data: hashed.append(len(data)))
    assert missing_bytes(model, paths) == 0
    download(model, paths, access=access)
    assert hashed == []


def test_a_finished_file_without_its_mark_is_checked_instead_of_fetched(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    hub.inject(Silence(), matching="vae", times=9)
    with pytest.raises(DownloadFailed):
        download(model, paths, access=access)
    (Places.of(paths).staging(model.id) / MARKER_NAME).unlink()
    with FakeHub(hub.files) as other:
        download(model, paths, access=HubAccess(endpoint=other.url, patience=access.patience))
        assert [path for path in other.paths("cdn") if "unet" in path] == []
    assert contents(paths, model) == hub.files


def test_a_damaged_file_of_an_installed_model_is_fetched_alone(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    folder = download(model, paths, access=access)
    (folder / UNET).write_bytes(b"something else")
    hub.requests.clear()
    download(model, paths, access=access)
    assert [path.rsplit("/", 2)[-2] for path in hub.paths("cdn")] == ["unet"]
    assert contents(paths, model) == hub.files
    assert leftovers(paths) == []


def test_what_the_hub_states_is_recorded_and_may_not_change(
    hub: FakeHub, access: HubAccess, paths: Paths
) -> None:
    model = model_of(hub, knows_hashes=False)
    download(model, paths, access=access)
    record = json.loads(Places.of(paths).first_sight.read_text())
    assert len(record[f"acme/tiny@{'a' * 40}"]) == len(hub.files)
    (paths.models / "tiny" / UNET).unlink()
    hub.files["unet/diffusion_pytorch_model.fp16.safetensors"] = b"changed afterwards"
    with pytest.raises(DownloadFailed, match="different"):
        download(model, paths, access=access)


def test_a_hash_of_the_catalogue_outweighs_the_hubs(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    hub.files["unet/diffusion_pytorch_model.fp16.safetensors"] = b"other weights"
    with pytest.raises(DownloadFailed, match="different"):
        download(model, paths, access=access)
    assert hub.paths("cdn") == []


def test_small_files_are_checked_too(hub: FakeHub, access: HubAccess, paths: Paths) -> None:
    model = model_of(hub)
    hub.inject(Flip(3), where="resolve", matching="model_index", times=9)
    with pytest.raises(DownloadFailed, match="arrived damaged twice"):
        download(model, paths, access=access)


def test_two_at_once_are_one_too_many(
    hub: FakeHub, model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    refused: list[DownloadFailed] = []

    def start_another(_: DownloadProgress) -> None:
        with pytest.raises(DownloadFailed) as caught:
            download(model, paths, access=access)
        refused.append(caught.value)

    download(model, paths, access=access, on_progress=start_another)
    assert refused[0].title == "Another CHARL-E is already fetching or changing “Tiny”."
    assert contents(paths, model) == hub.files


def test_parts_of_another_version_do_not_stay(
    model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    stale = Places.of(paths).staging(model.id) / "unet" / "old.safetensors.0123456789.part"
    stale.parent.mkdir(parents=True)
    stale.write_bytes(b"of another revision")
    download(model, paths, access=access)
    assert leftovers(paths) == []


def test_the_mirror_in_the_environment_is_asked() -> None:
    assert endpoint_from({}) == "https://huggingface.co"
    assert endpoint_from({"HF_ENDPOINT": "https://hf-mirror.com/"}) == "https://hf-mirror.com"


def test_the_marker_tells_where_the_model_came_from(
    model: CatalogueModel, access: HubAccess, paths: Paths
) -> None:
    folder = download(model, paths, access=access)
    verified = Verified.read(folder)
    assert (verified.repo, verified.revision) == (model.repo, model.revision)
    assert list(verified.changed(folder)) == []
