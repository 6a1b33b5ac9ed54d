"""A picture on the clipboard, as a file and as pixels."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage


def file_data(path: Path, image: QImage) -> QMimeData:
    """The picture for another app: the Finder takes the file, an editor the pixels."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setImageData(image)
    return data


def copy_picture(path: Path, image: QImage) -> None:
    QGuiApplication.clipboard().setMimeData(file_data(path, image))


def settle() -> None:
    """Before the process ends: leave the pixels in an object that Qt made itself.

    Qt destroys what is on the clipboard after Python is gone; an object made in Python then crashes
    the process (PySide 6.11.3, offscreen and X11).
    """
    clipboard = QGuiApplication.clipboard()
    # Without a screen there is nobody else to own it, and Qt says that nobody does.
    is_ours = clipboard.ownsClipboard() or QGuiApplication.platformName() == "offscreen"
    data: QMimeData | None = clipboard.mimeData()  # None where nothing was ever copied
    if is_ours and data is not None and data.hasImage():
        clipboard.setImage(clipboard.image())
