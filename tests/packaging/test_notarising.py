"""Apple's answers, and what is done about them."""

from pathlib import Path

import pytest

from app_build.artifacts import DiskImage
from app_build.credentials import Credentials
from app_build.notarising import check_gatekeeper, findings, notarise, parse_answer
from app_build.running import StepFailed
from tests.packaging.fakes import FakeRunner

IMAGE = DiskImage(Path("dist/CHARL-E-1.0.dmg"))
CREDENTIALS = Credentials("Developer ID Application: Somebody", "charle")
ACCEPTED = {"id": "2efe", "status": "Accepted", "message": "Processing complete"}
INVALID = {"id": "2efe", "status": "Invalid", "message": "Processing complete"}
LOG = {
    "status": "Invalid",
    "issues": [
        {"severity": "error", "path": "CHARL-E.app/a.so", "message": "The signature is invalid"},
        {"severity": "warning", "path": "b", "message": "old"},
    ],
}


def test_accepted_is_stapled_and_validated() -> None:
    runner = FakeRunner([ACCEPTED])
    notarise(IMAGE, CREDENTIALS, runner)
    file = str(IMAGE.file)
    profile = ["--keychain-profile", "charle", "--output-format", "json"]
    assert runner.commands == [
        ["xcrun", "notarytool", "submit", file, *profile, "--wait"],
        ["xcrun", "stapler", "staple", file],
        ["xcrun", "stapler", "validate", file],
    ]


def test_a_profile_may_lie_in_a_keychain_of_its_own() -> None:
    runner = FakeRunner([ACCEPTED])
    notarise(IMAGE, Credentials("me", "charle", "/tmp/build.keychain"), runner)
    assert runner.commands[0][-3:] == ["--keychain", "/tmp/build.keychain", "--wait"]


def test_invalid_tells_what_apple_found_and_staples_nothing() -> None:
    runner = FakeRunner([INVALID, LOG])
    with pytest.raises(StepFailed) as raised:
        notarise(IMAGE, CREDENTIALS, runner)
    assert str(raised.value) == (
        "Apple's answer is “Invalid”. CHARL-E.app/a.so: The signature is invalid."
    )
    assert [words[1:3] for words in runner.commands] == [
        ["notarytool", "submit"],
        ["notarytool", "log"],
    ]


def test_the_status_is_read_not_guessed() -> None:
    assert parse_answer(ACCEPTED) == ("Accepted", "2efe")


@pytest.mark.parametrize("answer", [None, [], {"status": 3, "id": "x"}, {"id": "x"}, "Accepted"])
def test_an_answer_without_a_status_is_refused(answer: object) -> None:
    with pytest.raises(StepFailed, match="without a status"):
        parse_answer(answer)


def test_a_refusal_to_talk_is_told() -> None:
    with pytest.raises(StepFailed, match="HTTP status code: 401"):
        parse_answer({"message": "HTTP status code: 401. Unauthenticated."})


@pytest.mark.parametrize("log", [None, {}, {"issues": None}, {"issues": ["odd"]}])
def test_a_log_without_findings_is_empty(log: object) -> None:
    assert findings(log) == []


def test_gatekeeper_is_asked_as_for_a_download() -> None:
    runner = FakeRunner()
    check_gatekeeper(IMAGE, runner)
    (words,) = runner.commands
    assert words[:4] == ["spctl", "--assess", "--type", "open"]
    assert "context:primary-signature" in words
