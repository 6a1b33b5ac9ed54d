"""Where new versions are: a page for the person's own browser. CHARL-E itself asks nobody."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

RELEASES_URL = "https://github.com/cbh123/charl-e/releases"
"""As in pyproject.toml."""


def open_releases() -> None:
    """Show the page with all releases in the browser."""
    QDesktopServices.openUrl(QUrl(RELEASES_URL))
