"""When to try again: after a wait that grows, as long as patience lasts."""

import random
import threading

from charle.errors import Cancelled
from charle.weights.network_trouble import TryAgain
from charle.weights.patience import Patience


class Retries:
    """Counts failures in a row and waits between tries."""

    def __init__(self, patience: Patience, tries: int, stop: threading.Event) -> None:
        self._patience = patience
        self._tries = tries
        self._stop = stop
        self._failures = 0

    def start_anew(self) -> None:
        """Something new arrived: patience begins again."""
        self._failures = 0

    def wait_after(self, trouble: TryAgain) -> None:
        """Wait before the next try, as long as the server asks or a little longer each time.

        Raises:
            DownloadFailed: patience is over; the trouble's own failure.
            Cancelled: the download was stopped meanwhile.
        """
        self._failures += 1
        asked_s = trouble.retry_after_s
        if self._failures >= self._tries or (asked_s or 0) > self._patience.retry_after_limit_s:
            raise trouble.failure from trouble
        if asked_s is None:
            doubled_s = self._patience.first_wait_s * 2 ** (self._failures - 1)
            # Spread, so that many who lost the same server do not come back at one instant.
            asked_s = min(doubled_s, self._patience.longest_wait_s) * random.uniform(0.5, 1.0)  # noqa: S311
        if self._stop.wait(asked_s):
            raise Cancelled
