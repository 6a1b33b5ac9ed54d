"""``charle generate``: draw a prompt with every knob of the request."""

import argparse
from functools import partial
from pathlib import Path
from typing import Any

from charle.cli.console import Console
from charle.cli.drawing import check_writable, draw
from charle.cli.prompts_file import read_prompts
from charle.core.picture import Picture
from charle.core.picture_file import export, save_new
from charle.core.request import (
    DeviceChoice,
    GenerationRequest,
    Lora,
    Precision,
    Sampler,
    random_seed,
)
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.engine import EngineOptions
from charle.errors import BadRequest
from charle.paths import Paths
from charle.weights.installed import InstalledModel, find_model

_PICTURE_SUFFIXES = {".png", ".jpg", ".jpeg", ".webp"}


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "generate",
        help="draw a picture from a sentence",
        description="Draw a picture from a sentence and print where it is.",
    )
    parser.add_argument("prompt", nargs="?", metavar="PROMPT", help="what to draw")
    parser.add_argument("--from-file", type=Path, metavar="FILE", help="one prompt a line")
    parser.add_argument("--negative", default="", metavar="TEXT", help="what to keep out")
    parser.add_argument("--model", metavar="NAME", help="a model's id or folder")
    parser.add_argument("--steps", type=int, help="how often the picture is refined")
    parser.add_argument("--guidance", type=float, help="how closely to follow the prompt")
    parser.add_argument("--sampler", type=Sampler.named, help=f"one of: {', '.join(Sampler)}")
    parser.add_argument("--seed", type=int, help="same seed, same picture (default: random)")
    parser.add_argument("--count", type=int, default=1, help="how many pictures of each prompt")
    parser.add_argument("--width", type=int, help="in pixels, a multiple of 8")
    parser.add_argument("--height", type=int, help="in pixels, a multiple of 8")
    parser.add_argument(
        "--lora", type=_lora, action="append", default=[], metavar="FILE[:STRENGTH]"
    )
    parser.add_argument(
        "--out", type=Path, metavar="PATH", help="a folder, or a .png, .jpg or .webp file"
    )
    parser.add_argument("--device", type=DeviceChoice, choices=list(DeviceChoice), default="auto")
    parser.add_argument("--precision", type=Precision, choices=list(Precision), default="auto")
    parser.add_argument(
        "--no-safety-checker", action="store_true", help="do not check finished pictures"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--quiet", action="store_true", help="print paths only")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    model = find_model(paths, arguments.model)
    requests = [_request(prompt, arguments, model) for prompt in _prompts(arguments)]
    console = Console(is_json=arguments.json, is_quiet=arguments.quiet)
    out = arguments.out or paths.pictures
    if out.suffix.lower() in _PICTURE_SUFFIXES:
        if len(requests) * arguments.count > 1:
            raise BadRequest(
                "Several pictures cannot go into one file.", "Name a folder after --out instead."
            )
        check_writable(out.parent)
        keep = partial(_export, console, out)
    else:
        check_writable(out)
        keep = partial(_save, console, out)
    if model.card.is_starter and arguments.model is None:
        console.note(
            "Drawing with the starter model, which knows simple things. "
            "For everything else install Stable Diffusion."
        )
    options = EngineOptions(arguments.device, arguments.precision, CoreMLOptions(paths.coreml))
    return draw(requests, model, options, keep, console)


def _save(console: Console, folder: Path, picture: Picture) -> None:
    console.on_picture(save_new(picture, folder), picture)


def _export(console: Console, file: Path, picture: Picture) -> None:
    export(picture, file, with_recipe=True)
    console.on_picture(file, picture)


def _prompts(arguments: argparse.Namespace) -> list[str]:
    if arguments.from_file is None:
        return [arguments.prompt or ""]
    if arguments.prompt is not None:
        raise BadRequest(
            "There is a prompt and a file of prompts.", "Give one or the other, not both."
        )
    return read_prompts(arguments.from_file)


def _request(
    prompt: str, arguments: argparse.Namespace, model: InstalledModel
) -> GenerationRequest:
    """The request; what the person left open comes from the model's card."""
    card = model.card
    return GenerationRequest(
        prompt=prompt,
        negative_prompt=arguments.negative,
        width=_or(arguments.width, card.width),
        height=_or(arguments.height, card.height),
        steps=_or(arguments.steps, card.steps),
        guidance=_or(arguments.guidance, card.guidance),
        sampler=_or(arguments.sampler, card.sampler),
        seed=_or(arguments.seed, random_seed()),
        count=arguments.count,
        loras=tuple(arguments.lora),
        is_checked=not arguments.no_safety_checker,
    )


def _or(value: Any, default: Any) -> Any:
    return default if value is None else value


def _lora(text: str) -> Lora:
    """``FILE`` or ``FILE:STRENGTH``."""
    name, colon, strength = text.rpartition(":")
    try:
        return Lora(Path(name), float(strength)) if colon else Lora(Path(text))
    except ValueError:  # the colon belongs to the path
        return Lora(Path(text))
