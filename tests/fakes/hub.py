"""A model hub on this machine that answers like the real one, and misbehaves on demand.

Two servers: the hub itself (list of files, small files, redirects) and a "CDN" that large files are
redirected to, with addresses that carry a signature. Faults are values put in a queue; each is used
up by the next request that fits.
"""

import hashlib
import json
import re
import socket
import ssl
import struct
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote, urlsplit

CHUNK_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class Status:
    """Answer with this code."""

    code: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b"no"


@dataclass(frozen=True, slots=True)
class Page:
    """Answer 200 with a web page, as a sign-in portal does."""

    html: bytes = b"<html><form>Please sign in</form></html>"


@dataclass(frozen=True, slots=True)
class Redirect:
    """Send the client elsewhere."""

    location: str


@dataclass(frozen=True, slots=True)
class Flip:
    """Change one byte of the body."""

    at: int = 0


@dataclass(frozen=True, slots=True)
class Stop:
    """Send so many bytes of the body, then end the connection: politely, abruptly or not at all."""

    after_bytes: int
    how: str = "end"  # "end", "reset" or "silence"


@dataclass(frozen=True, slots=True)
class Silence:
    """Take the request and never answer."""


@dataclass(frozen=True, slots=True)
class IgnoreRange:
    """Answer 200 with the whole file, whatever was asked for."""


@dataclass(frozen=True, slots=True)
class Replace:
    """Serve other content under the same name."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Trickle:
    """Send the first ``count`` bytes one by one, then go on as usual."""

    count: int


Fault = Status | Page | Redirect | Flip | Stop | Silence | IgnoreRange | Replace | Trickle


@dataclass(slots=True)
class _Rule:
    fault: Fault
    where: str
    matching: re.Pattern[str]
    times: int


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came in; ``where`` is "api", "resolve" or "cdn"."""

    where: str
    path: str
    headers: Mapping[str, str]


class FakeHub:
    """Serves ``files`` (path to content) as one revision of one repository."""

    def __init__(
        self,
        files: Mapping[str, bytes],
        repo: str = "acme/tiny",
        revision: str = "a" * 40,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.files = dict(files)
        self.repo = repo
        self.revision = revision
        self.requests: list[Request] = []
        self.body_bytes_sent = 0
        self.bytes_per_s: float | None = None
        self.signature = 0
        self.is_closing = threading.Event()
        self._rules: list[_Rule] = []
        self._lock = threading.Lock()
        handler = type("Handler", (_Handler,), {"hub": self})
        self._servers = [_Server(("127.0.0.1", 0), handler) for _ in range(2)]
        if tls is not None:
            for server in self._servers:
                server.socket = tls.wrap_socket(server.socket, server_side=True)
        scheme = "https" if tls else "http"
        self.url, self.cdn_url = (f"{scheme}://127.0.0.1:{s.server_port}" for s in self._servers)

    def __enter__(self) -> Self:
        for server in self._servers:
            thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.is_closing.set()
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def inject(self, fault: Fault, where: str = "cdn", matching: str = "", times: int = 1) -> None:
        """Let the next ``times`` requests to ``where`` whose path fits run into ``fault``."""
        with self._lock:
            self._rules.append(_Rule(fault, where, re.compile(matching), times))

    def paths(self, where: str) -> list[str]:
        """The paths that were asked for at one place, in order."""
        return [request.path for request in self.requests if request.where == where]

    def arrived(self, request: Request) -> Fault | None:
        """Note the request; the fault it runs into, if any."""
        with self._lock:
            self.requests.append(request)
            for rule in self._rules:
                if (
                    rule.times
                    and rule.where == request.where
                    and rule.matching.search(request.path)
                ):
                    rule.times -= 1
                    return rule.fault
        return None

    def sent(self, count_bytes: int) -> None:
        with self._lock:
            self.body_bytes_sent += count_bytes


def is_large(path: str) -> bool:
    """Whether the hub keeps this file in its large-file storage."""
    return path.endswith((".safetensors", ".bin"))


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 32

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that hang up are the point of many tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: FakeHub

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Be quiet."""

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        where, name = self._place(path)
        request = Request(where, path, {k.lower(): v for k, v in self.headers.items()})
        fault = self.hub.arrived(request)
        match fault:
            case Silence():
                self.hub.is_closing.wait()
                self._hang_up()
            case Status(code, headers, body):
                self._answer(code, body, dict(headers))
            case Page(html):
                self._answer(200, html, {"Content-Type": "text/html; charset=utf-8"})
            case Redirect(location):
                self._answer(302, b"", {"Location": location})
            case _:
                self._serve(where, name, fault)

    def _place(self, path: str) -> tuple[str, str]:
        hub = self.hub
        if path == f"/api/models/{hub.repo}/tree/{hub.revision}":
            return "api", ""
        for where in ("resolve", "cdn"):
            prefix = f"/{hub.repo}/{where}/{hub.revision}/"
            if path.startswith(prefix):
                return where, path.removeprefix(prefix)
        return "unknown", path

    def _serve(self, where: str, name: str, fault: Fault | None) -> None:
        hub = self.hub
        if where == "api":
            body = json.dumps([_entry(path, data) for path, data in hub.files.items()]).encode()
            self._answer(200, body, {"Content-Type": "application/json; charset=utf-8"})
        elif where == "unknown" or name not in hub.files:
            self._answer(404, b"Entry not found", {"X-Error-Code": "EntryNotFound"})
        elif where == "resolve" and is_large(name):
            hub.signature += 1
            location = f"{hub.cdn_url}/{hub.repo}/cdn/{hub.revision}/{name}?sig={hub.signature}"
            sha256 = hashlib.sha256(hub.files[name]).hexdigest()
            headers = {"Location": location, "X-Linked-ETag": f'"{sha256}"'}
            self._answer(302, b"", headers)
        else:
            self._send_file(hub.files[name], fault)

    def _send_file(self, content: bytes, fault: Fault | None) -> None:
        if isinstance(fault, Replace):
            content = fault.content
        start = 0
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if asked and not isinstance(fault, IgnoreRange):
            start = int(asked[1])
            if start >= len(content):
                self._answer(416, b"", {"Content-Range": f"bytes */{len(content)}"})
                return
        body = bytearray(content[start:])
        if isinstance(fault, Flip):
            body[fault.at] ^= 0xFF
        self.send_response(206 if asked and not isinstance(fault, IgnoreRange) else 200)
        if start:
            whole = len(content)
            self.send_header("Content-Range", f"bytes {start}-{whole - 1}/{whole}")
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self._send_body(memoryview(body), fault)

    def _send_body(self, body: memoryview, fault: Fault | None) -> None:
        if isinstance(fault, Stop):
            self._send(body[: fault.after_bytes])
            if fault.how == "silence":
                self.hub.is_closing.wait()
            if fault.how == "reset":
                self._hang_up()
            self.close_connection = True
            return
        if isinstance(fault, Trickle):
            for index in range(fault.count):
                self._send(body[index : index + 1])
                self.hub.is_closing.wait(0.005)
            body = body[fault.count :]
        self._send(body)

    def _send(self, data: memoryview) -> None:
        for start in range(0, len(data), CHUNK_BYTES):
            piece = data[start : start + CHUNK_BYTES]
            self.wfile.write(piece)
            self.hub.sent(len(piece))
            if self.hub.bytes_per_s:
                self.hub.is_closing.wait(len(piece) / self.hub.bytes_per_s)

    def _answer(self, code: int, body: bytes, headers: Mapping[str, str]) -> None:
        self.send_response(code)
        for name, value in {"Content-Type": "text/plain", **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _hang_up(self) -> None:
        """End the connection with a reset instead of a goodbye."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True


def _entry(path: str, data: bytes) -> dict[str, Any]:
    blob = hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
    entry: dict[str, Any] = {"type": "file", "path": path, "size": len(data), "oid": blob}
    if is_large(path):
        sha256 = hashlib.sha256(data).hexdigest()
        entry["lfs"] = {"oid": sha256, "size": len(data), "pointerSize": 134}
    return entry
