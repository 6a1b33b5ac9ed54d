"""Decodes picture files from strangers to pixels, within limits and with one kind of error."""

import struct
from pathlib import Path

from PIL import Image, ImageOps

from charle.core import embedded
from charle.core.disk_trouble import read_failed
from charle.errors import SaveFailed

PIXELS_LIMIT = 89_000_000  # just below the size at which Pillow warns of a decompression bomb
_FORMATS = ("PNG", "JPEG", "WEBP")
# What Pillow's decoders raise for damaged files. OSError is handled apart from these.
_DAMAGED = (
    Image.DecompressionBombError,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)


def decoded(path: Path, *, at_least_px: int | None = None) -> Image.Image:
    """The picture at ``path``, upright, in mode RGB or RGBA and with no metadata but its colours'.

    With ``at_least_px`` a JPEG may come at a fraction of its size, with no side shorter than that,
    which is several times faster.

    Raises:
        SaveFailed: it is missing, unreadable, damaged, too large, or no PNG, JPEG or WebP picture.
    """
    found = embedded.read(path)
    if found.width * found.height > PIXELS_LIMIT:
        raise SaveFailed(
            f"“{path.name}” is too large: {found.width:,} × {found.height:,} pixels.",
            "Make it smaller in another app first.",
        )
    try:
        with Image.open(path, formats=_FORMATS) as image:
            if at_least_px is not None:
                image.draft("RGB", (at_least_px, at_least_px))
            upright = ImageOps.exif_transpose(image)
            pixels = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
            colours = image.info.get("icc_profile")
    except OSError as error:
        # Pillow's own errors about the content are OSErrors without a number.
        raise (_damaged(path) if error.errno is None else read_failed(error, path)) from error
    except _DAMAGED as error:
        raise _damaged(path) from error
    pixels.info = {"icc_profile": colours} if colours else {}
    return pixels


def _damaged(path: Path) -> SaveFailed:
    return SaveFailed(
        f"“{path.name}” is damaged.",
        "If there is a copy of it elsewhere, use the copy.",
    )
