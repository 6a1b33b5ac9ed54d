"""Stage "evaluate": every row of the table, on fixed prompts and seeds, in float32.

Each row is written to ``figures.json`` as soon as it is measured; a second call goes on with the
rows that are missing. ``questions`` says what is asked, ``metrics`` how an answer is judged.
"""

import json
import platform
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from starter import metrics, questions
from starter.art import STYLES, Art
from starter.compose import compose
from starter.config import Config, EvaluationConfig
from starter.examples import Example, Examples
from starter.painter import Painter
from starter.palette import Floats
from starter.scenes import SCENES
from starter.train_vae import measure_psnr

FILE_NAME = "figures.json"
CONCEPTS_ROW = "nearest reference is the right concept"
_SEED = 1000
_SCENE_REFERENCES = 16
_STYLE_PX = 64
Figure = dict[str, Any]


class Evaluation:
    """Measures one model against the art it was (or was not) trained on."""

    def __init__(self, config: Config, art: Art, model: Path, painter: Painter) -> None:
        self._settings: EvaluationConfig = config.evaluation
        self._art, self._model, self._painter = art, model, painter
        self._examples = Examples(art, config.seed)
        self._seed = config.seed
        self._known = known_concepts(art, model)
        self._references: tuple[Floats, list[int]] | None = None

    def rows(self) -> dict[str, Callable[[], Figure]]:
        """How to measure each row, by its name in the table."""
        return {
            "concepts": lambda: {"value": len(self._known)},
            "picture size": lambda: {"value": self._painter.size_px},
            "seconds a picture": self._seconds,
            "VAE reconstruction, dB": self._reconstruction,
            "colour word right": self._colours,
            "background colour right": self._backgrounds,
            "colour–object pair never trained": self._pairs,
            "style word right": self._styles,
            CONCEPTS_ROW: self._concepts,
            "two objects, both recognisable, right sides": self._two_objects,
            "scene right behind an object": self._scenes,
        }

    def _seconds(self) -> Figure:
        machine = f"{platform.machine()}, {torch.get_num_threads()} threads"
        return {"value": round(self._painter.seconds_a_picture(), 2), "machine": machine}

    def _reconstruction(self) -> Figure:
        vae, count = self._painter.pipeline.vae, self._settings.vae_pictures
        value = measure_psnr(self._art, vae, self._seed, count, self._painter.size_px)
        return {"value": round(value, 2), "of": count}

    def _colours(self) -> Figure:
        return self._asked(
            questions.colours(self._art, self._settings.colour_objects), metrics.object_word
        )

    def _pairs(self) -> Figure:
        """Asked only where the judge finds the colour in the art itself: a yellow butterfly has
        more purple than yellow, and wine is the smaller part of a wine glass.
        """
        asked = questions.pairs_never_trained(
            self._art, self._known, self._settings.pairs_never_trained
        )
        fair = [question for question, concept in asked if self._shows(concept, question.answer)]
        return self._asked(fair, metrics.object_word)

    def _shows(self, concept: int, colour: str) -> bool:
        example = self._examples.reference(concept, STYLES[0], colour)
        return metrics.object_word(self._composed([example])[0]) == colour

    def _backgrounds(self) -> Figure:
        asked = questions.backgrounds(self._art, self._known, self._settings.backgrounds)
        return self._asked(asked, metrics.background_word)

    def _asked(
        self, asked: list[questions.Question], judge: Callable[[Floats], str | None]
    ) -> Figure:
        pictures = self._painter.draw([q.prompt for q in asked], _SEED)
        answers = [judge(picture) for picture in pictures]
        wrong = {
            q.prompt: answer for q, answer in zip(asked, answers, strict=True) if answer != q.answer
        }
        return _figure([a == q.answer for q, a in zip(asked, answers, strict=True)], wrong)

    def _styles(self) -> Figure:
        asked = questions.styles(self._art, self._known, self._settings.styles)
        pictures = self._painter.draw([question.prompt for question, _ in asked], _SEED)
        hits, wrong = [], {}
        for (question, concept), picture in zip(asked, pictures, strict=True):
            both = [self._examples.reference(concept, style) for style in STYLES]
            prints = [metrics.fingerprint(p, _STYLE_PX) for p in self._composed(both)]
            own = metrics.fingerprint(picture, _STYLE_PX)[None]
            found = STYLES[int(metrics.nearest(own, np.stack(prints))[0, 0])]
            hits.append(found == question.answer)
            if not hits[-1]:
                wrong[question.prompt] = found
        return _figure(hits, wrong)

    def _concepts(self) -> Figure:
        asked = questions.concepts(self._art, self._known, self._settings.retrieval)
        pictures = self._painter.draw([q.prompt for q in asked], _SEED)
        return self._recognised(
            [(q.prompt, int(q.answer), p) for q, p in zip(asked, pictures, strict=True)]
        )

    def _recognised(self, shown: list[tuple[str, int, Floats]]) -> Figure:
        names = [concept.name for concept in self._art.concepts]
        found = self.recognise([picture for _, _, picture in shown])
        hits = [best[0] == wanted for (_, wanted, _), best in zip(shown, found, strict=True)]
        pairs = zip(shown, found, hits, strict=True)
        wrong = {prompt: names[best[0]] for (prompt, _, _), best, hit in pairs if not hit}
        among = [wanted in best for (_, wanted, _), best in zip(shown, found, strict=True)]
        return _figure(hits, wrong) | {"top 5": round(metrics.share(among), 4)}

    def recognise(self, pictures: list[Floats]) -> list[list[int]]:
        """The concepts of the five nearest of all reference pictures, nearest first."""
        references, concepts = self._reference_prints()
        prints = np.stack([metrics.fingerprint(picture) for picture in pictures])
        return [[concepts[n] for n in row] for row in metrics.nearest(prints, references, 5)]

    def _two_objects(self) -> Figure:
        asked = questions.two_objects(self._art, self._known, self._settings.two_objects)
        pictures = self._painter.draw([q.prompt for q in asked], _SEED)
        half = self._painter.size_px // 2
        strict, loose, wrong = [], [], {}
        for question, picture in zip(asked, pictures, strict=True):
            wanted = [int(part) for part in question.answer.split()]
            found = self.recognise([picture[:, :half], picture[:, half:]])
            strict.append(all(f[0] == w for f, w in zip(found, wanted, strict=True)))
            loose.append(all(w in f for f, w in zip(found, wanted, strict=True)))
            if not strict[-1]:
                names = [self._art.concepts[f[0]].name for f in found]
                wrong[question.prompt] = " | ".join(names)
        return _figure(strict, wrong) | {"top 5": round(metrics.share(loose), 4)}

    def _scenes(self) -> Figure:
        rng = random.Random("scene references")
        prints, names = [], []
        for scene in SCENES:
            for _ in range(_SCENE_REFERENCES):
                concept = rng.randrange(len(self._art.concepts))
                example = self._examples.in_scene(concept, scene, rng)
                prints.append(metrics.scene_print(self._composed([example])[0]))
                names.append(scene.name)
        references = np.stack(prints)

        def judge(picture: Floats) -> str:
            own = metrics.scene_print(picture)[None]
            return names[int(metrics.nearest(own, references)[0, 0])]

        return self._asked(questions.scenes(self._art, self._settings.scenes), judge)

    def _reference_prints(self) -> tuple[Floats, list[int]]:
        """Prints of every drawing there is, and the concept of each; made once."""
        if self._references is None:
            prints, concepts = [], []
            for concept, style in self._art.rows:
                picture = self._composed([self._examples.reference(concept, style)])[0]
                prints.append(metrics.fingerprint(picture))
                concepts.append(concept)
            self._references = np.stack(prints), concepts
        return self._references

    def _composed(self, examples: list[Example]) -> list[Floats]:
        pixels = compose(self._art, examples, self._painter.size_px)
        return list((pixels / 2 + 0.5).permute(0, 2, 3, 1).cpu().numpy())


def evaluate(config: Config, art: Art, model: Path, painter: Painter, results: Path) -> Figure:
    """All figures by row; those already in ``results`` are taken from there."""
    file = results / FILE_NAME
    figures: Figure = json.loads(file.read_text("utf-8")) if file.is_file() else {}
    results.mkdir(parents=True, exist_ok=True)
    for name, measure in Evaluation(config, art, model, painter).rows().items():
        if name not in figures:
            figures[name] = measure()
            file.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", "utf-8")
            print(f"{name}: {figures[name]['value']}", flush=True)
    return figures


def known_concepts(art: Art, model: Path) -> list[int]:
    """Indices of the concepts in the model's ``vocabulary.json``; all, if it has none."""
    file = model / "vocabulary.json"
    if not file.is_file():
        return list(range(len(art.concepts)))
    things = set(json.loads(file.read_text("utf-8"))["things"])
    return [i for i, concept in enumerate(art.concepts) if concept.name in things]


def _figure(hits: list[bool], wrong: dict[str, Any]) -> Figure:
    return {"value": round(metrics.share(hits), 4), "of": len(hits), "wrong": wrong}
