"""Fetching what was chosen; the starter model draws meanwhile."""

from pathlib import Path

from charle.app.downloads import Download, Standing
from charle.app.sentences import translated
from charle.errors import CharleError
from charle.ui.first_run.choice import Choice
from charle.ui.first_run.download_row import DownloadRow
from charle.ui.first_run.first_run import FirstRun
from charle.ui.first_run.page import Page
from charle.ui.first_run.try_panel import TryPanel
from charle.weights.catalogue import CatalogueModel
from charle.weights.download_progress import DownloadProgress


class DownloadPage(Page):
    """One row for each model. Says "ready" only when every one of them is."""

    def __init__(self, first_run: FirstRun) -> None:
        super().__init__(self.tr("Download"), " ")
        self._first_run = first_run
        self._choice = Choice()
        self.rows: dict[str, DownloadRow] = {}
        self._is_imported = False
        self.try_panel = TryPanel(
            first_run.controller, self.tr("Draw something meanwhile"), is_compact=True
        )
        self.body.addWidget(self.try_panel)
        self.body.addStretch()
        downloads, imports = first_run.downloads, first_run.imports
        downloads.changed.connect(self._on_changed)
        downloads.progressed.connect(self._on_progressed)
        imports.progressed.connect(self._on_import_progressed)
        imports.ready.connect(self._on_imported)
        imports.stopped.connect(self._on_import_stopped)
        imports.failed.connect(self._on_import_failed)

    @property
    def ready_ids(self) -> tuple[str, ...]:
        """The ids of what was chosen here, once all of it is ready; else nothing."""
        return self._choice.ids if self._is_all_ready else ()

    def show_choice(self, choice: Choice, *, starts: bool) -> None:
        """Show these on their way; ``starts`` says whether to begin those that do not go on."""
        for row in self.rows.values():
            row.deleteLater()
        self.rows = {}
        self._choice = choice
        self._is_imported = False
        for position, model in enumerate(choice.models):
            self._add_row(position, model)
            if starts:
                self._first_run.downloads.start(model)
            self._show(model)
        if choice.own is not None:
            self._add_own_row(len(choice.models))
            self._import()
        self._tell()

    def _add_row(self, position: int, model: CatalogueModel) -> None:
        row = self.rows[model.id] = DownloadRow(translated(model.title))
        downloads = self._first_run.downloads
        row.pause_wanted.connect(lambda: downloads.pause(model.id))
        row.start_wanted.connect(lambda: downloads.start(model))
        self.body.insertWidget(position, row)

    def _add_own_row(self, position: int) -> None:
        own = self._choice.own
        if own is None:
            return
        row = self.rows[own.model_id] = DownloadRow(own.title)
        row.pause_wanted.connect(self._first_run.imports.stop)
        row.start_wanted.connect(self._import)
        self.body.insertWidget(position, row)

    def _import(self) -> None:
        own = self._choice.own
        if own is not None:
            self._first_run.imports.start(own)
            self._on_import_progressed(None)

    def _on_changed(self, model_id: str) -> None:
        for model in self._choice.models:
            if model.id == model_id:
                self._show(model)
                self._tell()

    def _on_progressed(self, model_id: str, _: DownloadProgress) -> None:
        download = self._first_run.downloads.find(model_id)
        if model_id in self.rows and download is not None:
            self.rows[model_id].show_download(download)

    def _show(self, model: CatalogueModel) -> None:
        found = self._first_run.downloads.find(model.id)
        # One that was paused before the last quit is not on the list any more.
        self.rows[model.id].show_download(found or Download(model, Standing.PAUSED))

    def _on_import_progressed(self, share: float | None) -> None:
        row = self._own_row
        if row is not None:
            words = self.tr("Copying and checking…")
            if share is not None:
                words = self.tr("Copying and checking: {0} %").format(round(100 * share))
            row.show_import(share, words)

    def _on_imported(self, model_id: str, _: Path) -> None:
        row = self._own_row
        if row is not None and self._choice.own is not None:
            self._is_imported = self._choice.own.model_id == model_id
            row.show_ended(self.tr("Ready. Every file was checked."), is_ready=True)
            self._tell()

    def _on_import_stopped(self) -> None:
        row = self._own_row
        if row is not None:
            row.show_ended(self.tr("Stopped. Nothing was left behind."), is_ready=False)
            self._tell()

    def _on_import_failed(self, error: CharleError) -> None:
        row = self._own_row
        if row is not None:
            row.show_ended("", is_ready=False, error=error)
            self._tell()

    @property
    def _own_row(self) -> DownloadRow | None:
        own = self._choice.own
        return self.rows.get(own.model_id) if own is not None else None

    @property
    def _is_all_ready(self) -> bool:
        downloads = [self._first_run.downloads.find(model.id) for model in self._choice.models]
        are_ready = all(one is not None and one.standing is Standing.READY for one in downloads)
        is_own_ready = self._choice.own is None or self._is_imported
        return are_ready and is_own_ready and not self._choice.is_empty

    def _tell(self) -> None:
        """Say where things stand, and what can be done."""
        if self._is_all_ready:
            self.lead.setText(self.tr("Everything is here and was checked."))
            self.offer(self.tr("Continue"))
            return
        self.lead.setText(
            self.tr(
                "This goes on by itself, also when you close this window. If CHARL-E is closed or "
                "the connection breaks, it goes on later where it stopped."
            )
        )
        self.offer(
            self.tr("Continue"), can_go_on=False, secondary=self.tr("Draw in the main window")
        )
