"""A runner that writes down, and a Mach-O writer for files of any kind."""

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app_build.macho import Kind
from app_build.running import StepFailed


class FakeRunner:
    """Remembers every command; ``fails_at`` is a word at which one ends badly."""

    def __init__(self, answers: Sequence[Any] = (), fails_at: str = "") -> None:
        self.commands: list[list[str]] = []
        self.environments: list[Mapping[str, str] | None] = []
        self._answers = list(answers)
        self._fails_at = fails_at

    def run(
        self, command: Sequence[str | Path], *, environment: Mapping[str, str] | None = None
    ) -> None:
        words = [str(word) for word in command]
        self.commands.append(words)
        self.environments.append(environment)
        if self._fails_at and self._fails_at in words:
            raise StepFailed(f"{self._fails_at} failed")

    def read_json(self, command: Sequence[str | Path]) -> Any:
        self.commands.append([str(word) for word in command])
        return self._answers.pop(0)

    def programs(self) -> list[str]:
        return [Path(words[0]).name for words in self.commands]


def macho(
    kind: int = Kind.LIBRARY,
    *,
    minos: tuple[int, int] = (11, 0),
    is_signed: bool = True,
    cpu: int = 0x0100_000C,
) -> bytes:
    """A Mach-O file with nothing but its load commands."""
    build = struct.pack("<6I", 0x32, 24, 1, minos[0] << 16 | minos[1] << 8, 0, 0)
    signature = struct.pack("<4I", 0x1D, 16, 0, 0) if is_signed else b""
    commands = build + signature
    count = 2 if is_signed else 1
    return struct.pack("<8I", 0xFEEDFACF, cpu, 0, kind, count, len(commands), 0, 0) + commands


def fat(*slices: tuple[int, bytes]) -> bytes:
    """A universal file: pairs of processor and code."""
    head = struct.pack(">II", 0xCAFEBABE, len(slices))
    at = len(head) + 20 * len(slices)
    for cpu, code in slices:
        head += struct.pack(">iiIII", cpu, 0, at, len(code), 0)
        at += len(code)
    return head + b"".join(code for _, code in slices)
