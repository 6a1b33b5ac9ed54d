"""One file with a whole model in it, of whichever format: what it holds, where each tensor lies."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from charle.core.file_trouble import reading
from charle.core.impostor import HEAD_BYTES, refuse_impostor
from charle.core.model_family import Recognised, recognise_tensors
from charle.core.safetensors_header import is_safetensors, read_header
from charle.core.stored_tensor import StoredTensor
from charle.core.torch_file import ZIP_MAGIC, read_torch_file
from charle.errors import ModelError

_PICKLE_START = b"\x80"


class FileFormat(StrEnum):
    """How a checkpoint is stored; its first bytes tell, whatever its name."""

    SAFETENSORS = "safetensors"
    TORCH = "torch"


@dataclass(frozen=True, slots=True)
class CheckpointFile:
    """The contents of a checkpoint: tensors by name, and what was written beside them."""

    path: Path
    format: FileFormat
    tensors: Mapping[str, StoredTensor]
    metadata: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)

    def recognise(self) -> Recognised:
        """Which kind of model this is.

        Raises:
            ModelError: none that CHARL-E can import; says what it is instead.
        """
        return recognise_tensors(self.path.name, self.tensors, self.metadata, self.numbers)


def read_checkpoint(file: Path) -> CheckpointFile:
    """The contents of ``file``; reads its table of contents, not its gigabytes.

    Raises:
        ModelError: the file cannot be read, is damaged or unsafe, or holds no tensors at all.
    """
    with reading(file), file.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
    refuse_impostor(file.name, head)
    if is_safetensors(head):
        header = read_header(file)
        return CheckpointFile(file, FileFormat.SAFETENSORS, header.tensors, header.metadata)
    if head.startswith((ZIP_MAGIC, _PICKLE_START)):
        contents = read_torch_file(file)
        return CheckpointFile(file, FileFormat.TORCH, contents.tensors, numbers=contents.numbers)
    raise ModelError(
        f"“{file.name}” is not a model that CHARL-E can read.",
        "Choose a file that ends in .safetensors or .ckpt.",
    )
