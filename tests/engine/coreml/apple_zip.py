"""Makes zips like those that Apple has published, from our own programs, for the stand-in to run.

Their layout: one folder with a compiled model each for the UNet (or two chunks of it), text encoder
and decoders; every compiled model has a ``metadata.json`` beside its weights.
"""

import json
import shutil
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

from coremltools.proto import MIL_pb2, Model_pb2

from tests.engine.coreml.interpreter import SPECIFICATION, Interpreter

_TYPES = {MIL_pb2.FLOAT16: "Float16", MIL_pb2.FLOAT32: "Float32"}


def write_zip(archive: Path, chunks: dict[str, Path], **changes: Any) -> Path:
    """Zip programs by the names of their compiled models; ``changes`` spoil the metadata."""
    folder = archive.with_suffix("")
    for name, package in chunks.items():
        compiled = folder / "original_compiled" / name
        shutil.copytree(package, compiled)
        metadata = [metadata_of(package) | changes]
        (compiled / "metadata.json").write_text(json.dumps(metadata))
    for name in ("TextEncoder.mlmodelc", "VAEDecoder.mlmodelc"):
        (folder / "original_compiled" / name).mkdir()
        (folder / "original_compiled" / name / "metadata.json").write_text("[{}]")
    (folder / "original_compiled" / "vocab.json").write_text("{}")
    with zipfile.ZipFile(archive, "w") as zipped:
        for file in sorted(folder.rglob("*")):
            zipped.write(file, file.relative_to(folder))
        zipped.writestr("__MACOSX/original_compiled/Unet.mlmodelc/._metadata.json", b"\0")
    shutil.rmtree(folder)
    return archive


def metadata_of(package: Path) -> dict[str, Any]:
    """What the compiler writes about a program: shapes as texts, operations counted."""
    model = Model_pb2.Model()
    model.ParseFromString((package / SPECIFICATION).read_bytes())
    operations = Counter(one.type for one in Interpreter(package).block.operations)
    return {
        "storagePrecision": "Float16",
        "inputSchema": [_schema(one) for one in model.description.input],
        "outputSchema": [_schema(one) for one in model.description.output],
        "mlProgramOperationTypeHistogram": {
            f"Ios16.{name}": count for name, count in operations.items()
        },
    }


def _schema(feature: Any) -> dict[str, str]:
    kind = feature.type.multiArrayType
    types = {kind.FLOAT16: "Float16", kind.FLOAT32: "Float32"}
    return {
        "name": feature.name,
        "type": "MultiArray",
        "dataType": types[kind.dataType],
        "shape": str(list(kind.shape)),
    }


def in_two_chunks(package: Path, folder: Path) -> dict[str, Path]:
    """Cut a program in the middle, as Apple does for devices with little memory.

    The first chunk's outputs are whatever the second needs of it; the second takes those, beside
    the inputs of the whole.
    """
    first, second = (
        Path(shutil.copytree(package, folder / f"chunk{number}.mlpackage")) for number in (1, 2)
    )
    model = Model_pb2.Model()
    model.ParseFromString((package / SPECIFICATION).read_bytes())
    function = model.mlProgram.functions["main"]
    block = function.block_specializations[function.opset]
    operations = list(block.operations)
    constants = [one for one in operations if one.type.startswith("const")]
    steps = [one for one in operations if not one.type.startswith("const")]
    cut = len(steps) // 2
    made = {out.name: out for one in steps[:cut] for out in one.outputs}
    used = {
        binding.name
        for one in steps[cut:]
        for argument in one.inputs.values()
        for binding in argument.arguments
    }
    crossing = [made[name] for name in sorted(made.keys() & used)]
    _save(first, model, constants + steps[:cut], [], crossing)
    _save(second, model, constants + steps[cut:], crossing, None)
    return {"UnetChunk1.mlmodelc": first, "UnetChunk2.mlmodelc": second}


def _save(
    package: Path,
    whole: Any,
    operations: list[Any],
    more_inputs: list[Any],
    outputs: list[Any] | None,
) -> None:
    model = Model_pb2.Model()
    model.CopyFrom(whole)
    function = model.mlProgram.functions["main"]
    block = function.block_specializations[function.opset]
    del block.operations[:]
    block.operations.extend(operations)
    for one in more_inputs:
        function.inputs.append(one)
        _describe(model.description.input.add(), one)
    if outputs is not None:
        del block.outputs[:], model.description.output[:]
        for one in outputs:
            block.outputs.append(one.name)
            _describe(model.description.output.add(), one)
    (package / SPECIFICATION).write_bytes(model.SerializeToString())


def _describe(feature: Any, value: Any) -> None:
    feature.name = value.name
    kind = feature.type.multiArrayType
    kind.shape.extend(one.constant.size for one in value.type.tensorType.dimensions)
    is_half = value.type.tensorType.dataType == MIL_pb2.FLOAT16
    kind.dataType = kind.FLOAT16 if is_half else kind.FLOAT32
