"""From the draft to the queue: sends requests, learns the pace, remembers prompts."""

import random

from PySide6.QtCore import QObject, Signal

from charle.app.controller import Controller
from charle.app.job import Job
from charle.core.picture import Picture
from charle.core.recipe import Recipe
from charle.core.request import GenerationRequest, random_seed
from charle.errors import BadRequest
from charle.ui.cheat_sheet import sheet_for
from charle.ui.draft import Draft
from charle.ui.draft_holder import DraftHolder
from charle.ui.memory import Memory
from charle.ui.models import Model
from charle.ui.pace import Pace
from charle.ui.settings_holder import SettingsHolder
from charle.ui.variations import again, variation_requests


class Drawing(QObject):
    """Everything that ends in ``Controller.draw``.

    Signals:
        queued(Job): a job was accepted.
        refused(CharleError): the draft cannot be drawn as it is.
        estimate_changed(object): seconds for the draft, or None if nobody knows yet.
        prompt_noted(): the history of prompts changed.
        recipe_taken(Recipe, bool): a recipe is in the draft; whether its model is installed.
    """

    queued = Signal(object)
    refused = Signal(object)
    estimate_changed = Signal(object)
    prompt_noted = Signal()
    recipe_taken = Signal(object, bool)

    def __init__(
        self,
        controller: Controller,
        holder: DraftHolder,
        settings: SettingsHolder,
        memory: Memory,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._holder = holder
        self._settings = settings
        self._memory = memory
        self._models: list[Model] = [holder.model]
        self._pace = Pace(memory.pace)
        self._dice = random.Random()  # noqa: S311 - for surprises
        controller.picture_finished.connect(self.on_picture_finished)
        holder.changed.connect(self.estimate)

    def set_models(self, models: list[Model]) -> None:
        self._models = models

    @property
    def memory(self) -> Memory:
        """What to remember, the draft and the pace of now included."""
        self._memory.draft = self._holder.draft
        self._memory.pace = self._pace.known()
        return self._memory

    def draw(self) -> None:
        """Queue the draft."""
        try:
            request = self._holder.draft.request(self._holder.card, is_checked=self._is_checked)
        except BadRequest as error:
            self.refused.emit(error)
            return
        self._memory.note_prompt(request.prompt)
        self.prompt_noted.emit()
        self._queue(request, self._holder.model)

    def draw_again(self, recipe: Recipe) -> None:
        """The same recipe with fresh noise."""
        model = self._model_of(recipe) or self._holder.model
        self._queue(again(recipe, is_checked=self._is_checked, seed=random_seed()), model)

    def repeat(self, job: Job) -> None:
        """The same request once more, the same noise included."""
        self.queued.emit(self._controller.draw(job.request, job.model, job.model_title))

    def vary(self, recipe: Recipe, strength: float, count: int) -> None:
        """Relatives of a picture."""
        model = self._model_of(recipe) or self._holder.model
        for request in variation_requests(recipe, strength, count, is_checked=self._is_checked):
            self._queue(request, model)

    def use_recipe(self, recipe: Recipe) -> None:
        """Set everything up as it was for this picture."""
        model = self._model_of(recipe)
        if model is not None:
            self._holder.choose_model(model)
        self._holder.put(Draft.of(recipe, self._holder.card))
        self.recipe_taken.emit(recipe, model is not None)

    def use_own_size(self, recipe: Recipe) -> None:
        """Draw a recipe at the size that the model draws best."""
        self.use_recipe(recipe)
        self._holder.set(size=None, shape=Draft().shape)
        self.draw()

    def surprise(self) -> None:
        """A prompt that nobody had to think of."""
        self._holder.set(prompt=sheet_for(self._holder.card).surprise(self._dice))

    def start_anew(self) -> None:
        """An empty draft; shape, quality and count stay."""
        draft = self._holder.draft
        self._holder.put(Draft(shape=draft.shape, quality=draft.quality, count=draft.count))

    def forget_prompts(self) -> None:
        self._memory.history = []
        self.prompt_noted.emit()

    def estimate(self) -> None:
        """Tell how long the draft would take."""
        seconds = self._pace.seconds_for(self._holder.draft, self._holder.card)
        self.estimate_changed.emit(seconds)

    def on_picture_finished(self, _: Job, picture: Picture, __: object) -> None:
        self._pace.note(picture)
        self.estimate()

    @property
    def _is_checked(self) -> bool:
        return self._settings.settings.is_checked

    def _model_of(self, recipe: Recipe) -> Model | None:
        return next((one for one in self._models if one.card.id == recipe.model), None)

    def _queue(self, request: GenerationRequest, model: Model) -> None:
        self.queued.emit(self._controller.draw(request, model.folder, model.card.title))
