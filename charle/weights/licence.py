"""The licences of the models: their full texts, what they forbid, and who agreed to what when.

A model may be fetched only after its licence was shown and accepted. The record says when, for
which model, and the sha256 of the very text that was shown: should the text ever change, it must
be accepted again.
"""

import hashlib
import json
import logging
import re
import tomllib
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from charle.core import atomic
from charle.errors import BadRequest, LicenceNotAccepted
from charle.paths import resource
from charle.weights.storage_trouble import storing

log = logging.getLogger(__name__)

_RESTRICTIONS_START = "You agree not to use the Model or Derivatives of the Model:"


@dataclass(frozen=True, slots=True)
class Licence:
    """One licence as shown: ``text`` verbatim, ``restrictions`` the same Attachment A as a list."""

    id: str
    title: str
    text: str
    sha256: str
    restrictions: tuple[str, ...]
    file: Path


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Somebody on this machine agreed: ``accepted_at`` in ISO 8601, UTC."""

    model: str
    licence: str
    sha256: str
    accepted_at: str


def read_licence(licence_id: str, folder: Path | None = None) -> Licence:
    """The licence with that id among the shipped ones, or those in ``folder``.

    Raises:
        BadRequest: there is none.
    """
    folder = folder or resource("licences")
    titles = tomllib.loads((folder / "titles.toml").read_text(encoding="utf-8"))
    if licence_id not in titles:
        raise BadRequest(
            f"CHARL-E has no licence called “{licence_id}”.",
            f"Choose one of: {', '.join(titles)}.",
        )
    file = folder / f"{licence_id}.txt"
    raw = file.read_bytes()
    text = raw.decode("utf-8")
    sha256 = hashlib.sha256(raw).hexdigest()
    return Licence(licence_id, titles[licence_id], text, sha256, _restrictions(text), file)


def _restrictions(text: str) -> tuple[str, ...]:
    """Attachment A, one sentence each; the texts separate them by semicolons."""
    _, _, attachment = text.partition(_RESTRICTIONS_START)
    sentences = (re.sub(r"\s+", " ", part).strip(" -.") for part in attachment.split(";"))
    return tuple(sentence for sentence in sentences if sentence)


class Acceptances:
    """The record of accepted licences in one file; a missing or unreadable file is an empty one."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def all(self) -> tuple[Acceptance, ...]:
        try:
            entries = json.loads(self._file.read_text(encoding="utf-8"))
            return tuple(Acceptance(**entry) for entry in entries)
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError) as error:
            log.warning("the record of accepted licences cannot be read: %s", error)
            return ()

    def is_accepted(self, model_id: str, licence: Licence) -> bool:
        return any(
            (entry.model, entry.sha256) == (model_id, licence.sha256) for entry in self.all()
        )

    def record(self, model_id: str, licence: Licence, now: datetime | None = None) -> None:
        """Write down that the licence was accepted for the model, once.

        Raises:
            StorageFailed: the record could not be written.
        """
        if self.is_accepted(model_id, licence):
            return
        moment = (now or datetime.now(UTC)).isoformat(timespec="seconds")
        entries = (*self.all(), Acceptance(model_id, licence.id, licence.sha256, moment))
        text = json.dumps([asdict(entry) for entry in entries], indent=2)
        with storing(self._file):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            atomic.write(self._file, text.encode() + b"\n")

    def require(self, model_id: str, licence: Licence) -> None:
        """Let pass only models whose licence was accepted.

        Raises:
            LicenceNotAccepted: it was not, or it was a different text.
        """
        if not self.is_accepted(model_id, licence):
            raise LicenceNotAccepted(
                f"The licence “{licence.title}” has not been accepted yet.",
                "Read it and agree to it; then the download can start.",
            )
