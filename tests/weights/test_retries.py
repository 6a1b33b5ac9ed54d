"""How long is waited between tries, without waiting."""

import threading
from itertools import pairwise

import httpx2
import pytest

from charle.errors import Cancelled, DownloadFailed
from charle.weights.network_trouble import TryAgain, retry_after_s
from charle.weights.patience import Patience
from charle.weights.retries import Retries


class _Watch(threading.Event):
    """Notes what it is asked to wait instead of waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.waits.append(timeout or 0)
        return self.is_set()


TROUBLE = TryAgain(DownloadFailed("It is busy.", "Wait."))


def test_the_wait_doubles_up_to_a_limit_and_then_patience_ends() -> None:
    watch = _Watch()
    retries = Retries(Patience(), 8, watch)
    for _ in range(7):
        retries.wait_after(TROUBLE)
    with pytest.raises(DownloadFailed, match="busy"):
        retries.wait_after(TROUBLE)
    assert 0.5 <= watch.waits[0] <= 1
    assert watch.waits[-1] <= 30
    assert all(later >= earlier / 2 for earlier, later in pairwise(watch.waits))
    assert 30 < sum(watch.waits) < 95


def test_progress_renews_patience() -> None:
    retries = Retries(Patience(), 3, _Watch())
    for _ in range(20):
        retries.start_anew()
        retries.wait_after(TROUBLE)
        retries.wait_after(TROUBLE)


def test_the_servers_own_wish_is_followed() -> None:
    watch = _Watch()
    Retries(Patience(), 8, watch).wait_after(TryAgain(TROUBLE.failure, 17))
    assert watch.waits == [17]
    with pytest.raises(DownloadFailed):
        Retries(Patience(), 8, watch).wait_after(TryAgain(TROUBLE.failure, 3600))


def test_a_stop_ends_the_wait() -> None:
    watch = _Watch()
    watch.set()
    with pytest.raises(Cancelled):
        Retries(Patience(), 8, watch).wait_after(TROUBLE)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "120"}, 120),
        ({"Retry-After": " 5 "}, 5),
        ({}, None),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-3"}, None),
        # The server's clock decides, whatever year it is here.
        (
            {
                "Date": "Wed, 21 Oct 2015 07:28:00 GMT",
                "Retry-After": "Wed, 21 Oct 2015 07:28:30 GMT",
            },
            30,
        ),
        (
            {
                "Date": "Wed, 21 Oct 2015 07:28:00 GMT",
                "Retry-After": "Wed, 21 Oct 2015 07:00:00 GMT",
            },
            0,
        ),
    ],
)
def test_retry_after_is_read_as_seconds_or_a_date(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert retry_after_s(httpx2.Headers(headers)) == seconds
