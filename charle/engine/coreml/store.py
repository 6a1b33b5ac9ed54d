"""The folder of Core ML models: which there are for a model's weights, and how they did here.

``<models>/coreml/<identity of the weights>/<variant>/`` holds ``manifest.json``, the compiled
model, ``parity.npz`` (inputs and what torch makes of them) and ``verdicts.json``. A compiled model
is never moved: Core ML's caches go by its path. Knows neither torch nor Core ML.
"""

import hashlib
import json
import logging
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from charle.core import atomic
from charle.core.diffusers_folder import weights_file
from charle.core.file_trouble import reading
from charle.core.model_card import read_card
from charle.core.request import Lora
from charle.engine.coreml.variant import Variant, named
from charle.errors import ModelError

_log = logging.getLogger(__name__)

MANIFEST = "manifest.json"
PARITY = "parity.npz"
VERDICTS = "verdicts.json"
WORK_PREFIX = ".making-"
VERSION = 1

_SAMPLES = 64
_SAMPLE_BYTES = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a store entry holds; ``chunks`` are compiled models in the order they are run in.

    ``batch`` samples go into one run. ``context_shape`` is that of the prompt's input,
    ``sample_shape`` that of the latents, both with the batch.
    """

    variant: str
    model: str
    weights: str
    maker: str
    chunks: tuple[str, ...]
    sample_shape: tuple[int, ...]
    context_shape: tuple[int, ...]
    sample_input: str = "sample"
    timestep_input: str = "timestep"
    context_input: str = "encoder_hidden_states"
    output: str = "noise_pred"
    half_inputs: tuple[str, ...] = ("sample", "encoder_hidden_states")
    parity_floor_db: float = 40.0
    version: int = VERSION

    @property
    def batch(self) -> int:
        return self.sample_shape[0]

    @property
    def is_neural_engine_layout(self) -> bool:
        """Whether the prompt's input is (batch, width, 1, tokens)."""
        return len(self.context_shape) == 4

    @property
    def tokens(self) -> int:
        return self.context_shape[3 if self.is_neural_engine_layout else 1]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How an entry did on one build of the system: seconds are those of one guided step."""

    is_good: bool
    why: str = ""
    parity_db: float | None = None
    step_s: float | None = None
    torch_step_s: float | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One model in the store, whole and readable."""

    folder: Path
    variant: Variant
    manifest: Manifest = field(compare=False)

    @property
    def compiled(self) -> tuple[Path, ...]:
        return tuple(self.folder / chunk for chunk in self.manifest.chunks)

    def verdict(self, os_build: str) -> Verdict | None:
        """How it did on this build of the system; None if it has not run there."""
        values = _json(self.folder / VERDICTS).get(os_build)
        try:
            return Verdict(**values) if isinstance(values, dict) else None
        except TypeError:
            return None

    def record(self, os_build: str, verdict: Verdict) -> None:
        """Remember how it did. A disk that cannot be written costs the memory, no picture."""
        verdicts = _json(self.folder / VERDICTS) | {os_build: asdict(verdict)}
        try:
            atomic.write(self.folder / VERDICTS, json.dumps(verdicts, indent=2).encode())
        except OSError as error:
            _log.warning("the verdict on %s could not be kept: %s", self.variant.name, error)


def identity(model: Path, loras: Sequence[Lora] = ()) -> str:
    """What the UNet's weights of ``model`` are recognised by, with LoRAs if some are laid on.

    The sha256 on the model's card, or else one of the file's size, its beginning and samples from
    all over it: reading all of it would take seconds at every start.

    Raises:
        ModelError: the model or a LoRA cannot be read.
    """
    base = read_card(model).weights_sha256 or _sampled(weights_file(model, "unet"))
    for lora in loras:
        base = hashlib.sha256(f"{base}+{lora.scale}*{_sampled(lora.path)}".encode()).hexdigest()
    return base[:32]


def entries(store: Path, weights: str) -> list[Entry]:
    """The complete entries for these weights; what is half made or damaged is passed over."""
    found = []
    with suppress(OSError):
        for folder in sorted((store / weights).iterdir()):
            variant = named(folder.name.removesuffix(APPLE_SUFFIX))
            if variant is not None and (entry := _entry(folder, variant)) is not None:
                found.append(entry)
    return found


APPLE_SUFFIX = "-apple"
"""Ends the name of an entry that Apple has published instead of this machine having made it."""


def entry_of(folder: Path) -> Entry:
    """The entry in ``folder``.

    Raises:
        ModelError: it is incomplete or damaged.
    """
    variant = named(folder.name.removesuffix(APPLE_SUFFIX))
    entry = None if variant is None else _entry(folder, variant)
    if entry is None:
        raise ModelError(
            "The optimised form of this model is incomplete or damaged.",
            "Remove it and optimise the model again.",
        )
    return entry


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """
    Raises:
        OSError: it cannot be written.
    """
    atomic.write(folder / MANIFEST, json.dumps(asdict(manifest), indent=2).encode())


def forget(store: Path, weights: str) -> int:
    """Remove all entries for these weights; returns the bytes that became free."""
    folder = store / weights
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    shutil.rmtree(folder, ignore_errors=True)
    return size


def _entry(folder: Path, variant: Variant) -> Entry | None:
    values = _json(folder / MANIFEST)
    for key in ("chunks", "sample_shape", "context_shape", "half_inputs"):
        if isinstance(values.get(key), list):
            values[key] = tuple(values[key])
    try:
        manifest = Manifest(**values)
        is_whole = manifest.version == VERSION and all(
            (folder / chunk).is_dir() for chunk in manifest.chunks
        )
    except TypeError:
        return None
    is_whole = is_whole and bool(manifest.chunks) and (folder / PARITY).is_file()
    is_whole = is_whole and len(manifest.sample_shape) == 4
    return Entry(folder, variant, manifest) if is_whole else None


def _json(file: Path) -> dict[str, Any]:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def _sampled(file: Path) -> str:
    digest = hashlib.sha256()
    with reading(file), file.open("rb") as stream:
        size_bytes = file.stat().st_size
        digest.update(str(size_bytes).encode())
        step = max(_SAMPLE_BYTES, size_bytes // _SAMPLES)
        for start in range(0, size_bytes, step):
            stream.seek(start)
            digest.update(stream.read(_SAMPLE_BYTES))
    return digest.hexdigest()
