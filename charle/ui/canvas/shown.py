"""A finished picture as the canvas shows it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from charle.core.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Shown:
    """Pixels, file and recipe; what is unknown about an older picture stays None or empty.

    ``job_id`` is set while the job that drew it is remembered.
    """

    image: QImage
    path: Path
    recipe: Recipe | None
    seconds: float | None = None
    is_flagged: bool = False
    notes: tuple[str, ...] = ()
    job_id: int | None = None
