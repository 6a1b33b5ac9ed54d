"""Models that the person already has: recognised, imported in a process of their own, recorded."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from charle.app.imports import Candidate, Imports
from charle.core.model_card import read_card
from charle.errors import ModelError
from charle.paths import Paths
from charle.weights.checkpoint import Kind
from charle.weights.integrity import verify
from charle.weights.store import Condition, stored_models

WAIT_MS = 60_000


@pytest.fixture
def imports(qtbot: QtBot, paths: Paths) -> Iterator[Imports]:
    imports = Imports(paths)
    yield imports
    assert imports.shut_down()


@pytest.fixture
def brought(starter: Path, tmp_path: Path) -> Path:
    """A CHARL-E model on a stick from another machine."""
    folder = tmp_path / "stick" / "My model"
    shutil.copytree(starter, folder)
    card = json.loads((folder / "charle.json").read_text())
    card |= {"id": "mine", "title": "My model", "is_starter": False}
    (folder / "charle.json").write_text(json.dumps(card))
    return folder


def _look(imports: Imports, qtbot: QtBot, path: Path) -> Candidate:
    with qtbot.waitSignal(imports.looked, timeout=WAIT_MS) as told:
        imports.look_at(path)
    candidate = told.args[1]
    assert isinstance(candidate, Candidate)
    return candidate


def test_a_model_of_another_machine_is_known_with_its_licence(
    imports: Imports, qtbot: QtBot, brought: Path, paths: Paths
) -> None:
    candidate = _look(imports, qtbot, brought)
    assert candidate.found.kind is Kind.CHARLE
    assert (candidate.title, candidate.licence) == ("My model", "fluent-emoji-mit")
    assert candidate.model_id == "My-model"
    (paths.models / "My-model").mkdir(parents=True)
    assert _look(imports, qtbot, brought).model_id == "My-model-2"


@pytest.mark.parametrize("name", ["holiday.txt", "nothing here"])
def test_something_else_gets_its_sentence(
    imports: Imports, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    if path.suffix:
        path.write_text("Dear diary")
    with qtbot.waitSignal(imports.not_usable, timeout=WAIT_MS) as told:
        imports.look_at(path)
    assert told.args[0] == path
    assert isinstance(told.args[1], ModelError)
    assert told.args[1].hint


def test_only_the_last_question_is_answered(
    imports: Imports, qtbot: QtBot, brought: Path, tmp_path: Path
) -> None:
    answers: list[Path] = []
    imports.looked.connect(lambda path, _: answers.append(path))
    imports.not_usable.connect(lambda path, _: answers.append(path))
    imports.look_at(tmp_path / "nothing")
    imports.look_at(brought)
    qtbot.waitUntil(lambda: answers == [brought], timeout=WAIT_MS)


@pytest.mark.slow
def test_an_import_ends_with_a_model_that_is_recorded(
    imports: Imports, qtbot: QtBot, brought: Path, paths: Paths
) -> None:
    shares: list[float | None] = []
    imports.progressed.connect(shares.append)
    candidate = _look(imports, qtbot, brought)
    with qtbot.waitSignal(imports.ready, timeout=WAIT_MS) as told:
        imports.start(candidate)
        assert imports.is_active
    model_id, folder = told.args
    assert not imports.is_active
    assert read_card(folder).title == "My model"
    (stored,) = stored_models(paths)
    assert (stored.id, stored.condition) == (model_id, Condition.READY)
    assert verify(model_id, paths).is_good
    assert shares[-1] == 1.0


@pytest.mark.slow
def test_a_stopped_import_leaves_nothing_behind(
    imports: Imports, qtbot: QtBot, brought: Path, paths: Paths
) -> None:
    candidate = _look(imports, qtbot, brought)
    with qtbot.waitSignal(imports.stopped, timeout=WAIT_MS):
        imports.start(candidate)
        imports.stop()
    assert stored_models(paths) == []
    assert not paths.models.exists() or list(paths.models.iterdir()) == []


@pytest.mark.slow
def test_an_import_that_cannot_be_is_told(
    imports: Imports, qtbot: QtBot, brought: Path, paths: Paths
) -> None:
    candidate = _look(imports, qtbot, brought)
    (brought / "unet" / "diffusion_pytorch_model.safetensors").unlink()
    with qtbot.waitSignal(imports.failed, timeout=WAIT_MS) as told:
        imports.start(candidate)
    assert isinstance(told.args[0], ModelError)
    assert stored_models(paths) == []
