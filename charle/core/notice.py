"""The notice shown in place of a picture that the safety checker withheld.

A quiet card that says what happened and how to go on: nobody should wonder about a black square.
"""

from functools import lru_cache
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

_BACKGROUND = "#ececee"
_CARD = "#ffffff"
_TITLE = "#1d1d1f"
_BODY = "#6a6a70"
_ICON = "#6a6a70"
_SMOOTHING = 4  # shapes are drawn this much larger and scaled down; Pillow's own edges are jagged
_LINE_HEIGHT = 1.32
_SMALLEST_TEXT_PX = 11
_READABLE_WIDTH = 24  # of a line of the body, in heights of its letters


class _Words(NamedTuple):
    title: str
    body: str


# From the most to the least that can be said; the first that fits is taken.
_WORDINGS = (
    _Words(
        "This picture was held back",
        "The safety checker found that it may not be suitable. Another seed or other words "
        "usually help. You can turn the check off in Settings.",
    ),
    _Words(
        "This picture was held back",
        "The safety checker withheld it. Try another seed or other words.",
    ),
    _Words("Held back", "Try another seed"),
    _Words("Held back", ""),
)


class _Line(NamedTuple):
    text: str
    font: ImageFont.FreeTypeFont | ImageFont.ImageFont
    colour: str
    height: int


@lru_cache(maxsize=8)
def flagged_notice(width: int, height: int) -> bytes:
    """The notice as ``height x width x 3`` bytes of RGB, row by row; sizes from 64 pixels up."""
    margin = max(4, round(min(width, height) * 0.06))
    image = _card(width, height, margin)
    inner_width, inner_height = width - 4 * margin, height - 3 * margin
    for words in _WORDINGS:
        icon, gap, lines = _layout(words, inner_width, min(width, height))
        used = icon + gap + sum(line.height for line in lines)
        if used <= inner_height and all(_width(line) <= inner_width for line in lines):
            break
    _draw(image, icon, gap, lines, top=(height - used) // 2)
    return image.tobytes()


def _card(width: int, height: int, margin: int) -> Image.Image:
    big = Image.new("RGB", (width * 2, height * 2), _BACKGROUND)
    box = (2 * margin, 2 * margin, 2 * (width - margin), 2 * (height - margin))
    ImageDraw.Draw(big).rounded_rectangle(box, radius=2 * margin, fill=_CARD)
    return big.resize((width, height), Image.Resampling.LANCZOS)


def _layout(words: _Words, inner_width: int, side: int) -> tuple[int, int, list[_Line]]:
    """Size of the icon, the gap below it, and the lines of text, all in pixels."""
    title_px = max(_SMALLEST_TEXT_PX, round(side * 0.052))
    body_px = max(_SMALLEST_TEXT_PX, round(side * 0.034))
    icon = round(side * (0.2 if words.body else 0.34))
    lines = _wrapped(words.title, title_px, _TITLE, inner_width)
    if words.body:
        lines.append(_Line("", ImageFont.load_default(body_px), _BODY, body_px // 2))
        lines += _wrapped(words.body, body_px, _BODY, min(inner_width, _READABLE_WIDTH * body_px))
    return icon, max(2, title_px // 2), lines


def _wrapped(text: str, size_px: int, colour: str, inner_width: int) -> list[_Line]:
    font = ImageFont.load_default(size_px)
    rows = [""]
    for word in text.split():
        longer = f"{rows[-1]} {word}".strip()
        if rows[-1] and font.getlength(longer) > inner_width:
            rows.append(word)
        else:
            rows[-1] = longer
    return [_Line(row, font, colour, round(size_px * _LINE_HEIGHT)) for row in rows]


def _width(line: _Line) -> float:
    return line.font.getlength(line.text)


def _draw(image: Image.Image, icon: int, gap: int, lines: list[_Line], *, top: int) -> None:
    image.paste(_ICON, ((image.width - icon) // 2, top), _crossed_eye(icon))
    draw = ImageDraw.Draw(image)
    y = top + icon + gap
    for line in lines:
        draw.text((image.width / 2, y), line.text, line.colour, line.font, anchor="ma")
        y += line.height


def _crossed_eye(size: int) -> Image.Image:
    """A mask of an eye with a line through it, ``size`` pixels square."""
    full = size * _SMOOTHING
    pen = max(_SMOOTHING, round(full * 0.07))
    mask = Image.new("L", (full, full), 0)
    draw = ImageDraw.Draw(mask)
    # Two arcs of circles whose centres lie above and below the eye.
    radius = full * 0.53
    for centre_y, start, end in ((0.5 + 0.26, 211, 329), (0.5 - 0.26, 31, 149)):
        centre = full * centre_y
        box = (full / 2 - radius, centre - radius, full / 2 + radius, centre + radius)
        draw.arc(box, start, end, fill=255, width=pen)
    draw.circle((full / 2, full / 2), full * 0.15, outline=255, width=pen)
    slash = (full * 0.2, full * 0.14, full * 0.8, full * 0.86)
    draw.line(slash, fill=0, width=round(2.4 * pen))
    draw.line(slash, fill=255, width=pen)
    return mask.resize((size, size), Image.Resampling.LANCZOS)
