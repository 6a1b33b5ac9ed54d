"""Checkpoints: everything that a training loop needs to go on as if it had never stopped."""

import time
from pathlib import Path
from typing import Any

import torch


class Checkpoint:
    """One file, replaced as a whole, at most once every ``every_s`` seconds."""

    def __init__(self, file: Path, every_s: float) -> None:
        self._file = file
        self._every_s = every_s
        self._last_s = time.monotonic()

    def read(self, device: torch.device) -> dict[str, Any] | None:
        """What was saved last; None at the very start."""
        if not self._file.is_file():
            return None
        state: dict[str, Any] = torch.load(self._file, map_location=device, weights_only=True)
        return state

    @property
    def is_due(self) -> bool:
        return time.monotonic() - self._last_s >= self._every_s

    def write(self, state: dict[str, Any]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        partial = self._file.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(self._file)
        self._last_s = time.monotonic()


class Clock:
    """Stops a training loop cleanly after some minutes; the next call goes on from there."""

    def __init__(self, minutes: float | None) -> None:
        self._end_s = None if minutes is None else time.monotonic() + minutes * 60

    @property
    def is_over(self) -> bool:
        return self._end_s is not None and time.monotonic() >= self._end_s


def seeded(device: torch.device, *parts: int) -> torch.Generator:
    """A generator that depends on nothing but ``parts``, for one step's random numbers."""
    value = 0
    for part in parts:
        value = (value * 1_000_003 + part + 1) % 2**63
    return torch.Generator(device).manual_seed(value)
