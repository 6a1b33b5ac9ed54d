"""Zips in Apple's layout: whole and chunked ones draw, and nothing else is let in."""

import hashlib
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from charle.core.model_card import read_card
from charle.core.progress import CancelToken, no_progress
from charle.engine.coreml import apple
from charle.engine.coreml.apple import install_here
from charle.engine.coreml.store import entries, entry_of, identity
from charle.engine.coreml.variant import Form
from charle.errors import Cancelled, ModelError, StorageFailed
from tests.engine.coreml.apple_zip import in_two_chunks, write_zip
from tests.engine.coreml.conftest import write_program
from tests.engine.coreml.stand_in import options
from tests.engine.coreml.test_drawing import draw, psnr_db


@pytest.fixture(scope="session")
def program(thin: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The thin model at its own size, in the Neural Engine's layout."""
    card = read_card(thin)
    package = tmp_path_factory.mktemp("apple") / "unet.mlpackage"
    return write_program(thin, package, Form.NEURAL_ENGINE, (card.width, card.height))


@pytest.fixture
def install(thin: Path, tmp_path: Path) -> Callable[..., Path]:
    def call(archive: Path, sha256: str | None = None, cancel: CancelToken | None = None) -> Path:
        given = options(tmp_path / "coreml")
        folder, size_bytes = install_here(
            thin, archive, sha256, given, no_progress, cancel or CancelToken()
        )
        assert size_bytes > 100_000
        return folder

    return call


def is_clean(store: Path) -> bool:
    """Nothing half unpacked is left."""
    return not [one for one in store.rglob("*") if one.is_file()]


@pytest.mark.slow
@pytest.mark.parametrize("is_chunked", [False, True])
def test_it_installs_and_draws_what_torch_draws(
    is_chunked: bool, program: Path, thin: Path, tmp_path: Path, install: Callable[..., Path]
) -> None:
    chunks = in_two_chunks(program, tmp_path) if is_chunked else {"Unet.mlmodelc": program}
    archive = write_zip(tmp_path / "apple_compiled.zip", chunks)
    entry = entry_of(install(archive, hashlib.sha256(archive.read_bytes()).hexdigest()))
    assert entry.variant.form is Form.NEURAL_ENGINE
    assert [path.name for path in entry.compiled] == list(chunks)
    assert {one.name for one in entry.folder.iterdir()} == {*chunks, "manifest.json", "parity.npz"}
    found = draw(thin, options(tmp_path / "coreml"))
    assert found.notes == ()
    assert psnr_db(found, draw(thin, None)) >= 35


def test_few_bits_are_read_from_the_metadata(
    program: Path, tmp_path: Path, install: Callable[..., Path]
) -> None:
    precision = "Mixed (Float16, Palettized (6 bits))"
    archive = write_zip(tmp_path / "a.zip", {"Unet.mlmodelc": program}, storagePrecision=precision)
    assert entry_of(install(archive)).variant.bits == 6


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"inputSchema": []}, "of a kind that CHARL-E does not know"),
        ({"outputSchema": [{"name": "a"}, {"name": "b"}]}, "of a kind that CHARL-E does not know"),
        ({"inputSchema": "nonsense"}, "of a kind that CHARL-E does not know"),
    ],
)
def test_wrong_metadata_are_refused(
    change: dict[str, object],
    words: str,
    program: Path,
    tmp_path: Path,
    install: Callable[..., Path],
) -> None:
    archive = write_zip(tmp_path / "a.zip", {"Unet.mlmodelc": program}, **change)
    with pytest.raises(ModelError, match=words):
        install(archive)
    assert is_clean(tmp_path / "coreml")


def test_a_zip_for_another_model_is_refused(
    program: Path, tmp_path: Path, install: Callable[..., Path]
) -> None:
    schema = [
        {"name": "sample", "dataType": "Float16", "shape": "[2, 4, 64, 64]"},
        {"name": "timestep", "dataType": "Float16", "shape": "[2]"},
        {"name": "encoder_hidden_states", "dataType": "Float16", "shape": "[2, 1024, 1, 77]"},
    ]
    archive = write_zip(tmp_path / "a.zip", {"Unet.mlmodelc": program}, inputSchema=schema)
    with pytest.raises(ModelError, match="made from another model"):
        install(archive)


@pytest.mark.parametrize(
    "name", ["../evil/Unet.mlmodelc/x", "/Unet.mlmodelc/x", "a/..\\Unet.mlmodelc/x"]
)
def test_a_zip_that_reaches_outside_is_refused(
    name: str, program: Path, tmp_path: Path, install: Callable[..., Path]
) -> None:
    archive = write_zip(tmp_path / "a.zip", {"Unet.mlmodelc": program})
    with zipfile.ZipFile(archive, "a") as zipped:
        zipped.writestr(name, b"evil")
    with pytest.raises(ModelError, match="where it may not"):
        install(archive)
    assert is_clean(tmp_path / "coreml")


def test_a_link_in_a_zip_is_refused(
    program: Path, tmp_path: Path, install: Callable[..., Path]
) -> None:
    archive = write_zip(tmp_path / "a.zip", {"Unet.mlmodelc": program})
    link = zipfile.ZipInfo("o/Unet.mlmodelc/weights/other.bin")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(archive, "a") as zipped:
        zipped.writestr(link, b"/etc/passwd")
    with pytest.raises(ModelError, match="where it may not"):
        install(archive)


def test_a_damaged_zip_is_refused_and_leaves_nothing(
    program: Path, tmp_path: Path, install: Callable[..., Path]
) -> None:
    archive = write_zip(tmp_path / "a.zip", {"Unet.mlmodelc": program})
    good = archive.read_bytes()
    middle = len(good) // 2
    archive.write_bytes(good[:middle] + bytes(64) + good[middle + 64 :])
    with pytest.raises(ModelError, match="damaged or incomplete"):
        install(archive)
    archive.write_bytes(good[:middle])
    with pytest.raises(ModelError, match="damaged or incomplete"):
        install(archive)
    archive.write_bytes(good)
    with pytest.raises(ModelError, match="damaged or incomplete"):
        install(archive, "0" * 64)
    assert is_clean(tmp_path / "coreml")


def test_too_little_room_and_a_cancel_leave_nothing(
    program: Path,
    tmp_path: Path,
    install: Callable[..., Path],
    thin: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    archive = write_zip(tmp_path / "a.zip", {"Unet.mlmodelc": program})
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        install(archive, cancel=cancel)
    monkeypatch.setattr(apple, "_SPARE_BYTES", 1 << 50)
    with pytest.raises(StorageFailed, match="more disk space"):
        install(archive)
    assert is_clean(tmp_path / "coreml")
    assert entries(tmp_path / "coreml", identity(thin)) == []


def test_a_zip_without_a_unet_is_refused(tmp_path: Path, install: Callable[..., Path]) -> None:
    archive = write_zip(tmp_path / "a.zip", {})
    with pytest.raises(ModelError, match="no UNet in this zip"):
        install(archive)
