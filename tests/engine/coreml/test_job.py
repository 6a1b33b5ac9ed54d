"""Conversion as a job: killed at any stage it goes on, and what cannot work is said before."""

import errno
import multiprocessing
import os
import signal
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from charle.core.model_card import read_card
from charle.core.progress import CancelToken, Phase, Progress, no_progress
from charle.core.request import Lora
from charle.engine.coreml import job, package, room
from charle.engine.coreml.job import Converted, convert, discard, unfinished
from charle.engine.coreml.store import entries, entry_of, identity
from charle.engine.coreml.variant import Form, Variant
from charle.errors import BadRequest, Cancelled, EngineFailed, ModelError, StorageFailed, TooLarge
from tests.engine.coreml.stand_in import OS_BUILD, options

_spawn = multiprocessing.get_context("spawn")


def variant_of(model: Path, form: Form = Form.GPU, bits: int = 16) -> Variant:
    card = read_card(model)
    return Variant(form, card.width, card.height, bits)


def converted(model: Path, store: Path, variant: Variant | None = None, **values: Any) -> Converted:
    defaults = {"on_progress": no_progress, "cancel": CancelToken()}
    given = options(store, values.pop("fault", ""), can_predict=values.pop("can_predict", True))
    return convert(model, variant or variant_of(model), given, **(defaults | values))


def _killed_at(phase: Phase, model: Path, store: Path) -> None:
    """Convert, and end this process without warning when ``phase`` has begun."""

    def die(progress: Progress) -> None:
        if progress.phase is phase and (progress.step > 10 or progress.steps == 0):
            os.kill(os.getpid(), signal.SIGKILL)

    converted(model, store, on_progress=die)


def kill_at(phase: Phase, model: Path, store: Path) -> None:
    process = _spawn.Process(target=_killed_at, args=(phase, model, store))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL


@pytest.mark.slow
def test_killed_at_every_stage_it_goes_on_behind_what_is_done(thin: Path, tmp_path: Path) -> None:
    store = tmp_path / "coreml"
    variant = variant_of(thin)
    home = store / identity(thin)
    work = home / f".making-{variant.name}"
    stamps: dict[str, int] = {}
    for phase in (Phase.COMPARING, Phase.CONVERTING, Phase.COMPILING):
        kill_at(phase, thin, store)
        assert unfinished(store, identity(thin)) == [variant.name]
        assert entries(store, identity(thin)) == []
        for name, stamp in stamps.items():
            assert (work / name).stat().st_mtime_ns == stamp, f"{name} was made again"
        stamps = {one.name: one.stat().st_mtime_ns for one in work.iterdir() if "unet" in one.name}
    kill_at(Phase.MEASURING, thin, store)
    (entry,) = entries(store, identity(thin))
    done = converted(thin, store)
    assert done.entry == entry.folder
    assert {one.name for one in home.iterdir()} == {variant.name}
    names = {one.name for one in entry.folder.iterdir()} - {"verdicts.json"}
    assert names == {"manifest.json", "maker", "parity.npz", "unet.mlmodelc"}


def test_it_is_proven_and_measured_at_the_end(thin_store: Path, thin: Path) -> None:
    (entry,) = entries(thin_store, identity(thin))
    verdict = entry.verdict(OS_BUILD)
    assert verdict is not None
    assert verdict.is_good
    assert verdict.parity_db is not None
    assert verdict.parity_db > 50
    assert verdict.step_s is not None
    assert verdict.torch_step_s is not None
    assert entry.verdict("another build") is None


def test_without_core_ml_the_package_is_made_and_kept(thin: Path, tmp_path: Path) -> None:
    done = converted(thin, tmp_path / "coreml", can_predict=False)
    assert done.entry is None
    assert done.package is not None
    assert (done.package / "Manifest.json").is_file()
    # On a Mac it goes on from there.
    assert converted(thin, tmp_path / "coreml").entry is not None


def test_palettes_are_compared_with_themselves(thin: Path, tmp_path: Path) -> None:
    """Parity judges the machine; what few bits cost is known and wanted."""
    done = converted(thin, tmp_path / "coreml", variant_of(thin, bits=4))
    assert done.entry is not None
    verdict = entry_of(done.entry).verdict(OS_BUILD)
    assert verdict is not None
    assert verdict.parity_db is not None
    assert verdict.parity_db > 50


def test_cancelled_it_stops_and_keeps_what_is_done(thin: Path, tmp_path: Path) -> None:
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.phase is Phase.CONVERTING and progress.step > 10:
            cancel.cancel()

    store = tmp_path / "coreml"
    with pytest.raises(Cancelled):
        converted(thin, store, on_progress=stop, cancel=cancel)
    assert unfinished(store, identity(thin)) == [variant_of(thin).name]
    discard(store, identity(thin), variant_of(thin))
    assert unfinished(store, identity(thin)) == []


def test_a_full_disk_in_the_middle_is_told_and_survived(
    thin: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(package, "write_package", full)
        with pytest.raises(StorageFailed, match="disk is full"):
            converted(thin, tmp_path / "coreml")
    assert converted(thin, tmp_path / "coreml").entry is not None


def test_too_little_room_is_said_before(
    thin: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(room, "_free_bytes", lambda _: 1_000_000)
        with pytest.raises(StorageFailed, match="more disk space is needed"):
            converted(thin, tmp_path / "coreml")
    monkeypatch.setattr(room, "_BASE_BYTES", 1 << 50)
    with pytest.raises(TooLarge, match="more than this machine"):
        converted(thin, tmp_path / "coreml")
    assert not (tmp_path / "coreml").exists()


def test_an_8_gb_mac_may_convert_stable_diffusion() -> None:
    assert room.memory_bytes(859_520_964) < 5_000_000_000


def test_one_conversion_of_a_kind_at_a_time(thin: Path, tmp_path: Path) -> None:
    store = tmp_path / "coreml"
    final = store / identity(thin) / variant_of(thin).name
    with job._work_folder(final), pytest.raises(BadRequest, match="already"):
        converted(thin, store)


def test_what_another_converter_left_is_not_gone_on_with(thin: Path, tmp_path: Path) -> None:
    store = tmp_path / "coreml"
    done = converted(thin, store, can_predict=False)
    assert done.package is not None
    (done.package.parent / "maker").write_text("charle-coreml-0")
    (done.package / "Manifest.json").write_text("another one's")
    again = converted(thin, store, can_predict=False)
    assert again.package is not None
    assert "another one's" not in (again.package / "Manifest.json").read_text()


@pytest.mark.parametrize("fault", ["compiler", "load"])
def test_what_core_ml_refuses_is_told_and_never_used(
    fault: str, thin: Path, tmp_path: Path
) -> None:
    store = tmp_path / "coreml"
    with pytest.raises(EngineFailed) as caught:
        converted(thin, store, fault=fault)
    assert "before" in caught.value.hint
    for entry in entries(store, identity(thin)):
        verdict = entry.verdict(OS_BUILD)
        assert verdict is not None
        assert not verdict.is_good


def test_a_damaged_entry_is_passed_over_and_refused(thin_store: Path, thin: Path) -> None:
    (entry,) = entries(thin_store, identity(thin))
    (entry.folder / "manifest.json").write_text('{"version": 1}')
    assert entries(thin_store, identity(thin)) == []
    with pytest.raises(ModelError, match="incomplete or damaged"):
        entry_of(entry.folder)


def test_loras_are_built_in(thin: Path, thin_store: Path, tmp_path: Path) -> None:
    """The entry belongs to the model with the LoRA, and computes what torch does with it."""
    import torch
    from safetensors.torch import save_file

    name = "unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_q"
    width = 64
    torch.manual_seed(3)
    lora = tmp_path / "style.safetensors"
    layers = {
        f"{name}.lora_A.weight": torch.randn(4, width),
        f"{name}.lora_B.weight": torch.randn(width, 4),
    }
    save_file(layers, lora)
    loras = (Lora(lora, 0.8),)
    store = tmp_path / "with-loras"
    done = converted(thin, store, loras=loras)
    assert done.entry is not None
    assert entries(store, identity(thin)) == []
    (entry,) = entries(store, identity(thin, loras))
    (plain,) = entries(thin_store, identity(thin))
    with_lora, without = (np.load(one.folder / "parity.npz")["expected"] for one in (entry, plain))
    assert not np.allclose(with_lora, without, atol=1e-3)
    assert identity(thin, loras) != identity(thin, (Lora(lora, 0.5),))
