"""The guard, in processes of their own: it cannot be taken off again."""

import subprocess
import sys
import textwrap

import pytest

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

PRELUDE = """
import http.client, os, socket, threading
from charle.core import offline_guard
server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
"""


def _run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PRELUDE + textwrap.dedent(code)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.strip()


def test_every_way_out_is_refused_and_counted() -> None:
    said = _run(
        """
        offline_guard.switch_on()
        ways = [
            lambda: socket.create_connection(("127.0.0.1", port)),
            lambda: socket.getaddrinfo("example.com", 443),
            lambda: socket.gethostbyname("example.com"),
            lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", port)),
            lambda: socket.socket().connect_ex(("127.0.0.1", port)),
            lambda: http.client.HTTPConnection("127.0.0.1", port).request("GET", "/"),
        ]
        refused = 0
        for way in ways:
            try:
                way()
            except ConnectionRefusedError as error:
                refused += isinstance(error, offline_guard.NetworkRefused)
        print(refused == len(ways), offline_guard.refused_count() >= len(ways))
        print("example.com:443" in offline_guard.refused_lately())
        """
    )
    assert said.split() == ["True", "True", "True"]


def test_what_the_person_asked_for_passes_on_that_thread_only() -> None:
    said = _run(
        """
        offline_guard.switch_on()
        answers = []
        def call():
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                answers.append("passed")
            except OSError:
                answers.append("refused")
        with offline_guard.allowed():
            call()
            other = threading.Thread(target=call)
            other.start()
            other.join()
        call()
        print(*answers, offline_guard.refused_count())
        """
    )
    assert said.startswith("passed refused refused")


def test_processes_of_this_machine_may_talk() -> None:
    said = _run(
        """
        offline_guard.switch_on()
        offline_guard.switch_on()
        from multiprocessing.connection import Client, Listener
        listener = Listener(family="AF_UNIX")
        client = Client(listener.address)
        print(offline_guard.refused_count())
        """
    )
    assert said == "0"


def test_the_libraries_own_switches_are_set() -> None:
    said = _run(
        """
        offline_guard.switch_on()
        from huggingface_hub import constants
        print(constants.HF_HUB_OFFLINE, constants.HF_HUB_DISABLE_TELEMETRY)
        """
    )
    assert said == "True True"
