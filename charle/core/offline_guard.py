"""Refuses every connection that is not part of something the person started, and counts them.

Python announces each connection and each look-up of a name before it happens (audit hooks); the
guard listens and says no, except inside ``allowed``. It sees what Python code does. Libraries in
native code that open sockets on their own are outside what it sees: CHARL-E ships none that it
asks to, and switches the known ones off through their environment variables.
"""

import errno
import logging
import os
import socket
import sys
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

log = logging.getLogger(__name__)

OFFLINE_SWITCHES = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_XET": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
}
"""What tells the libraries to stay offline. They read these when they are imported."""

_CONNECTS = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_LOOKS_UP = {
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
}
_INTERNET = {socket.AF_INET, socket.AF_INET6}
_REMEMBERED = 20


class NetworkRefused(ConnectionRefusedError):
    """The guard said no. An ``OSError``, so that libraries take it for a missing network."""


class _Guard:
    def __init__(self) -> None:
        self.is_installed = False
        self.is_on = False
        self.refused_count = 0
        self.refused: deque[str] = deque(maxlen=_REMEMBERED)
        self.lock = threading.Lock()
        self.here = threading.local()


_guard = _Guard()


def switch_on() -> None:
    """Guard this process from now on.

    Sets the libraries' own switches, too, so call it before they are imported. Calling it again
    does nothing.
    """
    os.environ.update(OFFLINE_SWITCHES)
    with _guard.lock:
        _guard.is_on = True
        if _guard.is_installed:
            return
        _guard.is_installed = True
    sys.addaudithook(_listen)  # a hook stays for the life of the process


def switch_off() -> None:
    """Stop refusing; for tests, which share one process."""
    _guard.is_on = False


@contextmanager
def allowed() -> Iterator[None]:
    """Let this thread use the network inside: the person asked for what happens there."""
    before = getattr(_guard.here, "is_allowed", False)
    _guard.here.is_allowed = True
    try:
        yield
    finally:
        _guard.here.is_allowed = before


def is_on() -> bool:
    """Whether this process is guarded."""
    return _guard.is_on


def refused_count() -> int:
    """How many connections and look-ups were refused since the process started."""
    return _guard.refused_count


def refused_lately() -> tuple[str, ...]:
    """What the last refused ones wanted, oldest first, e.g. "huggingface.co:443"."""
    with _guard.lock:
        return tuple(_guard.refused)


def _listen(event: str, details: tuple[Any, ...]) -> None:
    if not _guard.is_on or (event not in _CONNECTS and event not in _LOOKS_UP):
        return
    if getattr(_guard.here, "is_allowed", False):
        return
    if event in _CONNECTS and details[0].family not in _INTERNET:
        return  # between processes of this machine
    wanted = _spoken(details[1] if event in _CONNECTS else details)
    with _guard.lock:
        _guard.refused_count += 1
        _guard.refused.append(wanted)
    log.warning("refused a connection to %s", wanted)
    raise NetworkRefused(errno.ECONNREFUSED, "CHARL-E stays offline")


def _spoken(target: Any) -> str:
    parts = target if isinstance(target, tuple) else (target,)
    return ":".join(str(part) for part in parts[:2] if part is not None)
