"""What the model in use tells of itself, read once for each model."""

from functools import cache
from pathlib import Path

from charle.core.vocabulary import Vocabulary, read_vocabulary
from charle.ui.models import Model


def vocabulary_of(model: Model) -> Vocabulary | None:
    """What the starter was taught; None for large models, and for a starter that does not tell."""
    return _read(model.folder) if model.card.is_starter else None


@cache
def _read(folder: Path) -> Vocabulary | None:
    return read_vocabulary(folder)
