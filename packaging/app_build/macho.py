"""Reads of a Mach-O file what decides where it runs: processor, minimum system, kind.

The format is Apple's, ``<mach-o/loader.h>`` and ``<mach-o/fat.h>``. Only 64-bit files count.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import BinaryIO

_FAT_MAGIC = 0xCAFEBABE
_FAT_MAGIC_64 = 0xCAFEBABF
_MAGIC_64 = 0xFEEDFACF  # little-endian, as every Mac since 2006
_MOST_SLICES = 8  # Java's class files begin with the fat magic, too, and then say 45 or more

_CPUS = {0x0100_0007: "x86_64", 0x0100_000C: "arm64"}
_SUBTYPE_ARM64E = 2

_LC_CODE_SIGNATURE = 0x1D
_LC_VERSION_MIN_MACOSX = 0x24
_LC_BUILD_VERSION = 0x32


class Kind(IntEnum):
    """``filetype`` in the header: what sort of code it is."""

    OBJECT = 1
    EXECUTABLE = 2
    LIBRARY = 6
    BUNDLE = 8
    DEBUG_SYMBOLS = 10


@dataclass(frozen=True, slots=True)
class Slice:
    """The code for one processor. ``minos`` is the oldest macOS, (0, 0) if it names none."""

    cpu: str
    kind: int
    minos: tuple[int, int]
    is_signed: bool


def read_slices(file: BinaryIO) -> tuple[Slice, ...]:
    """What is in a file; empty if it is no Mach-O. ``file`` must be seekable."""
    head = file.read(8)
    if len(head) < 8:
        return ()
    magic, count = struct.unpack(">II", head)
    if magic in (_FAT_MAGIC, _FAT_MAGIC_64) and 0 < count <= _MOST_SLICES:
        offsets = list(_fat_offsets(file, count, is_wide=magic == _FAT_MAGIC_64))
    elif struct.unpack("<I", head[:4])[0] == _MAGIC_64:
        offsets = [0]
    else:
        return ()
    slices = (_read_slice(file, offset) for offset in offsets)
    return tuple(one for one in slices if one is not None)


def _fat_offsets(file: BinaryIO, count: int, *, is_wide: bool) -> Iterator[int]:
    entry = struct.Struct(">iiQQII" if is_wide else ">iiIII")
    for _ in range(count):
        yield entry.unpack(file.read(entry.size))[2]


def _read_slice(file: BinaryIO, offset: int) -> Slice | None:
    file.seek(offset)
    magic, cpu, subtype, kind, command_count, _, _, _ = struct.unpack("<8I", file.read(32))
    if magic != _MAGIC_64:
        return None  # an archive of object files for a linker may be fat, too
    minos, is_signed = (0, 0), False
    for _ in range(command_count):
        start = file.tell()
        command, size = struct.unpack("<II", file.read(8))
        if command == _LC_VERSION_MIN_MACOSX:
            minos = _version(struct.unpack("<I", file.read(4))[0])
        elif command == _LC_BUILD_VERSION:
            minos = _version(struct.unpack("<II", file.read(8))[1])
        elif command == _LC_CODE_SIGNATURE:
            is_signed = True
        file.seek(start + size)
    name = _CPUS.get(cpu, "other")
    if name == "arm64" and subtype & 0xFF == _SUBTYPE_ARM64E:
        name = "arm64e"
    return Slice(name, kind, minos, is_signed)


def _version(packed: int) -> tuple[int, int]:
    """``xxxx.yy.zz`` in nibbles; the third number never matters here."""
    return packed >> 16, packed >> 8 & 0xFF
