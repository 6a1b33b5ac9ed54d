import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from charle.core.diffusers_folder import Family
from charle.core.progress import CancelToken, Progress, no_progress
from charle.errors import Cancelled, ModelError
from charle.weights.checkpoint import KNOWN, Found, Kind, Known, known_checkpoint, recognise
from tests.core import evil
from tests.trimmings import lightning, trimmed

SHAPES = {
    "model.diffusion_model.input_blocks.0.0.weight": [320, 4, 3, 3],
    "first_stage_model.decoder.conv_in.weight": [512, 4, 3, 3],
    "cond_stage_model.transformer.text_model.final_layer_norm.weight": [768],
}
SIZE_BYTES = 2 * (320 * 36 + 512 * 36 + 768)


def safetensors(file: Path, shapes: dict[str, list[int]]) -> Path:
    header, end = {}, 0
    for name, shape in shapes.items():
        start, end = end, end + 2 * torch.Size(shape).numel()
        header[name] = {"dtype": "F16", "shape": shape, "data_offsets": [start, end]}
    text = json.dumps(header).encode()
    file.write_bytes(len(text).to_bytes(8, "little") + text + bytes(end))
    return file


def refusal(path: Path) -> ModelError:
    with pytest.raises(ModelError) as caught:
        recognise(path)
    return caught.value


def test_a_safetensors_checkpoint(tmp_path: Path) -> None:
    file = safetensors(tmp_path / "v1-5-pruned-emaonly.safetensors", SHAPES)
    assert recognise(file) == Found(
        path=file,
        kind=Kind.CHECKPOINT,
        family=Family.SD1,
        title="v1-5-pruned-emaonly",
        size_bytes=SIZE_BYTES,
        is_v_prediction=False,
    )
    assert recognise(file).needs_conversion


@pytest.mark.parametrize("is_zip", [True, False])
def test_a_ckpt_with_lightning_trimmings(tmp_path: Path, is_zip: bool) -> None:
    file = tmp_path / "sd-v1-4.ckpt"
    tensors = {name: torch.zeros(shape) for name, shape in SHAPES.items()}
    with lightning() as callback:
        whole = trimmed(tensors, callback)
        torch.save(whole, file, _use_new_zipfile_serialization=is_zip)
    found = recognise(file)
    assert (found.kind, found.family, found.title) == (Kind.CHECKPOINT, Family.SD1, "sd-v1-4")


def test_the_first_bytes_count_and_not_the_name(tmp_path: Path) -> None:
    assert recognise(safetensors(tmp_path / "misnamed.ckpt", SHAPES)).family is Family.SD1


def test_a_hostile_file_is_refused_and_nothing_runs(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    hostile = evil.nested(evil.calls(marker)["posix.system"])
    error = refusal(evil.zipped(tmp_path / "model.ckpt", hostile))
    assert "is not safe to open: it asks to run “posix.system”" in error.title
    assert "Nothing in it was run" in error.hint
    assert not marker.exists()


def test_folders(starter: Path, tmp_path: Path) -> None:
    found = recognise(starter)
    assert (found.kind, found.title, found.family) == (Kind.CHARLE, "Starter model", Family.SD1)
    assert not found.needs_conversion
    assert found.is_v_prediction is True
    assert found.size_bytes == sum(file.stat().st_size for file in starter.rglob("*.safetensors"))
    plain = shutil.copytree(starter, tmp_path / "plain")
    (plain / "charle.json").unlink()
    assert (recognise(plain).kind, recognise(plain).title) == (Kind.DIFFUSERS, "plain")


def test_weights_as_pickles_can_be_imported(starter: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(starter, tmp_path / "old")
    unet = folder / "unet" / "diffusion_pytorch_model.safetensors"
    unet.rename(unet.with_suffix(".bin"))
    assert recognise(folder).family is Family.SD1


def test_the_hubs_cache_is_looked_into(starter: Path, tmp_path: Path) -> None:
    cache = tmp_path / "models--CompVis--stable-diffusion-v1-4"
    shutil.copytree(starter, cache / "snapshots" / "133a221b")
    (cache / "snapshots" / "133a221b" / "charle.json").unlink()
    found = recognise(cache)
    assert found.title == "stable-diffusion-v1-4"
    assert found.path == cache / "snapshots" / "133a221b"


def test_what_is_no_model(tmp_path: Path) -> None:
    assert "is not there" in refusal(tmp_path / "gone.ckpt").title
    assert "There is no model in" in refusal(tmp_path).title
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    assert "is a picture" in refusal(picture).title
    lora = safetensors(tmp_path / "style.safetensors", {"lora_unet_x.lora_up.weight": [1]})
    assert "is a LoRA" in refusal(lora).title


def test_a_cut_off_file(tmp_path: Path) -> None:
    file = safetensors(tmp_path / "model.safetensors", SHAPES)
    file.write_bytes(file.read_bytes()[:-1_000])
    assert "is incomplete: 1.0 kB of" in refusal(file).title


def test_torch_stays_out(starter: Path, tmp_path: Path) -> None:
    """The window asks, and must not stutter."""
    file = evil.zipped(tmp_path / "model.ckpt", evil.whole(b"}"))
    code = """if True:
        import sys
        from pathlib import Path
        from charle.errors import ModelError
        from charle.weights.checkpoint import recognise
        recognise(Path(sys.argv[1]))
        try:
            recognise(Path(sys.argv[2]))
        except ModelError as error:
            print(error.title)
        assert not {"torch", "numpy", "diffusers"} & set(sys.modules)
    """
    done = subprocess.run(
        [sys.executable, "-c", code, starter, file], capture_output=True, text=True, check=True
    )
    assert "there are no tensors in it" in done.stdout


def test_published_checkpoints_are_known_by_all_their_bytes(tmp_path: Path) -> None:
    assert {len(known.sha256) for known in KNOWN} == {64}
    file = tmp_path / "sd-v1-4.ckpt"
    content = bytes(range(256)) * 40_000
    file.write_bytes(content)
    mine = Known("Mine", len(content), hashlib.sha256(content).hexdigest(), "mit")
    seen: list[Progress] = []
    assert known_checkpoint(file, seen.append, CancelToken(), (mine,)) == mine
    assert [progress.step for progress in seen] == [40, 81, 100]
    file.write_bytes(content[:-1] + b"x")
    assert known_checkpoint(file, no_progress, CancelToken(), (mine,)) is None


def test_a_size_that_no_published_checkpoint_has_needs_no_reading(tmp_path: Path) -> None:
    file = tmp_path / "model.ckpt"
    file.write_bytes(b"x")
    seen: list[Progress] = []
    assert known_checkpoint(file, seen.append, CancelToken()) is None
    assert seen == []
    with pytest.raises(ModelError, match="is not there"):
        known_checkpoint(tmp_path / "gone", seen.append, CancelToken())


def test_hashing_can_be_stopped(tmp_path: Path) -> None:
    file = tmp_path / "model.ckpt"
    file.write_bytes(b"x")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        known_checkpoint(file, no_progress, cancel, (Known("Mine", 1, "0" * 64, "mit"),))
