"""The running app: what lives as long as it does, and the window, which may be made anew."""

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from charle.app.controller import Controller
from charle.app.desktop import Desktop
from charle.app.links import is_link, prompt_in
from charle.app.patience import Patience
from charle.app.presence import Presence
from charle.app.sentences import in_full
from charle.core.request import DeviceChoice
from charle.core.settings import Settings, SettingsFile
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.engine import EngineOptions, choose
from charle.errors import CharleError
from charle.paths import Paths
from charle.ui import clipboard, language, motion
from charle.ui.dialogs import Dialogs
from charle.ui.draft_holder import DraftHolder
from charle.ui.draw_desk import DrawDesk
from charle.ui.drawing import Drawing
from charle.ui.first_paint import FirstPaint
from charle.ui.library import Library
from charle.ui.main_window import MainWindow
from charle.ui.memory import Memory
from charle.ui.model_desk import MODEL_SUFFIXES, ModelDesk
from charle.ui.models import Model, installed_models
from charle.ui.picture_desk import PictureDesk
from charle.ui.releases import open_releases
from charle.ui.settings_holder import SettingsHolder
from charle.ui.suggestion import Suggestion
from charle.ui.theme import theme

if TYPE_CHECKING:
    from charle.engine.host import EngineFactory

PROMPT_PREFIX = "prompt:"
"""Marks a prompt among the files that a second start hands to the first."""


class App(QObject):
    """Owns controller, library, settings and the window.

    Python's garbage collector leaves what is there after the start, and what the library holds,
    out of its rounds (``gc.freeze``): each would stop the window for some frames, to find nothing.
    """

    def __init__(
        self,
        paths: Paths,
        desktop: Desktop,
        *,
        factory: "EngineFactory" = choose,
        to_trash: Callable[[Path], None] | None = None,
        patience: Patience | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``factory`` makes the engine in its own process, ``to_trash`` moves a file to the Trash,
        ``patience`` says how long an engine may be silent; tests pass their own.
        """
        super().__init__(parent)
        self.paths = paths
        self.settings = SettingsHolder(SettingsFile(paths.settings_file), self)
        settings = self.settings.settings
        self._in_force = settings
        self._side = "recent"
        language.install(settings.language)
        motion.set_less_motion(desktop.wants_less_motion())
        theme().set_appearance(settings.appearance)
        memory = Memory.from_json(settings.remembered)
        self.models = installed_models(paths)
        self.holder = DraftHolder(self._model(settings.model), self)
        self.holder.put(memory.draft)
        screen = QGuiApplication.primaryScreen()
        self.library = Library(paths, screen.devicePixelRatio(), self, to_trash=to_trash)
        self.controller = Controller(
            self.library.add,
            factory=factory,
            options=_engine_options(settings, paths),
            patience=patience,
            logs=paths.logs,
            parent=self,
        )
        self.drawing = Drawing(self.controller, self.holder, self.settings, memory, self)
        self.presence = Presence(self.controller, desktop, settings, self._is_in_front, self)
        self.suggestion = Suggestion(self.holder, self)
        self._saves_again = False
        self._is_closed = False
        self._is_rebuilding = False
        self._is_forgotten = False
        self.model_desk = ModelDesk(
            paths, self.settings, self.controller, lambda: self.window, self
        )
        self.model_desk.models_changed.connect(self.refresh_models)
        self.model_desk.prompt_chosen.connect(self.on_prompt_chosen)
        self.model_desk.everything_removed.connect(self.on_everything_removed)
        self.dialogs = Dialogs(
            lambda: self.window,
            lambda: self.models,
            devices(),
            self.settings,
            self.holder,
            paths.pictures,
            self,
        )
        self.dialogs.folder_chosen.connect(self.save_in)
        self._first_paint = FirstPaint(self)
        self.window = self._new_window(memory.geometry, memory.side)
        self.settings.changed.connect(self.on_settings_changed)
        self.library.opened.connect(self.on_library_opened)
        self.settings.write_failed.connect(self.on_trouble)
        self.controller.network_refused.connect(self.dialogs.on_network_refused)
        self.controller.job_finished.connect(self.remember)
        self.holder.model_changed.connect(self.on_model_changed)

    def show(self, prompt: str | None = None) -> None:
        """Show the window; everything that takes time begins after its first paint."""
        self._first_paint.then(lambda: self._on_first_paint(prompt))
        self.window.show()

    def after_first_paint(self, work: Callable[[], None]) -> None:
        """Call ``work`` once the window was painted."""
        self._first_paint.then(work)

    def welcome(self, *, newcomers: bool) -> None:
        """Go on with downloads; ``newcomers`` are led to a model of their own."""
        self._first_paint.then(lambda: self.model_desk.begin(welcomes=newcomers))

    def refresh_models(self) -> None:
        """A model was installed or removed."""
        self.models = installed_models(self.paths)
        if self.holder.model not in self.models:
            self.holder.choose_model(self._model(self.holder.card.id))
        self.draw_desk.set_models(self.models, devices())

    def open_files(self, names: Sequence[str]) -> None:
        """Somebody started CHARL-E again, maybe with a prompt; dropped a picture or a model on its
        icon; or followed a link with a prompt, which is filled in and not drawn.
        """
        self.window.raise_to_front()
        for name in names:
            if name.startswith(PROMPT_PREFIX):
                self._draw_prompt(name.removeprefix(PROMPT_PREFIX))
                return
            if is_link(name):
                self.suggestion.take(prompt_in(name), self.window)
                return
        path = next((Path(name) for name in names if Path(name).is_file()), None)
        if path is not None and path.suffix.lower() in MODEL_SUFFIXES:
            self.model_desk.offer_model(path)
        elif path is not None:
            self.picture_desk.take_recipe_of(path)

    def offer_crash(self, report: str) -> None:
        """The last run ended badly: offer what it left."""
        self.window.toast.say(
            self.tr("CHARL-E ended unexpectedly last time. Nothing that was finished is lost."),
            self.tr("Copy the report"),
            lambda: QGuiApplication.clipboard().setText(report),
        )

    def remember(self) -> None:
        """Keep what the next start should know."""
        memory = self.drawing.memory
        memory.geometry = self.window.place()
        memory.side = self.window.draw_page.side
        self.settings.change(remembered=memory.to_json())

    def close(self) -> bool:
        """End everything; False if a save still hangs, and only ``os._exit`` is left."""
        if self._is_closed:
            return True
        self._is_closed = True
        if not self._is_forgotten:
            self.remember()
        clipboard.settle()
        is_ended = self.model_desk.shut_down()
        is_ended &= self.controller.shut_down()
        self.library.close()
        self.settings.close()
        return is_ended

    def on_settings_changed(self, settings: Settings) -> None:
        """Put in force what differs from before."""
        before, self._in_force = self._in_force, settings
        if settings.appearance != before.appearance:
            theme().set_appearance(settings.appearance)
        options = _engine_options(settings, self.paths)
        if options != _engine_options(before, self.paths):
            self.controller.use_options(options)
        if settings.pictures != before.pictures:
            self.library.open(settings.pictures)
        if settings.language != before.language:
            QTimer.singleShot(0, self._speak)
        self.presence.use(settings)

    def on_model_changed(self) -> None:
        self.controller.warm_up(self.holder.model.folder)

    def on_prompt_chosen(self, prompt: str, model_id: str) -> None:
        """The wizard's last page: this prompt, with this model; either may be left open."""
        self.refresh_models()
        if model_id:
            self.holder.choose_model(self._model(model_id))
        if prompt:
            self.holder.set(prompt=prompt)
        self.window.raise_to_front()

    def on_everything_removed(self) -> None:
        """Only the pictures are left: end, and write nothing any more."""
        self._is_forgotten = True
        self.window.close()

    def on_trouble(self, error: CharleError) -> None:
        self.window.toast.say(in_full(error))

    def save_in(self, folder: str) -> None:
        """Save pictures in this folder from now on, those first that wait for one."""
        self._saves_again = True
        if self.settings.settings.pictures == Path(folder):
            self.on_library_opened()
        else:
            self.settings.change(pictures=Path(folder))

    def on_library_opened(self) -> None:
        gc.freeze()
        if self._saves_again:
            self._saves_again = False
            self.controller.retry_save()

    def _new_window(self, geometry: str, side: str) -> MainWindow:
        window = MainWindow(self.holder, self.library)
        self._first_paint.watch(window)
        window.restore_place(geometry)
        self.draw_desk = DrawDesk(
            window, self.controller, self.holder, self.drawing, self.library, self.settings
        )
        self.draw_desk.set_models(self.models, devices())
        self.picture_desk = PictureDesk(
            window, self.controller, self.drawing, self.library, self.draw_desk
        )
        window.draw_page.show_side(side if side in ("recent", "more", "ideas") else "recent")
        actions = window.actions_of_window
        actions.settings.triggered.connect(self.dialogs.open_settings)
        actions.about.triggered.connect(self.dialogs.open_about)
        actions.known.triggered.connect(self.dialogs.open_known_things)
        actions.licences.triggered.connect(self.dialogs.open_licences)
        actions.acknowledgements.triggered.connect(self.dialogs.open_acknowledgements)
        actions.updates.triggered.connect(open_releases)
        window.canvas.failed.other_folder_wanted.connect(self.dialogs.ask_for_folder)
        actions.more_models.triggered.connect(self.model_desk.open_models)
        actions.storage.triggered.connect(self.model_desk.open_storage)
        window.top_bar.more_models_wanted.connect(self.model_desk.open_models)
        window.closing.connect(self.on_window_closing)
        return window

    def on_window_closing(self) -> None:
        if not self._is_rebuilding:
            self.close()

    def _on_first_paint(self, prompt: str | None) -> None:
        if self._is_closed:
            return
        gc.freeze()
        gc.enable()  # it rested during the start (charle.__main__)
        self.library.open(self.settings.settings.pictures)
        self.controller.warm_up(self.holder.model.folder)
        if prompt is not None:
            self._draw_prompt(prompt)

    def _draw_prompt(self, prompt: str) -> None:
        self.holder.set(prompt=prompt)
        self.drawing.draw()

    def _speak(self) -> None:
        """Make the window anew in another language; what is in it stays."""
        self._is_rebuilding = True
        language.install(self.settings.settings.language)
        old = self.window
        shown = old.canvas.shown
        self.window = self._new_window(old.place(), old.draw_page.side)
        self.draw_desk.take_over(shown)
        self.window.show()
        self.dialogs.move_to_new_window(old)
        self._is_rebuilding = False

    def _is_in_front(self) -> bool:
        return QApplication.activeWindow() is not None

    def _model(self, model_id: str) -> Model:
        """The model with this id, else the first one."""
        return next((one for one in self.models if one.card.id == model_id), self.models[0])


def _engine_options(settings: Settings, paths: Paths) -> EngineOptions:
    return EngineOptions(settings.device, settings.precision, CoreMLOptions(paths.coreml))


def devices() -> list[DeviceChoice]:
    """The devices that a machine of this kind can have."""
    if sys.platform == "darwin":
        return [
            DeviceChoice.AUTO,
            DeviceChoice.NEURAL_ENGINE,
            DeviceChoice.MPS,
            DeviceChoice.COREML_GPU,
            DeviceChoice.CPU,
        ]
    return [DeviceChoice.AUTO, DeviceChoice.CUDA, DeviceChoice.CPU]
