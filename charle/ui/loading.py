"""Reads a picture file for showing: pixels and recipe. Slow enough for a background thread."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage, QImageReader

from charle.core.recipe import Recipe
from charle.errors import SaveFailed


@dataclass(frozen=True, slots=True)
class LoadedPicture:
    """``recipe`` is None for a picture that has none inside."""

    path: Path
    image: QImage
    recipe: Recipe | None
    notes: tuple[str, ...] = ()


def load_picture(path: Path) -> LoadedPicture:
    """Read a PNG, JPEG or WebP file.

    Raises:
        SaveFailed: it is missing, unreadable or no picture.
    """
    from charle.core import picture_file

    found = picture_file.find_recipe(path)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise SaveFailed(
            f"“{path.name}” cannot be shown.", "It may be damaged; choose another picture."
        )
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return LoadedPicture(path, image, found.recipe if found else None, found.notes if found else ())
