"""One writer at a time for each model, over all CHARL-Es that run on this machine."""

import errno
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from charle.errors import DownloadFailed
from charle.weights.storage_trouble import storing

_NO_LOCKS_HERE = {errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOLCK}

log = logging.getLogger(__name__)


@contextmanager
def only_writer(file: Path, title: str) -> Iterator[None]:
    """Hold the lock ``file`` inside; the system frees it even if the process is killed.

    Raises:
        DownloadFailed: another CHARL-E holds it.
        StorageFailed: the lock file cannot be made.
    """
    with storing(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(file, timeout=0)
        try:
            lock.acquire()
        except Timeout as error:
            raise DownloadFailed(
                f"Another CHARL-E is already fetching or changing “{title}”.",
                "Wait until it has finished there, or close it.",
            ) from error
        except OSError as error:
            if error.errno not in _NO_LOCKS_HERE:
                raise
            log.warning("this disk knows no locks; going on without")
    try:
        yield
    finally:
        lock.release()
