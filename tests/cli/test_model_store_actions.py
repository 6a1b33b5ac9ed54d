"""``charle models download|verify|remove|move`` and ``charle doctor``, as scripts call them."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from charle.cli import model_store_actions
from charle.paths import Paths
from charle.weights.licence import read_licence
from tests.cli.conftest import CommandLine
from tests.fakes.hub import FakeHub
from tests.weights.conftest import LICENCE, UNET, model_of, small_files

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

AGREE = ("--accept-license", read_licence(LICENCE).sha256[:8])


@pytest.fixture(autouse=True)
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    with FakeHub(small_files()) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.url)
        monkeypatch.setattr(model_store_actions, "read_catalogue", lambda: (model_of(running),))
        yield running


def test_a_model_is_fetched_listed_verified_moved_and_removed(
    charle: CommandLine, tmp_path: Path
) -> None:
    fetched = charle("models", "download", "tiny", *AGREE, "--json")
    assert fetched.json["model"]["id"] == "tiny"
    assert "tiny" in charle("models", "list").out
    assert "as they should be" in charle("models", "verify", "tiny").out
    (tmp_path / "disk").mkdir()
    moved = charle("models", "move", "tiny", str(tmp_path / "disk"), "--json")
    assert moved.json["folder"] == str(tmp_path / "disk" / "tiny")
    assert charle("models", "move", "tiny", "home").code == 0
    removed = charle("models", "remove", "tiny", "--json")
    assert removed.json["freed_bytes"] >= 550_000
    assert charle("models", "remove", "tiny").code == 1


@pytest.mark.parametrize(
    "agreeing", [(), ("--accept-license", "ee4"), ("--accept-license", "0" * 8)]
)
def test_without_agreeing_nothing_is_fetched(
    agreeing: tuple[str, ...], charle: CommandLine, hub: FakeHub
) -> None:
    outcome = charle("models", "download", "tiny", *agreeing)
    assert outcome.code == 1
    assert "was not accepted" in outcome.err
    assert hub.requests == []


def test_the_licence_can_be_read_and_answered(
    charle: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: "no")
    declined = charle("models", "download", "tiny")
    assert declined.code == 1
    assert "CreativeML Open RAIL-M" in declined.out
    monkeypatch.setattr("builtins.input", lambda _: "i agree")
    assert charle("models", "download", "tiny").out.endswith("Tiny is ready.\n")
    assert "RAIL" not in charle("models", "download", "tiny").out  # once is enough


def test_damage_is_named_and_repaired(charle: CommandLine, tmp_path: Path, hub: FakeHub) -> None:
    charle("models", "download", "tiny", *AGREE)
    file = Paths.below(tmp_path / "base").models / "tiny" / UNET
    file.write_bytes(b"damaged")
    found = charle("models", "verify", "tiny")
    assert found.code == 1
    assert UNET in found.err
    assert "--repair" in found.err
    assert charle("models", "verify", "tiny", "--repair", "--json").json["repaired"]
    expected = hub.files["unet/diffusion_pytorch_model.fp16.safetensors"]
    assert hashlib.sha256(file.read_bytes()).digest() == hashlib.sha256(expected).digest()


def test_names_that_lead_elsewhere_are_no_models(charle: CommandLine) -> None:
    for name in ("..", "../pictures", "a/b", ".downloads"):
        assert charle("models", "move", name, "home").code == 1
        assert "no model called" in charle("models", "verify", name).err


def test_the_doctor_says_what_this_machine_can_do(charle: CommandLine, tmp_path: Path) -> None:
    charle("models", "download", "tiny", *AGREE)
    report = charle("doctor", "--json")
    assert report.code == 0
    assert report.json["models"][0]["condition"] == "ready"
    assert str(tmp_path) not in report.out
    assert "Memory" in charle("doctor").out
