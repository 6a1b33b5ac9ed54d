"""Save as: which format, with or without the recipe; then the system asks where."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from charle.core.picture_file import QUALITY, SUFFIXES
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label
from charle.ui.widgets.number_slider import NumberSlider
from charle.ui.widgets.segmented import Segmented
from charle.ui.widgets.setting_row import SettingRow
from charle.ui.widgets.switch import Switch

_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".webp": "WebP"}
_WIDTH_PX = 420

AskPath = Callable[[QWidget, Path, str, Callable[[Path], None]], None]


class SaveDialog(QDialog):
    """Signals: ``export_wanted(Path, bool, int)``: target, with recipe, quality 1 to 100."""

    export_wanted = Signal(object, bool, int)

    def __init__(self, parent: QWidget, source: Path, ask_path: AskPath | None = None) -> None:
        """``ask_path`` asks for the target: parent, suggestion, filter, and whom to answer."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save As"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setFixedWidth(_WIDTH_PX)
        self.source = source
        self._ask_path = ask_path or ask_with_system_dialog
        self.format = Segmented(self.tr("Format"))
        for suffix, name in _FORMATS.items():
            self.format.add(suffix, name)
        self.recipe = Switch(self.tr("Keep the recipe inside"))
        self.recipe.setChecked(True)
        self.quality = NumberSlider(self.tr("Quality"), 1, 100, 100)
        self.quality.set_value(QUALITY)
        self._quality_row = SettingRow(
            self.tr("Quality"), self.quality, self.tr("Higher is finer and larger.")
        )
        self.save = push_button(self.tr("Save…"), "primary")
        cancel = push_button(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Save a copy"), "subhead"))
        column.addWidget(SettingRow(self.tr("Format"), self.format))
        column.addWidget(self._quality_row)
        column.addWidget(
            SettingRow(
                self.tr("Keep the recipe inside"),
                self.recipe,
                self.tr("Prompt and settings, so that anyone with the file can draw it again."),
            )
        )
        column.addLayout(buttons)
        self.format.chosen.connect(self._on_format)
        self.save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.reject)
        self.save.setDefault(True)
        self._on_format(self.format.value)

    def _on_format(self, suffix: object) -> None:
        self._quality_row.setVisible(suffix != ".png")
        self.adjustSize()

    def _on_save(self) -> None:
        suffix = str(self.format.value)
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        folder = Path(QStandardPaths.writableLocation(pictures))
        suggestion = folder / (self.source.stem + suffix)
        self._ask_path(self, suggestion, f"{_FORMATS[suffix]} (*{suffix})", self._on_path)

    def _on_path(self, path: Path) -> None:
        suffix = str(self.format.value)
        if path.suffix.lower() not in SUFFIXES:
            path = path.with_name(path.name + suffix)
        self.export_wanted.emit(path, self.recipe.isChecked(), round(self.quality.value))
        self.accept()


def ask_with_system_dialog(
    parent: QWidget, suggestion: Path, kinds: str, answer: Callable[[Path], None]
) -> None:
    """The system's own dialog for saving a file."""
    dialog = QFileDialog(parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kinds)
    dialog.setDirectory(str(suggestion.parent))
    dialog.selectFile(suggestion.name)
    dialog.fileSelected.connect(lambda name: answer(Path(name)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
