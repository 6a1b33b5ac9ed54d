"""Fetches one file: takes up what is there, asks for the rest, checks it, names it.

A plain blocking function, run on a thread of its own. It hears ``stop`` between chunks, and a wire
that is cut wakes it out of any wait for the network.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import httpx2

from charle.errors import Cancelled, DownloadFailed
from charle.weights.checksum import Expected
from charle.weights.download_progress import Meter, Stage
from charle.weights.network_trouble import (
    Answer,
    TryAgain,
    check_answer,
    damaged_again,
    no_answer,
    unlike_catalogue,
    went_silent,
)
from charle.weights.part_file import PartFile
from charle.weights.patience import Patience
from charle.weights.retries import Retries
from charle.weights.wire import Wire


@dataclass(frozen=True, slots=True)
class Wanted:
    """One file to fetch: from ``address`` by way of ``part`` to ``target``."""

    name: str
    address: str
    part: Path
    target: Path
    expected: Expected


@dataclass(frozen=True, slots=True)
class Line:
    """What all transfers of one download share."""

    wire: Wire
    patience: Patience
    stop: threading.Event
    meter: Meter
    clock: Callable[[], float] = time.monotonic

    def check(self) -> None:
        if self.stop.is_set():
            raise Cancelled


def fetch(wanted: Wanted, line: Line) -> str:
    """Fetch one file and return its sha256.

    Raises:
        Cancelled: the download was stopped; the part is kept.
        DownloadFailed: the file cannot be had now, or arrives damaged every time.
        StorageFailed: it could not be written.
    """
    with PartFile(wanted.part, wanted.expected) as part:
        # 1. take up what an earlier run left
        _take_up(part, wanted, line)
        # 2. fetch the rest; a file that arrives with the wrong content is fetched once more
        _complete(part, wanted, line)
        while not part.checksum.is_right:
            _start_over(part, wanted, line, damaged_again(wanted.name))
            _complete(part, wanted, line)
        # 3. only now it gets its name
        line.meter.at(wanted.name, Stage.FINISHING)
        part.keep_as(wanted.target)
        line.meter.finished(wanted.name)
        return part.checksum.sha256


def _take_up(part: PartFile, wanted: Wanted, line: Line) -> None:
    def on_bytes(done_bytes: int) -> None:
        line.check()
        line.meter.have(wanted.name, done_bytes)

    line.meter.at(wanted.name, Stage.CHECKING)
    part.hash_what_is_there(on_bytes)
    if part.is_complete and not part.checksum.is_right:
        part.empty()  # damaged here, long ago: says nothing about the network


def _start_over(part: PartFile, wanted: Wanted, line: Line, failure: DownloadFailed) -> None:
    """Begin the file again from nothing, once.

    Raises:
        DownloadFailed: it was begun again already; the given failure.
    """
    part.empty()
    line.meter.have(wanted.name, 0)
    if part.was_restarted:
        raise failure
    part.was_restarted = True


def _complete(part: PartFile, wanted: Wanted, line: Line) -> None:
    """Receive until all bytes are there, over as many connections as it takes."""
    retries = Retries(line.patience, line.patience.tries, line.stop)
    while not part.is_complete:
        line.check()
        size_before_bytes = part.size_bytes
        try:
            _receive(part, wanted, line)
        except TryAgain as trouble:
            if part.size_bytes > size_before_bytes:
                retries.start_anew()
            line.meter.at(wanted.name, Stage.WAITING)
            retries.wait_after(trouble)


def _receive(part: PartFile, wanted: Wanted, line: Line) -> None:
    """One connection's worth of the file.

    Raises:
        TryAgain: it ended before the file did.
    """
    have = part.size_bytes
    headers = {"Range": f"bytes={have}-"} if have else {}
    host = urlsplit(wanted.address).hostname or ""
    try:
        with line.wire.get(wanted.address, headers) as response:
            host = response.url.host
            skip_bytes = _agree(response, part, wanted, line)
            _take(response, part, wanted, line, skip_bytes)
    except httpx2.HTTPError as error:
        raise no_answer(error, host) from error
    if not part.is_complete:
        raise _broke_off()


def _agree(response: httpx2.Response, part: PartFile, wanted: Wanted, line: Line) -> int:
    """Check that the response continues the part; return how many of its bytes are there already.

    Raises:
        TryAgain: it does not, but may next time.
        DownloadFailed: it will not.
    """
    check_answer(Answer.of(response))
    have, size_bytes = part.size_bytes, wanted.expected.size_bytes
    if response.status_code == 200 and int(response.headers.get("content-length", 0)) <= size_bytes:
        return have  # the server knows no ranges and sends everything
    expected_range = {f"bytes {have}-{size_bytes - 1}/{total}" for total in (size_bytes, "*")}
    if response.status_code == 206 and response.headers.get("content-range") in expected_range:
        return 0
    # 416, another range, or a longer file: this is not the file that the part belongs to
    failure = unlike_catalogue(wanted.name)
    _start_over(part, wanted, line, failure)
    raise TryAgain(failure)


def _take(
    response: httpx2.Response, part: PartFile, wanted: Wanted, line: Line, skip_bytes: int
) -> None:
    window_start, window_bytes = line.clock(), 0
    for data in response.iter_raw():
        line.check()
        window_bytes += len(data)
        now = line.clock()
        if now - window_start >= line.patience.silence_s:
            if window_bytes < line.patience.slowest_bytes_per_s * (now - window_start):
                raise went_silent(response.url.host)
            window_start, window_bytes = now, 0
        new = data[skip_bytes:]
        skip_bytes = max(0, skip_bytes - len(data))
        if part.size_bytes + len(new) > wanted.expected.size_bytes:
            failure = unlike_catalogue(wanted.name)
            _start_over(part, wanted, line, failure)
            raise TryAgain(failure)
        if new:
            part.append(new)
            line.meter.received(wanted.name, len(new))


def _broke_off() -> TryAgain:
    return TryAgain(
        DownloadFailed(
            "The connection broke off again and again.",
            "Check the internet connection and continue in a while; nothing is lost.",
        )
    )
