"""The recipe of one finished picture: everything needed to draw it again."""

from dataclasses import dataclass

from charle.core.request import GenerationRequest, Sampler


@dataclass(frozen=True, slots=True)
class LoraUsed:
    """A LoRA that took part, by name: the file itself may be elsewhere on another machine."""

    name: str
    scale: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What decided the pixels of one picture; ``seed`` is this picture's own.

    ``model`` is the model's id and ``model_hash`` the first ten hex digits of its UNet weights'
    sha256 (empty if unknown). ``app_version`` tells which CHARL-E drew it.
    """

    prompt: str
    negative_prompt: str
    width: int
    height: int
    steps: int
    guidance: float
    sampler: Sampler
    seed: int
    model: str
    model_hash: str = ""
    loras: tuple[LoraUsed, ...] = ()
    variation_seed: int = 0
    variation_strength: float = 0.0
    eta: float = 0.0
    app_version: str = ""

    @classmethod
    def of(
        cls,
        request: GenerationRequest,
        index: int,
        *,
        model: str,
        model_hash: str = "",
        app_version: str = "",
    ) -> "Recipe":
        """The recipe of picture ``index`` (from 0) of a request."""
        return cls(
            prompt=request.prompt,
            negative_prompt=request.negative_prompt,
            width=request.width,
            height=request.height,
            steps=request.steps,
            guidance=request.guidance,
            sampler=request.sampler,
            seed=request.seed_of(index),
            model=model,
            model_hash=model_hash,
            loras=tuple(LoraUsed(lora.path.stem, lora.scale) for lora in request.loras),
            variation_seed=request.variation_seed,
            variation_strength=request.variation_strength,
            eta=request.eta,
            app_version=app_version,
        )


@dataclass(frozen=True, slots=True)
class FoundRecipe:
    """A recipe read from a file; ``notes`` tell what could not be taken as it was."""

    recipe: Recipe
    notes: tuple[str, ...] = ()
