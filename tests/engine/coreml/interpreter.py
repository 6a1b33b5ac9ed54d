"""Executes a saved ML program on the CPU, operation by operation: the oracle for the converter.

Reads the package's own bytes (the protobuf specification and ``weight.bin``) and knows nothing of
the code that wrote them. Every operation computes in float32 and rounds to the type and checks the
shape that the program declares for it. It cannot prove what the Neural Engine's or the GPU's own
kernels do.
"""

import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from coremltools.proto import MIL_pb2, Model_pb2
from torch.nn import functional

SPECIFICATION = Path("Data", "com.apple.CoreML", "model.mlmodel")
WEIGHTS = Path("Data", "com.apple.CoreML", "weights", "weight.bin")

_SENTINEL = 0xDEADBEEF
_DTYPES: dict[int, type] = {
    MIL_pb2.BOOL: np.bool_,
    MIL_pb2.FLOAT16: np.float16,
    MIL_pb2.FLOAT32: np.float32,
    MIL_pb2.INT32: np.int32,
    MIL_pb2.UINT8: np.uint8,
    MIL_pb2.UINT32: np.uint32,
}
_TORCH = {np.float16: torch.float16, np.float32: torch.float32}
Value = Any
"""A tensor in float32, or for what is no tensor a number, a text or a list of them."""


class Interpreter:
    """One program, ready to run: ``run({"sample": ...})`` gives its outputs by name."""

    def __init__(self, package: Path) -> None:
        self._model = Model_pb2.Model()
        self._model.ParseFromString((package / SPECIFICATION).read_bytes())
        self._weights = np.memmap(package / WEIGHTS, np.uint8, "r")
        function = self._model.mlProgram.functions["main"]
        self.block = function.block_specializations[function.opset]
        self._constants: dict[str, Value] = {}
        for operation in self.block.operations:
            if operation.type == "const":
                value = self._value(operation.attributes["val"])
                self._constants[operation.outputs[0].name] = value
            elif operation.type == "constexpr_lut_to_dense":
                self._constants[operation.outputs[0].name] = self._unpacked(operation)

    @property
    def input_shapes(self) -> dict[str, tuple[int, ...]]:
        inputs = self._model.description.input
        return {one.name: tuple(one.type.multiArrayType.shape) for one in inputs}

    def run(self, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        assert set(inputs) == set(self.input_shapes), set(inputs)
        for name, shape in self.input_shapes.items():
            assert inputs[name].shape == shape, f"{name} is {inputs[name].shape}, wants {shape}"
        values = dict(self._constants)
        # What goes in is rounded to the declared type, as Core ML does.
        for one in self._model.mlProgram.functions["main"].inputs:
            dtype = _DTYPES[one.type.tensorType.dataType]
            values[one.name] = torch.from_numpy(inputs[one.name].astype(dtype)).float()
        with torch.inference_mode():
            for operation in self.block.operations:
                if operation.type not in ("const", "constexpr_lut_to_dense"):
                    self._execute(operation, values)
        outputs = {}
        for name in self.block.outputs:
            outputs[name] = values[name].numpy()
        return outputs

    def _execute(self, operation: Any, values: dict[str, Value]) -> None:
        arguments = {}
        for name, argument in operation.inputs.items():
            given = [self._bound(binding, values) for binding in argument.arguments]
            # A list of variables stays one; "values" of concat and einsum are such.
            arguments[name] = given if name == "values" else given[0]
        result = _OPERATIONS[operation.type](**arguments)
        results = result if isinstance(result, (list, tuple)) else [result]
        for declared, tensor in zip(operation.outputs, results, strict=True):
            kind = declared.type.tensorType
            shape = tuple(one.constant.size for one in kind.dimensions)
            assert tuple(tensor.shape) == shape, f"{declared.name}: {tensor.shape}, not {shape}"
            narrow = _TORCH[_DTYPES[kind.dataType]]
            values[declared.name] = tensor.to(narrow).float()

    def _bound(self, binding: Any, values: dict[str, Value]) -> Value:
        if binding.WhichOneof("binding") == "name":
            return values[binding.name]
        return self._value(binding.value)

    def _value(self, value: Any) -> Value:
        kind = value.type.tensorType
        shape = tuple(one.constant.size for one in kind.dimensions)
        if value.WhichOneof("value") == "blobFileValue":
            array = self._blob(value.blobFileValue.offset, _DTYPES[kind.dataType], shape)
            return torch.from_numpy(array.astype(np.float32))
        tensor = value.immediateValue.tensor
        which = tensor.WhichOneof("value")
        if which == "strings":
            return tensor.strings.values[0]
        if which == "bytes":
            array = np.frombuffer(tensor.bytes.values, _DTYPES[kind.dataType])
        else:
            array = np.array(getattr(tensor, which).values, _DTYPES[kind.dataType])
        if np.issubdtype(array.dtype, np.floating):
            return torch.from_numpy(array.reshape(shape).astype(np.float32))
        numbers = array.tolist()
        return numbers if shape else numbers[0]

    def _blob(self, offset: int, dtype: type, shape: tuple[int, ...]) -> np.ndarray:
        sentinel, _, size_bytes, start = struct.unpack_from("<IIQQ", self._weights, offset)
        assert sentinel == _SENTINEL, f"no weight begins at {offset}"
        array = self._weights[start : start + size_bytes].view(dtype)
        return array.reshape(shape)

    def _unpacked(self, operation: Any) -> torch.Tensor:
        """``lut[indices]``; indices lie bit after bit, the least significant first."""
        attributes = operation.attributes
        colours = self._value(attributes["lut"])
        shape = self._value(attributes["shape"])
        bits = int(np.log2(len(colours)))
        kind = attributes["indices"]
        size = kind.type.tensorType.dimensions[0].constant.size
        stored = self._blob(kind.blobFileValue.offset, np.uint8, (size,))
        count = int(np.prod(shape))
        stream = np.unpackbits(stored, bitorder="little")[: count * bits].reshape(count, bits)
        indices = stream.astype(np.int64) @ (1 << np.arange(bits))
        return colours[torch.from_numpy(indices)].reshape(shape)


def _conv(x, weight, *, strides, pad, pad_type, groups, dilations, bias=None):
    assert pad_type == "custom"
    assert pad[0] == pad[1]
    assert pad[2] == pad[3]
    return functional.conv2d(x, weight, bias, strides, (pad[0], pad[2]), dilations, groups)


def _cast(x, dtype):
    return x  # rounded to the declared type like every result


def _layer_norm(x, axes, gamma, beta, epsilon):
    assert axes == [-1]
    return functional.layer_norm(x, x.shape[-1:], gamma, beta, float(epsilon))


def _einsum(values, equation):
    return torch.einsum(equation, *values)


def _split(x, axis, num_splits=None, split_sizes=None):
    return x.split(split_sizes or x.shape[axis] // num_splits, axis)


def _concat(values, axis, interleave):
    assert not interleave
    return torch.cat(values, axis)


def _upsample(x, scale_factor_height, scale_factor_width):
    height, width = int(scale_factor_height), int(scale_factor_width)
    return x.repeat_interleave(height, 2).repeat_interleave(width, 3)


def _matmul(x, y, transpose_x, transpose_y):
    x = x.transpose(-1, -2) if transpose_x else x
    return x @ (y.transpose(-1, -2) if transpose_y else y)


def _gelu(x, mode):
    assert mode == "EXACT"
    return 0.5 * x * (1 + torch.erf(x / 2**0.5))


_OPERATIONS: dict[str, Callable[..., Any]] = {
    "add": lambda x, y: x + y,
    "cast": _cast,
    "concat": _concat,
    "conv": _conv,
    "cos": lambda x: x.cos(),
    "einsum": _einsum,
    "gelu": _gelu,
    "identity": lambda x: x,
    "layer_norm": _layer_norm,
    "linear": lambda x, weight, bias=0.0: x @ weight.T + bias,
    "matmul": _matmul,
    "mul": lambda x, y: x * y,
    "reduce_mean": lambda x, axes, keep_dims: x.mean(axes, keep_dims),
    "reshape": lambda x, shape: x.reshape(shape),
    "rsqrt": lambda x, epsilon: (x + float(epsilon)).rsqrt(),
    "silu": lambda x: x * x.sigmoid(),
    "sin": lambda x: x.sin(),
    "softmax": lambda x, axis: x.softmax(axis),
    "split": _split,
    "sub": lambda x, y: x - y,
    "transpose": lambda x, perm: x.permute(perm),
    "upsample_nearest_neighbor": _upsample,
}
