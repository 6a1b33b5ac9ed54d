"""Remembers what the hub said about a pinned revision when it was first asked.

For files whose hash the catalogue does not know, the hub's word is all there is. It may not change
afterwards: a pinned revision has one content, so a second, different answer is refused.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from charle.core import atomic
from charle.weights.checksum import Expected
from charle.weights.network_trouble import unlike_catalogue
from charle.weights.storage_trouble import storing

log = logging.getLogger(__name__)


def check(file: Path, repo: str, revision: str, stated: Mapping[str, Expected]) -> None:
    """Compare what the hub states with the record in ``file``; record what is new.

    Raises:
        DownloadFailed: it states something else than it once did.
        StorageFailed: the record could not be written.
    """
    record = _read(file)
    known = record.setdefault(f"{repo}@{revision}", {})
    fresh = {path: asdict(expected) for path, expected in stated.items()}
    for path, values in fresh.items():
        if known.get(path, values) != values:
            raise unlike_catalogue(path)
    if known | fresh == known:
        return
    known.update(fresh)
    with storing(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(file, json.dumps(record, indent=1, sort_keys=True).encode() + b"\n")


def _read(file: Path) -> dict[str, dict[str, dict[str, object]]]:
    try:
        record = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.warning("the record of what the hub said cannot be read: %s", error)
        return {}
    return record if isinstance(record, dict) else {}
