"""What is read of a Mach-O file."""

import io

import pytest

from app_build.macho import Kind, Slice, read_slices
from tests.packaging.fakes import fat, macho

INTEL = 0x0100_0007
ARM = 0x0100_000C


def test_a_library_for_apple_silicon() -> None:
    (one,) = read_slices(io.BytesIO(macho(minos=(14, 2), is_signed=False)))
    assert one == Slice("arm64", Kind.LIBRARY, (14, 2), is_signed=False)


def test_a_universal_file_has_a_slice_for_each_processor() -> None:
    data = fat((INTEL, macho(minos=(10, 15), cpu=INTEL)), (ARM, macho(minos=(12, 0))))
    slices = read_slices(io.BytesIO(data))
    assert [(one.cpu, one.minos) for one in slices] == [("x86_64", (10, 15)), ("arm64", (12, 0))]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x7fELF\x02\x01\x01\x00" + bytes(60),
        b"\xca\xfe\xba\xbe\x00\x00\x00\x34" + bytes(60),  # a Java class
        fat((ARM, b"!<arch>\n" + bytes(60))),  # object files for a linker
        b"import os\n" * 10,
    ],
)
def test_anything_else_is_none(data: bytes) -> None:
    assert read_slices(io.BytesIO(data)) == ()
