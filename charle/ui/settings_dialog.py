"""Settings: where pictures go, how drawing works, how the window looks, what the network saw."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QScrollArea, QVBoxLayout, QWidget

from charle.app.sentences import translated
from charle.core import offline_guard
from charle.core.request import DeviceChoice
from charle.core.settings import Appearance, Settings
from charle.ui import wording
from charle.ui.language import LANGUAGES
from charle.ui.models import Model
from charle.ui.settings_holder import SettingsHolder
from charle.ui.widgets.buttons import ChoiceButton, push_button
from charle.ui.widgets.elided_label import ElidedLabel
from charle.ui.widgets.kinds import frame, label, rule
from charle.ui.widgets.segmented import Segmented
from charle.ui.widgets.setting_row import SettingRow
from charle.ui.widgets.switch import Switch

_WIDTH_PX, _HEIGHT_PX = 560, 640
_COUNT_EVERY_MS = 1_000


class SettingsDialog(QDialog):
    """Every change is in force at once.

    Signals: ``model_chosen(Model)``.
    """

    model_chosen = Signal(object)

    def __init__(
        self,
        holder: SettingsHolder,
        models: Sequence[Model],
        model: Model,
        devices: Sequence[DeviceChoice],
        pictures: Path,
        engine_refusals: Callable[[], int],
        parent: QWidget,
    ) -> None:
        """``pictures`` is the usual folder, for when none was chosen; ``engine_refusals`` tells how
        often the engine was kept from the network.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._holder = holder
        self._usual_pictures = pictures
        self._engine_refusals = engine_refusals
        self.folder = ElidedLabel("secondary")
        self.choose_folder = push_button(self.tr("Choose…"))
        self.model = ChoiceButton(self.tr("Model"))
        self.model.set_choices([(one, translated(one.card.title)) for one in models], model)
        self.device = ChoiceButton(self.tr("Device"))
        self.device.set_choices([(one, wording.device_words(one)) for one in devices], None)
        self.checker = Switch(self.tr("Safety checker"))
        self.awake = Switch(self.tr("Stay awake while drawing"))
        self.notify = Switch(self.tr("Tell me when a long drawing is done"))
        self.appearance = Segmented(self.tr("Appearance"))
        self.appearance.add(Appearance.SYSTEM, self.tr("System"))
        self.appearance.add(Appearance.LIGHT, self.tr("Light"))
        self.appearance.add(Appearance.DARK, self.tr("Dark"))
        self.language = ChoiceButton(self.tr("Language"))
        languages: list[tuple[object, str]] = [("", self.tr("As the system"))]
        self.language.set_choices(languages + list(LANGUAGES.items()), "")
        self.network = label("", "strong")
        self._network_words = label("", "secondary", wraps=True)
        self._timer = QTimer(self, interval=_COUNT_EVERY_MS)
        self._timer.timeout.connect(self._count)
        self._lay_out()
        self._connect()
        self._show(holder.settings)
        self._count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def _lay_out(self) -> None:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(24, 18, 24, 24)
        self._column.setSpacing(8)
        folder = SettingRow(
            self.tr("Pictures folder"),
            self.choose_folder,
            self.tr("Every picture is saved here at once."),
        )
        self._section(self.tr("Pictures"), folder, self.folder)
        self._section(
            self.tr("Drawing"),
            SettingRow(self.tr("Model"), self.model),
            SettingRow(
                self.tr("Device"),
                self.device,
                self.tr("Which part of this machine does the drawing."),
            ),
            SettingRow(
                self.tr("Safety checker"),
                self.checker,
                self.tr(
                    "Withholds pictures that look indecent, where the model has a checker. It is "
                    "cautious and often wrong. Please keep it on when others see the screen."
                ),
            ),
            SettingRow(
                self.tr("Stay awake while drawing"),
                self.awake,
                self.tr("Keeps the machine from sleeping until the queue is empty."),
            ),
            SettingRow(
                self.tr("Tell me when a long drawing is done"),
                self.notify,
                self.tr("Only while another app is in front."),
            ),
        )
        self._section(
            self.tr("Window"),
            SettingRow(self.tr("Appearance"), self.appearance),
            SettingRow(
                self.tr("Language"),
                self.language,
                self.tr("Prompts work best in English, whatever it is."),
            ),
        )
        self._section(self.tr("Privacy"), self.network, self._network_words)
        self._column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _section(self, title: str, *rows: QWidget) -> None:
        self._column.addSpacing(6)
        self._column.addWidget(label(title, "section"))
        card = frame("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        for number, row in enumerate(rows):
            if number and isinstance(row, SettingRow):
                column.addWidget(rule())
            column.addWidget(row)
        self._column.addWidget(card)

    def _connect(self) -> None:
        holder = self._holder
        holder.changed.connect(self._show)
        self.choose_folder.clicked.connect(self._on_choose_folder)
        self.model.chosen.connect(self.model_chosen)
        self.device.chosen.connect(lambda device: holder.change(device=device))
        self.checker.toggled.connect(lambda is_on: holder.change(is_checked=is_on))
        self.awake.toggled.connect(lambda is_on: holder.change(keeps_awake=is_on))
        self.notify.toggled.connect(lambda is_on: holder.change(notifies=is_on))
        self.appearance.chosen.connect(lambda name: holder.change(appearance=name))
        self.language.chosen.connect(lambda code: holder.change(language=code))

    def _show(self, settings: Settings) -> None:
        self.folder.set_text(str(settings.pictures or self._usual_pictures))
        self.device.set_value(settings.device)
        self.checker.setChecked(settings.is_checked)
        self.awake.setChecked(settings.keeps_awake)
        self.notify.setChecked(settings.notifies)
        self.appearance.set_value(settings.appearance)
        self.language.set_value(settings.language)

    def _on_choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Where should pictures be saved?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self.folder.whole)
        dialog.fileSelected.connect(self.take_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def take_folder(self, name: str) -> None:
        """Save pictures in this folder from now on."""
        self._holder.change(pictures=Path(name))

    def _count(self) -> None:
        count = offline_guard.refused_count() + self._engine_refusals()
        self.network.setText(self.tr("%n connection(s) refused since the start", "", count))
        self._network_words.setText(
            self.tr(
                "CHARL-E draws offline. A guard refuses every connection that is not part of a "
                "download you started, and counts the attempts. It sees what Python code does; "
                "native libraries are outside its view."
            )
        )
