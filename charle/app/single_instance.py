"""Only one CHARL-E at a time: a second start hands its files to the first and ends."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal


class SingleInstance(QObject):
    """The right to be the one running CHARL-E of this data folder.

    Signals (emitted in the main thread of the first):
        raised(tuple[str, ...]): somebody started CHARL-E again, with these files or URLs (maybe
            none): bring the window to the front and open them.
    """

    raised = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder

    def claim(self, files: Sequence[str] = ()) -> bool:
        """True if this process is the first; otherwise the first was raised and given ``files``.

        Takes at most a few seconds. If the folder cannot be written to, everyone is the first:
        two windows are better than none.
        """
        raise NotImplementedError

    def release(self) -> None:
        """Let the next start be the first. May be called more than once."""
        raise NotImplementedError
