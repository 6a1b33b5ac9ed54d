"""Where the files of models lie, and how much room there is."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from charle.errors import ModelError
from charle.paths import Paths
from charle.weights.storage_trouble import storing


@dataclass(frozen=True, slots=True)
class Places:
    """The folders that this room keeps, below the app's own data folder."""

    models: Path
    acceptances: Path

    @classmethod
    def of(cls, paths: Paths) -> "Places":
        return cls(paths.models, paths.data / "licences.json")

    @property
    def work(self) -> Path:
        """What is not a model: downloads on their way, locks, records. On the models' disk."""
        return self.models / ".downloads"

    @property
    def first_sight(self) -> Path:
        return self.work / "first-sight.json"

    def model(self, model_id: str) -> Path:
        """The folder of an installed model; a link if it was moved to another disk."""
        return self.models / _plain(model_id)

    def staging(self, model_id: str) -> Path:
        """Where a model is put together until it is complete."""
        return self.work / _plain(model_id)

    def lock(self, model_id: str) -> Path:
        return self.work / f"{_plain(model_id)}.lock"


def _plain(model_id: str) -> str:
    """The id, if it names one folder and nothing else: folders named by it are deleted whole.

    Raises:
        ModelError: it could lead out of the models folder, or to what is kept beside the models.
    """
    if not model_id or model_id.startswith(".") or {"/", "\\", "\0"} & set(model_id):
        raise ModelError(
            f"There is no model called “{model_id}”.", "Look at the list of models for its name."
        )
    return model_id


def free_bytes(folder: Path) -> int:
    """How much room the disk of ``folder`` has; the folder need not exist yet.

    Raises:
        StorageFailed: the disk cannot be asked.
    """
    existing = folder
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    with storing(folder):
        return shutil.disk_usage(existing).free
