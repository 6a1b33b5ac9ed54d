"""``charle txt2img``: the flags, defaults and files of the original Stable Diffusion script.

As in ``scripts/txt2img.py`` of CompVis/stable-diffusion; samples go to ``OUTDIR/samples/00000.png``
and on, the grid to ``OUTDIR/grid-0000.png``. Two things differ: every sample has a seed of its own
(``--seed`` plus its number), and the size follows the model unless it is given.
"""

import argparse
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image

from charle.cli.console import Console
from charle.cli.drawing import check_writable, draw
from charle.cli.prompts_file import read_prompts
from charle.core.picture import Picture
from charle.core.picture_file import export
from charle.core.request import GenerationRequest, Precision, Sampler
from charle.engine.engine import EngineOptions
from charle.errors import BadRequest
from charle.paths import Paths
from charle.weights.installed import InstalledModel, find_model

_GRID_GAP_PX = 2  # torchvision's make_grid, which the script used


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "txt2img",
        help="the original script's flags and files",
        description="Takes the flags of the original txt2img script and writes what it wrote.",
    )
    parser.add_argument("--prompt", default="a painting of a virus monster playing guitar")
    parser.add_argument("--outdir", type=Path, default=Path("outputs/txt2img-samples"))
    parser.add_argument("--skip_grid", action="store_true", help="do not save a grid")
    parser.add_argument("--skip_save", action="store_true", help="do not save single samples")
    parser.add_argument("--ddim_steps", type=int, default=50, help="number of sampling steps")
    parser.add_argument("--plms", action="store_true", help="use PLMS instead of DDIM")
    parser.add_argument("--fixed_code", action="store_true", help="same noise in every iteration")
    parser.add_argument("--ddim_eta", type=float, default=0.0, help="0: deterministic sampling")
    parser.add_argument("--n_iter", type=int, default=2, help="how often to sample")
    parser.add_argument("--H", type=int, help="height in pixels (default: the model's)")
    parser.add_argument("--W", type=int, help="width in pixels (default: the model's)")
    parser.add_argument("--n_samples", type=int, default=3, help="samples in each iteration")
    parser.add_argument("--n_rows", type=int, default=0, help="pictures in a row of the grid")
    parser.add_argument("--scale", type=float, default=7.5, help="guidance")
    parser.add_argument("--from-file", type=Path, metavar="FILE", help="one prompt a line")
    parser.add_argument("--ckpt", metavar="MODEL", help="an installed model's id or folder")
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--precision", choices=("full", "autocast"), default="autocast")
    parser.set_defaults(run=run, json=False)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    for name in ("n_iter", "n_samples"):
        if getattr(arguments, name) < 1:
            raise BadRequest(f"--{name} must be at least 1.", "Leave it out for the usual number.")
    model = find_model(paths, arguments.ckpt)
    requests = _requests(arguments, model)
    samples = arguments.outdir / "samples"
    check_writable(samples)
    console = Console(is_json=False, is_quiet=False)
    output = _Output(arguments.outdir, samples, saves_samples=not arguments.skip_save)
    precision = Precision.FLOAT32 if arguments.precision == "full" else Precision.AUTO

    def keep(picture: Picture) -> None:
        if (path := output.add(picture)) is not None:
            console.on_picture(path, picture)

    exit_code = draw(requests, model, EngineOptions(precision=precision), keep, console)
    if not arguments.skip_grid and output.pictures:
        print(output.save_grid(arguments.n_rows or arguments.n_samples))
    return exit_code


def _requests(arguments: argparse.Namespace, model: InstalledModel) -> list[GenerationRequest]:
    """In the script's order: iterations, then prompts (or the samples of the one prompt)."""
    if arguments.from_file is not None:
        prompts = read_prompts(arguments.from_file)
    else:
        prompts = [arguments.prompt] * arguments.n_samples
    return [
        GenerationRequest(
            prompt=prompt,
            width=arguments.W or model.card.width,
            height=arguments.H or model.card.height,
            steps=arguments.ddim_steps,
            guidance=arguments.scale,
            sampler=Sampler.PLMS if arguments.plms else Sampler.DDIM,
            seed=arguments.seed + index + (0 if arguments.fixed_code else len(prompts) * iteration),
            eta=arguments.ddim_eta,
        )
        for iteration in range(arguments.n_iter)
        for index, prompt in enumerate(prompts)
    ]


@dataclass
class _Output:
    """The script's files: numbers go on where an earlier run stopped."""

    folder: Path
    samples: Path
    saves_samples: bool
    pictures: list[Picture] = field(default_factory=list)

    def add(self, picture: Picture) -> Path | None:
        self.pictures.append(picture)
        if not self.saves_samples:
            return None
        path = _next_free(self.samples, "{:05}.png")
        export(picture, path, with_recipe=True)
        return path

    def save_grid(self, columns: int) -> Path:
        path = _next_free(self.folder, "grid-{:04}.png")
        grid = _grid([picture.image() for picture in self.pictures], columns)
        first = self.pictures[0]
        export(
            Picture(grid.width, grid.height, grid.tobytes(), first.recipe), path, with_recipe=False
        )
        return path


def _next_free(folder: Path, pattern: str) -> Path:
    number = sum(1 for _ in folder.glob(pattern.replace("{:05}", "*").replace("{:04}", "*")))
    while (path := folder / pattern.format(number)).exists():
        number += 1
    return path


def _grid(images: list[Image.Image], columns: int) -> Image.Image:
    """Rows of ``columns`` pictures with black lines between and around them."""
    columns = min(columns, len(images))
    rows = -(-len(images) // columns)
    width, height = (side + _GRID_GAP_PX for side in images[0].size)
    grid = Image.new("RGB", (columns * width + _GRID_GAP_PX, rows * height + _GRID_GAP_PX))
    for index, image in enumerate(images):
        row, column = divmod(index, columns)
        grid.paste(image, (column * width + _GRID_GAP_PX, row * height + _GRID_GAP_PX))
    return grid
