"""Settings on their way to the file."""

import threading
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charle.core.settings import Settings, SettingsFile
from charle.errors import SaveFailed
from charle.ui.settings_holder import SettingsHolder
from tests.ui.conftest import WAIT_MS


class SlowFile(SettingsFile):
    """Lets its reader say when a write ends."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.begun, self.may_end = threading.Event(), threading.Event()

    def write(self, settings: Settings) -> None:
        self.begun.set()
        self.may_end.wait(WAIT_MS / 1000)
        super().write(settings)


class FullFile(SettingsFile):
    def write(self, settings: Settings) -> None:  # noqa: ARG002
        raise SaveFailed("The disk is full.", "Make room.")


def test_the_last_of_many_changes_is_in_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    holder = SettingsHolder(file)
    for language in ("de", "fr", "ja"):
        holder.change(language=language)
    holder.close()
    assert file.read().language == "ja"


def test_a_failed_write_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    holder = SettingsHolder(FullFile(tmp_path / "settings.json"))
    with qtbot.waitSignal(holder.write_failed, timeout=WAIT_MS) as failed:
        holder.change(language="de")
    assert isinstance(failed.args[0], SaveFailed)
    assert holder.settings.language == "de"
    holder.close()


def test_the_owner_can_be_deleted_while_a_write_goes_on(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    file = SlowFile(tmp_path / "settings.json")
    owner = QObject()
    holder = SettingsHolder(file, owner)
    holder.change(language="de")
    assert file.begun.wait(WAIT_MS / 1000)
    gone: list[bool] = []
    owner.destroyed.connect(lambda: gone.append(True))
    owner.deleteLater()
    qapp.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    assert gone == [True]  # nobody waited for the write
    file.may_end.set()
    qtbot.waitUntil(lambda: file.read().language == "de", timeout=WAIT_MS)
