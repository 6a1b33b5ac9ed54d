"""Finds the tensors in a ``.ckpt`` or ``.pt`` file without torch and without running any of it.

Two formats: a zip archive with ``data.pkl`` and one uncompressed entry for each storage (torch
1.6 and later), or a row of pickles with the storages behind them (before). In both, a tensor is
a call of torch's ``_rebuild_tensor_v2`` in the pickle, which tells storage, offset, shape and
strides. Names other than those that harmless checkpoints contain lead to a refusal.
"""

import io
import os
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from charle.core.byte_size import in_words
from charle.core.file_trouble import reading
from charle.core.pickle_reader import (
    Call,
    Name,
    Outside,
    Pickled,
    UnreadablePickle,
    read_pickle,
)
from charle.core.stored_tensor import ITEM_SIZES, StoredTensor
from charle.errors import ModelError

LEGACY_MAGIC = b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19."
ZIP_MAGIC = b"PK\x03\x04"

_PICKLE_LIMIT_BYTES = 64_000_000  # real ones have 0.2 to 5 MB
_LOCAL_HEADER = struct.Struct("<4s22xHH")  # of a zip entry: magic, lengths of name and extra field
_COUNT = struct.Struct("<q")  # precedes each storage of the old format
_BAD_ARCHIVE = (
    zipfile.BadZipFile,
    EOFError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)

_STORAGES = {
    "torch.FloatStorage": "F32",
    "torch.HalfStorage": "F16",
    "torch.BFloat16Storage": "BF16",
    "torch.DoubleStorage": "F64",
    "torch.LongStorage": "I64",
    "torch.IntStorage": "I32",
    "torch.ShortStorage": "I16",
    "torch.CharStorage": "I8",
    "torch.ByteStorage": "U8",
    "torch.BoolStorage": "BOOL",
}
_TENSOR = "torch._utils._rebuild_tensor_v2"
_PARAMETER = "torch._utils._rebuild_parameter"
# Trimmings of real checkpoints: training state that nobody needs for drawing.
_HARMLESS = {
    *_STORAGES,
    _TENSOR,
    _PARAMETER,
    "torch.Size",
    "torch.device",
    "torch.storage.UntypedStorage",
    *(f"torch.{dtype}" for dtype in ("float16", "float32", "float64", "bfloat16", "int64")),
    "collections.OrderedDict",
    "collections.defaultdict",
    *(f"{room}.{kind}" for room in ("builtins", "__builtin__") for kind in ("set", "dict", "list")),
    "_codecs.encode",
    *(
        f"{room}.multiarray.{function}"
        for room in ("numpy.core", "numpy._core")
        for function in ("scalar", "_reconstruct")
    ),
    "numpy.dtype",
    "numpy.ndarray",
}
_HARMLESS_ROOMS = ("pytorch_lightning.", "lightning.", "lightning_fabric.")


@dataclass(frozen=True, slots=True)
class TorchFile:
    """The tensors by name and the plain numbers beside them (``global_step``, ``epoch``)."""

    tensors: dict[str, StoredTensor]
    numbers: dict[str, int]


@dataclass(frozen=True, slots=True)
class _Storage:
    """A run of ``count`` numbers of ``dtype`` from byte ``start`` of the file."""

    dtype: str
    start: int
    count: int


def read_torch_file(file: Path) -> TorchFile:
    """The tensors of a ``.ckpt`` or ``.pt`` file of either format.

    Raises:
        ModelError: the file cannot be read, is damaged, cut short, unsafe, or no checkpoint.
    """
    with reading(file), file.open("rb") as stream:
        is_zip = stream.read(len(ZIP_MAGIC)) == ZIP_MAGIC
        stream.seek(0)
        return _from_zip(file.name, stream) if is_zip else _from_legacy(file.name, stream)


def _from_zip(name: str, stream: IO[bytes]) -> TorchFile:
    try:
        with zipfile.ZipFile(stream) as archive:
            return _from_archive(name, stream, archive)
    # What zipfile raises for damaged archives, beside its own: wrong lengths (EOFError,
    # OverflowError, struct.error), text (ValueError), compression (NotImplementedError, zlib.error)
    # and encryption (RuntimeError).
    except _BAD_ARCHIVE as error:
        raise ModelError(
            f"“{name}” is incomplete or damaged: its table of contents, which comes last, is not "
            "there.",
            "Its download or copy did not finish. Download or copy it again.",
        ) from error


def _from_archive(name: str, stream: IO[bytes], archive: zipfile.ZipFile) -> TorchFile:
    entries = {entry.filename: entry for entry in archive.infolist()}
    root = _root(name, entries)
    entry = entries[f"{root}data.pkl"]
    if entry.file_size > _PICKLE_LIMIT_BYTES:
        raise _damaged(name)
    pickled = _read(name, io.BytesIO(archive.read(entry)))
    size_bytes = os.fstat(stream.fileno()).st_size
    storages = {}
    for key, dtype, count in _storage_ids(name, pickled):
        at = entries.get(f"{root}data/{key}")
        if at is None or at.file_size < count * ITEM_SIZES[dtype]:
            raise _damaged(name)
        start = _entry_start(name, stream, at)
        if at.compress_type != zipfile.ZIP_STORED or start + at.file_size > size_bytes:
            raise _damaged(name)
        storages[key] = _Storage(dtype, start, count)
    return _contents(name, pickled.value, storages)


def _root(name: str, entries: Mapping[str, zipfile.ZipInfo]) -> str:
    roots = [path.removesuffix("data.pkl") for path in entries if path.endswith("/data.pkl")]
    if len(roots) == 1 and roots[0].count("/") == 1:
        if f"{roots[0]}constants.pkl" not in entries:
            return roots[0]
        raise ModelError(
            f"“{name}” is a program made with torch, not a checkpoint.",
            "Look for the same model as a .safetensors file.",
        )
    raise ModelError(
        f"“{name}” is an archive, but no checkpoint.",
        "If a model is packed in it, unpack it first, then choose what comes out.",
    )


def _entry_start(name: str, stream: IO[bytes], entry: zipfile.ZipInfo) -> int:
    stream.seek(entry.header_offset)
    header = stream.read(_LOCAL_HEADER.size)
    if len(header) < _LOCAL_HEADER.size or not header.startswith(ZIP_MAGIC):
        raise _damaged(name)
    _, name_bytes, extra_bytes = _LOCAL_HEADER.unpack(header)
    return entry.header_offset + _LOCAL_HEADER.size + int(name_bytes) + int(extra_bytes)


def _from_legacy(name: str, stream: IO[bytes]) -> TorchFile:
    size_bytes = os.fstat(stream.fileno()).st_size
    head = io.BytesIO(stream.read(_PICKLE_LIMIT_BYTES))
    if not head.getvalue().startswith(LEGACY_MAGIC):
        _read(name, head)  # for the sake of the names in it
        raise ModelError(
            f"“{name}” is not a checkpoint.", "Choose a file that ends in .safetensors or .ckpt."
        )
    for _ in ("magic number", "protocol version", "system"):
        _read(name, head)
    pickled = _read(name, head)
    keys = _read(name, head).value
    if not isinstance(keys, list):
        raise _damaged(name)
    formats = {key: (dtype, count) for key, dtype, count in _storage_ids(name, pickled)}
    storages = {}
    start = head.tell()
    for key in keys:
        if not isinstance(key, str) or key not in formats:
            raise _damaged(name)
        dtype, count = formats[key]
        storages[key] = _Storage(dtype, start + _COUNT.size, count)
        start += _COUNT.size + count * ITEM_SIZES[dtype]
    if start > size_bytes:
        raise ModelError(
            f"“{name}” is incomplete: {in_words(start - size_bytes)} of {in_words(start)} "
            "are missing.",
            "Its download or copy did not finish. Download or copy it again.",
        )
    return _contents(name, pickled.value, storages)


def _read(name: str, stream: IO[bytes]) -> Pickled:
    """One pickle, if every name in it is harmless."""
    try:
        pickled = read_pickle(stream)
    except UnreadablePickle as error:
        _refuse_unsafe(name, error.names)
        raise _damaged(name) from error
    _refuse_unsafe(name, pickled.names)
    return pickled


def _refuse_unsafe(name: str, names: set[str]) -> None:
    unsafe = sorted(n for n in names - _HARMLESS if not n.startswith(_HARMLESS_ROOMS))
    if unsafe:
        raise ModelError(
            f"“{name}” is not safe to open: it asks to run “{unsafe[0]}” on this machine.",
            "Nothing in it was run. Delete it, and look for the model as a .safetensors file, "
            "which cannot contain programs.",
        )


def _storage_ids(name: str, pickled: Pickled) -> list[tuple[str, str, int]]:
    return [_storage_id(name, outside) for outside in pickled.outside]


def _storage_id(name: str, outside: object) -> tuple[str, str, int]:
    """Key, number format and count of a storage that the pickle refers to."""
    match outside:
        case Outside(("storage", Name(kind), str(key), str(), int(count), *_)) if count >= 0:
            if kind in _STORAGES:
                return key, _STORAGES[kind], count
    raise _damaged(name)


def _contents(name: str, value: object, storages: Mapping[str, _Storage]) -> TorchFile:
    if not isinstance(value, dict):
        raise _damaged(name)
    inner = value.get("state_dict", value)
    if not isinstance(inner, dict):
        raise _damaged(name)
    tensors: dict[str, StoredTensor] = {}
    for key, item in inner.items():
        # One level deeper lie the tensors of other kinds of files, by which these are recognised.
        nested = item.items() if isinstance(item, dict) else [(None, item)]
        for sub, thing in nested:
            tensor = _tensor(name, thing, storages)
            if tensor is not None:
                tensors[str(key) if sub is None else f"{key}.{sub}"] = tensor
    numbers = {k: v for k, v in value.items() if isinstance(k, str) and type(v) is int}
    return TorchFile(tensors, numbers)


def _tensor(name: str, thing: object, storages: Mapping[str, _Storage]) -> StoredTensor | None:
    if isinstance(thing, Call) and thing.function == Name(_PARAMETER):
        thing = thing.arguments[0] if isinstance(thing.arguments, tuple) else None
    if not (isinstance(thing, Call) and thing.function == Name(_TENSOR)):
        return None
    match thing.arguments:
        case (Outside() as outside, int(offset), tuple(shape), tuple(strides), *_):
            storage = storages[_storage_id(name, outside)[0]]
            sizes = (offset, *shape, *strides)
            if len(shape) != len(strides) or not all(type(n) is int and n >= 0 for n in sizes):
                raise _damaged(name)
            start = storage.start + offset * ITEM_SIZES[storage.dtype]
            tensor = StoredTensor(storage.dtype, shape, start, strides)
            if offset + tensor.span > storage.count:
                raise _damaged(name)
            return tensor
    raise _damaged(name)


def _damaged(name: str) -> ModelError:
    return ModelError(
        f"“{name}” is damaged: its contents do not add up.", "Download or copy it again."
    )
