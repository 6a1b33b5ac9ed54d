"""Which form suits which chip, which entry draws, and the proof that a Mac runs."""

from pathlib import Path

import pytest

from charle.cli.coreml_command import as_table
from charle.core.machine import Machine
from charle.core.model_card import read_card
from charle.core.progress import CancelToken, no_progress
from charle.engine.coreml.choice import best_form
from charle.engine.coreml.errand import suggested
from charle.engine.coreml.prove import prove
from charle.engine.coreml.variant import ComputeUnit, Form, Variant, named, parse_size
from charle.errors import BadRequest
from tests.engine.coreml.stand_in import options

ALL = tuple(ComputeUnit)


def mac(cores: int, memory_gb: int = 16) -> Machine:
    return Machine(
        system="macOS",
        system_version="15.5",
        architecture="arm64",
        chip="Apple M2",
        cores=2 * cores,
        memory_bytes=memory_gb << 30,
        free_disk_bytes=1 << 40,
        performance_cores=cores,
        is_apple_silicon=True,
    )


@pytest.mark.parametrize(
    ("cores", "units", "form"),
    [
        (4, ALL, Form.NEURAL_ENGINE),  # M1, M2
        (8, ALL, Form.GPU),  # Pro, Max
        (16, ALL, Form.GPU),  # Ultra
        (4, (ComputeUnit.GPU, ComputeUnit.CPU), Form.GPU),  # a virtual Mac
        (4, (), Form.NEURAL_ENGINE),  # the system did not tell
    ],
)
def test_base_chips_use_the_neural_engine(
    cores: int, units: tuple[ComputeUnit, ...], form: Form
) -> None:
    assert best_form(mac(cores), units) is form


@pytest.mark.parametrize(("memory_gb", "bits"), [(8, 6), (16, 16)])
def test_six_bits_are_suggested_where_memory_is_short(
    memory_gb: int, bits: int, tmp_path: Path
) -> None:
    variant = suggested(mac(4, memory_gb), options(tmp_path), (512, 512))
    assert variant == Variant(Form.NEURAL_ENGINE, 512, 512, bits)


def test_names_lead_back_to_what_they_name() -> None:
    variant = Variant(Form.GPU, 768, 512, 6)
    assert named(variant.name) == variant
    wrong = ("", "gpu-768x512-7", "gpu-700x512-6", ".making-x")
    assert [named(name) for name in wrong] == [None] * 4
    assert parse_size(" 512X768 ") == (512, 768)
    with pytest.raises(BadRequest):
        parse_size("big")
    with pytest.raises(BadRequest, match="multiples of 64"):
        Variant(Form.GPU, 500, 512)


@pytest.mark.slow
def test_the_proof_tries_both_forms_on_every_unit(thin: Path, tmp_path: Path) -> None:
    card = read_card(thin)
    given = options(tmp_path / "coreml", "load on gpu")
    proofs = prove(thin, (card.width, card.height), given, no_progress, CancelToken())
    assert len(proofs) == 2 * len(ComputeUnit) + 1
    bad = [proof for proof in proofs if proof.trouble]
    assert {proof.unit for proof in bad} == {"gpu"}
    assert all(proof.parity_db > 50 for proof in proofs if proof.parity_db is not None)
    assert all(proof.step_s for proof in proofs if not proof.trouble)
    table = as_table(proofs)
    assert table.count("\n") == len(proofs)
    assert "Error computing NN outputs -14" in table


def test_without_core_ml_the_proof_says_so(thin: Path, tmp_path: Path) -> None:
    given = options(tmp_path, can_predict=False)
    with pytest.raises(BadRequest, match="needs a Mac"):
        prove(thin, (128, 128), given, no_progress, CancelToken())
