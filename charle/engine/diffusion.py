"""The engine that draws with torch and diffusers: opens models, picks the recipe, minds the job.

Knows nothing of processes, windows or picture files.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import charle
from charle.core.model_card import ModelCard, read_card
from charle.core.notice import flagged_notice
from charle.core.picture import Picture
from charle.core.progress import CancelToken, OnProgress, Phase, Progress
from charle.core.recipe import Recipe
from charle.core.request import DeviceChoice, GenerationRequest, Precision
from charle.engine.components import Components, read_config
from charle.engine.coreml.engaging import CoreMLChoice, engage
from charle.engine.devices import DeviceProfile, give_back_memory, profile_for
from charle.engine.engine import EngineOptions, TokenSpan
from charle.engine.memory import Footprint, MemoryPlan, footprint, plan_memory
from charle.engine.model_check import check_model
from charle.engine.pace import Pace
from charle.engine.preview import preview_map_for
from charle.engine.report import Report
from charle.engine.stable_diffusion import NonFiniteError, StableDiffusion
from charle.engine.weights_file import count_parameters
from charle.errors import DrawingFailed, EngineFailed, ModelError

_log = logging.getLogger(__name__)

_RECIPES = {"StableDiffusionPipeline": StableDiffusion}
"""Recipe by the class that ``model_index.json`` names; another family is another entry."""

_EXACT_NOTE = (
    "Drawn with more exact numbers, which takes longer: the fast way failed on this machine."
)


@dataclass(frozen=True)
class _Open:
    """A model that is ready to draw."""

    folder: Path
    card: ModelCard
    components: Components
    recipe: StableDiffusion
    footprint: Footprint


class DiffusionEngine:
    """Draws with one model at a time; see ``charle.engine.engine.Engine``."""

    def __init__(self, options: EngineOptions) -> None:
        self._options = options
        self._model: _Open | None = None
        self._needs_float32: set[Path] = set()
        self._paces: dict[tuple[object, ...], Pace] = {}

    def load(self, model: Path, on_progress: OnProgress, cancel: CancelToken) -> None:
        if self._model is None or self._model.folder != model:
            self.unload()
            check_model(model)
            profile = profile_for(self._options, count_parameters(model, "unet"))
            if model in self._needs_float32:
                profile = profile.in_float32()
            self._model = _open(model, profile, self._coreml(profile), on_progress, cancel)
            give_back_memory(profile)

    def generate(
        self, request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken
    ) -> Iterator[Picture]:
        model = self._opened
        plan = _plan(model, request)
        cancel.check()
        model.components.lay_on(request.loras)
        try:
            for index in range(request.count):
                try:
                    yield self._draw(request, index, plan, on_progress, cancel)
                except NonFiniteError as error:
                    yield self._draw_exactly(request, index, error, on_progress, cancel)
        finally:
            give_back_memory(model.components.profile)

    def tokens(self, prompt: str) -> tuple[TokenSpan, ...]:
        return self._opened.recipe.reader.spans(prompt)

    def unload(self) -> None:
        if self._model is not None:
            self._model.components.drop("unet")
            profile, self._model = self._model.components.profile, None
            give_back_memory(profile)

    @property
    def profile(self) -> DeviceProfile:
        """The device and number formats that the loaded model runs with."""
        return self._opened.components.profile

    @property
    def components(self) -> Components:
        """The parts of the loaded model, as they run."""
        return self._opened.components

    @property
    def _opened(self) -> _Open:
        if self._model is None:
            raise EngineFailed("No model is loaded.", "Choose a model first.")
        return self._model

    def _draw(
        self,
        request: GenerationRequest,
        index: int,
        plan: MemoryPlan,
        on_progress: OnProgress,
        cancel: CancelToken,
    ) -> Picture:
        model = self._opened
        model.components.prepare_unet(request.width, request.height, on_progress, cancel)
        report = Report(index, request.count, self._pace(request), on_progress)
        image = model.recipe.draw(request, request.seed_of(index), plan, report, cancel)
        is_flagged = False
        if request.is_checked and model.components.has_safety_checker:
            report.checking()
            is_flagged = model.components.safety_checker.is_unsafe(image)
        recipe = Recipe.of(
            request,
            index,
            model=model.card.id,
            model_hash=model.card.weights_sha256[:10],
            app_version=charle.__version__,
        )
        rgb = flagged_notice(*image.size) if is_flagged else image.tobytes()
        notes = model.components.take_notes()
        return Picture(image.width, image.height, rgb, recipe, report.finished(), is_flagged, notes)

    def _draw_exactly(
        self,
        request: GenerationRequest,
        index: int,
        overflow: NonFiniteError,
        on_progress: OnProgress,
        cancel: CancelToken,
    ) -> Picture:
        """Once more in float32 from the start, remembered for this model on this machine."""
        model = self._opened
        profile = model.components.profile
        exact = profile.in_float32()
        if profile == exact:
            raise _no_picture() from overflow
        _log.warning("non-finite values with %s: drawing again in float32", profile.unet_dtype)
        self._needs_float32.add(model.folder)
        self.unload()
        self._model = _open(model.folder, exact, None, on_progress, cancel)
        self._model.components.lay_on(request.loras)
        try:
            plan = _plan(self._model, request)
            picture = self._draw(request, index, plan, on_progress, cancel)
        except NonFiniteError as error:
            raise _no_picture() from error
        return replace(picture, notes=(*picture.notes, _EXACT_NOTE))

    def _coreml(self, profile: DeviceProfile) -> CoreMLChoice | None:
        """How Core ML may be used, unless exact numbers are wanted or it cannot run here."""
        options = self._options
        is_exact = options.precision is Precision.FLOAT32
        if options.coreml is None or is_exact or profile.choice is DeviceChoice.CUDA:
            return None
        return engage(options.coreml, options.device)

    def _pace(self, request: GenerationRequest) -> Pace:
        """Step times of pictures that take equally long."""
        model = self._opened
        is_guided = request.guidance > 1
        key = (model.folder, request.width, request.height, is_guided, request.loras)
        return self._paces.setdefault(key, Pace())


def _open(
    model: Path,
    profile: DeviceProfile,
    coreml: CoreMLChoice | None,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> _Open:
    """Load every part, so that the first picture can start at once."""
    class_name = read_config(model / "model_index.json").get("_class_name")
    recipe = _RECIPES.get(str(class_name))
    if recipe is None:
        raise ModelError(
            f"CHARL-E cannot draw with this kind of model ({class_name}).",
            "Choose a Stable Diffusion 1.x or 2.x model.",
        )
    components = Components(model, profile, coreml)
    parts = ("tokenizer", "text_encoder", "unet", "vae")
    for step, name in enumerate(parts):
        cancel.check()
        on_progress(Progress(Phase.LOADING, step, len(parts)))
        getattr(components, name)
    preview_map = preview_map_for(components.vae, model)
    on_progress(Progress(Phase.LOADING, len(parts), len(parts)))
    return _Open(
        model,
        read_card(model),
        components,
        recipe(components, preview_map),
        footprint(model, profile),
    )


def _plan(model: _Open, request: GenerationRequest) -> MemoryPlan:
    profile = model.components.profile
    return plan_memory(
        model.footprint, profile, request.width, request.height, request.guidance > 1
    )


def _no_picture() -> DrawingFailed:
    return DrawingFailed(
        "No picture came out: the model's numbers went out of bounds.",
        "Try a lower guidance, another sampler or another seed.",
    )
