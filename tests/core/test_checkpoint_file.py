from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from charle.core.checkpoint_file import FileFormat, read_checkpoint
from charle.errors import ModelError

TENSORS = {"a": torch.zeros(2, 3)}


@pytest.mark.parametrize("name", ["model.safetensors", "model.ckpt", "model"])
def test_the_first_bytes_tell_the_format(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    save_file(TENSORS, file, {"modelspec.title": "Mine"})
    found = read_checkpoint(file)
    assert found.format is FileFormat.SAFETENSORS
    assert found.metadata == {"modelspec.title": "Mine"}
    for is_zip in (True, False):
        value = {"state_dict": TENSORS, "global_step": 3}
        torch.save(value, file, _use_new_zipfile_serialization=is_zip)
        found = read_checkpoint(file)
        assert found.format is FileFormat.TORCH
        assert found.numbers == {"global_step": 3}
        assert found.tensors["a"].shape == (2, 3)


def test_anything_else(tmp_path: Path) -> None:
    file = tmp_path / "model.ckpt"
    file.write_bytes(b"\x01\x02\x03\x04" * 100)
    with pytest.raises(ModelError, match="is not a model that CHARL-E can read"):
        read_checkpoint(file)
    with pytest.raises(ModelError, match="is a folder"):
        read_checkpoint(tmp_path)
