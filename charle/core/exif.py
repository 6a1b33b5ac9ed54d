"""The one EXIF field that carries a recipe: UserComment, as the A1111 web UI writes it."""

import struct
from collections.abc import Iterator

from PIL import Image
from PIL.ExifTags import IFD, Base

_UNICODE = b"UNICODE\0"
_PREFIX_BYTES = 8
_ENTRY_BYTES = 12
_ENTRIES_LIMIT = 500  # of one directory; cameras write less than 100
_BYTES_KINDS = (1, 2, 7)  # BYTE, ASCII, UNDEFINED; the standard says UNDEFINED


def with_user_comment(text: str) -> bytes:
    """An EXIF block with nothing but this comment, in big-endian UTF-16 as A1111 writes it."""
    exif = Image.Exif()
    comment = _UNICODE + text.encode("utf-16-be", "replace")
    exif[IFD.Exif] = {Base.UserComment: comment}
    return exif.tobytes()


def user_comments(exif: bytes) -> list[str]:
    """What the UserComment may say, one reading for each text encoding in use; [] if there is none.

    Programs disagree about the byte order, so the caller takes the reading that makes sense.
    Never raises: damaged blocks have no comment.
    """
    tiff = exif.removeprefix(b"Exif\0\0")
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return []
    try:
        (first_ifd,) = struct.unpack_from(order + "I", tiff, 4)
        exif_ifd = next(
            offset for tag, _, _, offset in _entries(tiff, order, first_ifd) if tag == IFD.Exif
        )
        comment = next(
            tiff[offset : offset + count]
            for tag, kind, count, offset in _entries(tiff, order, exif_ifd)
            if tag == Base.UserComment and kind in _BYTES_KINDS
        )
    except (struct.error, StopIteration):
        return []
    prefix, text = comment[:_PREFIX_BYTES], comment[_PREFIX_BYTES:]
    encodings = ("utf-16-be", "utf-16-le", "utf-8") if prefix == _UNICODE else ("utf-8",)
    return [text.decode(encoding, "replace").lstrip("\ufeff") for encoding in encodings]


def _entries(tiff: bytes, order: str, ifd: int) -> Iterator[tuple[int, int, int, int]]:
    """Tag, type, count and value-or-offset of each entry of the directory at ``ifd``."""
    (count,) = struct.unpack_from(order + "H", tiff, ifd)
    for index in range(min(count, _ENTRIES_LIMIT)):
        yield struct.unpack_from(order + "HHII", tiff, ifd + 2 + index * _ENTRY_BYTES)
