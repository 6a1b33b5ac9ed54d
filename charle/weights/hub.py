"""What the model hub says about a repository, and where its files are.

Asked in the hub's own terms: one list of files for one pinned revision, one address per file.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

import httpx2

from charle.errors import BadRequest, DownloadFailed
from charle.weights.checksum import Expected
from charle.weights.network_trouble import (
    Answer,
    TryAgain,
    behind_a_sign_in_page,
    check_answer,
    no_answer,
)
from charle.weights.wire import Wire

DEFAULT_ENDPOINT = "https://huggingface.co"
_LISTING_LIMIT_BYTES = 4_000_000
_SCHEMES = {"http", "https"}


def endpoint_from(environment: Mapping[str, str]) -> str:
    """The hub to ask: the one that ``HF_ENDPOINT`` names (a mirror), or the usual one.

    Raises:
        BadRequest: it is no web address.
    """
    endpoint = environment.get("HF_ENDPOINT", "").strip().rstrip("/") or DEFAULT_ENDPOINT
    parts = urlsplit(endpoint)
    if parts.scheme not in _SCHEMES or not parts.hostname:
        raise BadRequest(
            f"“{endpoint}” is no address of a model hub.",
            "Set HF_ENDPOINT to an address such as https://huggingface.co, or remove it.",
        )
    return endpoint


@dataclass(frozen=True, slots=True)
class Hub:
    """One hub, asked through one wire."""

    endpoint: str
    wire: Wire

    @property
    def host(self) -> str:
        return urlsplit(self.endpoint).hostname or self.endpoint

    def address(self, repo: str, revision: str, path: str) -> str:
        """Where a file is. Large ones are redirected from there to an address valid for a while."""
        return f"{self.endpoint}/{repo}/resolve/{revision}/{quote(path)}"

    def list_files(self, repo: str, revision: str) -> dict[str, Expected]:
        """Every file of the repository at that revision, by its path.

        Raises:
            TryAgain: the hub did not answer or is busy.
            DownloadFailed: it will not answer better.
        """
        address = f"{self.endpoint}/api/models/{repo}/tree/{revision}?recursive=true"
        try:
            with self.wire.get(address) as response:
                check_answer(Answer.of(response))
                body = _read(response)
        except httpx2.HTTPError as error:
            raise no_answer(error, self.host) from error
        try:
            entries = json.loads(body)
            return {entry["path"]: _expected(entry) for entry in entries if entry["type"] == "file"}
        except (ValueError, KeyError, TypeError) as error:
            # No hub answers like this; something in between does.
            raise behind_a_sign_in_page() from error


def _read(response: httpx2.Response) -> bytes:
    body = b""
    for chunk in response.iter_bytes():
        body += chunk
        if len(body) > _LISTING_LIMIT_BYTES:
            raise DownloadFailed(
                f"{response.url.host} answers in a way that CHARL-E does not understand.",
                "Try again later, or try another network.",
            )
    return body


def _expected(entry: dict[str, Any]) -> Expected:
    large = entry.get("lfs")
    if large:
        return Expected(int(large["size"]), sha256=str(large["oid"]))
    return Expected(int(entry["size"]), git_sha1=str(entry["oid"]))


__all__ = ["DEFAULT_ENDPOINT", "Hub", "TryAgain", "endpoint_from"]
