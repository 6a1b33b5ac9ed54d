"""Who agreed to what: recorded once, kept over restarts, void when the text changes."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from charle.errors import LicenceNotAccepted
from charle.weights.licence import Acceptances, read_licence

LICENCE = read_licence("creativeml-openrail-m")


def test_an_acceptance_says_when_what_and_for_which_model(tmp_path: Path) -> None:
    file = tmp_path / "data" / "licences.json"
    Acceptances(file).record("sd-v1-4", LICENCE, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert json.loads(file.read_text()) == [
        {
            "model": "sd-v1-4",
            "licence": "creativeml-openrail-m",
            "sha256": LICENCE.sha256,
            "accepted_at": "2026-01-02T03:04:05+00:00",
        }
    ]
    Acceptances(file).require("sd-v1-4", LICENCE)


def test_it_counts_for_this_model_and_this_text_only(tmp_path: Path) -> None:
    record = Acceptances(tmp_path / "licences.json")
    record.record("sd-v1-4", LICENCE)
    for model, licence in (("sd-v1-5", LICENCE), ("sd-v1-4", replace(LICENCE, sha256="0" * 64))):
        with pytest.raises(LicenceNotAccepted) as caught:
            record.require(model, licence)
        assert "agree" in caught.value.hint


def test_accepting_twice_keeps_the_first_date(tmp_path: Path) -> None:
    record = Acceptances(tmp_path / "licences.json")
    record.record("sd-v1-4", LICENCE, datetime(2026, 1, 1, tzinfo=UTC))
    record.record("sd-v1-4", LICENCE, datetime(2027, 1, 1, tzinfo=UTC))
    assert [entry.accepted_at[:4] for entry in record.all()] == ["2026"]


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"model": 1}]', "null"])
def test_a_damaged_record_means_that_nothing_was_accepted(text: str, tmp_path: Path) -> None:
    file = tmp_path / "licences.json"
    file.write_text(text)
    assert not Acceptances(file).is_accepted("sd-v1-4", LICENCE)
    Acceptances(file).record("sd-v1-4", LICENCE)
    assert Acceptances(file).is_accepted("sd-v1-4", LICENCE)
