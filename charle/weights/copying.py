"""Copies a model's folder to another disk and compares what arrived with its record."""

import hashlib
import shutil
from pathlib import Path

from charle.core import atomic
from charle.core.progress import CancelToken
from charle.errors import ModelError
from charle.weights.download_progress import Meter, OnDownload, Stage
from charle.weights.moved_here import SIGN_NAME, delete_moved, put_sign_up
from charle.weights.storage_trouble import storing
from charle.weights.verified import MARKER_NAME, Verified

_READ_BYTES = 4 << 20


def copy_model(source: Path, target: Path, on_progress: OnDownload, cancel: CancelToken) -> None:
    """Copy every file of ``source`` to the new folder ``target``, flushed to its disk.

    Raises:
        ModelError: a file is not what its record says; ``target`` is removed again.
        StorageFailed: a disk is full, read-only, faulty or gone.
        Cancelled: ``cancel`` was set; ``target`` is removed again.
    """
    verified = Verified.read(source)
    with storing(source):
        names = [path.relative_to(source) for path in sorted(source.rglob("*")) if path.is_file()]
        sizes = {name.as_posix(): (source / name).stat().st_size for name in names}
    sizes.pop(MARKER_NAME, None)
    sizes.pop(SIGN_NAME, None)
    meter = Meter(sizes)
    with storing(target):
        target.mkdir()
    put_sign_up(target)
    try:
        for name in sizes:
            sha256 = _copy(source / name, target / name, name, meter, on_progress, cancel)
            seen = verified.files.get(name)
            if seen is not None and seen.sha256 != sha256:
                raise ModelError(
                    f"“{name}” is damaged, so the model was not moved.",
                    "Verify the model first; what is damaged can be downloaded again.",
                )
            if seen is not None:
                verified.add(target, name, sha256)
            meter.finished(name)
        if verified.files:
            verified.write(target)
    except BaseException:
        delete_moved(target)
        raise


def _copy(
    source: Path,
    target: Path,
    name: str,
    meter: Meter,
    on_progress: OnDownload,
    cancel: CancelToken,
) -> str:
    digest = hashlib.sha256()
    with storing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with source.open("rb", buffering=0) as old, target.open("xb", buffering=0) as new:
            while data := old.read(_READ_BYTES):
                cancel.check()
                digest.update(data)
                rest = memoryview(data)
                while rest:
                    rest = rest[new.write(rest) :]
                meter.received(name, len(data))
                meter.at(name, Stage.MOVING)
                on_progress(meter.moment())
            atomic.flush(new.fileno())
        shutil.copystat(source, target)
    return digest.hexdigest()
