"""Turns a model that the person already has into one of CHARL-E's, offline.

1. Recognise the source and plan every tensor, so that a bad file is refused before any writing.
2. Fill a hidden folder: configuration, then the weights tensor by tensor.
3. Write the card, look the result over, and give the folder its name.

Memory holds one tensor at a time (152 MB at most in Stable Diffusion 1).
"""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import IO

from charle.core.atomic import flush
from charle.core.byte_size import in_words
from charle.core.diffusers_folder import Prediction, read_json, vae_factor_px
from charle.core.file_trouble import reading, writing
from charle.core.model_card import CARD_NAME, ModelCard, read_card
from charle.core.new_folder import new_folder
from charle.core.progress import CancelToken, OnProgress, Phase, Progress, no_progress
from charle.engine.importing.blueprint import Blueprint, PartPlan, blueprint
from charle.engine.importing.config_files import copy_configs, set_prediction
from charle.engine.importing.prediction import probe_prediction
from charle.engine.importing.safetensors_writer import write_safetensors
from charle.engine.importing.tensor_source import TensorSource
from charle.engine.model_check import check_model
from charle.errors import StorageFailed

_SPARE_BYTES = 50_000_000
_CHUNK_BYTES = 4 << 20
_PERCENT = 100


def import_model(
    source: Path,
    target_folder: Path,
    *,
    title: str,
    on_progress: OnProgress = no_progress,
    cancel: CancelToken | None = None,
    as_float16: bool = False,
    prediction: Prediction | None = None,
    licence: str = "",
    configs: Path | None = None,
) -> ModelCard:
    """Make the model in ``source`` (checkpoint or folder) into the new folder ``target_folder``.

    The numbers keep their format unless ``as_float16`` asks for half the size. ``prediction``
    overrules what the file tells or what a try finds out; ``licence`` is the id of a text under
    ``resources/licences``; ``configs`` a folder with the parts' configuration in place of the
    shipped one. Nothing is left behind by an import that fails, is cancelled or killed, except
    that the hidden folder of a killed one stays until the next import.

    Raises:
        ModelError: the source is damaged, unsafe or of a kind that CHARL-E cannot draw with.
        StorageFailed: the disk is full, read-only, faulty or gone.
        BadRequest: ``target_folder`` is taken.
        Cancelled: ``cancel`` was set.
    """
    cancel = cancel or CancelToken()
    on_progress(Progress(Phase.IMPORTING))
    plan = blueprint(source, configs, as_float16=as_float16)
    with new_folder(target_folder) as folder:
        _check_space(folder, plan.size_bytes)
        copy_configs(plan.configs, folder)
        sha256_of = _write_parts(plan, folder, _Meter(plan.size_bytes, on_progress, cancel))
        found = prediction or plan.prediction or probe_prediction(folder)
        cancel.check()
        if source.is_file():
            set_prediction(folder, plan.family, found)
        card = _card(source, folder, target_folder.name, title, licence)
        card = replace(card, weights_sha256=sha256_of["unet"])
        with writing(folder / CARD_NAME):
            card.write(folder)
        check_model(folder)
    return card


class _Meter:
    """Turns bytes written into progress, and looks for the wish to stop."""

    def __init__(self, size_bytes: int, on_progress: OnProgress, cancel: CancelToken) -> None:
        self._size_bytes = max(1, size_bytes)
        self._done_bytes = 0
        self._on_progress = on_progress
        self._cancel = cancel

    def __call__(self, count_bytes: int) -> None:
        self._cancel.check()
        before = self._percent
        self._done_bytes += count_bytes
        if self._percent != before:
            self._on_progress(Progress(Phase.IMPORTING, self._percent, _PERCENT))

    @property
    def _percent(self) -> int:
        return min(_PERCENT, _PERCENT * self._done_bytes // self._size_bytes)


def _check_space(folder: Path, size_bytes: int) -> None:
    with writing(folder):
        free_bytes = shutil.disk_usage(folder).free
    missing_bytes = size_bytes + _SPARE_BYTES - free_bytes
    if missing_bytes > 0:
        raise StorageFailed(
            f"{in_words(missing_bytes)} more disk space is needed.",
            "Free some space, for example by emptying the Trash, or choose another disk "
            "for models.",
        )


def _write_parts(plan: Blueprint, folder: Path, on_bytes: Callable[[int], None]) -> dict[str, str]:
    """Write every weights file; returns their sha256 by part."""
    return {part.part: _write_part(part, folder / part.target, on_bytes) for part in plan.parts}


def _write_part(part: PartPlan, target: Path, on_bytes: Callable[[int], None]) -> str:
    if part.tensors is None:
        return _copy(part.source, target, on_bytes)
    with TensorSource(part.source) as source:
        return write_safetensors(target, part.tensors, source, on_bytes)


def _copy(source: Path, target: Path, on_bytes: Callable[[int], None]) -> str:
    """Copy a file and return its sha256."""
    digest = hashlib.sha256()
    with reading(source):
        stream = source.open("rb")
    with stream, writing(target), target.open("xb") as copy:
        while chunk := _next_chunk(source, stream):
            copy.write(chunk)
            digest.update(chunk)
            on_bytes(len(chunk))
        copy.flush()
        flush(copy.fileno())
    return digest.hexdigest()


def _next_chunk(source: Path, stream: IO[bytes]) -> bytes:
    with reading(source):
        return stream.read(_CHUNK_BYTES)


def _card(source: Path, folder: Path, name: str, title: str, licence: str) -> ModelCard:
    if (source / CARD_NAME).is_file():
        card = read_card(source)
        return replace(
            card, id=name, title=title, licence=licence or card.licence, is_starter=False
        )
    side = read_json(folder / "unet" / "config.json").get("sample_size", 64)
    size_px = side * vae_factor_px(folder) if isinstance(side, int) else 512
    return ModelCard(name, title, size_px, size_px, licence=licence)
