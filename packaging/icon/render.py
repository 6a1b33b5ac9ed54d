"""Draws the icon in all sizes: ``.venv/bin/python packaging/icon/render.py``.

Writes CHARL-E.icns and the background of the disk image beside itself; the small sizes have
drawings of their own. ``--look FILE`` also writes a sheet of all sizes, on light and dark.
"""

import io
import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent
SIZES = (16, 32, 64, 128, 256, 512, 1024)
_OWN_DRAWING = {16: "icon-16.svg", 32: "icon-32.svg"}
_GROUNDS = ("#ffffff", "#ececec", "#2b2b2e", "#111114")
_RGB_TYPES = {16: (b"is32", b"s8mk"), 32: (b"il32", b"l8mk")}
"""Types for screens that are not Retina: colours and mask apart, as Apple's format has had them
from the beginning."""
_LONGEST_RUN = 130
_LONGEST_LITERAL = 128


def draw(size_px: int) -> Image.Image:
    """The icon at one size, RGBA."""
    return _rendered(FOLDER / _OWN_DRAWING.get(size_px, "icon.svg"), size_px, size_px)


def icns() -> bytes:
    """The file with all sizes: Pillow writes the Retina ones, the two plain small ones follow."""
    images = {size: draw(size) for size in SIZES}
    out = io.BytesIO()
    others = [image for size, image in images.items() if size != 1024]
    images[1024].save(out, "ICNS", append_images=others)
    body = out.getvalue()[8:]
    for size, (colours, mask) in _RGB_TYPES.items():
        bands = images[size].split()
        packed = b"".join(packed_bits(band.tobytes()) for band in bands[:3])
        body += _chunk(colours, packed) + _chunk(mask, bands[3].tobytes())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def packed_bits(data: bytes) -> bytes:
    """One colour's bytes, run-length encoded: a byte >= 128 repeats, less is followed by as is."""
    out, start = bytearray(), 0
    while start < len(data):
        run = _run_at(data, start)
        if run >= 3:
            out += bytes((run + 125, data[start]))
            start += run
            continue
        end = start
        while end < len(data) and end - start < _LONGEST_LITERAL and _run_at(data, end) < 3:
            end += 1
        out += bytes((end - start - 1,)) + data[start:end]
        start = end
    return bytes(out)


def _run_at(data: bytes, start: int) -> int:
    end = start + 1
    while end < len(data) and end - start < _LONGEST_RUN and data[end] == data[start]:
        end += 1
    return end - start


def _chunk(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack(">I", len(data) + 8) + data


def _rendered(file: Path, width: int, height: int) -> Image.Image:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(file)).render(painter, QRectF(0, 0, width, height))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")


def sheet() -> Image.Image:
    """All sizes on light and dark, the small ones again enlarged."""
    whole = Image.new("RGB", (1240, 4 * 540), "#888888")
    for row, ground in enumerate(_GROUNDS):
        strip = Image.new("RGBA", (1240, 540), ground)
        x = 10
        for size in (512, 256, 128, 64, 32, 16):
            strip.alpha_composite(draw(size), (x, 10))
            x += size + 12
        for index, size in enumerate((16, 32)):
            large = draw(size).resize((size * 8, size * 8), Image.Resampling.NEAREST)
            strip.alpha_composite(large, (540 + index * 160, 276))
        whole.paste(strip.convert("RGB"), (0, row * 540))
    return whole


def main() -> None:
    QGuiApplication(sys.argv)
    (FOLDER / "CHARL-E.icns").write_bytes(icns())
    for scale, name in ((1, "dmg.png"), (2, "dmg@2x.png")):
        background = _rendered(FOLDER / "dmg.svg", 600 * scale, 400 * scale)
        background.convert("RGB").save(FOLDER / name, optimize=True)
    if "--look" in sys.argv:
        sheet().save(sys.argv[sys.argv.index("--look") + 1])


if __name__ == "__main__":
    main()
