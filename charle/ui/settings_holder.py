"""Holds the settings for the views and writes them without making anybody wait."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from charle.core.settings import Settings, SettingsFile
from charle.ui.chores import Chores


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
        self._chores = Chores(self)  # one after the other: writes must not overtake each other
        self._chores.failed.connect(self.write_failed)

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
        self._chores.run(self._write)

    def close(self) -> None:
        """Wait for the last write."""
        self._chores.close()

    def _write(self) -> None:
        self._file.write(self._settings)
