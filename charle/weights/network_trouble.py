"""What goes wrong between this machine and the hub, in plain words, and whether to try again.

Decided by the kind of exception, the status and a few headers; never by message text.
"""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx2

from charle.errors import DownloadFailed

_BUSY = {408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529}
_GONE = {404, 410}
_SIGN_IN_PAGE = 511
# OpenSSL's codes for "expired" and "not yet valid", then the same in macOS's own numbers.
_WRONG_DATE = {9, 10, -67818, -67819}


class TryAgain(Exception):
    """Something that may pass. ``failure`` is what to say when patience runs out."""

    def __init__(self, failure: DownloadFailed, retry_after_s: float | None = None) -> None:
        super().__init__(failure.title)
        self.failure = failure
        self.retry_after_s = retry_after_s


@dataclass(frozen=True, slots=True)
class Answer:
    """What is judged about a response."""

    host: str
    status: int
    headers: httpx2.Headers
    was_redirected: bool
    is_secure_throughout: bool

    @classmethod
    def of(cls, response: httpx2.Response) -> "Answer":
        schemes = [each.url.scheme for each in (*response.history, response)]
        return cls(
            response.url.host,
            response.status_code,
            response.headers,
            was_redirected=bool(response.history),
            is_secure_throughout=schemes[0] != "https" or set(schemes) == {"https"},
        )


def check_answer(answer: Answer) -> None:
    """Let pass only an answer that can be what was asked for; 416 is left to the caller.

    Raises:
        TryAgain: it may be better next time.
        DownloadFailed: it will not be.
    """
    if answer.status == _SIGN_IN_PAGE or not answer.is_secure_throughout or _is_page(answer):
        raise behind_a_sign_in_page()
    if answer.status in {200, 206, 416}:
        return
    if answer.status in _BUSY:
        raise TryAgain(_busy(answer.host), retry_after_s(answer.headers))
    if answer.status == 403 and answer.was_redirected:
        # The address the hub gave out is valid for a while only; asking again gets a fresh one.
        raise TryAgain(_strange(answer))
    raise _refused(answer)


def no_answer(error: httpx2.HTTPError, host: str) -> TryAgain | DownloadFailed:
    """What it means that no answer came, or that it broke off."""
    certificate = _certificate_trouble(error)
    if certificate is not None:
        return _bad_certificate(certificate)
    if isinstance(error, httpx2.TimeoutException):
        return TryAgain(
            DownloadFailed(
                f"{host} does not answer.",
                "Check the internet connection and continue in a while; nothing is lost.",
            )
        )
    if isinstance(error, httpx2.ProxyError):
        return DownloadFailed(
            "The proxy of this network refuses the connection.",
            "Try another network, for example a phone's hotspot, or ask whoever looks after it.",
        )
    if isinstance(error, httpx2.ConnectError):
        return TryAgain(
            DownloadFailed(
                f"CHARL-E cannot reach {host}.",
                "Check that this machine is connected to the internet, then continue.",
            )
        )
    if isinstance(error, httpx2.TransportError):
        return TryAgain(
            DownloadFailed(
                "The connection broke off again and again.",
                "Check the internet connection and continue in a while; nothing is lost.",
            )
        )
    return DownloadFailed(
        f"{host} answers in a way that CHARL-E does not understand.",
        "Try again later, or try another network.",
    )


def went_silent(host: str) -> TryAgain:
    """Data came so slowly that a fresh connection is worth a try."""
    return TryAgain(
        DownloadFailed(
            f"{host} sends next to nothing.",
            "Check the internet connection and continue in a while; nothing is lost.",
        )
    )


def behind_a_sign_in_page() -> DownloadFailed:
    """Somebody in between answered instead of the hub."""
    return DownloadFailed(
        "This network shows a sign-in page instead of the download.",
        "Open any web page in your browser, sign in to the Wi-Fi there, then continue.",
    )


def damaged_again(name: str) -> DownloadFailed:
    """The file arrived twice, and both times with the wrong content."""
    return DownloadFailed(
        f"“{name}” arrived damaged twice.",
        "Something between the server and this machine changes the data. Try another network.",
    )


def unlike_catalogue(name: str) -> DownloadFailed:
    """The hub offers something else than what CHARL-E knows."""
    return DownloadFailed(
        f"The server offers a different “{name}” than the one CHARL-E knows.",
        "Nothing was installed. Try again later, or look for a newer CHARL-E.",
    )


def retry_after_s(headers: httpx2.Headers) -> float | None:
    """How long the server asks to wait.

    A date is compared with the server's own clock: this machine's may be wrong.
    """
    value = headers.get("retry-after", "").strip()
    if value.isdecimal():
        return float(value)
    until, now = _date(value), _date(headers.get("date", "")) or datetime.now(UTC)
    return max(0.0, (until - now).total_seconds()) if until else None


def _date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _is_page(answer: Answer) -> bool:
    is_html = answer.headers.get("content-type", "").startswith("text/html")
    return is_html and answer.status < 300


def _busy(host: str) -> DownloadFailed:
    return DownloadFailed(
        f"{host} is too busy to answer.", "Continue in a few minutes; nothing is lost."
    )


def _strange(answer: Answer) -> DownloadFailed:
    return DownloadFailed(
        f"{answer.host} refuses the download (code {answer.status}).",
        "Try again later, or try another network.",
    )


def _refused(answer: Answer) -> DownloadFailed:
    if answer.status in {401, 403}:
        return DownloadFailed(
            "The server does not give this model out to everybody any more.",
            "Choose another model, or use a file of this one that you already have.",
        )
    if answer.status in _GONE:
        return DownloadFailed(
            "The server does not have this model any more.",
            "Choose another model, or use a file of this one that you already have.",
        )
    if answer.status == 407:
        return DownloadFailed(
            "The proxy of this network asks for a password.",
            "Try another network, for example a phone's hotspot, or ask whoever looks after it.",
        )
    if answer.status == 451:
        return DownloadFailed(
            "The server may not give out this model where you are, for legal reasons.",
            "Choose another model.",
        )
    return _strange(answer)


def _certificate_trouble(error: BaseException) -> ssl.SSLCertVerificationError | None:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return cause
        cause = cause.__cause__ or cause.__context__
    return None


def _bad_certificate(error: ssl.SSLCertVerificationError) -> DownloadFailed:
    if error.verify_code in _WRONG_DATE:
        return DownloadFailed(
            "The server's certificate is not valid on this machine's date.",
            f"Today should be {datetime.now().astimezone():%d %B %Y}. "
            "If that is wrong, set date and time in System Settings, then continue.",
        )
    return DownloadFailed(
        "The connection to the server is not safe: its certificate cannot be checked.",
        "A filter in this network may be reading along. Try another network.",
    )
