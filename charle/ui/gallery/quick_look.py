"""One picture large, over the gallery; arrow keys go on to the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget

from charle.core.gallery_entry import GalleryEntry
from charle.ui import wording
from charle.ui.canvas.picture_view import PictureView
from charle.ui.gallery.overlay import Overlay
from charle.ui.widgets.kinds import label

_WAYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class QuickLook(Overlay):
    """Signals: ``moved(int)``: the person wants the picture that many places further."""

    moved = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Quick look"))
        self._name = ""
        self.view = PictureView(self.tr("Picture"))
        self._prompt = label("", "body", wraps=True)
        self._facts = label("", "secondary")
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self._prompt)
        self.column.addWidget(self._facts)

    @property
    def name(self) -> str:
        """The file name of the picture that is shown."""
        return self._name

    def show_entry(self, entry: GalleryEntry) -> None:
        """Words first; the picture follows through ``show_image``."""
        self._name = entry.name
        self._prompt.setText(entry.prompt or entry.name)
        facts = [wording.size(entry.width, entry.height), wording.file_size(entry.size_bytes)]
        if entry.seed is not None:
            facts.insert(1, self.tr("seed {0}").format(entry.seed))
        self._facts.setText("  ·  ".join(facts))
        self.view.setAccessibleDescription(entry.prompt or entry.name)

    def show_image(self, entry: GalleryEntry, image: QImage) -> None:
        if entry.name == self._name:
            self.view.show_image(image, path=entry.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(way)
