"""Drops a file on the window as the Finder does."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from charle.ui.main_window import MainWindow


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where = QPointF(window.rect().center())
    args = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(where.toPoint(), *args)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert not window.drop_sheet.isHidden()
    QApplication.sendEvent(window, QDropEvent(where, *args))
    assert window.drop_sheet.isHidden()
