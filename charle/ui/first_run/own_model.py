""" "I already have it": a file or folder from a disk or a stick, dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from charle.ui.first_run.page import say
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label, set_kind
from charle.ui.widgets.progress_line import ProgressLine


class OwnModelPanel(QFrame):
    """Asks for a path and shows what is said about it.

    Signals: ``path_chosen(Path)``.
    """

    path_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "drop")
        self.setAcceptDrops(True)
        self.file_button = push_button(self.tr("Choose a file…"))
        self.folder_button = push_button(self.tr("Choose a folder…"))
        self.file_button.clicked.connect(self._on_file)
        self.folder_button.clicked.connect(self._on_folder)
        self.status = label("", "body", wraps=True)
        self._bar = ProgressLine(self.tr("Looking at the file"))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(label(self.tr("I already have a model"), "strong"))
        words.addWidget(
            label(
                self.tr(
                    "A .ckpt or .safetensors file, a folder, or the models of another CHARL-E. "
                    "Drop it here or choose it. It is copied; the original stays as it is."
                ),
                "secondary",
                wraps=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.file_button)
        row.addWidget(self.folder_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self.status)
        self.show_nothing()

    def show_nothing(self) -> None:
        self._bar.hide()
        say(self.status, "")

    def show_looking(self, path: Path) -> None:
        self._bar.set_fraction(None)
        self._bar.show()
        say(self.status, self.tr("Looking at “{0}”…").format(path.name))

    def show_words(self, words: str) -> None:
        self._bar.hide()
        say(self.status, words)

    def _on_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a model"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Models (*.ckpt *.safetensors *.pt *.pth *.bin)"), self.tr("All files (*)")]
        )
        self._ask(dialog)

    def _on_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder with a model"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(self._on_selected)
        dialog.open()

    def _on_selected(self, name: str) -> None:
        self.path_chosen.emit(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        event.acceptProposedAction()
        self.path_chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _show_over(self, is_over: bool) -> None:
        self.setProperty("isOver", is_over)
        set_kind(self, "drop")
