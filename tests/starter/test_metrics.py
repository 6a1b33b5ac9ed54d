"""The figures: right answers count, wrong ones do not; and recolouring, which they judge too."""

import math

import numpy as np
import pytest
import torch

from starter import metrics
from starter.art import Art
from starter.compose import compose
from starter.evaluate import known_concepts
from starter.examples import Example, Examples, Layer, plain
from starter.palette import COLOURS, NAMES, Floats, nearest_colours
from starter.questions import COLOUR_WORDS
from starter.recolour import dominant_region
from starter.scenes import SCENES
from starter.vae import level, make_vae, psnr_db

SIZE_PX = 64


def shown(art: Art, example: Example) -> Floats:
    pixels = compose(art, [example], SIZE_PX)[0] / 2 + 0.5
    return pixels.permute(1, 2, 0).numpy()  # type: ignore[no-any-return]


@pytest.mark.parametrize("colour", COLOUR_WORDS)
@pytest.mark.parametrize("style", ["flat", "3d"])
def test_a_recoloured_thing_has_the_colour_asked_for(art: Art, colour: str, style: str) -> None:
    for concept in range(len(art.concepts)):
        layer = Layer(art.rows[concept, style], 0.5, 0.5, 0.8, NAMES.index(colour))
        picture = shown(art, Example("", plain("white"), (layer,)))
        assert metrics.object_word(picture) == colour, art.concepts[concept].name


def test_wrong_colours_are_noticed(art: Art) -> None:
    layer = Layer(art.rows[0, "flat"], 0.5, 0.5, 0.8, NAMES.index("green"))
    picture = shown(art, Example("", plain("pink"), (layer,)))
    assert metrics.object_word(picture) == "green"
    assert metrics.background_word(picture) == "pink"
    assert metrics.object_word(np.ones((8, 8, 3), dtype=np.float32)) is None


def test_a_shadow_is_not_another_colour() -> None:
    for number, colour in enumerate(COLOURS.values()):
        shades = np.array([colour, np.multiply(colour, 0.8)], dtype=np.float32) / 255
        found = nearest_colours(shades)
        assert found[0] == number
        if NAMES[number] in ("red", "green", "blue", "yellow", "purple"):
            assert found[1] == number


def test_only_the_main_colour_is_the_region() -> None:
    rgba = np.zeros((8, 8, 4), dtype=np.float32)
    rgba[:, :6] = (0.9, 0.1, 0.1, 1)  # red, with a blue window
    rgba[:, 6:] = (0.2, 0.4, 0.9, 1)
    region, brightness = dominant_region(rgba)
    assert region[:, :6].min() > 0.99
    assert region[:, 6:].max() == 0
    assert brightness == pytest.approx(0.299 * 0.9 + 0.701 * 0.1, abs=0.01)


def test_a_thing_is_recognised_wherever_it_stands(art: Art) -> None:
    examples = Examples(art, 1)
    rows = list(art.rows)
    references = np.stack([metrics.fingerprint(shown(art, examples.reference(*r))) for r in rows])
    for concept, style in rows:
        layer = Layer(art.rows[concept, style], 0.3, 0.4, 0.5)
        own = metrics.fingerprint(shown(art, Example("", plain("pink"), (layer,))))[None]
        assert rows[metrics.nearest(own, references)[0, 0]][0] == concept
    blank = metrics.fingerprint(np.ones((SIZE_PX, SIZE_PX, 3), dtype=np.float32))
    assert np.linalg.norm(references - blank, axis=1).min() > 100


def test_scenes_are_told_apart_behind_an_object(art: Art) -> None:
    import random

    examples, rng = Examples(art, 1), random.Random(2)

    def seen(scene: object) -> Floats:
        concept = rng.randrange(len(art.concepts))
        return metrics.scene_print(shown(art, examples.in_scene(concept, scene, rng)))  # type: ignore[arg-type]

    references = np.stack([seen(scene) for scene in SCENES])
    found = metrics.nearest(np.stack([seen(scene) for scene in SCENES]), references)[:, 0]
    assert (found == np.arange(len(SCENES))).mean() >= 0.8


def test_a_share_of_nothing_is_not_a_figure() -> None:
    assert metrics.share([True, False, False, True]) == 0.5
    assert math.isnan(metrics.share([]))


def test_without_a_vocabulary_everything_is_asked(art: Art, tmp_path: object) -> None:
    assert len(known_concepts(art, tmp_path)) == len(art.concepts)  # type: ignore[arg-type]
    (tmp_path / "vocabulary.json").write_text('{"things": ["cat"]}')  # type: ignore[operator]
    assert known_concepts(art, tmp_path) == [art.index_of("cat")]  # type: ignore[arg-type]


def test_psnr() -> None:
    grey = torch.zeros(1, 3, 4, 4)
    assert psnr_db(grey + 0.2, grey) == pytest.approx(20.0, abs=0.01)
    assert psnr_db(grey + 0.02, grey) == pytest.approx(40.0, abs=0.01)


def test_levelling_changes_no_picture(config: object) -> None:
    torch.manual_seed(1)
    vae = make_vae(config).eval()  # type: ignore[arg-type]
    pixels = torch.rand(6, 3, 64, 64) * 2 - 1
    with torch.no_grad():
        before = vae.decode(vae.encode(pixels).latent_dist.mean).sample
        means = vae.encode(pixels).latent_dist.mean.permute(0, 2, 3, 1).flatten(0, 2)
        level(vae, means)
        latents = vae.encode(pixels).latent_dist.mean
        assert torch.allclose(vae.decode(latents).sample, before, atol=1e-3)
    scaled = (latents * vae.config.scaling_factor).permute(0, 2, 3, 1).flatten(0, 2)
    assert scaled.mean(0).abs().max() < 0.01
    covariance = torch.cov(scaled.T)
    sizes = covariance.diagonal()
    assert sizes.mean().item() == pytest.approx(1, abs=0.02)
    assert (covariance - torch.diag(sizes)).abs().max() < 0.02
