"""The workflows are readable and call commands that exist."""

import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from app_build.credentials import Credentials
from tests.packaging import PACKAGING

ROOT = PACKAGING.parent
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def steps(file: Path) -> list[dict[str, Any]]:
    jobs = yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"].values()
    return [step for job in jobs for step in job["steps"]]


def test_changes_and_releases_have_one_each() -> None:
    assert [file.name for file in FILES] == ["check.yml", "release.yml"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_commands_exist(file: Path) -> None:
    commands = {name for step in steps(file) for name in re.findall(r"\./\S+", step.get("run", ""))}
    assert commands
    for name in commands:
        assert os.access(ROOT / name, os.X_OK), name


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_job_ends_some_day(file: Path) -> None:
    jobs = yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"].values()
    assert all(job["timeout-minutes"] <= 180 for job in jobs)


def test_a_release_has_what_signing_needs() -> None:
    (build,) = (step for step in steps(FILES[1]) if step.get("run") == "./packaging/build")
    assert Credentials.of(build["env"]).can_notarise
    assert Credentials.of(build["env"]).notary_keychain
