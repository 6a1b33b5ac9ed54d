"""A Core ML that runs everywhere: the interpreter in the place of Apple's compiler and kernels.

"Compiling" copies the package; "predicting" interprets it. Its faults are those that were seen or
feared on Macs; ``core_ml_that(...)`` makes runtimes with them, picklable for the other process.
"""

import os
import shutil
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from charle.engine.coreml.runtime import Arrays, CoreMLOptions, RuntimeFactory
from charle.engine.coreml.variant import ComputeUnit
from tests.engine.coreml.interpreter import Interpreter

OS_BUILD = "24F74"


@dataclass
class StandIn:
    """``fault`` happens at the prediction with the number ``at`` (from 1) of each loaded model;
    the first two prove a model that has not run yet."""

    fault: str = ""
    at: int = 0
    build: str = OS_BUILD
    can_predict: bool = True

    @property
    def os_build(self) -> str:
        return self.build

    def units(self) -> tuple[ComputeUnit, ...]:
        return tuple(ComputeUnit)

    def compile(self, package: Path, compiled: Path) -> None:
        if self.fault == "compiler":
            raise RuntimeError("Error reading protobuf spec. validator error: stand-in")
        shutil.copytree(package, compiled)

    def load(self, compiled: Path, unit: ComputeUnit) -> "_Loaded":
        if self.fault in ("load", f"load on {unit}"):
            raise RuntimeError("Error computing NN outputs -14")
        return _Loaded(Interpreter(compiled), self.fault, self.at)


class _Loaded:
    def __init__(self, program: Interpreter, fault: str, at: int) -> None:
        self._program = program
        self._fault = fault
        self._at = at
        self._count = 0
        self.input_names = tuple(program.input_shapes)

    def predict(self, inputs: Arrays) -> Arrays:
        self._count += 1
        outputs = self._program.run(inputs)
        return self._spoilt(outputs) if self._count == self._at else outputs

    def _spoilt(self, outputs: Arrays) -> Any:
        match self._fault:
            case "raises":
                raise RuntimeError("E5RT: Submit Async failed")
            case "dies":
                os.abort()
            case "hangs":
                time.sleep(3_600)
            case "nan":
                return {name: array * np.nan for name, array in outputs.items()}
            case "wrong":
                return {name: array[..., ::-1].copy() for name, array in outputs.items()}
        return outputs


def core_ml_that(fault: str = "", at: int = 0, **values: Any) -> RuntimeFactory:
    """A runtime with a fault, or without one."""
    return partial(StandIn, fault, at, **values)


def options(store: Path, fault: str = "", at: int = 0, **values: Any) -> CoreMLOptions:
    """Options with the stand-in; a hang is noticed quickly."""
    step_limit_s = 2.0 if fault == "hangs" else 120.0
    return CoreMLOptions(store, core_ml_that(fault, at, **values), step_limit_s=step_limit_s)
