"""The first run as the app sees it: what goes on behind the wizard, and the wizard on demand.

Downloads, imports and the self-test live here, as long as the app, so that closing the wizard
stops none of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from charle.app.controller import Controller
from charle.app.downloads import Downloads
from charle.app.imports import Imports
from charle.app.optimising import Optimised, state_of
from charle.app.self_test import Outcome, SelfTest, TryOut
from charle.app.storage import Storage
from charle.core.machine import this_machine
from charle.core.request import DeviceChoice
from charle.core.verdicts import Verdict, judge
from charle.engine.coreml.runtime import CoreMLOptions
from charle.errors import StorageFailed
from charle.paths import Paths, resource
from charle.ui.chores import Chores
from charle.ui.first_run.bookmark import Bookmark, Step, TrialRecord
from charle.ui.first_run.choice import Choice
from charle.ui.settings_holder import SettingsHolder
from charle.weights.catalogue import CatalogueModel
from charle.weights.places import free_bytes
from charle.weights.store import StoredModel, stored_models

if TYPE_CHECKING:
    from charle.ui.first_run.wizard import Wizard
    from charle.ui.storage.storage_dialog import StorageDialog
    from charle.weights.download import HubAccess


@dataclass(frozen=True, slots=True)
class Stock:
    """What lies on the disk, and how much room is left there."""

    models: tuple[StoredModel, ...]
    free_bytes: int
    optimised: Mapping[str, Optimised] = field(default_factory=dict)
    """By a model's id, whether it has a form of its own for this Mac."""


class FirstRun(QObject):
    """Make one for the app; ``open`` shows the wizard, at the start or from the menu.

    Signals:
        model_ready(str): the model with this id was installed just now.
        models_changed(): a model was installed, moved or removed; look at them again.
        prompt_chosen(str, str): draw this, with the model of this id ("" for whichever is chosen).
        looked_over(tuple[Verdict, ...]): the answer to ``look_over``.
        stored_found(Stock): the answer to ``look_at_stored``.
        test_recorded(): the self-test has ended; ``bookmark.test`` tells how.
    """

    model_ready = Signal(str)
    models_changed = Signal()
    prompt_chosen = Signal(str, str)
    looked_over = Signal(object)
    stored_found = Signal(object)
    test_recorded = Signal()

    def __init__(
        self,
        paths: Paths,
        settings: SettingsHolder,
        controller: Controller,
        *,
        catalogue: Sequence[CatalogueModel] | None = None,
        access: "HubAccess | None" = None,
        try_out: TryOut | None = None,
        coreml: CoreMLOptions | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``catalogue``, ``access``, ``try_out`` and ``coreml`` are for tests; see Downloads,
        SelfTest and Storage."""
        super().__init__(parent)
        self.paths = paths
        self.settings = settings
        self.controller = controller
        self.downloads = Downloads(paths, catalogue, access, self)
        self.imports = Imports(paths, self)
        self.self_test = SelfTest(resource("starter"), paths.logs, try_out, self)
        self.storage = Storage(paths, coreml, self)
        self._chores = Chores(self)
        self._storage_dialog: StorageDialog | None = None
        self._wizard: Wizard | None = None
        self.downloads.ready.connect(self._on_ready)
        self.imports.ready.connect(self._on_ready)
        self.storage.moved.connect(self._on_models_changed)
        self.storage.removed.connect(self._on_models_changed)
        self.storage.optimised.connect(self._on_optimised)
        self.self_test.ended.connect(self._on_test_ended)

    @property
    def bookmark(self) -> Bookmark:
        return Bookmark.from_json(self.settings.settings.first_run)

    @property
    def catalogue(self) -> tuple[CatalogueModel, ...]:
        return self.downloads.catalogue

    @property
    def wizard(self) -> "Wizard | None":
        """The wizard while it is open."""
        return self._wizard

    @property
    def is_due(self) -> bool:
        """Whether the wizard should open by itself: never finished, and never put off."""
        return not self.bookmark.is_finished and not self.bookmark.was_put_off

    def note(self, **changes: object) -> None:
        """Remember something about where the person is."""
        bookmark = replace(self.bookmark, **changes)  # type: ignore[arg-type]
        self.settings.change(first_run=bookmark.to_json())

    def go_on(self) -> None:
        """Tidy up after a sudden end, then go on with the downloads that any end interrupted.

        For after the first paint.
        """
        self._chores.run(self._tidy_up, self._on_tidy)

    def open(self, parent: QWidget | None = None, *, at: Step | None = None) -> "Wizard":
        """Show the wizard where it was left (a finished one at the models), or bring it forward."""
        from charle.ui.first_run.wizard import Wizard

        if self._wizard is None:
            wizard = self._wizard = Wizard(self, parent)
            wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            wizard.finished.connect(self._on_wizard_closed)
            bookmark = self.bookmark
            start = Step.MODEL if bookmark.is_finished else bookmark.step
            wizard.start_at(at or start)
        elif at is not None:
            self._wizard.start_at(at)
        self._wizard.show()
        self._wizard.raise_()
        self._wizard.activateWindow()
        return self._wizard

    def open_storage(self, parent: QWidget | None = None) -> "StorageDialog":
        """Show what lies on the disk, or bring it forward."""
        from charle.ui.storage.storage_dialog import StorageDialog

        if self._storage_dialog is None:
            dialog = self._storage_dialog = StorageDialog(self, parent)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.more_wanted.connect(self._on_more_wanted)
            dialog.finished.connect(self._on_storage_closed)
        self._storage_dialog.show()
        self._storage_dialog.raise_()
        self._storage_dialog.activateWindow()
        return self._storage_dialog

    def repair(self, model_id: str) -> None:
        """Fetch the damaged files of a model again, and nothing else, and show how far it is."""
        self.note(models=(model_id,), step=Step.DOWNLOAD)
        for model in self.catalogue:
            if model.id == model_id:
                self.downloads.start(model)
        self.open(at=Step.DOWNLOAD)

    def let_go_of(self, model_id: str) -> None:
        """A model is about to be removed: nobody may be using it or fetching it."""
        self.downloads.pause(model_id)
        self.downloads.forget(model_id)
        self.controller.release_memory()

    def remove_everything(self) -> None:
        """Remove all but the pictures; ``storage.everything_removed`` tells when it is done."""
        self.self_test.stop()
        self.imports.shut_down()
        self.downloads.shut_down()
        self.controller.release_memory()
        self.storage.remove_everything()

    @property
    def chosen_model(self) -> CatalogueModel:
        """The model of the catalogue that the person chose, or would be offered first."""
        wanted = Choice.of_ids(self.bookmark.models, self.catalogue).models
        return next(model for model in (*wanted, *self.catalogue) if not model.is_add_on)

    def choice_under_way(self) -> Choice:
        """What was chosen and is not ready yet; of imports only one that is running counts."""
        choice = Choice.of_ids(self.bookmark.models, self.catalogue)
        own = self.imports.current if self.imports.is_active else None
        return replace(choice, own=own)

    def look_over(self) -> None:
        """Look at the machine, which asks the system and takes a moment; ``looked_over`` tells."""
        self._chores.run(self._verdicts, self.looked_over.emit)

    def look_at_stored(self) -> None:
        """Look at which models are here; ``stored_found`` tells."""
        self._chores.run(self._stock, self.stored_found.emit)

    def _tidy_up(self) -> None:
        from charle.weights.moving import settle_moves
        from charle.weights.removal import finish_removals

        settle_moves(self.paths)
        finish_removals(self.paths)

    def _on_tidy(self, _: None) -> None:
        self.downloads.go_on()

    def _stock(self) -> Stock:
        models = stored_models(self.paths, self.catalogue)
        coreml = self.storage.coreml
        optimised = {
            model.id: state_of(model.folder, coreml) for model in models if not model.is_add_on
        }
        return Stock(tuple(models), free_bytes(self.paths.models), optimised)

    def _verdicts(self) -> tuple[Verdict, ...]:
        """The system check for the model that was chosen."""
        from charle.weights.download import missing_bytes

        model = self.chosen_model
        try:
            needed_bytes = missing_bytes(model, self.paths)
        except StorageFailed:  # it is on a disk that is not connected
            needed_bytes = model.download_bytes
        return judge(this_machine(self.paths.models), needed_bytes, model.title)

    def shut_down(self) -> bool:
        """End everything in the background; False if a disk still hangs after some seconds."""
        if self._wizard is not None:
            self._wizard.close_for_good()
        if self._storage_dialog is not None:
            self._storage_dialog.close()
        self._chores.close()
        results = [
            self.self_test.stop(),
            self.downloads.shut_down(),
            self.imports.shut_down(),
            self.storage.shut_down(),
        ]
        return all(results)

    def _on_more_wanted(self) -> None:
        if self._storage_dialog is not None:
            self._storage_dialog.close()
        self.open(at=Step.MODEL)

    def _on_storage_closed(self) -> None:
        self._storage_dialog = None

    def _on_wizard_closed(self) -> None:
        self._wizard = None

    def _on_ready(self, model_id: str, _: object) -> None:
        self.models_changed.emit()
        self.model_ready.emit(model_id)

    def _on_models_changed(self) -> None:
        self.models_changed.emit()

    def _on_optimised(self, _: str, __: object) -> None:
        """An engine that has the model open does not know its new form yet."""
        self.controller.release_memory()

    def _on_test_ended(self, outcome: Outcome) -> None:
        """Draw in the way that worked from now on."""
        way = outcome.way
        record = TrialRecord(
            way.device,
            way.precision,
            outcome.is_right,
            outcome.tries,
            outcome.seconds,
            outcome.matrix_tflops,
        )
        if outcome.is_right:
            self.settings.change(device=way.device, precision=way.precision)
        self.note(test=record)
        self.test_recorded.emit()

    def test_again(self) -> None:
        """Run the self-test from the fastest way on."""
        self.self_test.start(DeviceChoice.AUTO)

    def start_test(self) -> None:
        """Run the self-test with the device that the person chose first."""
        self.self_test.start(self.settings.settings.device)
