"""A hub with a model made from the starter's files, and a first run that uses it."""

import dataclasses
import hashlib
import ssl
from collections.abc import Sequence
from pathlib import Path

from charle.app.controller import Controller
from charle.app.self_test import TryOut
from charle.core import picture_file
from charle.core.model_card import ModelCard, read_card
from charle.core.picture import Picture
from charle.core.progress import CancelToken, OnProgress, Phase, Preview, Progress
from charle.core.recipe import Recipe
from charle.core.self_test import Way, known_picture
from charle.core.settings import SettingsFile
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.engine import choose
from charle.engine.host import EngineFactory
from charle.engine.self_test import Trial
from charle.paths import Paths, resource
from charle.ui.first_run import FirstRun
from charle.ui.settings_holder import SettingsHolder
from charle.weights.catalogue import CatalogueFile, CatalogueModel, read_catalogue
from charle.weights.download import HubAccess
from charle.weights.patience import Patience
from tests.fakes.hub import FakeHub, is_large

_HALF_SIZE = ("text_encoder/model", "unet/diffusion_pytorch_model", "vae/diffusion_pytorch_model")


def starter_repository() -> dict[str, bytes]:
    """The starter's files under the names that Stable Diffusion's have on the hub."""
    starter = resource("starter")
    files = {}
    for file in sorted(starter.rglob("*")):
        name = file.relative_to(starter).as_posix()
        if file.is_file() and name not in {"charle.json", "preview.json"}:
            stem = name.removesuffix(".safetensors")
            is_half_size = stem in _HALF_SIZE and name != stem
            files[f"{stem}.fp16.safetensors" if is_half_size else name] = file.read_bytes()
    return files


def tiny_catalogue(hub: FakeHub) -> tuple[CatalogueModel, ...]:
    """The real catalogue's first two models, with the files of the hub."""
    card: ModelCard = read_card(resource("starter"))
    files = tuple(
        CatalogueFile(path, path.replace(".fp16", ""), len(data), _sha256(path, data))
        for path, data in hub.files.items()
    )
    return tuple(
        dataclasses.replace(
            model,
            repo=hub.repo,
            revision=hub.revision,
            files=files,
            width=card.width,
            height=card.height,
            steps=card.steps,
            guidance=card.guidance,
        )
        for model in read_catalogue()
        if not model.is_add_on
    )


def _sha256(path: str, data: bytes) -> str:
    return hashlib.sha256(data).hexdigest() if is_large(path) else ""


def access_to(hub: FakeHub) -> HubAccess:
    patience = Patience(connect_s=5.0, tries=3, first_wait_s=0.01, longest_wait_s=0.05)
    # Loading the system's certificates takes longer than everything else here.
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return HubAccess(endpoint=hub.url, patience=patience, tls=tls)


def draws_right(way: Way, on_progress: OnProgress, cancel: CancelToken) -> Trial:
    """A self-test that is over at once and well."""
    del way
    cancel.check()
    known = known_picture()
    recipe = Recipe.of(known.request, 0, model="starter")
    picture = Picture(*known.image.size, known.image.tobytes(), recipe)
    preview = Preview(*known.image.size, known.image.tobytes())
    on_progress(Progress(Phase.DRAWING, 5, 10, 1, 2, 1.0, preview))
    return Trial(picture, 0.6, 1.2)


class Bench:
    """A first run with everything it needs; ``close`` it in the end."""

    def __init__(
        self,
        paths: Paths,
        *,
        catalogue: Sequence[CatalogueModel] | None = None,
        access: HubAccess | None = None,
        factory: EngineFactory = choose,
        try_out: TryOut | None = draws_right,
        coreml: CoreMLOptions | None = None,
    ) -> None:
        self.paths = paths
        self.settings = SettingsHolder(SettingsFile(paths.settings_file))
        self.controller = Controller(self._save, factory=factory, logs=paths.logs)
        self.first_run = FirstRun(
            paths,
            self.settings,
            self.controller,
            catalogue=catalogue,
            access=access,
            try_out=try_out,
            coreml=coreml,
        )

    def _save(self, picture: Picture) -> Path:
        self.paths.pictures.mkdir(parents=True, exist_ok=True)
        return picture_file.save_new(picture, self.paths.pictures)

    def close(self) -> None:
        assert self.first_run.shut_down()
        assert self.controller.shut_down()
        self.settings.close()
