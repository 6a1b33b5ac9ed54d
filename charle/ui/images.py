"""Pixels from the engine and from files as Qt images, and scaled so that they look good."""

import random

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from charle.core.picture import Picture
from charle.core.progress import Preview

EMPTY = QImage()
_SOFT_PX = 128  # Qt scales on from there, to the same look; twice as many took a fifth of a frame
_NOISE_CELLS = 24
_NOISE_SEED = 4242
_NOISE_SPREAD = 20  # of 255


def from_pixels(pixels: Picture | Preview) -> QImage:
    """An image of its own memory from height x width x 3 bytes."""
    return from_rgb(pixels.rgb, pixels.width, pixels.height)


def from_rgb(rgb: bytes, width: int, height: int) -> QImage:
    view = QImage(rgb, width, height, 3 * width, QImage.Format.Format_RGB888)
    return view.convertToFormat(QImage.Format.Format_RGB32)


def sharp(image: QImage, size: QSize) -> QImage:
    """Scaled with Lanczos, which keeps edges crisp where Qt's bilinear scaling blurs them."""
    if image.isNull() or image.size() == size or size.isEmpty():
        return image
    from PIL import Image  # the first paint needs none of it

    source = image.convertToFormat(QImage.Format.Format_RGB888)
    pillow = Image.frombytes(
        "RGB",
        (source.width(), source.height()),
        bytes(source.constBits()),
        "raw",
        "RGB",
        source.bytesPerLine(),
    )
    scaled = pillow.resize((size.width(), size.height()), Image.Resampling.LANCZOS)
    return from_rgb(scaled.tobytes(), scaled.width, scaled.height)


def mixed(one: QImage, other: QImage, share: float) -> QImage:
    """``share`` (0 to 1) of ``other`` over ``one``; both of one size."""
    mixture = one.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(mixture)
    painter.setOpacity(share)
    painter.drawImage(0, 0, other)
    painter.end()
    return mixture


def softened(preview: QImage) -> QImage:
    """A preview enlarged so that its few pixels flow into each other instead of showing edges."""
    longest = max(preview.width(), preview.height(), 1)
    factor = max(1, _SOFT_PX // longest)
    return sharp(preview, preview.size() * factor)


def thumbnail(image: QImage, side_px: int) -> QImage:
    """The middle square of a picture, small; ``side_px`` in device pixels."""
    side = min(image.width(), image.height())
    square = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    return sharp(square, QSize(side_px, side_px))


def quiet_noise(width: int, height: int, ground: tuple[int, int, int]) -> QImage:
    """Soft noise close to the ground's colour: what a picture starts from."""
    longest = max(width, height, 1)
    columns = max(2, round(_NOISE_CELLS * width / longest))
    rows = max(2, round(_NOISE_CELLS * height / longest))
    dice = random.Random(_NOISE_SEED)  # noqa: S311 - a decoration
    noise = dice.randbytes(3 * columns * rows)
    cells = bytearray(noise)
    for channel, middle in enumerate(ground):
        cells[channel::3] = noise[channel::3].translate(_around(middle))
    return from_rgb(bytes(cells), columns, rows)


def _around(middle: int) -> bytes:
    """A table from any byte to one near ``middle``."""
    offsets = (byte * (2 * _NOISE_SPREAD + 1) // 256 - _NOISE_SPREAD for byte in range(256))
    return bytes(min(255, max(0, middle + offset)) for offset in offsets)
