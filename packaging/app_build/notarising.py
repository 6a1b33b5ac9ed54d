"""Apple's word that the download is harmless, fastened to it so that it also counts offline."""

from typing import Any

from app_build.artifacts import DiskImage
from app_build.credentials import Credentials
from app_build.running import Runner, StepFailed, say

_ACCEPTED = "Accepted"


def notarise(image: DiskImage, credentials: Credentials, runner: Runner) -> DiskImage:
    """Send the image to Apple, wait for the answer and staple the ticket to it.

    Raises:
        StepFailed: Apple found something; its list of findings is in the message.
    """
    say("Asking Apple to notarise it; this takes some minutes …")
    profile = ["--keychain-profile", credentials.notary_profile, "--output-format", "json"]
    if credentials.notary_keychain:
        profile += ["--keychain", credentials.notary_keychain]
    answer = runner.read_json(["xcrun", "notarytool", "submit", image.file, *profile, "--wait"])
    status, submission = parse_answer(answer)
    if status != _ACCEPTED:
        log = runner.read_json(["xcrun", "notarytool", "log", submission, *profile])
        raise StepFailed(f"Apple's answer is “{status}”. " + " ".join(findings(log)))
    runner.run(["xcrun", "stapler", "staple", image.file])
    runner.run(["xcrun", "stapler", "validate", image.file])
    return image


def check_gatekeeper(image: DiskImage, runner: Runner) -> DiskImage:
    """Ask the Mac itself whether it would open the download."""
    say("Asking Gatekeeper …")
    runner.run(
        [
            "spctl",
            "--assess",
            "--type",
            "open",
            "--context",
            "context:primary-signature",
            "--verbose=2",
            image.file,
        ]
    )
    return image


def parse_answer(answer: Any) -> tuple[str, str]:
    """The status and the submission's id out of what notarytool printed as JSON.

    Raises:
        StepFailed: they are not in there.
    """
    match answer:
        case {"status": str(status), "id": str(submission)}:
            return status, submission
        case {"message": str(message)}:
            raise StepFailed(f"Apple's notary service answered: {message}")
    raise StepFailed("Apple's notary service gave an answer without a status.")


def findings(log: Any) -> list[str]:
    """What Apple found, a sentence for each; the log names a path and a message."""
    issues = log.get("issues") if isinstance(log, dict) else None
    return [
        f"{issue.get('path', '?')}: {issue.get('message', '?')}."
        for issue in issues or ()
        if isinstance(issue, dict) and issue.get("severity") != "warning"
    ]
