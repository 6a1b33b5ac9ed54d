"""Getting models and looking after them, joined to the window: wizard, storage page, downloads."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from charle.app.controller import Controller
from charle.app.job import Job
from charle.paths import Paths
from charle.ui.chores import Chores
from charle.ui.main_window import MainWindow
from charle.ui.settings_holder import SettingsHolder

if TYPE_CHECKING:
    from charle.ui.first_run import FirstRun

MODEL_SUFFIXES = frozenset({".ckpt", ".safetensors"})
"""Files that are opened as models, as the app tells the system."""


class ModelDesk(QObject):
    """Makes the first run when it is needed, and hands on what comes of it.

    Signals:
        models_changed(): a model was installed, moved or removed.
        prompt_chosen(str, str): draw this with the model of this id; either may be empty.
        everything_removed(): only the pictures are left; nothing may be written any more.
    """

    models_changed = Signal()
    prompt_chosen = Signal(str, str)
    everything_removed = Signal()

    def __init__(
        self,
        paths: Paths,
        settings: SettingsHolder,
        controller: Controller,
        window: Callable[[], MainWindow],
        parent: QObject,
    ) -> None:
        """``window`` gives the window of the moment: another language makes it anew."""
        super().__init__(parent)
        self._paths = paths
        self._settings = settings
        self._controller = controller
        self._window = window
        self._chores = Chores(self)
        self._first_run: FirstRun | None = None
        self._welcomes = False
        controller.job_finished.connect(self.on_job_finished)

    def begin(self, *, welcomes: bool) -> None:
        """Go on with interrupted downloads and, if asked to, welcome a newcomer.

        The rooms behind it are imported in the background: the window is being looked at already.
        """
        self._welcomes = welcomes
        self._chores.run(lambda: import_module("charle.ui.first_run"), self.on_imported)

    def on_imported(self, _: object) -> None:
        first_run = self.first_run
        first_run.go_on()
        if self._welcomes and first_run.is_due:
            first_run.open(self._window())

    @property
    def first_run(self) -> "FirstRun":
        if self._first_run is None:
            from charle.ui.first_run import FirstRun

            first_run = FirstRun(self._paths, self._settings, self._controller, parent=self)
            first_run.models_changed.connect(self.models_changed)
            first_run.model_ready.connect(self.on_model_ready)
            first_run.prompt_chosen.connect(self.prompt_chosen)
            first_run.downloads.activity_changed.connect(self.on_activity_changed)
            first_run.storage.everything_removed.connect(self.on_everything_removed)
            self._first_run = first_run
        return self._first_run

    def open_models(self) -> None:
        """The wizard, at the choice of models."""
        from charle.ui.first_run import Step

        self.first_run.open(self._window(), at=Step.MODEL)

    def offer_model(self, path: Path) -> None:
        """Somebody opened a model file with CHARL-E: the wizard looks at it and asks."""
        from charle.ui.first_run import Step

        self.first_run.open(self._window(), at=Step.MODEL).model.take_path(path)

    def open_welcome(self) -> None:
        """The wizard where it was left."""
        self.first_run.open(self._window())

    def open_storage(self) -> None:
        self.first_run.open_storage(self._window())

    def on_model_ready(self, model_id: str) -> None:
        if self.first_run.wizard is None:
            self._window().toast.say(
                self.tr("A new model is ready."),
                self.tr("Use it"),
                lambda: self.prompt_chosen.emit("", model_id),
            )

    def on_activity_changed(self, is_active: bool) -> None:
        self._window().top_bar.offline.show_downloading(is_active)

    def on_everything_removed(self, _: object) -> None:
        self.everything_removed.emit()

    def on_job_finished(self, job: Job) -> None:
        """Remember when the model was used; the shipped one may lie where nobody may write."""
        if self._paths.models in job.model.parents:
            from charle.weights.store import mark_used

            mark_used(job.model)

    def shut_down(self) -> bool:
        """End what goes on in the background; False if a disk still hangs."""
        self._chores.close()
        return self._first_run is None or self._first_run.shut_down()
