"""Scales pictures with care in the background: for large ones that takes longer than a frame.

In a thread of Python's own, not a ``QThreadPool``: deleting a pool together with its window waits
for the work while holding Python's lock, which the work needs to end.
"""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QSize, Signal, Slot
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
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sharpener")
        self._made.connect(self._on_made)

    def ask(self, image: QImage, size: QSize) -> None:
        """``size`` in device pixels."""
        self._ticket += 1
        self._thread.submit(self._work, self._ticket, image, size)

    def forget(self) -> None:
        """No answer is wanted any more."""
        self._ticket += 1

    def _work(self, ticket: int, image: QImage, size: QSize) -> None:
        if ticket != self._ticket:  # asked anew while it waited
            return
        result = images.sharp(image, size)
        try:
            self._made.emit(ticket, result)
        except RuntimeError:  # the window was closed meanwhile
            return

    @Slot(int, object)
    def _on_made(self, ticket: int, image: QImage) -> None:
        if ticket == self._ticket:
            self.sharpened.emit(image)
