"""The running QApplication, for modules that keep something with it."""

from typing import cast

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

_AS_WRITTEN = QUrl.ComponentFormattingOption.FullyEncoded


class CharleApplication(QApplication):
    """The application of the real entry; tests bring their own.

    Signals: ``file_opened(str)``: the system hands over a file, as a Mac does when one is dropped
    on the app's icon, or a link that begins with ``charle:``.
    """

    file_opened = Signal(str)

    # An event filter would do as well, but see every event of every widget.
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(event.file() or event.url().toString(_AS_WRITTEN))
            return True
        return super().event(event)


def qt_app() -> QApplication:
    """The application that the entry point (or pytest-qt) made before any widget."""
    return cast("QApplication", QApplication.instance())
