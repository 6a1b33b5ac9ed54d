"""Everything that an import will write, settled and checked before it writes anything."""

from dataclasses import dataclass
from pathlib import Path

from charle.core.checkpoint_file import FileFormat, read_checkpoint
from charle.core.diffusers_folder import (
    NETWORKS,
    SAFETY_CHECKER,
    WEIGHTS_STEMS,
    Family,
    Prediction,
    family_of,
    has_safety_checker,
    prediction_of,
    read_index,
    weights_to_import,
)
from charle.core.file_trouble import reading
from charle.engine.importing.plan import Planned, plan_checkpoint, plan_same_names
from charle.engine.model_check import check_tensors, expected_shapes
from charle.paths import resource

_ENTRY_BYTES = 150  # roughly, of one tensor in a header; for the sum of what will be written


@dataclass(frozen=True, slots=True)
class PartPlan:
    """One weights file: ``target`` (within the model) from ``source``.

    Without ``tensors`` the source is copied as it is.
    """

    part: str
    source: Path
    target: Path
    tensors: tuple[Planned, ...] | None
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Blueprint:
    """A model to be: small files from the folder ``configs``, weights according to ``parts``.

    ``prediction`` is None where the source does not tell.
    """

    family: Family
    prediction: Prediction | None
    configs: Path
    parts: tuple[PartPlan, ...]

    @property
    def size_bytes(self) -> int:
        return sum(part.size_bytes for part in self.parts)


def blueprint(source: Path, configs: Path | None, *, as_float16: bool) -> Blueprint:
    """The plan for importing ``source``, a checkpoint or a folder in diffusers' layout.

    ``configs`` is a folder with the configuration of a checkpoint's parts; None takes the shipped
    one of its family.

    Raises:
        ModelError: the source cannot be used; says why.
    """
    with reading(source):
        source.stat()
        is_folder = source.is_dir()
    if is_folder:
        return _of_folder(source, as_float16=as_float16)
    return _of_checkpoint(source, configs, as_float16=as_float16)


def _of_checkpoint(source: Path, configs: Path | None, *, as_float16: bool) -> Blueprint:
    contents = read_checkpoint(source)
    recognised = contents.recognise()
    configs = configs or resource("configs", recognised.family)
    plans = plan_checkpoint(contents, recognised.family, configs, as_float16=as_float16)
    return Blueprint(
        recognised.family,
        recognised.prediction,
        configs,
        tuple(_written(part, source, tensors) for part, tensors in plans.items()),
    )


def _of_folder(source: Path, *, as_float16: bool) -> Blueprint:
    read_index(source)
    parts = (*NETWORKS, SAFETY_CHECKER) if has_safety_checker(source) else NETWORKS
    return Blueprint(
        family_of(source),
        prediction_of(source),
        source,
        tuple(_of_part(source, part, as_float16=as_float16) for part in parts),
    )


def _of_part(folder: Path, part: str, *, as_float16: bool) -> PartPlan:
    file = weights_to_import(folder, part)
    contents = read_checkpoint(file)
    check_tensors(file, part, expected_shapes(folder, part), contents.tensors)
    if as_float16 or contents.format is FileFormat.TORCH:
        return _written(part, file, plan_same_names(contents.tensors, as_float16=as_float16))
    with reading(file):
        size_bytes = file.stat().st_size
    return PartPlan(part, file, Path(part, file.name), None, size_bytes)


def _written(part: str, source: Path, tensors: list[Planned]) -> PartPlan:
    return PartPlan(
        part,
        source,
        Path(part, f"{WEIGHTS_STEMS[part]}.safetensors"),
        tuple(tensors),
        sum(planned.size_bytes + _ENTRY_BYTES for planned in tensors),
    )
