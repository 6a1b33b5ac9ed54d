"""Makes the Core ML form of one model: stages that survive being killed.

Each stage leaves a file or folder that gets its name only when it is complete; the next run goes on
behind the last one that is there. All of it happens in a hidden folder beside the final one.
"""

import gc
import logging
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from charle.core import atomic
from charle.core.diffusers_folder import weights_file
from charle.core.file_trouble import writing
from charle.core.model_card import read_card
from charle.core.progress import CancelToken, OnProgress, Phase, Progress
from charle.core.request import Lora
from charle.engine.coreml.room import check_room
from charle.engine.coreml.runtime import CoreMLOptions, quieten
from charle.engine.coreml.store import (
    PARITY,
    WORK_PREFIX,
    Entry,
    Manifest,
    entry_of,
    identity,
    write_manifest,
)
from charle.engine.coreml.variant import Form, Variant
from charle.errors import BadRequest, CharleError, EngineFailed

_log = logging.getLogger(__name__)

MAKER = "charle-coreml-1"
"""Changes whenever the converter writes other programs: unfinished work of another one is left."""
PACKAGE = "unet.mlpackage"
COMPILED = "unet.mlmodelc"
FUSED = "weights.safetensors"
_MAKER_FILE = "maker"
_PART = "part-"
_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Converted:
    """What came out: ``entry`` ready to draw with, or only the ``package`` where there is no Core
    ML to compile it."""

    variant: Variant
    entry: Path | None
    package: Path | None
    size_bytes: int


def convert(
    model: Path,
    variant: Variant,
    options: CoreMLOptions,
    *,
    loras: tuple[Lora, ...] = (),
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Converted:
    """Convert the UNet of ``model`` and put it into the store; goes on where it was interrupted.

    Raises:
        ModelError: the model is damaged, or of a kind that cannot be converted.
        StorageFailed: the disk is full or may not be written; what is done is kept.
        TooLarge: the machine has too little memory.
        BadRequest: the same conversion is running already.
        EngineFailed: Core ML could not compile it.
        Cancelled: ``cancel`` was set; what is done is kept.
    """
    quieten()
    final = options.store / identity(model, loras) / variant.name
    if final.is_dir():
        entry = entry_of(final)
        return Converted(variant, entry.folder, None, _size(final))
    check_room(weights_file(model, "unet"), variant.bits, options.store)
    with _work_folder(final) as work:
        job = _Job(model, variant, options, loras, work, on_progress, cancel)
        return job.run(final)


def discard(store: Path, weights: str, variant: Variant) -> None:
    """Remove what an unfinished conversion has left."""
    shutil.rmtree(store / weights / f"{WORK_PREFIX}{variant.name}", ignore_errors=True)


def unfinished(store: Path, weights: str) -> list[str]:
    """Names of the variants whose conversion was begun and not finished."""
    with suppress(OSError):
        names = (folder.name for folder in (store / weights).iterdir())
        return sorted(
            name.removeprefix(WORK_PREFIX) for name in names if name.startswith(WORK_PREFIX)
        )
    return []


def latent_size(model: Path, variant: Variant) -> tuple[int, int]:
    """Height and width of the latents of a picture; each level of the VAE but one halves them."""
    levels = len(_config(model, "vae")["block_out_channels"])
    factor: int = 2 ** (levels - 1)
    return variant.height // factor, variant.width // factor


class _Job:
    def __init__(
        self,
        model: Path,
        variant: Variant,
        options: CoreMLOptions,
        loras: tuple[Lora, ...],
        work: Path,
        on_progress: OnProgress,
        cancel: CancelToken,
    ) -> None:
        self._model = model
        self._variant = variant
        self._options = options
        self._loras = loras
        self._work = work
        self._on_progress = on_progress
        self._cancel = cancel
        self._config = _config(model, "unet")

    def run(self, final: Path) -> Converted:
        runtime = self._options.runtime()
        # 1. LoRAs become part of the weights.
        if self._loras:
            self._stage(Phase.COMPARING, FUSED, self._fuse)
        # 2. What torch makes of random inputs, to compare with.
        self._stage(Phase.COMPARING, PARITY, self._compute_parity)
        # 3. The program and its weights, compressed as they are written.
        if not (self._work / COMPILED).exists():
            self._stage(Phase.CONVERTING, PACKAGE, self._write_package)
        if not runtime.can_predict:
            package = self._work / PACKAGE
            return Converted(self._variant, None, package, _size(package))
        # 4. Compiled once; from then on the package is of no use.
        self._stage(Phase.COMPILING, COMPILED, self._compile)
        shutil.rmtree(self._work / PACKAGE, ignore_errors=True)
        (self._work / FUSED).unlink(missing_ok=True)
        # 5. The manifest, and the final name.
        with writing(final):
            write_manifest(self._work, self._manifest())
            self._work.rename(final)
        atomic.flush_folder(final.parent)
        # 6. The first load here, which proves and measures it.
        self._on_progress(Progress(Phase.MEASURING))
        self._measure(entry_of(final))
        return Converted(self._variant, final, None, _size(final))

    def _stage(self, phase: Phase, name: str, make: Any) -> None:
        """Make ``name`` unless it is there; ``make`` gets a path that is renamed afterwards."""
        self._cancel.check()
        self._on_progress(Progress(phase))
        if (self._work / name).exists():
            return
        # Core ML looks at the ending of a name.
        part = self._work / f"{_PART}{name}"
        with writing(self._work):
            make(part)
            part.rename(self._work / name)
        gc.collect()

    def _weights(self, phase: Phase) -> Any:
        from charle.engine.coreml.weights import Weights

        fused = self._work / FUSED
        file = fused if fused.is_file() else weights_file(self._model, "unet")
        meter = _Meter(phase, self._on_progress, self._cancel)
        is_mapped = phase is Phase.CONVERTING  # the program holds all of them until it is written
        weights = Weights(file, self._variant.bits, meter, is_mapped=is_mapped)
        meter.total = sum(1 for name in weights.names if len(weights.shape(name)) > 1)
        return weights

    def _fuse(self, part: Path) -> None:
        from charle.engine.coreml.fusing import write_fused

        write_fused(self._model, self._loras, part)

    def _compute_parity(self, part: Path) -> None:
        from charle.engine.coreml.parity import torch_parity
        from charle.engine.coreml.unet_program import TOKENS, check_supported

        check_supported(self._config)
        size = latent_size(self._model, self._variant)
        weights = self._weights(Phase.COMPARING)
        torch_parity(self._config, weights, size, TOKENS, self._cancel).write(part)

    def _write_package(self, part: Path) -> None:
        from charle.engine.coreml.package import write_package
        from charle.engine.coreml.unet_program import Dimensions, unet_program

        height, width = latent_size(self._model, self._variant)
        latents = Dimensions(int(self._config["in_channels"]), height, width)
        weights = self._weights(Phase.CONVERTING)
        program = unet_program(self._config, weights, self._variant.form, latents)
        self._cancel.check()
        self._on_progress(Progress(Phase.CONVERTING))
        with _temporary_files_in(self._work):
            write_package(program, part)

    def _compile(self, part: Path) -> None:
        try:
            self._options.runtime().compile(self._work / PACKAGE, part)
        except OSError:
            raise
        except Exception as error:  # Core ML's own errors have no common type
            raise EngineFailed(
                "Core ML could not compile the optimised form of this model.",
                "It draws as before. Restart your Mac and try again; if it happens again, report "
                "it with “Copy details”.",
            ) from error

    def _measure(self, entry: Entry) -> None:
        from charle.engine.coreml.measure import measure

        measure(entry, self._model, self._loras, self._options, self._cancel)

    def _manifest(self) -> Manifest:
        from charle.engine.coreml.unet_program import TOKENS

        height, width = latent_size(self._model, self._variant)
        channels = int(self._config["in_channels"])
        text = int(self._config["cross_attention_dim"])
        is_neural = self._variant.form is Form.NEURAL_ENGINE
        return Manifest(
            variant=self._variant.name,
            model=read_card(self._model).id,
            weights=identity(self._model, self._loras),
            maker=MAKER,
            chunks=(COMPILED,),
            sample_shape=(1, channels, height, width),
            context_shape=(1, text, 1, TOKENS) if is_neural else (1, TOKENS, text),
        )


class _Meter:
    """Turns weights read into progress, and looks for the wish to stop."""

    def __init__(self, phase: Phase, on_progress: OnProgress, cancel: CancelToken) -> None:
        self._now = Progress(phase, 0, _PERCENT)
        self._on_progress = on_progress
        self._cancel = cancel
        self._done = 0
        self.total = 1

    def __call__(self) -> None:
        self._cancel.check()
        self._done += 1
        percent = min(_PERCENT, _PERCENT * self._done // max(1, self.total))
        if percent != self._now.step:
            self._now = replace(self._now, step=percent)
            self._on_progress(self._now)


@contextmanager
def _work_folder(final: Path) -> Iterator[Path]:
    """The hidden folder of this conversion, locked, without what a killed run left half done."""
    import fcntl

    work = final.with_name(f"{WORK_PREFIX}{final.name}")
    with writing(final):
        work.mkdir(parents=True, exist_ok=True)
        lock_fd = os.open(work, os.O_RDONLY | os.O_DIRECTORY)
    try:
        try:
            fcntl.flock(lock_fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BadRequest(
                "This model is being optimised already.", "Wait until that is done."
            ) from error
        with writing(final):
            _tidy(work)
        yield work
    finally:
        os.close(lock_fd)


def _tidy(work: Path) -> None:
    maker = work / _MAKER_FILE
    is_ours = maker.is_file() and maker.read_text(encoding="utf-8") == MAKER
    for left in list(work.iterdir()):
        if left.name.startswith((_PART, ".", "tmp")) or not is_ours:
            shutil.rmtree(left) if left.is_dir() else left.unlink()
    atomic.write(maker, MAKER.encode())


@contextmanager
def _temporary_files_in(folder: Path) -> Iterator[None]:
    """coremltools writes all weights to a temporary file first: on the disk that was checked, and
    where the next run finds what a killed one has left."""
    before, tempfile.tempdir = tempfile.tempdir, str(folder)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except CharleError:
        raise
    except RuntimeError as error:  # its writer is C++ and knows no error numbers
        raise OSError(str(error)) from error
    finally:
        tempfile.tempdir = before


def _config(model: Path, part: str) -> dict[str, Any]:
    from charle.core.diffusers_folder import read_json

    return read_json(model / part / "config.json")


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
