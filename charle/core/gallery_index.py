"""Remembers between two starts what the picture files of one folder say.

Only a shortcut: everything in it can be read again from the pictures. So nothing here ever fails:
a damaged index is thrown away and begun anew, and where none can be kept, none is kept.
"""

import logging
import sqlite3
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

logger = logging.getLogger(__name__)

_VERSION = 1
_LOCK_WAIT_S = 2.0
_SCHEMA = f"""
    CREATE TABLE pictures (
        name TEXT PRIMARY KEY,
        size_bytes INTEGER NOT NULL,
        created_ns INTEGER NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        prompt TEXT NOT NULL,
        seed INTEGER,
        has_recipe INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    PRAGMA user_version = {_VERSION};
"""


class IndexedPicture(NamedTuple):
    """One row. ``width`` 0 marks a file that is no readable picture, so that nobody tries again."""

    name: str
    size_bytes: int
    created_ns: int
    width: int
    height: int
    prompt: str
    seed: int | None
    has_recipe: bool  # 0 or 1 when it comes from SQLite


class GalleryIndex:
    """Owns the SQLite file at ``path``. May be used from several threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def load(self) -> list[IndexedPicture]:
        """All rows; none if there was no index, or a damaged one."""
        with self._lock:
            self._close()
            try:
                return self._opened_rows()
            except (sqlite3.Error, OSError) as error:
                logger.info("the gallery's index is read anew: %s", error)
                self._close()
            self._delete()
            try:
                return self._opened_rows()
            except (sqlite3.Error, OSError) as error:
                logger.warning("the gallery works without an index: %s", error)
                self._close()
                return []

    def update(self, pictures: Iterable[IndexedPicture], removed: Iterable[str] = ()) -> None:
        """Add or replace rows and drop those of ``removed`` names."""
        with self._lock:
            if self._connection is None:
                return
            try:
                with self._connection:
                    self._connection.executemany(
                        "DELETE FROM pictures WHERE name = ?", ((name,) for name in removed)
                    )
                    self._connection.executemany(
                        "INSERT OR REPLACE INTO pictures VALUES (?, ?, ?, ?, ?, ?, ?, ?)", pictures
                    )
            except (sqlite3.Error, UnicodeEncodeError) as error:
                logger.warning("the gallery's index could not be written: %s", error)

    def close(self) -> None:
        with self._lock:
            self._close()

    def _opened_rows(self) -> list[IndexedPicture]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        # The lock above, not SQLite, keeps the threads apart.
        connection = sqlite3.connect(self._path, timeout=_LOCK_WAIT_S, check_same_thread=False)
        self._connection = connection
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version != _VERSION:
            connection.execute("DROP TABLE IF EXISTS pictures")
            connection.executescript(_SCHEMA)
        rows = connection.execute(
            "SELECT name, size_bytes, created_ns, width, height, prompt, seed, has_recipe"
            " FROM pictures"
        )
        return list(map(IndexedPicture._make, rows))

    def _close(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _delete(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                self._path.with_name(self._path.name + suffix).unlink()
