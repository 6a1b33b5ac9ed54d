"""The dialogs that the menus open: settings, licences, about, and the question for a folder."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from charle.core.request import DeviceChoice
from charle.core.vocabulary import Vocabulary
from charle.ui.draft_holder import DraftHolder
from charle.ui.known import vocabulary_of
from charle.ui.main_window import MainWindow
from charle.ui.models import Model
from charle.ui.settings_holder import SettingsHolder

if TYPE_CHECKING:
    from charle.ui.known_things import KnownThings
    from charle.ui.settings_dialog import SettingsDialog


class Dialogs(QObject):
    """Makes the dialogs over the window of the moment: another language makes it anew.

    Signals: ``folder_chosen(str)``: pictures that found no place are to be saved here.
    """

    folder_chosen = Signal(str)

    def __init__(
        self,
        window: Callable[[], MainWindow],
        models: Callable[[], Sequence[Model]],
        devices: Sequence[DeviceChoice],
        settings: SettingsHolder,
        holder: DraftHolder,
        usual_pictures: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._models = models
        self._devices = devices
        self._settings = settings
        self._holder = holder
        self._usual_pictures = usual_pictures
        self._engine_refusals = 0
        self.settings_dialog: SettingsDialog | None = None
        self._open_dialogs: dict[object, QDialog] = {}

    def open_settings(self) -> None:
        """Show the settings, or bring them to the front."""
        if self.settings_dialog is None:
            self.settings_dialog = self._new_settings_dialog()
        self.settings_dialog.show()
        self.settings_dialog.raise_()
        self.settings_dialog.activateWindow()

    def open_about(self) -> None:
        from charle.ui.about import AboutDialog

        self._open(AboutDialog)

    def open_licences(self) -> None:
        from charle.ui.about import LicencesDialog

        self._open(LicencesDialog)

    def open_acknowledgements(self) -> None:
        from charle.ui.acknowledgements import AcknowledgementsDialog

        self._open(AcknowledgementsDialog)

    def open_known_things(self) -> None:
        """What the starter model knows, if it is in use and tells."""
        if vocabulary_of(self._holder.model) is not None:
            self._open(self._new_known_things)

    def _open(self, kind: Callable[[MainWindow], QDialog]) -> None:
        """Show a dialog of this kind, or bring the one to the front that is open already."""
        dialog = self._open_dialogs.get(kind)
        if dialog is None:
            dialog = self._open_dialogs[kind] = kind(self._window())
            forget = partial(self._forget, kind, dialog)
            dialog.finished.connect(forget)
            dialog.destroyed.connect(forget)  # with its window
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _forget(self, kind: object, dialog: QDialog, _: object = None) -> None:
        if self._open_dialogs.get(kind) is dialog:
            del self._open_dialogs[kind]

    def ask_for_folder(self) -> None:
        """The pictures folder is full or gone: ask for another one."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window(), self.tr("Where should pictures be saved?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder_chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def move_to_new_window(self, old: MainWindow) -> None:
        """Close the old window; if the settings were open, they open again over the new one."""
        dialog = self.settings_dialog
        if dialog is not None:
            dialog.close()
        self._open_dialogs = {}  # they go with the window that they belong to
        old.close()
        old.deleteLater()
        if dialog is not None:
            self.open_settings()

    def on_network_refused(self, count: int, _: object) -> None:
        self._engine_refusals = count

    def _new_known_things(self, window: MainWindow) -> "KnownThings":
        from charle.ui.known_things import KnownThings

        vocabulary = vocabulary_of(self._holder.model)
        if vocabulary is None:
            raise ValueError("this model does not tell what it knows")
        dialog = KnownThings(vocabulary, window)
        dialog.chosen.connect(partial(self._put_in, vocabulary))
        dialog.model_wanted.connect(window.actions_of_window.more_models.trigger)
        return dialog

    def _put_in(self, vocabulary: Vocabulary, thing: str) -> None:
        self._holder.set(prompt=vocabulary.with_thing(self._holder.draft.prompt, thing))

    def _new_settings_dialog(self) -> "SettingsDialog":
        from charle.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(
            self._settings,
            self._models(),
            self._holder.model,
            self._devices,
            self._usual_pictures,
            lambda: self._engine_refusals,
            self._window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.model_chosen.connect(self._holder.choose_model)
        dialog.finished.connect(self._on_settings_closed)
        return dialog

    def _on_settings_closed(self) -> None:
        self.settings_dialog = None
