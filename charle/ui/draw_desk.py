"""Joins the first page to the controller: draft, queue, canvas, tokens, recent pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from charle.app.controller import Controller
from charle.app.job import Job, Readiness, State
from charle.app.sentences import in_full
from charle.core.gallery_entry import GalleryEntry
from charle.core.model_card import ModelCard
from charle.core.progress import Progress
from charle.core.recipe import Recipe
from charle.core.request import DeviceChoice
from charle.engine.engine import TokenSpan
from charle.errors import CharleError
from charle.ui.canvas.director import CanvasDirector
from charle.ui.canvas.footers import fraction_of
from charle.ui.canvas.shown import Shown
from charle.ui.cheat_sheet import sheet_for
from charle.ui.draft_holder import DraftHolder
from charle.ui.drawing import Drawing
from charle.ui.example_pictures import ExamplePictures
from charle.ui.library import Library
from charle.ui.loading import LoadedPicture, load_picture
from charle.ui.main_window import MainWindow
from charle.ui.models import Model
from charle.ui.reasons import Help, Reason
from charle.ui.settings_holder import SettingsHolder
from charle.ui.shape import Shape

_EXAMPLES_AFTER_MS = 150


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
        self._failed: tuple[Job, CharleError] | None = None
        self._show_examples_later = QTimer(self, singleShot=True, interval=_EXAMPLES_AFTER_MS)
        self._examples = ExamplePictures(library, window.devicePixelRatioF())
        self.director = CanvasDirector(window.canvas, controller, self._card_of, self)
        self._connect_window()
        self._connect_controller()
        self._connect_drawing()
        self.on_state_changed()
        self.on_model_changed()
        drawing.estimate()

    def set_models(self, models: Sequence[Model], devices: Sequence[DeviceChoice]) -> None:
        """Offer these models and devices."""
        self._models = list(models)
        self._drawing.set_models(self._models)
        page = self._window.draw_page
        page.inspector.set_models(models)
        page.inspector.set_devices(devices, self._settings.settings.device)
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
        page, canvas = self._window.draw_page, self._window.canvas
        actions = self._window.actions_of_window
        actions.draw.triggered.connect(self._on_draw)
        actions.stop.triggered.connect(self._controller.stop)
        actions.stop_all.triggered.connect(self._controller.stop_all)
        actions.surprise.triggered.connect(self._drawing.surprise)
        actions.new.triggered.connect(self._on_new)
        page.prompt.count_wanted.connect(self._controller.count_tokens)
        page.queue.move_wanted.connect(self._controller.move)
        page.queue.remove_wanted.connect(self._controller.remove)
        page.queue.clear_wanted.connect(self._controller.clear)
        page.ideas.history_cleared.connect(self._drawing.forget_prompts)
        page.vary.vary_wanted.connect(self._drawing.vary)
        page.inspector.model_chosen.connect(self._holder.choose_model)
        page.inspector.device_chosen.connect(self._on_device)
        page.recent.picture_chosen.connect(self.open_entry)
        page.recent.current_wanted.connect(self.director.watch)
        self._window.top_bar.model_chosen.connect(self._holder.choose_model)
        canvas.empty.example_chosen.connect(self._on_example)
        canvas.reason_taken.connect(self._on_reason)
        failed = canvas.failed
        failed.draw_again_wanted.connect(self._on_try_again)
        failed.save_again_wanted.connect(self._controller.retry_save)
        failed.smaller_wanted.connect(self._on_smaller)
        failed.model_choice_wanted.connect(self._window.top_bar.model.open)
        failed.edit_wanted.connect(self._on_edit)
        failed.dismissed.connect(self.director.dismiss_error)

    def _connect_controller(self) -> None:
        controller, page = self._controller, self._window.draw_page
        controller.state_changed.connect(self.on_state_changed)
        controller.queue_changed.connect(self.on_queue_changed)
        controller.readiness_changed.connect(self.on_readiness_changed)
        controller.tokens_counted.connect(self.on_tokens_counted)
        controller.job_failed.connect(self.on_job_failed)
        self.director.shown_changed.connect(self.on_shown_changed)
        self.director.watching_changed.connect(self.on_watching_changed)
        controller.progressed.connect(self.on_progressed)
        self._window.page_changed.connect(self.on_page_changed)
        self._library.changed.connect(self.on_library_changed)
        self._library.small_thumbnails.loaded.connect(self._show_examples_later.start)
        self._show_examples_later.timeout.connect(self._show_examples)
        page.side_changed.connect(self._show_examples_later.start)
        self._drawing.estimate_changed.connect(page.prompt.show_estimate)

    def _connect_drawing(self) -> None:
        self._holder.model_changed.connect(self.on_model_changed)
        self._drawing.queued.connect(self.on_queued)
        self._drawing.refused.connect(self.on_refused)
        self._drawing.prompt_noted.connect(self.on_prompt_noted)
        self._drawing.recipe_taken.connect(self.on_recipe_taken)
        self._settings.changed.connect(self.on_settings_changed)
        self.on_prompt_noted()

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

    def on_readiness_changed(self, readiness: Readiness) -> None:
        if readiness is Readiness.READY:
            self._controller.count_tokens(self._holder.draft.prompt)

    def on_tokens_counted(self, prompt: str, spans: Sequence[TokenSpan]) -> None:
        if prompt == self._holder.draft.prompt:
            self._window.draw_page.prompt.show_tokens(spans)

    def on_job_failed(self, job: Job, error: CharleError) -> None:
        self._failed = (job, error)

    # --- what the person and the drawing say ---

    def on_queued(self, job: Job) -> None:
        page = self._window.draw_page
        page.inspector.note_seed(job.request.seed)
        self.director.note_unread(job, page.prompt.unread_words())
        self.director.follow_next()
        self._window.show_draw()

    def on_refused(self, error: CharleError) -> None:
        self._failed = None
        if self._holder.draft.prompt.strip():
            self._window.canvas.show_error(error)
            self.on_shown_changed()
        else:  # nothing to draw: the field itself is the best answer
            self._window.toast.say(in_full(error))
        self._window.draw_page.prompt.field.setFocus()

    def on_prompt_noted(self) -> None:
        self._window.draw_page.ideas.set_history(self._drawing.memory.history)

    def on_recipe_taken(self, recipe: Recipe, is_installed: bool) -> None:
        self._window.show_draw()
        if is_installed:
            words = self.tr("The recipe is set up. Press Draw to see it again.")
        else:
            words = self.tr("The recipe is set up. It was drawn with another model: {0}.")
            words = words.format(recipe.model or self.tr("unknown"))
        self._window.toast.say(words)

    def on_model_changed(self) -> None:
        sheet = sheet_for(self._holder.card)
        page = self._window.draw_page
        page.ideas.set_sheet(sheet)
        self._show_examples_later.start()
        self._window.canvas.empty.set_examples(sheet.examples)
        if self._models:
            self._window.top_bar.set_models(self._models, self._holder.model)
        self._settings.change(model=self._holder.card.id)

    def on_settings_changed(self) -> None:
        page = self._window.draw_page
        page.inspector.device.set_value(self._settings.settings.device)

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

    def _on_reason(self, reason: Reason) -> None:
        shown = self._window.canvas.shown
        if shown is None or shown.recipe is None:
            return
        match reason.help:
            case Help.DRAW_AGAIN:
                self._drawing.draw_again(shown.recipe)
            case Help.USE_NATIVE_SIZE:
                self._drawing.use_own_size(shown.recipe)
            case Help.SHORTEN_PROMPT:
                self._drawing.use_recipe(shown.recipe)

    def _on_try_again(self) -> None:
        """The same request once more, whatever stands in the prompt by now."""
        if self._failed is not None:
            job, _ = self._failed
            self._failed = None
            self.on_queued(self._controller.draw(job.request, job.model, job.model_title))
        else:
            self._drawing.draw()

    def _on_smaller(self) -> None:
        self._holder.set(size=None, shape=Shape.SQUARE, count=1)
        self._drawing.draw()

    def _on_edit(self) -> None:
        self.director.dismiss_error()
        self._window.draw_page.prompt.field.setFocus()

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

    def _show_examples(self) -> None:
        page = self._window.draw_page
        if page.side == "ideas":
            page.ideas.show_examples(self._examples)

    def _card_of(self, model_id: str) -> ModelCard | None:
        return next((one.card for one in self._models if one.card.id == model_id), None)
