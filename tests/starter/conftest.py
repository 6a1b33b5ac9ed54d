"""Made-up art: a handful of things drawn here, in two styles, so that nothing is downloaded."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from starter.art import Art, Drawing, read_art, svg_to_image, write_archive
from starter.catalogue import Concept
from starter.config import Config, read_preset

SIZE_PX = 64
_SHAPES = {
    "red apple": ('<circle cx="16" cy="17" r="11" fill="#d33"/>', "pet", (200, 40, 40)),
    "cat": ('<path d="M6 28V8l5 5h10l5-5v20z" fill="#e90"/>', "kitten", (230, 150, 20)),
    "house": ('<path d="M4 16L16 4l12 12v12H4z" fill="#39f"/>', "home", (40, 130, 240)),
    "deciduous tree": (
        '<path d="M16 2l10 20H6zm-2 20h4v8h-4z" fill="#292"/>',
        "tree",
        (30, 140, 40),
    ),
    "glasses": ('<rect x="3" y="12" width="26" height="8" fill="#222"/>', "eye", (30, 30, 30)),
    "star": (
        '<path d="M16 3l4 9h9l-7 6 3 10-9-6-9 6 3-10-7-6h9z" fill="#fc0"/>',
        "sky",
        (250, 200, 0),
    ),
}


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the stage "render" leaves behind."""
    file = tmp_path_factory.mktemp("art") / "art.zip"
    drawings = []
    for number, (name, (body, tag, colour)) in enumerate(_SHAPES.items()):
        concept = Concept(name, f"{number:x}", (tag,), "Objects")
        head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        flat = svg_to_image(f"{head}{body}</svg>", SIZE_PX)
        glossy = Image.new("RGBA", (SIZE_PX, SIZE_PX))
        box = (8 + number, 8, 56, 56 - number)
        ImageDraw.Draw(glossy).ellipse(box, fill=(*colour, 255), outline="white", width=4)
        drawings += [Drawing(concept, "flat", webp(flat)), Drawing(concept, "3d", webp(glossy))]
    write_archive(drawings, file)
    return file


@pytest.fixture(scope="session")
def art(archive: Path) -> Art:
    return read_art(archive)


@pytest.fixture(scope="session")
def config() -> Config:
    return read_preset("smoke")


def webp(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "WEBP", lossless=True)
    return stream.getvalue()
