"""A sign in the folders that CHARL-E made on other disks, and the only way they are deleted.

Links can be made by anybody and notes can be damaged; where they lead need not be CHARL-E's. So
nothing outside the models folder is deleted on their word alone.
"""

import logging
import shutil
from pathlib import Path

from charle.weights.storage_trouble import storing

log = logging.getLogger(__name__)

SIGN_NAME = ".charle-moved-here"


def put_sign_up(folder: Path) -> None:
    """Mark a folder that CHARL-E has just made.

    Raises:
        StorageFailed: it cannot be written to.
    """
    with storing(folder / SIGN_NAME):
        (folder / SIGN_NAME).touch(exist_ok=False)


def take_sign_down(folder: Path) -> None:
    """For a model that is home again."""
    with storing(folder / SIGN_NAME):
        (folder / SIGN_NAME).unlink(missing_ok=True)


def delete_moved(folder: Path) -> bool:
    """Delete a folder that carries the sign; any other stays. Returns whether it was deleted.

    Raises:
        StorageFailed: it could not be deleted.
    """
    if folder.is_symlink() or not (folder / SIGN_NAME).is_file():
        if folder.exists():
            log.warning("not deleting a folder without CHARL-E's sign")
        return False
    with storing(folder):
        shutil.rmtree(folder)
    return True
