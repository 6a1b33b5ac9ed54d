"""The command line as a person or a script calls it, in this process."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from charle.cli import main
from charle.core import offline_guard


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        import json

        return json.loads(self.out)


CommandLine = Callable[..., Outcome]


@pytest.fixture
def charle(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> CommandLine:
    """Run ``charle ARGUMENTS`` below a base folder of its own."""
    monkeypatch.setattr(offline_guard, "switch_on", lambda: None)  # it would guard all later tests

    def call(*arguments: str) -> Outcome:
        capfd.readouterr()
        code = main.run(["--base-dir", str(tmp_path / "base"), *arguments])
        said = capfd.readouterr()
        return Outcome(code, said.out, said.err)

    return call
