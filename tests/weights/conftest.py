"""A small model on a loopback hub, its licence accepted, and a downloader without patience."""

import hashlib
import random
import ssl
from collections.abc import Iterator

import pytest

from charle.core.request import Sampler
from charle.paths import Paths
from charle.weights.catalogue import CatalogueFile, CatalogueModel
from charle.weights.download import HubAccess
from charle.weights.licence import Acceptances, read_licence
from charle.weights.patience import Patience
from charle.weights.places import Places
from tests.fakes.hub import FakeHub, is_large

LICENCE = "creativeml-openrail-m"
UNET = "unet/diffusion_pytorch_model.safetensors"

IMPATIENT = Patience(
    connect_s=2.0,
    silence_s=0.15,
    slowest_bytes_per_s=100.0,
    tries=3,
    first_tries=2,
    first_wait_s=0.001,
    longest_wait_s=0.01,
    retry_after_limit_s=5.0,
)


def small_files() -> dict[str, bytes]:
    """A repository in Stable Diffusion's layout: half-size files under their hub names."""
    noise = random.Random(7)
    return {
        "model_index.json": b'{"_class_name": "StableDiffusionPipeline"}',
        "scheduler/scheduler_config.json": b'{"prediction_type": "epsilon"}',
        "unet/config.json": b'{"sample_size": 64}',
        "unet/diffusion_pytorch_model.fp16.safetensors": noise.randbytes(400_000),
        "vae/diffusion_pytorch_model.fp16.safetensors": noise.randbytes(150_000),
    }


def model_of(hub: FakeHub, *, knows_hashes: bool = True) -> CatalogueModel:
    """A catalogue entry for everything on the hub."""

    def sha256(path: str) -> str:
        known = knows_hashes and is_large(path)
        return hashlib.sha256(hub.files[path]).hexdigest() if known else ""

    return CatalogueModel(
        id="tiny",
        title="Tiny",
        description="For tests.",
        repo=hub.repo,
        revision=hub.revision,
        licence=LICENCE,
        files=tuple(
            CatalogueFile(path, path.replace(".fp16", ""), len(data), sha256(path))
            for path, data in hub.files.items()
        ),
        width=64,
        height=64,
        steps=5,
        guidance=7.5,
        sampler=Sampler.DDIM,
        memory_bytes=1_000_000,
    )


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    with FakeHub(small_files()) as running:
        yield running


@pytest.fixture
def model(hub: FakeHub) -> CatalogueModel:
    return model_of(hub)


@pytest.fixture
def access(hub: FakeHub) -> HubAccess:
    # Loading the system's certificates takes longer than the whole download here.
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return HubAccess(endpoint=hub.url, patience=IMPATIENT, tls=tls)


@pytest.fixture
def accepted(model: CatalogueModel, paths: Paths) -> None:
    """Somebody agreed to the model's licence."""
    Acceptances(Places.of(paths).acceptances).record(model.id, read_licence(model.licence))


def contents(paths: Paths, model: CatalogueModel) -> dict[str, bytes]:
    """What was installed, by the names on the hub."""
    home = Places.of(paths).model(model.id)
    return {file.path: (home / file.save_as).read_bytes() for file in model.files}


def leftovers(paths: Paths) -> list[str]:
    """Parts and half-made folders that are still about."""
    places = Places.of(paths)
    found = [*places.models.rglob("*.part"), *places.work.glob("*/")]
    return sorted(str(path.relative_to(places.models)) for path in found)
