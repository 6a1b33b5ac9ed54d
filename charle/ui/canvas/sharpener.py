"""Scales pictures with care in the background: for large ones that takes longer than a frame."""

from functools import partial

from PySide6.QtCore import QObject, QSize, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage

from charle.ui import images


class Sharpener(QObject):
    """Answers the last question only.

    Signals: ``sharpened(QImage)``: the picture that was asked for last, at its size.
    """

    sharpened = Signal(object)
    _made = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._made.connect(self._on_made)

    def ask(self, image: QImage, size: QSize) -> None:
        """``size`` in device pixels."""
        self._ticket += 1
        self._pool.clear()
        self._pool.start(partial(self._work, self._ticket, image, size))

    def forget(self) -> None:
        """No answer is wanted any more."""
        self._ticket += 1
        self._pool.clear()

    def _work(self, ticket: int, image: QImage, size: QSize) -> None:
        result = images.sharp(image, size)
        try:
            self._made.emit(ticket, result)
        except RuntimeError:  # the window was closed meanwhile
            return

    @Slot(int, object)
    def _on_made(self, ticket: int, image: QImage) -> None:
        if ticket == self._ticket:
            self.sharpened.emit(image)
