"""A model that the person already has: which kind it is, and whether it can be imported.

Looks at tables of contents and configuration only, so the answer comes at once for files of any
size; ``known_checkpoint`` reads all of a file. Importing itself is the engine's business.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from charle.core.checkpoint_file import read_checkpoint
from charle.core.diffusers_folder import (
    INDEX_NAME,
    NETWORKS,
    SAFETY_CHECKER,
    Family,
    Prediction,
    family_of,
    has_safety_checker,
    prediction_of,
    read_index,
    weights_to_import,
)
from charle.core.file_trouble import reading
from charle.core.model_card import CARD_NAME, read_card
from charle.core.progress import CancelToken, OnProgress, Phase, Progress

_CHUNK_BYTES = 4 << 20
_PERCENT = 100


class Kind(StrEnum):
    """In which form a model was found."""

    CHECKPOINT = "one file"
    DIFFUSERS = "a folder in diffusers' layout"
    CHARLE = "a model of another CHARL-E"


@dataclass(frozen=True, slots=True)
class Found:
    """A model that CHARL-E can import. ``path`` is what to import, ``title`` a name for it.

    ``is_v_prediction`` is None where the file does not tell; importing finds out.
    ``size_bytes`` counts the weights.
    """

    path: Path
    kind: Kind
    family: Family
    title: str
    size_bytes: int
    is_v_prediction: bool | None

    @property
    def needs_conversion(self) -> bool:
        return self.kind is Kind.CHECKPOINT


@dataclass(frozen=True, slots=True)
class Known:
    """A published checkpoint. ``licence`` is the id of a text under ``resources/licences``."""

    title: str
    size_bytes: int
    sha256: str
    licence: str


KNOWN = (
    Known(
        title="Stable Diffusion 1.4",
        size_bytes=4_265_380_512,
        sha256="fe4efff1e174c627256e44ec2991ba279b3816e364b49f9be2abc0b3ff3f8556",
        licence="creativeml-openrail-m",
    ),
    Known(
        title="Stable Diffusion 1.5",
        size_bytes=4_265_146_304,
        sha256="6ce0161689b3853acaa03779ec93eafe75a02f4ced659bee03f50797806fa2fa",
        licence="creativeml-openrail-m",
    ),
)


def recognise(path: Path) -> Found:
    """What the file or folder ``path`` is.

    Raises:
        ModelError: it cannot be used; says what it is or what is wrong with it.
    """
    path = path.expanduser().absolute()
    with reading(path):
        path.stat()
        is_folder = path.is_dir()
    return _folder(path) if is_folder else _file(path)


def known_checkpoint(
    file: Path, on_progress: OnProgress, cancel: CancelToken, known: tuple[Known, ...] = KNOWN
) -> Known | None:
    """Which published checkpoint ``file`` is, byte for byte; reads it only if its size fits one.

    Raises:
        ModelError: the file cannot be read.
        Cancelled: ``cancel`` was set.
    """
    with reading(file):
        size_bytes = file.stat().st_size
    candidates = {one.sha256: one for one in known if one.size_bytes == size_bytes}
    if not candidates:
        return None
    return candidates.get(sha256_of(file, on_progress, cancel))


def sha256_of(file: Path, on_progress: OnProgress, cancel: CancelToken) -> str:
    """The hash of a whole file as 64 hex digits.

    Raises:
        ModelError: the file cannot be read.
        Cancelled: ``cancel`` was set.
    """
    digest = hashlib.sha256()
    done = 0
    with reading(file), file.open("rb") as stream:
        size_bytes = max(1, file.stat().st_size)
        while chunk := stream.read(_CHUNK_BYTES):
            cancel.check()
            digest.update(chunk)
            done += len(chunk)
            on_progress(Progress(Phase.IMPORTING, _PERCENT * done // size_bytes, _PERCENT))
    return digest.hexdigest()


def _file(file: Path) -> Found:
    contents = read_checkpoint(file)
    recognised = contents.recognise()
    prediction = recognised.prediction
    return Found(
        path=file,
        kind=Kind.CHECKPOINT,
        family=recognised.family,
        title=file.stem,
        size_bytes=sum(tensor.size_bytes for tensor in contents.tensors.values()),
        is_v_prediction=None if prediction is None else prediction is Prediction.V,
    )


def _folder(folder: Path) -> Found:
    title = folder.name
    snapshot = _hub_snapshot(folder)
    if snapshot is not None:
        title, folder = folder.name.rpartition("--")[2], snapshot
    read_index(folder)
    family = family_of(folder)
    parts = (*NETWORKS, SAFETY_CHECKER) if has_safety_checker(folder) else NETWORKS
    files = [weights_to_import(folder, part) for part in parts]
    is_ours = (folder / CARD_NAME).is_file()
    with reading(folder):
        size_bytes = sum(file.stat().st_size for file in files)
    return Found(
        path=folder,
        kind=Kind.CHARLE if is_ours else Kind.DIFFUSERS,
        family=family,
        title=read_card(folder).title if is_ours else title,
        size_bytes=size_bytes,
        is_v_prediction=prediction_of(folder) is Prediction.V,
    )


def _hub_snapshot(folder: Path) -> Path | None:
    """The newest model within a folder of Hugging Face's cache (models--maker--name)."""
    if not folder.name.startswith("models--"):
        return None
    with reading(folder):
        return max(_snapshots(folder), key=lambda found: found.stat().st_mtime, default=None)


def _snapshots(folder: Path) -> Iterator[Path]:
    yield from (index.parent for index in folder.glob(f"snapshots/*/{INDEX_NAME}"))
