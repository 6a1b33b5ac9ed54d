"""A first run over the fake engine and a hub on this machine."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from charle.paths import Paths
from tests.fakes.engine import FakeFactory, Script
from tests.fakes.hub import FakeHub
from tests.ui.first_run.shop import Bench, access_to, starter_repository, tiny_catalogue

MakeBench = Callable[..., Bench]


@pytest.fixture(scope="session")
def repository() -> dict[str, bytes]:
    return starter_repository()


@pytest.fixture
def hub(repository: dict[str, bytes]) -> Iterator[FakeHub]:
    with FakeHub(repository, repo="CompVis/tiny") as running:
        yield running


@pytest.fixture
def make_bench(qtbot: QtBot, hub: FakeHub, paths: Paths) -> Iterator[MakeBench]:
    """Makes first runs on the same base folder, as one start of the app after the other."""
    benches: list[Bench] = []

    def make(**values: object) -> Bench:
        chosen: dict[str, object] = {
            "catalogue": tiny_catalogue(hub),
            "access": access_to(hub),
            "factory": FakeFactory(Script()),
        }
        benches.append(Bench(paths, **chosen | values))  # type: ignore[arg-type]
        return benches[-1]

    yield make
    for bench in benches:
        bench.close()


@pytest.fixture
def bench(make_bench: MakeBench) -> Bench:
    return make_bench()


@pytest.fixture
def starter_on_a_stick(starter: Path, tmp_path: Path) -> Path:
    """A CHARL-E model of another machine."""
    folder = tmp_path / "stick" / "My model"
    shutil.copytree(starter, folder)
    card = json.loads((folder / "charle.json").read_text())
    card |= {"id": "mine", "title": "My model", "is_starter": False}
    (folder / "charle.json").write_text(json.dumps(card))
    return folder
