import io
import pickle
import random
import sys
import types
import zipfile
from collections import OrderedDict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from charle.core.stored_tensor import ITEM_SIZES, StoredTensor
from charle.core.torch_file import read_torch_file
from charle.errors import ModelError
from tests.core import evil

DTYPES = {
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "F64": torch.float64,
    "I64": torch.int64,
    "BOOL": torch.bool,
}


def save(file: Path, value: object, *, is_zip: bool) -> Path:
    torch.save(value, file, _use_new_zipfile_serialization=is_zip)
    return file


def loaded(file: Path, stored: StoredTensor) -> torch.Tensor:
    """The tensor at the place where the reader says it is."""
    size = ITEM_SIZES[stored.dtype]
    data = bytearray(file.read_bytes()[stored.start : stored.start + stored.span * size])
    dtype = DTYPES[stored.dtype]
    flat = torch.frombuffer(data, dtype=dtype) if data else torch.empty(0, dtype=dtype)
    if stored.strides is None:
        return flat.reshape(stored.shape)
    return flat.as_strided(stored.shape, stored.strides)


def refusal(file: Path) -> str:
    with pytest.raises(ModelError) as caught:
        read_torch_file(file)
    assert caught.value.hint
    assert file.name in caught.value.title
    return caught.value.title.removeprefix(f"“{file.name}” ")


def lightning_class() -> Any:
    """A stand-in for lightning's callback under its real name; removed after the test."""
    names = ("pytorch_lightning", "callbacks", "model_checkpoint")
    for length in range(1, 4):
        full = ".".join(names[:length])
        sys.modules[full] = types.ModuleType(full)
    made = type("ModelCheckpoint", (), {"__module__": ".".join(names)})
    sys.modules[".".join(names)].ModelCheckpoint = made  # type: ignore[attr-defined]
    return made


@pytest.fixture
def callback() -> Any:
    before = set(sys.modules)
    yield lightning_class()
    for name in set(sys.modules) - before:
        del sys.modules[name]


TENSORS = {
    "a": torch.arange(24, dtype=torch.float32).reshape(2, 3, 4),
    "half": torch.arange(5).half(),
    "brain": torch.arange(5).bfloat16(),
    "double": torch.tensor(3.5, dtype=torch.float64),
    "ids": torch.arange(3),
    "flags": torch.tensor([True, False]),
    "none": torch.zeros(0, 3),
    "transposed": torch.arange(6.0).reshape(2, 3).t(),
    "channels_last": torch.arange(120.0).reshape(2, 3, 4, 5).to(memory_format=torch.channels_last),
    "part": torch.arange(10.0)[4:8],
    "every_other": torch.arange(10.0)[::2],
    "expanded": torch.ones(1, 1).expand(3, 4),
}


@pytest.mark.parametrize("is_zip", [True, False])
def test_tensors_are_where_the_reader_says(tmp_path: Path, is_zip: bool) -> None:
    shared = torch.arange(8.0)
    tensors = {**TENSORS, "one": shared[:4], "two": shared[2:], "same": shared}
    value = {"state_dict": OrderedDict(tensors), "global_step": 470_000, "epoch": 3}
    file = save(tmp_path / "a.ckpt", value, is_zip=is_zip)
    read = read_torch_file(file)
    assert read.numbers == {"global_step": 470_000, "epoch": 3}
    assert list(read.tensors) == list(tensors)
    for name, tensor in tensors.items():
        assert torch.equal(loaded(file, read.tensors[name]), tensor), name


@pytest.mark.parametrize("is_zip", [True, False])
def test_trimmings_of_real_checkpoints_are_passed_over(
    tmp_path: Path, is_zip: bool, callback: Any
) -> None:
    module = torch.nn.Linear(2, 2)
    value = {
        "state_dict": module.state_dict(),
        "callbacks": {callback: {"best_model_score": np.float32(0.5), "dirpath": "x"}},
        "optimizer_states": [{"state": {0: {"exp_avg": torch.zeros(3)}}}],
        "loops": {"fit": np.arange(3)},
        "made": callback(),
        "parameter": torch.nn.Parameter(torch.zeros(2)),
        "pytorch-lightning_version": "1.4.2",
    }
    file = save(tmp_path / "a.ckpt", value, is_zip=is_zip)
    assert list(read_torch_file(file).tensors) == ["weight", "bias"]


def test_parameters_and_tensors_without_a_state_dict(tmp_path: Path) -> None:
    value = {"w": torch.nn.Parameter(torch.ones(2)), "string_to_param": {"*": torch.ones(3)}}
    file = save(tmp_path / "a.pt", value, is_zip=True)
    read = read_torch_file(file)
    assert {name: stored.shape for name, stored in read.tensors.items()} == {
        "w": (2,),
        "string_to_param.*": (3,),
    }


@pytest.mark.parametrize("form", ["zip", "legacy", "bare", "nested zip", "other root"])
@pytest.mark.parametrize("kind", sorted(evil.calls(Path("marker"))))
def test_hostile_files_are_refused_and_nothing_runs(tmp_path: Path, kind: str, form: str) -> None:
    marker, file = tmp_path / "marker", tmp_path / "model.ckpt"
    instructions = evil.calls(marker)[kind]
    if form == "zip":
        evil.zipped(file, evil.whole(instructions))
    elif form == "legacy":
        evil.legacy(file, evil.nested(instructions))
    elif form == "bare":
        file.write_bytes(evil.nested(instructions))
    elif form == "nested zip":
        evil.zipped(file, evil.nested(instructions))
    else:
        evil.zipped(file, evil.nested(instructions), root="sd-v1-4")
    assert "is not safe to open: it asks to run" in refusal(file)
    assert not marker.exists()


def test_a_hostile_pickle_in_front_of_the_old_format(tmp_path: Path) -> None:
    file = tmp_path / "model.ckpt"
    evil.legacy(file, pickle.dumps({}, 2))
    body = file.read_bytes()
    first = pickle.dumps(evil.MAGIC, 2)
    file.write_bytes(first + evil.whole(evil.calls(tmp_path / "m")["posix.system"]) + body)
    assert "“posix.system”" in refusal(file)
    assert not (tmp_path / "m").exists()


@pytest.mark.parametrize("is_zip", [True, False])
def test_truncated_at_any_place(tmp_path: Path, is_zip: bool) -> None:
    file = save(tmp_path / "a.ckpt", {"state_dict": TENSORS}, is_zip=is_zip)
    whole = file.read_bytes()
    chance = random.Random(1)
    for _ in range(60):
        file.write_bytes(whole[: chance.randrange(20, len(whole))])
        title = refusal(file)
        assert "is incomplete" in title or "is damaged" in title, title


@pytest.mark.parametrize("is_zip", [True, False])
def test_flipped_bytes_never_surprise(tmp_path: Path, is_zip: bool) -> None:
    file = save(tmp_path / "a.ckpt", {"state_dict": TENSORS}, is_zip=is_zip)
    whole = file.read_bytes()
    chance = random.Random(1)
    for _ in range(300):
        bad = bytearray(whole)
        for _ in range(3):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        file.write_bytes(bad)
        try:
            read = read_torch_file(file)
        except ModelError:
            continue
        for stored in read.tensors.values():
            assert stored.start + stored.span * ITEM_SIZES[stored.dtype] <= len(whole)


def test_zips_that_are_no_checkpoint(tmp_path: Path) -> None:
    file = tmp_path / "a.ckpt"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("holiday/1.txt", "x")
    assert refusal(file) == "is an archive, but no checkpoint."


def test_torchscript_is_a_program(tmp_path: Path) -> None:
    file = tmp_path / "a.pt"
    with zipfile.ZipFile(file, "w") as archive:
        for name in ("data.pkl", "constants.pkl", "code/__torch__.py"):
            archive.writestr(f"a/{name}", b"\x80\x02N.")
    assert "is a program made with torch" in refusal(file)


def test_a_pickle_bomb_is_not_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "a.ckpt"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/data.pkl", bytes(100_000_000))
    assert file.stat().st_size < 200_000
    assert "is damaged" in refusal(file)


class Rebuilt:
    """Pickles as torch pickles a tensor, around any offset, shape and strides."""

    def __init__(self, *arguments: object) -> None:
        self.arguments = arguments

    def __reduce__(self) -> tuple[Any, ...]:
        return torch._utils._rebuild_tensor_v2, (..., *self.arguments, False, OrderedDict())


def tensor(*arguments: object, count: int) -> bytes:
    """The pickle of a state dict with one tensor over a storage said to have ``count`` numbers."""

    class Writer(pickle.Pickler):
        def persistent_id(self, obj: object) -> object:
            return ("storage", torch.FloatStorage, "0", "cpu", count) if obj is ... else None

    stream = io.BytesIO()
    Writer(stream, 2).dump({"a": Rebuilt(*arguments)})
    return stream.getvalue()


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        ((0, (5,), (1,)), 4),
        ((1, (4,), (1,)), 4),
        ((0, (2, 2), (4, 1)), 4),
        ((-1, (2,), (1,)), 4),
        ((0, (2,), (-1,)), 4),
        ((0, (2,), (1, 1)), 4),
        ((0, (True,), (1,)), 4),
        ((0, (2.0,), (1,)), 4),
        ((0, (2**40, 2**40), (1, 1)), 4),
        ((0, (4,), (1,)), 2**40),
        ((0, (4,), (1,)), -1),
        ((0, [4], [1]), 4),
    ],
)
def test_tensors_that_reach_outside_their_data(
    tmp_path: Path, arguments: tuple[Any, ...], count: int
) -> None:
    good = evil.zipped(tmp_path / "good.ckpt", tensor(0, (4,), (1,), count=4), **{"0": bytes(16)})
    assert read_torch_file(good).tensors["a"].shape == (4,)
    bad = evil.zipped(tmp_path / "a.ckpt", tensor(*arguments, count=count), **{"0": bytes(16)})
    assert "is damaged" in refusal(bad)


@pytest.mark.parametrize("value", [None, [1], 7, "text", {"state_dict": [1]}])
def test_pickles_without_tensors_by_name(tmp_path: Path, value: object) -> None:
    file = evil.zipped(tmp_path / "a.ckpt", pickle.dumps(value, 2))
    assert "is damaged" in refusal(file)
