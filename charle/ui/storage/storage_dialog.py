"""What lies on the disk: every model with its true size, and ways to verify, move and remove it."""

import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from charle.app.optimising import Optimised
from charle.app.sentences import in_full
from charle.app.storage import Verified
from charle.core.progress import Progress
from charle.errors import CharleError
from charle.ui import wording
from charle.ui.first_run.dress import Dress
from charle.ui.first_run.first_run import FirstRun, Stock
from charle.ui.first_run.page import Inner, say
from charle.ui.storage.model_row import ModelRow
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import frame, label
from charle.weights.download_progress import DownloadProgress

_SIZE = QSize(720, 560)
_SMALLEST_SIZE = QSize(620, 420)


class StorageDialog(QDialog):
    """Shows what ``FirstRun.look_at_stored`` finds; the work is done by its ``storage``.

    Signals: ``more_wanted()``: the person wants to get more models.
    """

    more_wanted = Signal()

    def __init__(self, first_run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Storage"))
        self.setMinimumSize(_SMALLEST_SIZE)
        self.resize(_SIZE)
        self._first_run = first_run
        self.rows: dict[str, ModelRow] = {}
        self._verdicts: dict[str, tuple[str, bool]] = {}
        self.lead = label(self.tr("Looking…"), "lead", wraps=True)
        self.more = push_button(self.tr("Get more models…"))
        self.everything = push_button(self.tr("Remove everything but my pictures…"), "quiet")
        self.question = label("", "body", wraps=True)
        self.keep = push_button(self.tr("Keep everything"))
        self.really = push_button(self.tr("Remove everything"))
        self._lay_out()
        self._connect()
        Dress(self)
        self._ask(False)
        self.more.setFocus()
        first_run.look_at_stored()

    def _lay_out(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._list.setContentsMargins(28, 4, 28, 16)
        self._list.addStretch()
        inner = Inner()
        inner.setLayout(self._list)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        header = QVBoxLayout()
        header.setContentsMargins(28, 24, 28, 10)
        header.setSpacing(6)
        header.addWidget(label(self.tr("Models on this machine"), "headline"))
        header.addWidget(self.lead)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(scroll, 1)
        column.addWidget(self._make_bar())

    def _make_bar(self) -> QWidget:
        bar = frame("plain")
        bar.setObjectName("bar")
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.question, 1)
        answers.addWidget(self.keep)
        answers.addWidget(self.really)
        row = QHBoxLayout()
        row.addWidget(self.everything)
        row.addStretch()
        row.addWidget(self.more)
        column = QVBoxLayout(bar)
        column.setContentsMargins(28, 12, 28, 12)
        column.setSpacing(8)
        column.addLayout(answers)
        column.addLayout(row)
        for button in (self.everything, self.more, self.keep, self.really):
            button.setAutoDefault(False)
        return bar

    def _connect(self) -> None:
        first_run, storage = self._first_run, self._first_run.storage
        first_run.stored_found.connect(self.show_stored)
        first_run.model_ready.connect(self._look_again)
        storage.started.connect(self._on_started)
        storage.progressed.connect(self._on_progressed)
        storage.verified.connect(self._on_verified)
        storage.moved.connect(self._on_moved)
        storage.removed.connect(self._on_removed)
        storage.optimised.connect(self._on_optimised)
        storage.stopped.connect(self._on_stopped)
        storage.paused.connect(self._on_paused)
        storage.failed.connect(self._on_failed)
        self.more.clicked.connect(self.more_wanted)
        self.everything.clicked.connect(self._on_everything)
        self.keep.clicked.connect(self._on_keep)
        self.really.clicked.connect(self._on_really)

    def show_stored(self, stock: Stock) -> None:
        """Show these models, and what the last thing done to each has brought."""
        for row in self.rows.values():
            row.deleteLater()
        known = {model.id for model in self._first_run.catalogue}
        self.rows = {}
        for position, model in enumerate(stock.models):
            optimised = stock.optimised.get(model.id, Optimised.IMPOSSIBLE)
            row = ModelRow(model, can_repair=model.id in known, optimised=optimised)
            self.rows[model.id] = row
            words, is_damaged = self._verdicts.get(model.id, ("", False))
            row.show_rest(words, is_damaged=is_damaged)
            self._wire(row)
            self._list.insertWidget(position, row)
        self._say_sum(stock)
        self._show_current()

    def _wire(self, row: ModelRow) -> None:
        storage, model_id = self._first_run.storage, row.model.id
        row.verify_wanted.connect(lambda: storage.verify(model_id))
        row.stop_wanted.connect(storage.stop)
        row.optimise_wanted.connect(lambda: storage.optimise(model_id, row.model.folder))
        row.remove_wanted.connect(lambda: self._remove(model_id))
        row.move_wanted.connect(lambda: self._ask_where(model_id))
        row.home_wanted.connect(lambda: self.move_model(model_id, self._first_run.paths.models))
        row.repair_wanted.connect(lambda: self._repair(model_id))

    def _say_sum(self, stock: Stock) -> None:
        if not stock.models:
            self.lead.setText(
                self.tr("Only the starter model, which is part of CHARL-E. No room is taken here.")
            )
            return
        size = wording.file_size(sum(model.size_bytes for model in stock.models))
        free = wording.file_size(stock.free_bytes)
        text = self.tr("They take {0}; {1} are free.").format(size, free)
        if sys.platform == "darwin":
            text += " " + self.tr(
                "Time Machine leaves them out: they can be downloaded again at any time."
            )
        self.lead.setText(text)

    def _ask_where(self, model_id: str) -> None:
        dialog = QFileDialog(self, self.tr("Where should the model be?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.move_model(model_id, Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def move_model(self, model_id: str, target: Path) -> None:
        """Move a model into the folder ``target``."""
        self._first_run.storage.move(model_id, target)

    def _remove(self, model_id: str) -> None:
        self._first_run.let_go_of(model_id)
        self._first_run.storage.remove(model_id)

    def _repair(self, model_id: str) -> None:
        """Only the damaged files are fetched again; the download page shows it."""
        self._verdicts.pop(model_id, None)
        self._first_run.repair(model_id)

    # --- what the storage tells ---

    def _show_current(self) -> None:
        current = self._first_run.storage.current
        for model_id, row in self.rows.items():
            row.set_usable(current is None)
            if current is not None and current[0] in {"", model_id}:
                row.show_busy(current[1])
        for button in (self.everything, self.really):
            button.setEnabled(current is None)

    def _on_started(self, _: str) -> None:
        self._show_current()

    def _on_progressed(self, model_id: str, progress: DownloadProgress | Progress) -> None:
        current = self._first_run.storage.current
        if model_id in self.rows and current is not None:
            self.rows[model_id].show_busy(current[1], progress)

    def _on_verified(self, model_id: str, found: Verified) -> None:
        if not found.damaged:
            self._note(model_id, self.tr("Every file is as it should be."))
            return
        words = self.tr("Damaged or missing: {0}.").format(", ".join(found.damaged))
        self._note(model_id, words, is_damaged=True)

    def _on_moved(self, model_id: str, folder: Path) -> None:
        self._note(model_id, self.tr("It is in “{0}” now.").format(folder.parent.name))

    def _on_removed(self, model_id: str, freed_bytes: int) -> None:
        self._verdicts.pop(model_id, None)
        self._look_again()
        say(self.question, self.tr("{0} are free again.").format(wording.file_size(freed_bytes)))

    def _on_stopped(self, model_id: str) -> None:
        self._note(model_id, self.tr("Stopped. Nothing was changed."))

    def _on_optimised(self, model_id: str, _: object) -> None:
        self._note(model_id, self.tr("Optimised. The next picture shows how fast it is."))

    def _on_paused(self, model_id: str) -> None:
        self._note(model_id, self.tr("Stopped. What is done is kept; you can go on at any time."))

    def _on_failed(self, model_id: str, error: CharleError) -> None:
        words = in_full(error)
        if model_id:
            self._note(model_id, words)
        else:
            say(self.question, words)
            self._look_again()

    def _note(self, model_id: str, words: str, *, is_damaged: bool = False) -> None:
        self._verdicts[model_id] = (words, is_damaged)
        self._look_again()

    def _look_again(self) -> None:
        self._show_current()
        self._first_run.look_at_stored()

    # --- everything ---

    def _ask(self, is_asking: bool) -> None:
        self.keep.setVisible(is_asking)
        self.really.setVisible(is_asking)
        self.everything.setVisible(not is_asking)
        self.more.setVisible(not is_asking)
        say(
            self.question,
            self.tr(
                "Remove all models, settings and records of CHARL-E from this machine? Your "
                "pictures stay where they are. CHARL-E closes afterwards."
            )
            if is_asking
            else "",
        )

    def _on_everything(self) -> None:
        self._ask(True)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        self._ask(False)

    def _on_really(self) -> None:
        self._ask(False)
        self._first_run.remove_everything()
