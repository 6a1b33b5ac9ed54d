"""The driver: one stage a command, each going on where it stopped.

fetch → render → train-vae → compose → train → export → evaluate → sheet, in this order, are "all".
"pack" and "unpack" carry the work folder to another machine and back. Nothing is downloaded but in
"fetch"; "render" is the last stage that needs what was downloaded. "evaluate" and "sheet" of a
model from elsewhere begin with both.
"""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKL
from transformers import CLIPTokenizer

from starter.art import Art, read_art, render
from starter.bank import fill_bank
from starter.card import card, table
from starter.checkpoint import Clock
from starter.config import Workspace, read_preset
from starter.evaluate import CONCEPTS_ROW, evaluate
from starter.export import export, suggestions, write_suggestions
from starter.fetch import fetch
from starter.painter import Painter
from starter.parcel import pack, unpack
from starter.sheet import draw_sheets
from starter.tokens import learn_vocabulary
from starter.train import train
from starter.train_vae import train_vae

_DEFAULT_WORK = Path("build/starter")


class Run:
    """One preset in one work folder on one device."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._config = read_preset(options.preset)
        self.workspace = Workspace(options.work / self._config.name)
        self._device = torch.device(
            options.device or ("cuda" if torch.cuda.is_available() else "cpu")
        )
        self._options = options
        self._within_s = None if options.within is None else options.within * 60
        self._loaded: Art | None = None

    def stages(self) -> dict[str, Callable[[], bool]]:
        """What to call for each stage, in order; False if it was stopped and has to go on."""
        return {
            "fetch": self._fetch,
            "render": self._render,
            "train-vae": self._train_vae,
            "compose": self._compose,
            "train": self._train,
            "export": self._export,
            "evaluate": lambda: self.evaluate(self.workspace.model),
            "sheet": lambda: self.sheet(self.workspace.model),
        }

    @property
    def _art(self) -> Art:
        if self._loaded is None:
            self._loaded = read_art(self.workspace.art).to(self._device)
        return self._loaded

    def get_art(self) -> None:
        """Fetch and render the art, unless it is there."""
        if not self.workspace.art.is_file():
            self._fetch()
            self._render()

    def _fetch(self) -> bool:
        fetch(self.workspace.packages)
        return True

    def _render(self) -> bool:
        if not self.workspace.art.is_file():
            config = self._config
            render(self.workspace.packages, self.workspace.art, config.size_px, config.concepts)
        return True

    def _train_vae(self) -> bool:
        clock = Clock(self._options.minutes)
        place = self.workspace.vae
        if self._options.vae is not None and not place.exists():
            AutoencoderKL.from_pretrained(self._options.vae).float().save_pretrained(place)
        return train_vae(self._config, self._art, place, clock, within_s=self._within_s)

    def _compose(self) -> bool:
        tokenizer = self.workspace.tokenizer
        if not (tokenizer / "merges.txt").is_file():
            learn_vocabulary(self._config, self._art, tokenizer)
        vae = AutoencoderKL.from_pretrained(self.workspace.vae).float().to(self._device).eval()
        words = CLIPTokenizer.from_pretrained(tokenizer)
        clock = Clock(self._options.minutes)
        return fill_bank(self._config, self._art, vae, words, self.workspace.bank, clock)

    def _train(self) -> bool:
        work = self.workspace
        words = CLIPTokenizer.from_pretrained(work.tokenizer)
        clock = Clock(self._options.minutes)
        return train(
            self._config,
            words,
            work.bank,
            work.networks,
            self._device,
            clock,
            within_s=self._within_s,
            begin_with=self._options.networks,
            growing=self._options.growing,
        )

    def _export(self) -> bool:
        export(self._config, self._art, self.workspace)
        return True

    def evaluate(self, model: Path) -> bool:
        results = self._results(model)
        figures = evaluate(self._config, self._art, model, self._painter(model), results)
        if results == model:
            (model / "README.md").write_text(card(model, figures), "utf-8")
            failed = frozenset(figures[CONCEPTS_ROW]["wrong"])
            write_suggestions(model, suggestions(self._art, failed))
        print(table(figures))
        return True

    def sheet(self, model: Path) -> bool:
        count = 100 if self._config.name != "smoke" else 4
        folder = self._results(model)
        draw_sheets(self._art, model, self._painter(model), folder, count)
        return True

    def _painter(self, model: Path) -> Painter:
        asked = self._config.evaluation
        return Painter(model, asked.steps, asked.guidance, asked.batch, self._device)

    def _results(self, model: Path) -> Path:
        own = model.resolve() == self.workspace.model.resolve()
        return model if own else self.workspace.folder / f"figures-{model.name}"


def main(arguments: list[str] | None = None) -> None:
    """Run the stages asked for; exit code 3 if one was stopped by ``--minutes``."""
    options = _parser().parse_args(arguments)
    run = Run(options)
    if options.model and options.stage in ("evaluate", "sheet"):
        run.get_art()
        {"evaluate": run.evaluate, "sheet": run.sheet}[options.stage](options.model)
        return
    if options.stage == "pack":
        for part in pack(run.workspace.folder, options.parcel):
            print(part)
        return
    if options.stage == "unpack":
        unpack(options.parcel, run.workspace.folder)
        return
    stages = run.stages()
    for name in stages if options.stage == "all" else (options.stage,):
        print(f"— {name}", flush=True)
        if not stages[name]():
            print(f"{name} is not finished; the same command goes on with it.")
            raise SystemExit(3)


def _parser() -> argparse.ArgumentParser:
    parser: Any = argparse.ArgumentParser(prog="packaging/starter/run", description=__doc__)
    names = ("fetch", "render", "train-vae", "compose", "train", "export", "evaluate", "sheet")
    parser.add_argument("stage", choices=(*names, "all", "pack", "unpack"))
    parser.add_argument("--preset", default="gpu", help="gpu, cpu or smoke (presets.toml)")
    parser.add_argument("--work", type=Path, default=_DEFAULT_WORK, help="where files are kept")
    parser.add_argument("--device", help="cpu or cuda; without, cuda if there is one")
    parser.add_argument("--minutes", type=float, help="stop each stage after this long, to go on")
    parser.add_argument("--within", type=float, help="end each training stage in so many minutes")
    parser.add_argument("--vae", type=Path, help="train-vae: take this finished one instead")
    parser.add_argument("--networks", type=Path, help="train: go on from these finished ones")
    parser.add_argument(
        "--growing", action="store_true", help="train: while compose is filling the bank"
    )
    parser.add_argument("--model", type=Path, help="evaluate or sheet: another model's folder")
    parser.add_argument("--parcel", type=Path, default=_DEFAULT_WORK / "parcel")
    return parser  # type: ignore[no-any-return]


if __name__ == "__main__":
    main()
