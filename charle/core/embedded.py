"""Size and embedded texts of a PNG, JPEG or WebP file, read without decoding a single pixel.

Written for files from strangers: it reads only headers and metadata, each up to a limit, so that
neither a decompression bomb nor a gigabyte of text can take long or much memory.
"""

import os
import stat
import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from charle.core import exif
from charle.core.disk_trouble import read_failed
from charle.errors import SaveFailed

_TEXT_LIMIT_BYTES = 1 << 20  # one text; recipes have a few kilobytes
_TEXTS_LIMIT_BYTES = 8 << 20  # all texts of one file
_CHUNKS_LIMIT = 50_000  # of one PNG or WebP
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
XMP_IN_JPEG = b"http://ns.adobe.com/xap/1.0/\0"
_EXIF_IN_JPEG = b"Exif\0\0"
XMP = "XML:com.adobe.xmp"
"""Key of the XMP packet, whatever the format; it is PNG's own name for it."""


@dataclass(slots=True)
class Embedded:
    """What a picture file says about itself.

    ``texts`` holds the text chunks of a PNG by keyword, and the XMP packet under ``XMP``;
    ``comments`` the possible readings of the EXIF comment, see ``exif.user_comments``.
    """

    width: int = 0
    height: int = 0
    texts: dict[str, str] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)


def read(path: Path) -> Embedded:
    """What the picture file at ``path`` says about itself.

    A file that breaks off after its header gives what stands before the break.

    Raises:
        SaveFailed: it is missing, unreadable, or no PNG, JPEG or WebP picture.
    """
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            found = _read(file) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else None
    except (IsADirectoryError, ValueError) as error:  # ValueError: a NUL in the name
        raise _no_picture(path) from error
    except OSError as error:
        raise read_failed(error, path) from error
    if found is None or found.width <= 0 or found.height <= 0:
        raise _no_picture(path)
    return found


def _without_waiting(path: str, flags: int) -> int:
    """Open also a named pipe at once, whose other end may never be opened."""
    return os.open(path, flags | os.O_NONBLOCK)


def _no_picture(path: Path) -> SaveFailed:
    return SaveFailed(
        f"“{path.name}” is not a picture that CHARL-E can read.",
        "It reads PNG, JPEG and WebP pictures; this file is of another kind or damaged.",
    )


def _read(file: BinaryIO) -> Embedded | None:
    found = Embedded()
    start = file.read(12)
    try:
        if start.startswith(_PNG):
            file.seek(len(_PNG))
            _read_png(file, found)
        elif start.startswith(_JPEG):
            file.seek(2)
            _read_jpeg(file, found)
        elif start[:4] == b"RIFF" and start[8:] == b"WEBP":
            _read_webp(file, found)
        else:
            return None
    except struct.error:  # it breaks off here
        pass
    return found


# --- PNG: chunks of length, kind, data, checksum ---------------------------------------------


def _read_png(file: BinaryIO, found: Embedded) -> None:
    room = _TEXTS_LIMIT_BYTES
    for _ in range(_CHUNKS_LIMIT):
        length, kind = struct.unpack(">I4s", file.read(8))
        if kind == b"IEND":
            return
        is_text = kind in (b"tEXt", b"zTXt", b"iTXt") and length <= min(_TEXT_LIMIT_BYTES, room)
        if kind == b"IHDR" and length == 13:
            found.width, found.height = struct.unpack_from(">II", file.read(length + 4))
        elif is_text:
            data = file.read(length)
            file.seek(4, os.SEEK_CUR)
            room -= _add_png_text(found, kind, data)
        else:
            file.seek(length + 4, os.SEEK_CUR)


def _add_png_text(found: Embedded, kind: bytes, data: bytes) -> int:
    """Keep one text chunk; returns how much memory it took."""
    key, _, rest = data.partition(b"\0")
    if kind == b"tEXt":
        text: bytes | None = rest
    elif kind == b"zTXt":
        text = _unpacked(rest[1:])
    else:
        is_packed, rest = rest[:1] == b"\1", rest[2:]
        rest = rest.partition(b"\0")[2].partition(b"\0")[2]  # after language and translated key
        text = _unpacked(rest) if is_packed else rest
    if text is None:
        return (
            _TEXT_LIMIT_BYTES  # unpacking up to the limit has cost as much as a text of that size
        )
    encoding = "utf-8" if kind == b"iTXt" else _encoding(text)
    found.texts.setdefault(key.decode("latin-1"), text.decode(encoding, "replace"))
    return max(len(data), len(text))


def _encoding(text: bytes) -> str:
    """tEXt is Latin-1 by the standard, but some programs put UTF-8 there."""
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8"


def _unpacked(data: bytes) -> bytes | None:
    """The decompressed text; None if it is damaged or beyond the limit."""
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(data, _TEXT_LIMIT_BYTES)
    except zlib.error:
        return None
    return None if unpacking.unconsumed_tail else text


# --- JPEG: segments of marker and length, up to the pixels -----------------------------------

_START_OF_SCAN = 0xDA
_APP1 = 0xE1
_SEGMENTS_LIMIT = 2_000
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # the markers that state the size


def _read_jpeg(file: BinaryIO, found: Embedded) -> None:
    for _ in range(_SEGMENTS_LIMIT):
        mark, marker = struct.unpack("BB", file.read(2))
        while marker == 0xFF:  # padding
            (marker,) = struct.unpack("B", file.read(1))
        if mark != 0xFF or marker == _START_OF_SCAN:
            return
        (length,) = struct.unpack(">H", file.read(2))
        end = file.tell() + max(length - 2, 0)
        if marker in _FRAMES:
            found.height, found.width = struct.unpack_from(">HH", file.read(5), 1)
        elif marker == _APP1:
            _add_jpeg_metadata(found, file.read(length - 2))
        file.seek(end)


def _add_jpeg_metadata(found: Embedded, data: bytes) -> None:
    if data.startswith(_EXIF_IN_JPEG):
        found.comments = found.comments or exif.user_comments(data)
    elif data.startswith(XMP_IN_JPEG):
        found.texts.setdefault(XMP, data[len(XMP_IN_JPEG) :].decode("utf-8", "replace"))


# --- WebP: chunks of kind, length, data, padded to even length -------------------------------


def _read_webp(file: BinaryIO, found: Embedded) -> None:
    for _ in range(_CHUNKS_LIMIT):
        kind, length = struct.unpack("<4sI", file.read(8))
        end = file.tell() + length + length % 2
        if kind in (b"VP8X", b"VP8 ", b"VP8L") and not found.width:
            found.width, found.height = _webp_size(kind, file.read(10))
        elif kind == b"EXIF" and length <= _TEXT_LIMIT_BYTES and not found.comments:
            found.comments = exif.user_comments(file.read(length))
        elif kind == b"XMP " and length <= _TEXT_LIMIT_BYTES and XMP not in found.texts:
            found.texts[XMP] = file.read(length).decode("utf-8", "replace")
        file.seek(end)


def _webp_size(kind: bytes, data: bytes) -> tuple[int, int]:
    if kind == b"VP8X":  # flags, then width - 1 and height - 1 in three bytes each
        return int.from_bytes(data[4:7], "little") + 1, int.from_bytes(data[7:10], "little") + 1
    if kind == b"VP8L":  # a signature byte, then width - 1 and height - 1 in 14 bits each
        bits = int.from_bytes(data[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack_from("<HH", data, 6)  # after a frame tag and a start code
    return width & 0x3FFF, height & 0x3FFF
