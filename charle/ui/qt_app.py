"""The running QApplication, for modules that keep something with it."""

from typing import cast

from PySide6.QtWidgets import QApplication


def qt_app() -> QApplication:
    """The application that the entry point (or pytest-qt) made before any widget."""
    return cast("QApplication", QApplication.instance())
