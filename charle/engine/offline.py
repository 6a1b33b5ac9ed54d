"""Keeps a process that draws away from the network, from its first line on."""

import errno
import logging
import os
import sys
from typing import Any

_log = logging.getLogger(__name__)

_SWITCHES = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_XET": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
}
"""The libraries read these once, when they are imported."""

_OUTWARD = {"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"}


def go_offline() -> None:
    """Tell every library to stay offline and refuse what tries all the same.

    Call it before any of them is imported. It cannot be undone in this process.
    """
    os.environ.update(_SWITCHES)
    sys.addaudithook(_refuse_network)


def _refuse_network(event: str, details: tuple[Any, ...]) -> None:
    if event not in _OUTWARD or _is_local(event, details):
        return
    _log.warning("refused a connection while drawing: %s %s", event, details[-1:])
    raise ConnectionRefusedError(errno.ECONNREFUSED, "CHARL-E draws without the network")


def _is_local(event: str, details: tuple[Any, ...]) -> bool:
    """A Unix-domain socket, whose address is a path, never leaves the machine."""
    return event in {"socket.connect", "socket.sendto"} and isinstance(details[-1], str | bytes)
