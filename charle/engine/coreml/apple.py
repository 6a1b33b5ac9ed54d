"""Installs the compiled models that Apple has published: a zip becomes an entry of the store.

The zip (``…_compiled.zip``) holds one folder with ``Unet.mlmodelc``, or ``UnetChunk1.mlmodelc`` and
``UnetChunk2.mlmodelc``, beside a text encoder and decoders that are left in it: the installed
model, from which this form was made, has those. What a model wants is read from the
``metadata.json`` that the compiler writes into each.
"""

import json
import os
import re
import secrets
import shutil
import stat
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from charle.core.atomic import flush_folder
from charle.core.byte_size import in_words
from charle.core.diffusers_folder import read_json
from charle.core.file_trouble import writing
from charle.core.model_card import read_card
from charle.core.progress import CancelToken, OnProgress, Phase, Progress
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.store import (
    APPLE_SUFFIX,
    PARITY,
    WORK_PREFIX,
    Manifest,
    identity,
    write_manifest,
)
from charle.engine.coreml.variant import FULL_BITS, Form, Variant
from charle.errors import ModelError, StorageFailed

_WHOLE = ("Unet.mlmodelc",)
_CHUNKED = ("UnetChunk1.mlmodelc", "UnetChunk2.mlmodelc")
_METADATA = "metadata.json"
_SPARE_BYTES = 200_000_000
_CHUNK_BYTES = 1 << 20
_LIMIT_BYTES = 8_000_000_000
"""More than any UNet of this family unpacks to; a zip that claims more is something else."""
_SHAPE = re.compile(r"[\d,\s]+")
_FLOOR_DB = {16: 40.0, 8: 38.0}
_PALETTE_FLOOR_DB = 25.0
"""A published palette is compared with the weights it was made from, and 6 bits cost that much."""


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What ``metadata.json`` says of one compiled model."""

    inputs: Mapping[str, tuple[int, ...]]
    halves: frozenset[str]
    outputs: Mapping[str, tuple[int, ...]]
    operations: Mapping[str, int]
    precision: str


def install_here(
    model: Path,
    archive: Path,
    sha256: str | None,
    options: CoreMLOptions,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> tuple[Path, int]:
    """Install ``archive`` as a Core ML form of ``model``; returns the entry and its size in bytes.

    Raises:
        ModelError: the zip is damaged, not the one that was meant, or holds no UNet for ``model``.
        StorageFailed: more disk space is needed, or the disk may not be written.
        Cancelled: ``cancel`` was set; nothing was left behind.
    """
    on_progress(Progress(Phase.IMPORTING))
    if sha256 is not None:
        _check_hash(archive, sha256, cancel)
    weights = identity(model)
    home = options.store / weights
    with writing(home):
        home.mkdir(parents=True, exist_ok=True)
    work = home / f"{WORK_PREFIX}apple-{secrets.token_hex(4)}"
    try:
        with writing(work):
            work.mkdir()
        chunks = _unpack(archive, work, on_progress, cancel)
        manifest = _manifest(model, weights, work, chunks)
        _write_parity(model, manifest, work / PARITY, on_progress, cancel)
        final = home / f"{manifest.variant}{APPLE_SUFFIX}"
        with writing(final):
            write_manifest(work, manifest)
            if final.exists():
                shutil.rmtree(final)
            work.rename(final)
        flush_folder(home)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    return final, sum(file.stat().st_size for file in final.rglob("*") if file.is_file())


def _check_hash(archive: Path, sha256: str, cancel: CancelToken) -> None:
    import hashlib

    from charle.core.file_trouble import reading

    digest = hashlib.sha256()
    with reading(archive), archive.open("rb") as stream:
        while block := stream.read(_CHUNK_BYTES):
            cancel.check()
            digest.update(block)
    if digest.hexdigest() != sha256.lower():
        raise _damaged(archive)


def _unpack(
    archive: Path, work: Path, on_progress: OnProgress, cancel: CancelToken
) -> tuple[str, ...]:
    """Unpack the UNet's folders, and nothing else, into ``work``; returns their names."""
    from charle.core.file_trouble import reading

    try:
        with reading(archive), zipfile.ZipFile(archive) as zipped:
            members = [one for one in zipped.infolist() if not one.is_dir()]
            chunks = _chunks_in(members)
            wanted = {}
            for member in members:
                place = _place(member, chunks)
                if place is not None:
                    wanted[place] = member
            total = sum(member.file_size for member in wanted.values())
            _check_room(work, total)
            done = 0
            for place, member in wanted.items():
                done += _extract(zipped, member, work / place, cancel)
                on_progress(Progress(Phase.IMPORTING, 100 * done // max(1, total), 100))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError) as error:
        raise _damaged(archive) from error
    return chunks


def _chunks_in(members: Sequence[zipfile.ZipInfo]) -> tuple[str, ...]:
    names = {part for member in members for part in PurePosixPath(member.filename).parts}
    for chunks in (_CHUNKED, _WHOLE):
        if names.issuperset(chunks):
            return chunks
    raise ModelError(
        "There is no UNet in this zip that Core ML could run.",
        "Choose one of Apple's Stable Diffusion files whose name ends in “_compiled.zip”.",
    )


def _place(member: zipfile.ZipInfo, chunks: tuple[str, ...]) -> Path | None:
    """Where a member goes, relative to the entry; None if it is not wanted.

    Raises:
        ModelError: the member would lie outside, or is a link.
    """
    path = PurePosixPath(member.filename)
    is_link = stat.S_ISLNK(member.external_attr >> 16)
    if path.is_absolute() or ".." in path.parts or "\\" in member.filename or is_link:
        raise ModelError(
            "This zip wants to write where it may not, so nothing of it was unpacked.",
            "Get the file from Apple's own page.",
        )
    starts = [index for index, part in enumerate(path.parts) if part in chunks]
    is_rubbish = "__MACOSX" in path.parts or path.name.startswith("._")
    return None if is_rubbish or not starts else Path(*path.parts[starts[0] :])


def _check_room(work: Path, total: int) -> None:
    if total > _LIMIT_BYTES:
        raise ModelError(
            "This zip would unpack to more than any model of this kind takes.",
            "Get the file from Apple's own page.",
        )
    missing_bytes = total + _SPARE_BYTES - shutil.disk_usage(work).free
    if missing_bytes > 0:
        raise StorageFailed(
            f"{in_words(missing_bytes)} more disk space is needed.",
            "Free some space, for example by emptying the Trash.",
        )


def _extract(
    zipped: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, cancel: CancelToken
) -> int:
    """Write one member, whose checksum is compared as it is read; returns its size."""
    size = 0
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        stream = target.open("xb")
    with stream, zipped.open(member) as source:
        while block := source.read(_CHUNK_BYTES):
            cancel.check()
            size += len(block)
            with writing(target):
                stream.write(block)
        with writing(target):
            stream.flush()
            os.fsync(stream.fileno())
    return size


def _manifest(model: Path, weights: str, work: Path, names: tuple[str, ...]) -> Manifest:
    """What the chunks' metadata say, checked against the model they should belong to."""
    chunks = [_read(work / name / _METADATA) for name in names]
    first, last = chunks[0], chunks[-1]
    try:
        sample, context = first.inputs["sample"], first.inputs["encoder_hidden_states"]
        (output,) = last.outputs
    except (KeyError, ValueError) as error:
        raise _unknown() from error
    config, vae = (read_json(model / part / "config.json") for part in ("unet", "vae"))
    text = context[1] if len(context) == 4 else context[-1]
    if "timestep" not in first.inputs or len(sample) != 4 or len(context) not in (3, 4):
        raise _unknown()
    if text != config["cross_attention_dim"] or sample[1] != config["in_channels"]:
        raise ModelError(
            f"This zip was made from another model than “{read_card(model).title}”.",
            "Install it for the model it was made from.",
        )
    einsums = sum(chunk.operations.get("einsum", 0) for chunk in chunks)
    form = Form.NEURAL_ENGINE if einsums else Form.GPU
    bits = _bits(first)
    factor = 2 ** (len(vae["block_out_channels"]) - 1)
    variant = Variant(form, sample[3] * factor, sample[2] * factor, bits)
    return Manifest(
        variant=variant.name,
        model=read_card(model).id,
        weights=weights,
        maker="apple",
        chunks=names,
        sample_shape=sample,
        context_shape=context,
        output=output,
        half_inputs=tuple(sorted(first.halves & {"sample", "timestep", "encoder_hidden_states"})),
        parity_floor_db=_FLOOR_DB.get(bits, _PALETTE_FLOOR_DB),
    )


def _bits(chunk: _Chunk) -> int:
    """From "Mixed (Float16, Palettized (6 bits))" and the like."""
    match = re.search(r"Palettized \((\d+) bits?\)", chunk.precision)
    bits = int(match[1]) if match else FULL_BITS
    return min((8, 6, 4), key=lambda known: abs(known - bits)) if match else FULL_BITS


def _read(file: Path) -> _Chunk:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))[0]
        return _Chunk(
            inputs={one["name"]: _shape(one) for one in values["inputSchema"]},
            halves=frozenset(
                one["name"] for one in values["inputSchema"] if one["dataType"] == "Float16"
            ),
            outputs={one["name"]: _shape(one) for one in values["outputSchema"]},
            operations={
                str(name).rsplit(".", 1)[-1]: int(count)
                for name, count in values.get("mlProgramOperationTypeHistogram", {}).items()
            },
            precision=str(values.get("storagePrecision", "")),
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise _unknown() from error


def _shape(schema: Mapping[str, Any]) -> tuple[int, ...]:
    """From "[2, 4, 64, 64]"; empty for what is no array of a fixed shape."""
    text = str(schema.get("shape", "")).strip("[] ")
    return tuple(int(one) for one in text.split(",")) if _SHAPE.fullmatch(text) else ()


def _write_parity(
    model: Path, manifest: Manifest, file: Path, on_progress: OnProgress, cancel: CancelToken
) -> None:
    from charle.engine.coreml.parity import torch_parity
    from charle.engine.coreml.weights import Weights

    on_progress(Progress(Phase.COMPARING))
    config = read_json(model / "unet" / "config.json")
    size = (manifest.sample_shape[2], manifest.sample_shape[3])
    weights = Weights.of_unet(model, is_mapped=False)
    parity = torch_parity(config, weights, size, manifest.tokens, cancel)
    with writing(file):
        parity.write(file)


def _damaged(archive: Path) -> ModelError:
    return ModelError(
        f"“{archive.name}” is damaged or incomplete.", "Download it again, or choose another file."
    )


def _unknown() -> ModelError:
    return ModelError(
        "This zip holds a Core ML model of a kind that CHARL-E does not know.",
        "Choose one of Apple's Stable Diffusion files whose name ends in “_compiled.zip”.",
    )
