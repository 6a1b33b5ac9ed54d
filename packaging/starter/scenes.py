"""The scenes that an object can stand in: sky, ground, and scenery drawn from the art itself."""

import random
from dataclasses import dataclass

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Backdrop:
    """What is behind everything; heights as shares of the picture from its top.

    Above ``horizon`` the colour runs from ``top`` to ``bottom``; below lies ``ground``, with a
    band of another colour from ``band_from`` to ``band_to``.
    """

    top: Colour
    bottom: Colour
    ground: Colour
    horizon: float = 1.0
    band: Colour = (0, 0, 0)
    band_from: float = 1.0
    band_to: float = 1.0


@dataclass(frozen=True, slots=True)
class Scenery:
    """Drawings of one concept behind the object; ``size`` and ``foot`` (lower edge) are ranges."""

    concept: str
    count: tuple[int, int]
    size: tuple[float, float]
    foot: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Scene:
    """``words``: how prompts name it, the usual way first."""

    name: str
    words: tuple[str, ...]
    backdrop: Backdrop
    scenery: tuple[Scenery, ...]


SCENES = (
    Scene(
        "street",
        ("on the street", "on a street", "in the street", "on a quiet street", "on the road"),
        Backdrop((150, 205, 245), (210, 235, 250), (200, 200, 205), 0.52, (120, 122, 130), 0.66, 1),
        (
            Scenery("house", (2, 3), (0.34, 0.42), (0.54, 0.56)),
            Scenery("deciduous tree", (1, 2), (0.26, 0.34), (0.55, 0.58)),
            Scenery("vertical traffic light", (0, 1), (0.2, 0.26), (0.58, 0.6)),
        ),
    ),
    Scene(
        "city",
        ("in the city", "in a city", "in town", "in front of skyscrapers"),
        Backdrop((165, 190, 225), (225, 232, 242), (155, 158, 165), 0.7),
        (
            Scenery("office building", (3, 4), (0.42, 0.56), (0.7, 0.74)),
            Scenery("department store", (0, 1), (0.32, 0.38), (0.72, 0.74)),
        ),
    ),
    Scene(
        "beach",
        ("on the beach", "at the beach", "by the sea", "at the seaside"),
        Backdrop(
            (110, 195, 245), (190, 230, 250), (245, 218, 150), 0.42, (45, 140, 205), 0.42, 0.6
        ),
        (
            Scenery("palm tree", (1, 2), (0.4, 0.5), (0.72, 0.78)),
            Scenery("sun", (1, 1), (0.18, 0.24), (0.24, 0.28)),
            Scenery("sailboat", (0, 1), (0.14, 0.18), (0.5, 0.53)),
        ),
    ),
    Scene(
        "forest",
        ("in the forest", "in a forest", "in the woods", "among the trees"),
        Backdrop((190, 228, 205), (150, 205, 160), (74, 132, 66), 0.62),
        (
            Scenery("evergreen tree", (3, 4), (0.42, 0.56), (0.66, 0.74)),
            Scenery("deciduous tree", (1, 2), (0.4, 0.5), (0.68, 0.76)),
        ),
    ),
    Scene(
        "snow",
        ("in the snow", "in a snowy landscape", "in winter", "on snow"),
        Backdrop((180, 205, 235), (222, 234, 246), (246, 249, 253), 0.6),
        (
            Scenery("snow-capped mountain", (0, 1), (0.44, 0.56), (0.64, 0.66)),
            Scenery("evergreen tree", (1, 2), (0.26, 0.34), (0.66, 0.7)),
            Scenery("snowflake", (3, 4), (0.08, 0.12), (0.14, 0.5)),
        ),
    ),
    Scene(
        "night",
        ("under the night sky", "at night", "under the stars", "in the night"),
        Backdrop((14, 18, 52), (44, 52, 110), (26, 42, 58), 0.78),
        (
            Scenery("star", (4, 5), (0.06, 0.1), (0.1, 0.55)),
            Scenery("crescent moon", (1, 1), (0.18, 0.24), (0.26, 0.32)),
        ),
    ),
    Scene(
        "sunset",
        ("at sunset", "in the sunset", "in the evening sun", "at dusk"),
        Backdrop((120, 60, 130), (255, 160, 70), (90, 50, 80), 0.68),
        (Scenery("sun", (1, 1), (0.26, 0.32), (0.74, 0.78)),),
    ),
    Scene(
        "desert",
        ("in the desert", "in a desert", "on the dunes"),
        Backdrop((250, 205, 130), (255, 232, 185), (226, 175, 100), 0.55),
        (
            Scenery("cactus", (2, 3), (0.24, 0.36), (0.62, 0.72)),
            Scenery("sun", (0, 1), (0.16, 0.2), (0.24, 0.28)),
        ),
    ),
    Scene(
        "mountains",
        ("in the mountains", "in front of mountains", "on a mountain"),
        Backdrop((135, 190, 235), (220, 236, 248), (112, 164, 96), 0.66),
        (
            Scenery("snow-capped mountain", (2, 3), (0.44, 0.6), (0.7, 0.74)),
            Scenery("cloud", (1, 2), (0.16, 0.22), (0.2, 0.28)),
        ),
    ),
    Scene(
        "meadow",
        ("in a meadow", "on the grass", "in the garden", "in a field of flowers"),
        Backdrop((125, 200, 250), (205, 234, 250), (112, 190, 88), 0.55),
        (
            Scenery("tulip", (2, 3), (0.14, 0.2), (0.74, 0.94)),
            Scenery("sunflower", (2, 3), (0.14, 0.2), (0.74, 0.94)),
            Scenery("cloud", (1, 1), (0.18, 0.24), (0.22, 0.3)),
        ),
    ),
    Scene(
        "space",
        ("in space", "in outer space", "among the planets"),
        Backdrop((10, 8, 30), (34, 20, 62), (0, 0, 0)),
        (
            Scenery("ringed planet", (1, 1), (0.22, 0.3), (0.3, 0.4)),
            Scenery("star", (4, 5), (0.05, 0.09), (0.1, 0.95)),
        ),
    ),
    Scene(
        "sea",
        ("under water", "in the sea", "under the sea", "in the ocean"),
        Backdrop((60, 170, 225), (20, 85, 160), (214, 190, 130), 0.86),
        (
            Scenery("tropical fish", (1, 2), (0.14, 0.18), (0.2, 0.5)),
            Scenery("coral", (1, 2), (0.2, 0.26), (0.9, 0.94)),
            Scenery("bubbles", (1, 2), (0.12, 0.16), (0.2, 0.6)),
        ),
    ),
)


def scene_named(name: str) -> Scene:
    return next(scene for scene in SCENES if scene.name == name)


def varied(colour: Colour, rng: random.Random, amount: int = 8) -> Colour:
    """A colour a little lighter or darker, as days differ."""
    shift = rng.randint(-amount, amount)
    red, green, blue = (min(255, max(0, part + shift)) for part in colour)
    return (red, green, blue)
