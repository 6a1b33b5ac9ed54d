"""What CHARL-E runs with would run on a Mac, as far as wheels can tell without one."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from app_build.closure import NEWER_MINOS, Table, Wheel, as_text, digest, pins, problems, read_table
from app_build.closure import write_table as write
from app_build.measuring import look_into
from tests.packaging import PACKAGING
from tests.packaging.fakes import macho

LOCK = (PACKAGING / "lock.txt").read_text(encoding="utf-8")
TABLE = read_table(PACKAGING / "closure.json")

SMALL_LOCK = "torch==2.13.0\ntriton==3.0 ; sys_platform == 'linux'\n"
TORCH = Wheel("torch", "2.13.0", "torch-2.13.0-cp311-none-macosx_14_0_arm64.whl", 1, 2, 3, (14, 0))


def table(*wheels: Wheel, lock: str = SMALL_LOCK) -> Table:
    return Table(digest(lock), wheels)


def test_every_pin_runs_on_a_mac() -> None:
    assert problems(LOCK, TABLE) == []


def test_the_table_has_every_pin_with_wheel_minos_and_size() -> None:
    assert {wheel.name for wheel in TABLE.wheels} == set(pins(LOCK))
    assert all(0 < wheel.packed_bytes < wheel.unpacked_bytes for wheel in TABLE.wheels)
    assert any(wheel.name == "pyobjc-core" for wheel in TABLE.wheels)
    lines = as_text(TABLE).splitlines()
    assert len(lines) == len(TABLE.wheels) + 2
    assert any("torch 2.13.0" in line and line.endswith("14.0") for line in lines)


def test_the_download_stays_small() -> None:
    assert TABLE.packed_bytes < 350_000_000
    assert TABLE.unpacked_bytes < 1_200_000_000


def test_a_small_table_is_well() -> None:
    assert problems(SMALL_LOCK, table(TORCH)) == []


def test_a_planted_pin_without_a_mac_wheel_is_found() -> None:
    lock = SMALL_LOCK + "only-for-linux==1.0\n"
    assert problems(lock, table(TORCH, lock=lock)) == [
        "only-for-linux 1.0: no wheel was found for this Python on a Mac."
    ]


def test_a_planted_newer_minos_is_found() -> None:
    newer = replace(TORCH, minos=(14, 4))
    assert problems(SMALL_LOCK, table(newer)) == [
        "torch 2.13.0: needs macOS 14.4, newer than 14.0."
    ]


def test_an_exception_ends_somewhere_too() -> None:
    lock = "shiboken6==6.11.3\n"
    file = "shiboken6-6.11.3-cp310-abi3-macosx_13_0_universal2.whl"
    wheel = Wheel("shiboken6", "6.11.3", file, 1, 2, 3, (15, 0))
    assert problems(lock, table(wheel, lock=lock)) == []
    assert problems(lock, table(replace(wheel, minos=(15, 1)), lock=lock)) == [
        "shiboken6 6.11.3: needs macOS 15.1, newer than 15.0."
    ]
    assert all(reason for _, reason in NEWER_MINOS.values())


@pytest.mark.parametrize(
    "file",
    [
        "torch-2.13.0-cp311-none-macosx_15_0_arm64.whl",
        "torch-2.13.0-cp312-none-macosx_14_0_arm64.whl",
        "torch-2.13.0-cp311-none-macosx_11_0_x86_64.whl",
        "torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl",
    ],
)
def test_a_wheel_for_something_else_is_found(file: str) -> None:
    (problem,) = problems(SMALL_LOCK, table(replace(TORCH, file=file)))
    assert problem == f"torch 2.13.0: {file} does not install on the oldest Mac."


def test_code_for_intel_only_is_found() -> None:
    intel = replace(TORCH, without_arm64=("torch/lib/old.dylib",))
    (problem,) = problems(SMALL_LOCK, table(intel))
    assert "no code for Apple silicon in torch/lib/old.dylib" in problem


def test_a_changed_lock_file_asks_for_a_new_table() -> None:
    (problem,) = problems(SMALL_LOCK + "\n", table(TORCH))
    assert "packaging/closure" in problem


def test_a_wheel_is_looked_into(tmp_path: Path) -> None:
    file = tmp_path / "example-1.0-cp311-cp311-macosx_11_0_arm64.whl"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("example/a.so", macho(minos=(12, 3)))
        archive.writestr("example/b.so", macho(minos=(13, 0)))
        archive.writestr("example/old.so", macho(minos=(15, 0), cpu=0x0100_0007))
        archive.writestr("example/__init__.py", "")
    wheel = look_into(file)
    assert (wheel.name, wheel.libraries, wheel.minos) == ("example", 3, (13, 0))
    assert wheel.without_arm64 == ("example/old.so",)


def test_the_table_survives_its_file(tmp_path: Path) -> None:
    write(TABLE, tmp_path / "again.json")
    assert read_table(tmp_path / "again.json") == TABLE
    assert (tmp_path / "again.json").read_bytes() == (PACKAGING / "closure.json").read_bytes()
