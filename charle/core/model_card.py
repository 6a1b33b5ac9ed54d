"""What CHARL-E knows about one installed model: its name and the settings it draws best with.

The card lies as ``charle.json`` in the model's folder. A folder without one (a plain diffusers
folder) gets a card from its configuration files.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from charle.core.diffusers_folder import vae_factor_px
from charle.core.request import Sampler
from charle.errors import BadRequest, ModelError

CARD_NAME = "charle.json"
_DEFAULT_STEPS = 20
_DEFAULT_GUIDANCE = 7.5


@dataclass(frozen=True, slots=True)
class ModelCard:
    """Name and defaults of a model; ``width`` and ``height`` in pixels.

    ``licence`` is the id of a text under ``resources/licences`` (empty if unknown);
    ``weights_sha256`` identifies the UNet's weights, empty if they were never hashed.
    """

    id: str
    title: str
    width: int
    height: int
    steps: int = _DEFAULT_STEPS
    guidance: float = _DEFAULT_GUIDANCE
    sampler: Sampler = Sampler.DPM_2M_KARRAS
    licence: str = ""
    weights_sha256: str = ""
    is_starter: bool = False

    def write(self, folder: Path) -> None:
        text = json.dumps(asdict(self), indent=2, ensure_ascii=False)
        (folder / CARD_NAME).write_text(text + "\n", encoding="utf-8")


def read_card(folder: Path) -> ModelCard:
    """The card of the model in ``folder`` (diffusers' layout).

    Raises:
        ModelError: the folder holds no model, or its card or configuration cannot be read.
    """
    if not (folder / "model_index.json").is_file():
        raise ModelError(
            f"There is no model in “{folder.name}”.",
            "Choose a folder that holds a file called model_index.json.",
        )
    card = folder / CARD_NAME
    return _parsed(_json(card), folder) if card.is_file() else _derived(folder)


def _derived(folder: Path) -> ModelCard:
    sample_size = _json(folder / "unet" / "config.json").get("sample_size") or 64
    if not isinstance(sample_size, int):
        raise _damaged(folder)
    size_px = sample_size * vae_factor_px(folder)
    return ModelCard(folder.name, folder.name, size_px, size_px)


def _parsed(values: dict[str, Any], folder: Path) -> ModelCard:
    known = {name: values[name] for name in ModelCard.__slots__ if name in values}
    try:
        known["sampler"] = Sampler.named(known.get("sampler", Sampler.DPM_2M_KARRAS))
        return ModelCard(**known)
    except (TypeError, AttributeError, BadRequest) as error:
        raise _damaged(folder) from error


def _json(file: Path) -> dict[str, Any]:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _damaged(file.parent) from error
    if not isinstance(values, dict):
        raise _damaged(file.parent)
    return values


def _damaged(folder: Path) -> ModelError:
    return ModelError(
        f"The model in “{folder.name}” is incomplete or damaged.",
        "Remove it and install it again.",
    )
