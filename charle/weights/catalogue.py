"""What can be installed: ``resources/models.toml`` as values. Knows no disks and no networks."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from charle.core.model_card import ModelCard
from charle.core.request import Sampler
from charle.errors import BadRequest
from charle.paths import resource

_BYTES_PER_GB = 1_000_000_000


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """One file of a model.

    ``path`` is its name in the repository, ``save_as`` its name here. ``sha256`` is empty where
    only the hub knows it; ``size_bytes`` may then be a few bytes off.
    """

    path: str
    save_as: str
    size_bytes: int
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueModel:
    """One model that can be installed; ``width`` and ``height`` in pixels.

    An add-on is laid over another model and cannot draw alone. ``revision`` pins every byte:
    40 hex digits of the repository's commit.
    """

    id: str
    title: str
    description: str
    repo: str
    revision: str
    licence: str
    files: tuple[CatalogueFile, ...]
    width: int
    height: int
    steps: int
    guidance: float
    sampler: Sampler
    memory_bytes: int
    is_add_on: bool = False
    is_default: bool = False

    @property
    def download_bytes(self) -> int:
        """How much there is to fetch, to within a few bytes."""
        return sum(file.size_bytes for file in self.files)

    def card(self, weights_sha256: str) -> ModelCard:
        """The card that lies in the model's folder once it is installed."""
        return ModelCard(
            id=self.id,
            title=self.title,
            width=self.width,
            height=self.height,
            steps=self.steps,
            guidance=self.guidance,
            sampler=self.sampler,
            licence=self.licence,
            weights_sha256=weights_sha256,
        )


def read_catalogue(file: Path | None = None) -> tuple[CatalogueModel, ...]:
    """The shipped catalogue, or the one in ``file``; the default model comes first."""
    with (file or resource("models.toml")).open("rb") as source:
        entries = tomllib.load(source)["model"]
    models = [_model(entry) for entry in entries]
    return tuple(sorted(models, key=lambda model: not model.is_default))


def find(models: Sequence[CatalogueModel], model_id: str) -> CatalogueModel:
    """The model with that id.

    Raises:
        BadRequest: there is none; the message says which there are.
    """
    for model in models:
        if model.id == model_id:
            return model
    raise BadRequest(
        f"CHARL-E knows no model called “{model_id}”.",
        f"Choose one of: {', '.join(model.id for model in models)}.",
    )


def _model(entry: dict[str, Any]) -> CatalogueModel:
    values = dict(entry)
    memory_gb = values.pop("memory_gb")
    files = tuple(_file(file) for file in values.pop("files"))
    sampler = Sampler.named(values.pop("sampler"))
    return CatalogueModel(
        **values, files=files, sampler=sampler, memory_bytes=round(memory_gb * _BYTES_PER_GB)
    )


def _file(entry: dict[str, Any]) -> CatalogueFile:
    path = entry["path"]
    size_bytes = entry["size"] if "size" in entry else entry["about_size"]
    return CatalogueFile(path, entry.get("save_as", path), size_bytes, entry.get("sha256", ""))
