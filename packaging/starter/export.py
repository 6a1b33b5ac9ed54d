"""Stage "export": the finished model as a folder in Stable Diffusion's layout."""

import json
import shutil
from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderKL,
    DPMSolverMultistepScheduler,
    StableDiffusionPipeline,
    UNet2DConditionModel,
)
from transformers import CLIPTextModel, CLIPTokenizer

from charle.core.model_card import ModelCard
from charle.engine.preview import FILE_NAME as PREVIEW_NAME
from charle.engine.preview import fit_preview_map
from starter.aliases import ALIASES
from starter.art import STYLES, Art
from starter.config import Config, Workspace
from starter.examples import OTHER_WORDS
from starter.networks import SCHEDULE
from starter.palette import NAMES
from starter.questions import COLOUR_WORDS, well_known
from starter.scenes import SCENES
from starter.well_known import teaching_weights
from starter.words import SIZES, article, phrase, split_colour

MAX_BYTES = 48 * 2**20
_SUGGESTED_THINGS = 20
_SAID_OTHERWISE = ("automobile", "locomotive")  # nobody types these


def export(config: Config, art: Art, workspace: Workspace) -> None:
    """Write the model folder anew from the trained parts.

    Raises:
        SystemExit: a part is missing, or the model became larger than what may be shipped.
    """
    for part in (workspace.vae, workspace.networks / "unet"):
        if not (part / "config.json").is_file():
            raise SystemExit(f"{part.name} is not trained yet. Run the stages before.")
    folder = workspace.model
    partial = folder.with_name("model.partial")
    shutil.rmtree(partial, ignore_errors=True)
    vae = AutoencoderKL.from_pretrained(workspace.vae)
    pipeline = StableDiffusionPipeline(
        vae=vae,
        text_encoder=CLIPTextModel.from_pretrained(workspace.networks / "text_encoder"),
        tokenizer=CLIPTokenizer.from_pretrained(workspace.tokenizer),
        unet=UNet2DConditionModel.from_pretrained(workspace.networks / "unet"),
        scheduler=DPMSolverMultistepScheduler(
            steps_offset=1, prediction_type=config.training.prediction, **SCHEDULE
        ),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    preview = fit_preview_map(vae.float().eval())
    pipeline.to(torch.float16).save_pretrained(partial)
    for name in ("vocab.json", "merges.txt"):
        shutil.copy(workspace.tokenizer / name, partial / "tokenizer" / name)
    preview.write(partial / PREVIEW_NAME)
    ModelCard(
        id="starter",
        title="Starter model",
        width=config.size_px,
        height=config.size_px,
        steps=config.evaluation.steps,
        guidance=config.evaluation.guidance,
        licence="fluent-emoji-mit",
        is_starter=True,
    ).write(partial)
    _write(partial / "vocabulary.json", vocabulary(art))
    write_suggestions(partial, suggestions(art))
    size_bytes = sum(file.stat().st_size for file in partial.rglob("*") if file.is_file())
    if size_bytes > MAX_BYTES:
        raise SystemExit(f"The model takes {size_bytes / 2**20:.0f} MiB; 48 is the limit.")
    shutil.rmtree(folder, ignore_errors=True)
    partial.rename(folder)
    print(f"{folder}: {size_bytes / 2**20:.1f} MiB")


def vocabulary(art: Art) -> dict[str, Any]:
    """What the model was taught, for the app to tell: things, colours, scenes, styles, sizes."""
    things = list(teaching_weights(art.concepts))
    return {
        "things": things,
        "other_names": [other for thing in things for other in ALIASES.get(thing, ())],
        "colours": list(NAMES),
        "scenes": {scene.name: list(scene.words) for scene in SCENES},
        "other_words": sorted(OTHER_WORDS),
        "styles": list(STYLES),
        "sizes": list(SIZES),
    }


def suggestions(art: Art, failed: frozenset[str] = frozenset()) -> list[str]:
    """Prompts to try, of what the model was taught; each scene and nearly every colour.

    ``failed``: prompts for single things that it did not draw well; those are not suggested.
    """
    names = [art.concepts[i].name for i in well_known(art, len(art.concepts))]
    taught = teaching_weights(art.concepts)
    known = [name for name in names if name in taught]
    good = [name for name in known if phrase(name) not in failed][:_SUGGESTED_THINGS]
    nouns = [
        ALIASES[name][0] if name in _SAID_OTHERWISE else split_colour(name)[1] for name in good
    ]
    prompts = ["a black cat chilling on the street"] if "cat" in nouns else []
    for number, noun in enumerate(nouns):
        colour = COLOUR_WORDS[number % len(COLOUR_WORDS)]
        ground = COLOUR_WORDS[(number + 4) % len(COLOUR_WORDS)]
        scene = SCENES[number % len(SCENES)]
        other = nouns[(number + len(nouns) // 2) % len(nouns)]
        prompts += (
            phrase(noun, colour),
            f"{phrase(noun)} {scene.words[0]}",
            f"{phrase(noun)} on {article(ground)} {ground} background",
            f"{phrase(noun)} to the left of {phrase(other)}",
            f"{phrase(noun, colour)}, 3d style",
        )
    return prompts


def write_suggestions(model: Path, prompts: list[str]) -> None:
    _write(model / "prompts.json", prompts)


def _write(file: Path, value: Any) -> None:
    file.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
