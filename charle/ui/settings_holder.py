"""Holds the settings for the views and writes them without making anybody wait."""

import logging
from dataclasses import replace

from PySide6.QtCore import QObject, QThreadPool, Signal

from charle.core.settings import Settings, SettingsFile
from charle.errors import CharleError

_log = logging.getLogger(__name__)
_LAST_WRITE_MS = 3_000


class SettingsHolder(QObject):
    """The one ``Settings`` value of the app.

    Signals:
        changed(Settings): another value is in force.
        write_failed(CharleError): it is, but could not be kept.
    """

    changed = Signal(object)
    write_failed = Signal(object)

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._settings = file.read()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # writes must not overtake each other

    @property
    def settings(self) -> Settings:
        return self._settings

    def change(self, **changes: object) -> None:
        """Change some settings, tell everybody and write them in the background."""
        settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        if settings == self._settings:
            return
        self._settings = settings
        self.changed.emit(settings)
        self._pool.start(self._write)

    def close(self) -> None:
        """Wait for the last write."""
        self._pool.waitForDone(_LAST_WRITE_MS)

    def _write(self) -> None:
        try:
            self._file.write(self._settings)
        except CharleError as error:
            _log.warning("settings were not written: %s", error)
            self.write_failed.emit(error)
