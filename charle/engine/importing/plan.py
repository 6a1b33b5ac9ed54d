"""Which tensor of a source becomes which tensor of a part; made before anything is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from charle.core.checkpoint_file import CheckpointFile
from charle.core.diffusers_folder import NETWORKS, Family, read_json, spoken
from charle.core.model_family import SD1_TEXT, UNET
from charle.core.stored_tensor import ITEM_SIZES, StoredTensor, shape_in_words
from charle.engine.importing.naming import NameOrigin, Origin, origins
from charle.engine.model_check import expected_shapes
from charle.errors import ModelError

# Formats that are kept; others become the nearest of these.
_KEPT = {
    "F32": "F32",
    "F16": "F16",
    "BF16": "BF16",
    "F64": "F32",
    "F8_E4M3": "F16",
    "F8_E5M2": "F16",
}
_PARTS_IN_ONE = 3  # open_clip keeps query, key and value in one tensor


@dataclass(frozen=True, slots=True)
class Planned:
    """One tensor to write: ``source`` in the shape ``shape`` and the number format ``dtype``."""

    name: str
    source: StoredTensor
    shape: tuple[int, ...]
    dtype: str

    @property
    def size_bytes(self) -> int:
        return self.source.count * ITEM_SIZES[self.dtype]


def plan_checkpoint(
    contents: CheckpointFile, family: Family, configs: Path, *, as_float16: bool
) -> dict[str, list[Planned]]:
    """The tensors of each network for a checkpoint in CompVis' naming.

    ``configs`` is a folder in diffusers' layout with the configuration of each part.

    Raises:
        ModelError: a tensor is missing, of the wrong shape, compressed, or does not belong.
    """
    plans = {}
    used: set[str] = set()
    for part in NETWORKS:
        origin = origins(family, part, read_json(configs / part / "config.json"))
        plans[part] = _plan(contents, part, origin, expected_shapes(configs, part), as_float16)
        used.update(origin(name).name for name in expected_shapes(configs, part))
    _refuse_strangers(contents, used)
    return plans


def plan_same_names(tensors: Mapping[str, StoredTensor], *, as_float16: bool) -> list[Planned]:
    """The floating-point tensors of one part, under the names that they have."""
    return [
        Planned(name, stored, stored.shape, "F16" if as_float16 else _KEPT[stored.dtype])
        for name, stored in tensors.items()
        if stored.dtype in _KEPT
    ]


def _plan(
    contents: CheckpointFile,
    part: str,
    origin: NameOrigin,
    shapes: Mapping[str, tuple[int, ...]],
    as_float16: bool,
) -> list[Planned]:
    found = {name: _found(contents, origin(name)) for name in shapes}
    # Shapes first: a network of another size also lacks some tensors, but is not incomplete.
    planned = [
        Planned(
            # Published text encoders have this level in their names; every library reads it.
            f"text_model.{name}" if part == "text_encoder" else name,
            _fitting(contents, origin(name).name, stored, shapes[name]),
            shapes[name],
            "F16" if as_float16 else _KEPT[stored.dtype],
        )
        for name, stored in found.items()
        if stored is not None
    ]
    missing = [origin(name).name for name, stored in found.items() if stored is None]
    if missing:
        raise ModelError(
            f"“{contents.path.name}” is incomplete: {len(missing)} of {len(shapes)} tensors of "
            f"its {spoken(part)} are missing, first “{missing[0]}”.",
            "Look for a complete copy of this model.",
        )
    return planned


def _found(contents: CheckpointFile, origin: Origin) -> StoredTensor | None:
    stored = contents.tensors.get(origin.name)
    if stored is None and origin.name.startswith(SD1_TEXT):
        # Some merging tools dropped this level.
        stored = contents.tensors.get(origin.name.replace(f"{SD1_TEXT}text_model.", SD1_TEXT))
    if stored is None or origin.part is None:
        return stored
    if not stored.shape or stored.shape[0] % _PARTS_IN_ONE:
        return stored  # whose shape is then refused
    rows = stored.shape[0] // _PARTS_IN_ONE
    return stored.rows(origin.part * rows, rows)


def _fitting(
    contents: CheckpointFile, name: str, stored: StoredTensor, shape: tuple[int, ...]
) -> StoredTensor:
    if stored.dtype not in _KEPT:
        raise ModelError(
            f"“{contents.path.name}” stores “{name}” in a compressed form ({stored.dtype}).",
            "Look for the same model in float16 or float32.",
        )
    # A 1 × 1 convolution and a linear layer are the same numbers.
    if _without_ones(stored.shape) != _without_ones(shape):
        raise ModelError(
            f"“{contents.path.name}” is built differently from Stable Diffusion: “{name}” is "
            f"{shape_in_words(stored.shape)} instead of {shape_in_words(shape)}.",
            "Look for an ordinary Stable Diffusion 1 or 2 model.",
        )
    return stored


def _refuse_strangers(contents: CheckpointFile, used: set[str]) -> None:
    """A UNet with layers of its own would draw something else without them."""
    strangers = [name for name in contents.tensors if name.startswith(UNET) and name not in used]
    if strangers:
        raise ModelError(
            f"“{contents.path.name}” is built differently from Stable Diffusion: it has "
            f"{len(strangers)} more tensors, first “{strangers[0]}”.",
            "Look for an ordinary Stable Diffusion 1 or 2 model.",
        )


def _without_ones(shape: Sequence[int]) -> tuple[int, ...]:
    sizes = tuple(shape)
    while len(sizes) > 1 and sizes[-1] == 1:
        sizes = sizes[:-1]
    return sizes
