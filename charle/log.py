"""Named loggers and one rotating file; set up once, by the entry point of each process."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"
_LIMIT_BYTES = 1_000_000
_KEPT_FILES = 3


def set_up(folder: Path, name: str) -> None:
    """Write this process's log to ``folder/name.log``; without the folder, log nothing.

    A log that cannot be written must not keep anybody from drawing.
    """
    logging.raiseExceptions = False  # a full disk must not fill the terminal as well
    logging.captureWarnings(True)  # libraries' warnings are for the log, not for people
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / f"{name}.log",
            maxBytes=_LIMIT_BYTES,
            backupCount=_KEPT_FILES,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
