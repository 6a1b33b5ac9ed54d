"""The models that are installed on this machine, as the chooser offers them."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from charle.core.model_card import ModelCard, read_card
from charle.errors import ModelError
from charle.paths import Paths, resource

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Model:
    """An installed model: its folder (diffusers' layout) and its card."""

    folder: Path
    card: ModelCard


def installed_models(paths: Paths) -> list[Model]:
    """Every model that can be drawn with: installed ones by title, then the shipped starter.

    A folder whose card or configuration is damaged is left out and named in the log.
    """
    found = [model for folder in _folders(paths.models) for model in _model(folder)]
    found.sort(key=lambda model: model.card.title.casefold())
    return found + list(_model(resource("starter")))


def _folders(models: Path) -> list[Path]:
    try:
        return [entry for entry in models.iterdir() if (entry / "model_index.json").is_file()]
    except OSError:
        return []


def _model(folder: Path) -> Iterator[Model]:
    try:
        yield Model(folder, read_card(folder))
    except ModelError as error:
        _log.warning("model left out: %s", error)
