"""What is refused or interrupted leaves nothing behind."""

import multiprocessing
import os
import resource
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from charle.core.new_folder import SUFFIX
from charle.core.progress import CancelToken, Progress
from charle.engine.importing import import_model
from charle.errors import BadRequest, Cancelled, CharleError, ModelError, StorageFailed
from tests.core import evil
from tests.engine.importing import compvis
from tests.engine.importing.conftest import Thin

QUANT = "first_stage_model.quant_conv.weight"


def refusal(source: Path, target: Path, configs: Path | None = None) -> CharleError:
    with pytest.raises(CharleError) as caught:
        import_model(source, target, title="Mine", configs=configs)
    assert caught.value.hint
    assert_nothing_left(target)
    return caught.value


def assert_nothing_left(target: Path) -> None:
    assert not target.exists()
    assert not target.parent.is_dir() or list(target.parent.iterdir()) == []


def test_a_missing_tensor(sd1: Thin, tmp_path: Path, target: Path) -> None:
    tensors = sd1.tensors()
    del tensors["model.diffusion_model.output_blocks.11.1.norm.weight"]
    title = refusal(compvis.saved(tensors, tmp_path / "a.ckpt"), target, sd1.configs).title
    assert "1 of 684 tensors of its UNet are missing" in title
    assert "output_blocks.11.1.norm.weight" in title


def test_a_wrong_shape(sd1: Thin, tmp_path: Path, target: Path) -> None:
    tensors = sd1.tensors() | {QUANT: torch.zeros(8, 4, 1, 1)}
    title = refusal(compvis.saved(tensors, tmp_path / "a.ckpt"), target, sd1.configs).title
    assert f"“{QUANT}” is 8 × 4 × 1 × 1 instead of 8 × 8 × 1 × 1" in title


def test_thin_networks_are_no_stable_diffusion(thin: Thin, tmp_path: Path, target: Path) -> None:
    source = compvis.saved(thin.tensors(), tmp_path / "a.ckpt")
    assert "is built differently from Stable Diffusion" in refusal(source, target).title


def test_layers_of_its_own(sd1: Thin, tmp_path: Path, target: Path) -> None:
    extra = {"model.diffusion_model.time_embed.cond_proj.weight": torch.zeros(4, 4)}
    source = compvis.saved(sd1.tensors() | extra, tmp_path / "a.ckpt")
    title = refusal(source, target, sd1.configs).title
    assert "“model.diffusion_model.time_embed.cond_proj.weight”" in title


def test_compressed_numbers(sd1: Thin, tmp_path: Path, target: Path) -> None:
    tensors = sd1.tensors()
    tensors[QUANT] = tensors[QUANT].to(torch.int8)
    source = compvis.saved(tensors, tmp_path / "a.safetensors")
    assert "compressed form (I8)" in refusal(source, target, sd1.configs).title


@pytest.mark.parametrize("name", ["a.ckpt", "old.ckpt", "a.safetensors"])
def test_truncated(sd1: Thin, tmp_path: Path, target: Path, name: str) -> None:
    source = compvis.saved(sd1.tensors(), tmp_path / name)
    os.truncate(source, source.stat().st_size * 2 // 3)
    assert "is incomplete" in refusal(source, target, sd1.configs).title


@pytest.mark.parametrize("pack", [evil.zipped, evil.legacy])
@pytest.mark.parametrize("kind", sorted(evil.calls(Path("marker"))))
def test_hostile_checkpoints_leave_no_trace(
    tmp_path: Path, target: Path, kind: str, pack: Callable[[Path, bytes], Path]
) -> None:
    marker = tmp_path / "marker"
    source = pack(tmp_path / "sd-v1-4.ckpt", evil.nested(evil.calls(marker)[kind]))
    assert "is not safe to open" in refusal(source, target).title
    assert sorted(tmp_path.iterdir()) == [source]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"<!DOCTYPE html>", "is a web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "is only a placeholder"),
        (b"\x89PNG\r\n\x1a\n\0\0", "is a picture"),
        (b"PK\x03\x04" + bytes(100), "is incomplete or damaged"),
        (b"\x01\x02\x03\x04" * 100, "is not a model that CHARL-E can read"),
    ],
)
def test_other_files(tmp_path: Path, target: Path, content: bytes, words: str) -> None:
    source = tmp_path / "model.ckpt"
    source.write_bytes(content)
    assert words in refusal(source, target).title


def test_nothing_there(tmp_path: Path, target: Path) -> None:
    assert "is not there" in refusal(tmp_path / "gone.ckpt", target).title


def test_a_name_that_is_taken(starter: Path, target: Path) -> None:
    import_model(starter, target, title="Mine")
    before = sorted(target.rglob("*"))
    with pytest.raises(BadRequest):
        import_model(starter, target, title="Mine")
    assert sorted(target.rglob("*")) == before
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("percent", [1, 50, 95])
def test_cancelled_at_any_moment(sd1: Thin, tmp_path: Path, target: Path, percent: int) -> None:
    source = compvis.saved(sd1.tensors(), tmp_path / "a.safetensors")
    with pytest.raises(Cancelled):
        interrupted(source, target, sd1.configs, percent, CancelToken.cancel)
    assert_nothing_left(target)


def test_the_source_becomes_shorter_meanwhile(sd1: Thin, tmp_path: Path, target: Path) -> None:
    source = compvis.saved(sd1.tensors(), tmp_path / "a.safetensors")
    with pytest.raises(ModelError, match="became shorter while it was being imported"):
        interrupted(source, target, sd1.configs, 50, lambda _: os.truncate(source, 5_000))
    assert_nothing_left(target)


def test_a_folder_that_vanishes_meanwhile(starter: Path, tmp_path: Path, target: Path) -> None:
    source = shutil.copytree(starter, tmp_path / "source")
    with pytest.raises(ModelError, match="is not there"):
        interrupted(source, target, None, 20, lambda _: shutil.rmtree(source, ignore_errors=True))
    assert_nothing_left(target)


def interrupted(
    source: Path,
    target: Path,
    configs: Path | None,
    percent: int,
    act: Callable[[CancelToken], object],
) -> None:
    cancel = CancelToken()

    def watch(progress: Progress) -> None:
        if progress.step >= percent:
            act(cancel)

    import_model(source, target, title="Mine", configs=configs, on_progress=watch, cancel=cancel)


def test_the_disk_is_too_small(
    starter: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = 52_000_000

    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage)
    error = refusal(starter, target)
    assert isinstance(error, StorageFailed)
    assert error.title == "45 MB more disk space is needed."


@pytest.mark.parametrize("module", ["safetensors_writer", "importer"])
def test_the_disk_fills_up_meanwhile(
    sd1: Thin,
    starter: Path,
    tmp_path: Path,
    target: Path,
    monkeypatch: pytest.MonkeyPatch,
    module: str,
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"charle.engine.importing.{module}.flush", full)
    is_checkpoint = module == "safetensors_writer"
    source = compvis.saved(sd1.tensors(), tmp_path / "a.ckpt") if is_checkpoint else starter
    error = refusal(source, target, sd1.configs)
    assert isinstance(error, StorageFailed)
    assert error.title == "The disk is full."


def test_a_disk_that_takes_no_large_files(starter: Path, target: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_000_000, hard))
    try:
        error = refusal(starter, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert isinstance(error, StorageFailed)
    assert "cannot hold a file as large as “diffusion_pytorch_model.safetensors”" in error.title


def test_a_folder_that_cannot_be_made(starter: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageFailed):
        import_model(starter, tmp_path / "file" / "mine", title="Mine")


def _import_and_hang(source: Path, target: Path, is_half_way: Any) -> None:
    def watch(progress: Progress) -> None:
        if progress.step >= 50:
            is_half_way.set()
            signal.pause()

    import_model(source, target, title="Mine", on_progress=watch)


@pytest.mark.slow
def test_what_a_killed_import_left_is_swept(starter: Path, target: Path) -> None:
    context = multiprocessing.get_context("spawn")
    is_half_way = context.Event()
    child = context.Process(target=_import_and_hang, args=(starter, target, is_half_way))
    child.start()
    assert is_half_way.wait(120)
    # A second import meanwhile leaves the first one's folder alone.
    import_model(starter, target.with_name("other"), title="Other")
    hidden = [entry for entry in target.parent.iterdir() if entry.name.endswith(SUFFIX)]
    assert len(hidden) == 1
    child.kill()
    child.join()
    child.close()
    assert not target.exists()
    import_model(starter, target, title="Mine")
    assert sorted(entry.name for entry in target.parent.iterdir()) == ["mine", "other"]
