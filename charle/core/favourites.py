"""Which pictures of a folder are favourites: names in a small file beside the pictures.

Beside them, so that the choice goes with the folder wherever it is moved or copied, and survives
every cache.
"""

import json
import logging
from collections.abc import Iterable
from pathlib import Path

from charle.core import atomic
from charle.core.disk_trouble import read_failed, save_failed

logger = logging.getLogger(__name__)

FILE_NAME = ".charle-favourites.json"


def load(folder: Path) -> frozenset[str]:
    """The names of the favourites; none if the list is missing or damaged.

    Raises:
        SaveFailed: there is a list, but the disk does not give it; it must not be overwritten.
    """
    path = folder / FILE_NAME
    try:
        values = json.loads(path.read_bytes())
        return frozenset(name for name in values["favourites"] if isinstance(name, str))
    except (FileNotFoundError, NotADirectoryError):
        return frozenset()
    except OSError as error:
        raise read_failed(error, path) from error
    except (ValueError, RecursionError, TypeError, KeyError) as error:
        logger.warning("the list of favourites is damaged: %s", error)
        return frozenset()


def save(folder: Path, names: Iterable[str]) -> None:
    """Replace the list.

    Raises:
        SaveFailed: it could not be written; the old list is untouched.
    """
    text = json.dumps({"favourites": sorted(names)}, ensure_ascii=True, indent=1)
    try:
        atomic.write(folder / FILE_NAME, text.encode("ascii"))
    except OSError as error:
        raise save_failed(error, folder, "save the favourites") from error
