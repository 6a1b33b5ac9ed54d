"""Gallery entries as a list model for Qt's views."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    QUrl,
)

from charle.core.gallery_entry import GalleryEntry
from charle.ui import wording

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class PictureModel(QStringListModel):
    """Shows what it was last given. Pictures can be dragged out of a view as files.

    It is a list of file names for Qt's sake: a view asks how many rows there are ten times for
    every row that it lays out, and an answer from Python takes a hundred times as long.
    """

    def __init__(self, entries: Sequence[GalleryEntry] = ()) -> None:
        super().__init__()
        self._entries: Sequence[GalleryEntry] = ()
        self._rows: dict[str, int] = {}
        self.show(entries)

    def show(self, entries: Sequence[GalleryEntry]) -> None:
        """Show other entries."""
        self._entries = entries
        self._rows = {}
        self.setStringList([entry.name for entry in entries])

    @property
    def entries(self) -> Sequence[GalleryEntry]:
        return self._entries

    def entry(self, index: Index) -> GalleryEntry | None:
        row = index.row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def index_of(self, name: str) -> QModelIndex:
        """Where a picture stands by its file name; invalid if it is not shown."""
        if not self._rows:
            self._rows = {entry.name: row for row, entry in enumerate(self._entries)}
        row = self._rows.get(name, -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.prompt or entry.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.prompt or entry.name}\n{wording.size(entry.width, entry.height)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            size = wording.size(entry.width, entry.height)
            return f"{size}, {self.tr('favourite')}" if entry.is_favourite else size
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        paths = [entry.path for index in indexes if (entry := self.entry(index)) is not None]
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


def paths_of(entries: Sequence[GalleryEntry]) -> list[Path]:
    return [entry.path for entry in entries]
