"""Saves finished pictures and keeps those that cannot be saved."""

import logging
from collections.abc import Callable
from pathlib import Path

from charle.app.breakdown import save_trouble
from charle.app.job import Job
from charle.core.picture import Picture
from charle.core.progress import Preview
from charle.errors import CharleError

_log = logging.getLogger(__name__)


class Saver:
    """``save`` writes a picture; ``on_saved`` and ``on_failed`` hear what became of it."""

    def __init__(
        self,
        save: Callable[[Picture], Path],
        *,
        on_saved: Callable[[Job, Picture, Path, tuple[Preview, ...]], None],
        on_failed: Callable[[Job, Picture, CharleError], None],
    ) -> None:
        self._save = save
        self._on_saved = on_saved
        self._on_failed = on_failed
        self._unsaved: list[tuple[Job, Picture]] = []

    def keep(self, job: Job, picture: Picture, previews: tuple[Preview, ...] = ()) -> None:
        """Save a picture; if that fails, hold on to it."""
        try:
            path = self._save(picture)
        except Exception as error:  # whatever a disk can do, the picture must not be lost
            _log.warning("could not save a picture", exc_info=error)
            self._unsaved.append((job, picture))
            self._on_failed(job, picture, save_trouble(error))
        else:
            self._on_saved(job, picture, path, previews)

    def try_again(self) -> None:
        """Save what could not be saved, oldest first."""
        unsaved, self._unsaved = self._unsaved, []
        for job, picture in unsaved:
            self.keep(job, picture)

    def discard(self) -> None:
        """Let go of what could not be saved."""
        self._unsaved.clear()
