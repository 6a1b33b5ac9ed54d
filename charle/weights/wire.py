"""One HTTP client whose connections can be cut from another thread.

A thread that waits for a silent server hears nothing, not even that it should stop. So every
socket is remembered when it is opened, and ``cut`` shuts them all down: whoever waits wakes up.
"""

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from types import TracebackType
from typing import Any, Self

import httpx2

from charle import __version__
from charle.core import offline_guard
from charle.errors import Cancelled, DownloadFailed
from charle.weights.patience import Patience

_CONNECTED = {"connection.connect_tcp.complete", "connection.start_tls.complete"}
_REDIRECTS_LIMIT = 10


class Wire:
    """Owns the connections of one download; every request through it is one the person wanted."""

    def __init__(self, patience: Patience, tls: ssl.SSLContext | None = None) -> None:
        self._client = _client(patience, tls)
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._is_cut = False

    @contextlib.contextmanager
    def get(self, url: str, headers: dict[str, str] | None = None) -> Iterator[httpx2.Response]:
        """The response to a GET of ``url``, redirects followed, its body not yet read.

        Raises:
            Cancelled: the wire was cut.
            httpx2.HTTPError: no response came, or it broke off.
        """
        with offline_guard.allowed():
            try:
                with self._client.stream(
                    "GET", url, headers=headers, extensions={"trace": self._trace}
                ) as response:
                    yield response
            except httpx2.HTTPError as error:
                if self._is_cut:  # the end of a cut connection looks like trouble
                    raise Cancelled from error
                raise

    def cut(self) -> None:
        """End every connection now and let no new one start. Any thread may call this."""
        with self._lock:
            self._is_cut = True
            for each in self._sockets:
                with contextlib.suppress(OSError):
                    # Not SSLSocket's own shutdown, which would say goodbye to the server first.
                    socket.socket.shutdown(each, socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def _trace(self, event: str, details: dict[str, Any]) -> None:
        if event not in _CONNECTED:
            return
        stream = details["return_value"]
        with self._lock:
            self._sockets = [each for each in self._sockets if each.fileno() >= 0]
            self._sockets.append(stream.get_extra_info("socket"))
        if self._is_cut:  # meanwhile: this one came too late to be shut down with the others
            stream.close()
            raise Cancelled


def _client(patience: Patience, tls: ssl.SSLContext | None) -> httpx2.Client:
    try:
        return httpx2.Client(
            headers={"User-Agent": f"CHARL-E/{__version__}", "Accept-Encoding": "identity"},
            timeout=httpx2.Timeout(patience.silence_s, connect=patience.connect_s),
            follow_redirects=True,
            max_redirects=_REDIRECTS_LIMIT,
            verify=True if tls is None else tls,
        )
    except (ImportError, ValueError, httpx2.InvalidURL) as error:
        # The system's proxy settings: a SOCKS proxy needs a package, other schemes are unknown.
        raise DownloadFailed(
            "This network uses a kind of proxy that CHARL-E cannot use.",
            "Try another network, for example a phone's hotspot, or ask whoever looks after it.",
        ) from error
