"""Runs commands: the one place where the build touches other programs."""

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol


class StepFailed(Exception):
    """A step of the build cannot go on; the message says what to do about it."""


class Runner(Protocol):
    """What the steps need of the outside; tests pass one that only writes the commands down."""

    def run(
        self, command: Sequence[str | Path], *, environment: Mapping[str, str] | None = None
    ) -> None:
        """Run a command that must succeed; ``environment`` replaces the whole environment.

        Raises:
            StepFailed: it did not.
        """

    def read_json(self, command: Sequence[str | Path]) -> Any:
        """Run a command and return what it printed as JSON, whatever its exit code.

        Raises:
            StepFailed: it printed something else.
        """


class Shell:
    """The real thing. What commands print goes where the build prints."""

    def run(
        self, command: Sequence[str | Path], *, environment: Mapping[str, str] | None = None
    ) -> None:
        words = [str(word) for word in command]
        try:
            code = subprocess.run(words, check=False, env=environment).returncode
        except OSError as error:
            raise StepFailed(f"{words[0]} cannot be run here: {error}") from error
        if code != 0:
            raise StepFailed(f"This ended with exit code {code}: {' '.join(words)}")

    def read_json(self, command: Sequence[str | Path]) -> Any:
        words = [str(word) for word in command]
        try:
            ended = subprocess.run(words, check=False, stdout=subprocess.PIPE)
            return json.loads(ended.stdout)
        except OSError as error:
            raise StepFailed(f"{words[0]} cannot be run here: {error}") from error
        except ValueError as error:
            raise StepFailed(f"{words[0]} answered with something unreadable.") from error


def say(words: str) -> None:
    """Tell the person who builds what happens now."""
    print(words, flush=True)


def bare_environment() -> dict[str, str]:
    """What the bundle gets to see when it is tried: nothing of this shell.

    A Mac's programs need to know where temporary files go; everything else they must find alone.
    """
    return {name: os.environ[name] for name in ("TMPDIR",) if name in os.environ}
