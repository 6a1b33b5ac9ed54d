"""Which models are on this machine, and which of them a name means."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from charle.core.model_card import ModelCard, read_card
from charle.errors import BadRequest, ModelError
from charle.paths import Paths, resource


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model that can draw, in diffusers' layout in ``folder``."""

    folder: Path
    card: ModelCard


def installed_models(paths: Paths) -> list[InstalledModel]:
    """Every model below the models folder by title, the shipped starter model last.

    Folders that hold no readable model are passed over.
    """
    found = [
        InstalledModel(folder, card)
        for folder in _folders(paths.models)
        if (card := _card(folder)) is not None
    ]
    found.sort(key=lambda model: model.card.title.casefold())
    starter = resource("starter")
    if (card := _card(starter)) is not None:
        found.append(InstalledModel(starter, card))
    return found


def find_model(paths: Paths, name: str | None) -> InstalledModel:
    """The model called ``name`` (its id, its title or a folder); without a name, the default one.

    Raises:
        BadRequest: there is no such model.
        ModelError: the folder that was named is no model.
    """
    models = installed_models(paths)
    if name is None:
        if not models:
            raise ModelError("No model is installed.", "Install CHARL-E again.")
        return models[0]
    for model in models:
        if name.casefold() in (model.card.id.casefold(), model.card.title.casefold()):
            return model
    folder = Path(name).expanduser()
    if folder.is_dir():
        return InstalledModel(folder, read_card(folder))
    if folder.is_file():
        raise BadRequest(
            f"“{folder.name}” has to be imported before CHARL-E can draw with it.",
            f"Do that once with: charle models import “{folder}”. Then use the name it gets.",
        )
    known = ", ".join(model.card.id for model in models)
    raise BadRequest(f"There is no model called “{name}”.", f"Choose one of: {known}.")


def _folders(models: Path) -> Iterator[Path]:
    try:
        yield from (entry for entry in models.iterdir() if not entry.name.startswith("."))
    except OSError:  # no models folder yet, or one that cannot be read: nothing is installed
        return


def _card(folder: Path) -> ModelCard | None:
    try:
        return read_card(folder)
    except ModelError:
        return None
