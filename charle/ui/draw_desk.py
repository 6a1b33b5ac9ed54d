"""Joins the first page to the controller: queue, canvas, recent pictures, what is possible."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from charle.app.controller import Controller
from charle.app.job import Job, State
from charle.core.gallery_entry import GalleryEntry
from charle.core.model_card import ModelCard
from charle.core.progress import Progress
from charle.core.recipe import Recipe
from charle.core.request import DeviceChoice
from charle.ui.canvas.director import CanvasDirector
from charle.ui.canvas.footers import fraction_of
from charle.ui.canvas.shown import Shown
from charle.ui.draft_holder import DraftHolder
from charle.ui.drawing import Drawing
from charle.ui.library import Library
from charle.ui.loading import LoadedPicture, load_picture
from charle.ui.main_window import MainWindow
from charle.ui.models import Model
from charle.ui.prompt_desk import PromptDesk
from charle.ui.settings_holder import SettingsHolder
from charle.ui.trouble_desk import TroubleDesk


class DrawDesk(QObject):
    """Listens on both sides and lets each know what it needs."""

    def __init__(
        self,
        window: MainWindow,
        controller: Controller,
        holder: DraftHolder,
        drawing: Drawing,
        library: Library,
        settings: SettingsHolder,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._holder = holder
        self._drawing = drawing
        self._library = library
        self._settings = settings
        self._models: list[Model] = []
        self._devices: list[DeviceChoice] = []
        self._last_seed: int | None = None
        self.director = CanvasDirector(window.canvas, controller, self._card_of, self)
        TroubleDesk(window, controller, holder, drawing, self.director)
        PromptDesk(window.draw_page, controller, holder, drawing, library)
        self._connect_window()
        self._connect_controller()
        self._connect_drawing()
        self.on_state_changed()
        self.on_model_changed()

    def set_models(self, models: Sequence[Model], devices: Sequence[DeviceChoice]) -> None:
        """Offer these models and devices."""
        self._models = list(models)
        self._devices = list(devices)
        self._drawing.set_models(self._models)
        if self._window.draw_page.sides.has("more"):
            self._fill_inspector()
        self._window.top_bar.set_models(models, self._holder.model)

    def take_over(self, shown: Shown | None) -> None:
        """Go on where the window before this one stopped."""
        self.on_queue_changed()
        if self._controller.current is not None:
            self.director.watch()
        elif shown is not None:
            self.director.choose(shown)
        self.on_library_changed()

    # --- wiring ---

    def _connect_window(self) -> None:
        page = self._window.draw_page
        actions = self._window.actions_of_window
        actions.draw.triggered.connect(self._on_draw)
        actions.stop.triggered.connect(self._controller.stop)
        actions.stop_all.triggered.connect(self._controller.stop_all)
        actions.surprise.triggered.connect(self._drawing.surprise)
        actions.new.triggered.connect(self._on_new)
        page.queue.move_wanted.connect(self._controller.move)
        page.queue.remove_wanted.connect(self._controller.remove)
        page.queue.clear_wanted.connect(self._controller.clear)
        page.sides.made.connect(self.on_side_made)
        self._window.recent.picture_chosen.connect(self.open_entry)
        self._window.recent.current_wanted.connect(self.director.watch)
        self._window.top_bar.model_chosen.connect(self._holder.choose_model)
        self._window.canvas.empty.example_chosen.connect(self._on_example)

    def _connect_controller(self) -> None:
        controller = self._controller
        controller.state_changed.connect(self.on_state_changed)
        controller.queue_changed.connect(self.on_queue_changed)
        self.director.shown_changed.connect(self.on_shown_changed)
        self.director.watching_changed.connect(self.on_watching_changed)
        controller.progressed.connect(self.on_progressed)
        self._window.page_changed.connect(self.on_page_changed)
        self._library.changed.connect(self.on_library_changed)

    def _connect_drawing(self) -> None:
        self._holder.model_changed.connect(self.on_model_changed)
        self._drawing.queued.connect(self.on_queued)
        self._drawing.recipe_taken.connect(self.on_recipe_taken)
        self._settings.changed.connect(self.on_settings_changed)

    def on_side_made(self, name: str) -> None:
        sides = self._window.draw_page.sides
        if name == "vary":
            sides.vary.vary_wanted.connect(self._drawing.vary)
        if name == "more":
            sides.inspector.model_chosen.connect(self._holder.choose_model)
            sides.inspector.device_chosen.connect(self._on_device)
            self._fill_inspector()

    def _fill_inspector(self) -> None:
        inspector = self._window.draw_page.sides.inspector
        inspector.set_models(self._models)
        inspector.set_devices(self._devices, self._settings.settings.device)
        if self._last_seed is not None:
            inspector.note_seed(self._last_seed)

    # --- what the controller says ---

    def on_state_changed(self, _: State | None = None) -> None:
        if self._controller.state is State.IDLE:
            self._window.top_bar.hide_progress()
        self._apply()

    def on_queue_changed(self) -> None:
        page = self._window.draw_page
        page.queue.show_jobs(self._controller.queue)
        page.on_queue_shown()
        self._apply()

    def on_progressed(self, _: Job, progress: Progress) -> None:
        if not self._window.is_draw_in_front:
            self._window.top_bar.show_progress(fraction_of(progress))

    def on_page_changed(self) -> None:
        if self._window.is_draw_in_front:
            self._window.top_bar.hide_progress()

    # --- what the person and the drawing say ---

    def on_queued(self, job: Job) -> None:
        page = self._window.draw_page
        self._last_seed = job.request.seed
        if page.sides.has("more"):
            page.sides.inspector.note_seed(job.request.seed)
        self.director.note_unread(job, page.prompt.unread_words())
        self.director.follow_next()
        self._window.show_draw()

    def on_recipe_taken(self, recipe: Recipe, is_installed: bool) -> None:
        self._window.show_draw()
        if is_installed:
            words = self.tr("The recipe is set up. Press Draw to see it again.")
        else:
            words = self.tr("The recipe is set up. It was drawn with another model: {0}.")
            words = words.format(recipe.model or self.tr("unknown"))
        self._window.toast.say(words)

    def on_model_changed(self) -> None:
        if self._models:
            self._window.top_bar.set_models(self._models, self._holder.model)
        self._settings.change(model=self._holder.card.id)

    def on_settings_changed(self) -> None:
        sides = self._window.draw_page.sides
        if sides.has("more"):
            sides.inspector.device.set_value(self._settings.settings.device)

    def on_shown_changed(self) -> None:
        shown = self._window.canvas.shown
        self._window.recent.mark(shown.path.name if shown else "")
        self._apply()

    def on_watching_changed(self, is_watching: bool) -> None:
        is_unseen = not is_watching and self._controller.state is not State.IDLE
        self._window.recent.show_drawing(is_unseen)

    def on_library_changed(self) -> None:
        self._window.recent.show_entries(self._library.entries())
        shown = self._window.canvas.shown
        if shown is not None:
            self._window.recent.mark(shown.path.name)
        self._apply()

    def open_entry(self, entry: GalleryEntry) -> None:
        """Show a picture of the gallery on the canvas."""
        path = entry.path
        self._library.chores.run(lambda: load_picture(path), self._on_loaded)

    def _on_loaded(self, picture: LoadedPicture) -> None:
        self.director.choose(Shown(picture.image, picture.path, picture.recipe))

    def _on_draw(self) -> None:
        self._drawing.draw()

    def _on_new(self) -> None:
        self._drawing.start_anew()
        self.director.clear()
        self._window.show_draw()

    def _on_example(self, prompt: str) -> None:
        self._holder.set(prompt=prompt)
        self._drawing.draw()

    def _on_device(self, device: object) -> None:
        self._settings.change(device=device)

    def _apply(self) -> None:
        """Every button derives from here."""
        actions = self._window.actions_of_window
        shown = self._window.canvas.shown
        has_picture = shown is not None or self._window.is_gallery_in_front
        actions.apply(
            self._controller.state,
            has_picture=has_picture,
            has_queue=bool(self._controller.queue),
        )
        if shown is not None and not self._window.is_gallery_in_front:
            entry = self._library.entry(shown.path)
            actions.favourite.setChecked(entry is not None and entry.is_favourite)

    def _card_of(self, model_id: str) -> ModelCard | None:
        return next((one.card for one in self._models if one.card.id == model_id), None)
