"""The seam to Core ML itself: compile a package, load what was compiled, predict.

The real thing exists on a Mac only. Tests put an interpreter of the same programs in its place, so
that everything above runs for real. Cheap to import.
"""

import logging
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from charle.engine.coreml.variant import ComputeUnit

Arrays = Mapping[str, Any]
"""numpy arrays by name."""


class LoadedModel(Protocol):
    """A compiled model, ready to run."""

    def predict(self, inputs: Arrays) -> Arrays:
        """Arrays by the names of the program's outputs. May raise anything."""


class Runtime(Protocol):
    """What can be done with Core ML on this machine. May raise anything; may take minutes."""

    @property
    def can_predict(self) -> bool:
        """Whether models can be compiled and run here at all."""

    @property
    def os_build(self) -> str:
        """The system's build: another one has another compiler, which must prove itself anew."""

    def units(self) -> tuple[ComputeUnit, ...]:
        """What this machine computes with, as the system tells."""

    def compile(self, package: Path, compiled: Path) -> None:
        """Make the folder ``compiled`` (``.mlmodelc``) of a package."""

    def load(self, compiled: Path, unit: ComputeUnit) -> LoadedModel: ...


RuntimeFactory = Callable[[], Runtime]
"""Must be picklable: a function of a module."""


class CoreMLRuntime:
    """Apple's Core ML, by way of coremltools."""

    @property
    def can_predict(self) -> bool:
        return sys.platform == "darwin"

    @property
    def os_build(self) -> str:
        import platform
        import subprocess

        if not self.can_predict:
            return platform.release()
        try:
            command = ("sw_vers", "-buildVersion")
            done = subprocess.run(  # noqa: S603 - a fixed command of the system
                command, capture_output=True, text=True, timeout=5, check=True
            )
        except (OSError, subprocess.SubprocessError):
            return platform.release()
        return done.stdout.strip() or platform.release()

    def units(self) -> tuple[ComputeUnit, ...]:
        if not self.can_predict:
            return ()
        from coremltools.models import compute_device

        devices = compute_device.MLComputeDevice.get_all_compute_devices()
        names = {type(device).__name__ for device in devices}
        known = {
            "MLNeuralEngineComputeDevice": ComputeUnit.NEURAL_ENGINE,
            "MLGPUComputeDevice": ComputeUnit.GPU,
            "MLCPUComputeDevice": ComputeUnit.CPU,
        }
        return tuple(unit for name, unit in known.items() if name in names)

    def compile(self, package: Path, compiled: Path) -> None:
        import coremltools

        coremltools.models.utils.compile_model(str(package), destination_path=str(compiled))

    def load(self, compiled: Path, unit: ComputeUnit) -> LoadedModel:
        import coremltools

        units = {
            ComputeUnit.NEURAL_ENGINE: coremltools.ComputeUnit.CPU_AND_NE,
            ComputeUnit.GPU: coremltools.ComputeUnit.CPU_AND_GPU,
            ComputeUnit.CPU: coremltools.ComputeUnit.CPU_ONLY,
        }
        model: LoadedModel = coremltools.models.CompiledMLModel(str(compiled), units[unit])
        return model


def core_ml() -> Runtime:
    """The runtime of this machine."""
    return CoreMLRuntime()


@dataclass(frozen=True, slots=True)
class CoreMLOptions:
    """Where converted models lie, and how they are run. ``step_limit_s``: a step that takes longer
    than that counts as hung, ``load_limit_s`` the same for loading, which compiles the first time.
    """

    store: Path
    runtime: RuntimeFactory = core_ml
    step_limit_s: float = 120.0
    load_limit_s: float = 800.0


def quieten() -> None:
    """Keep coremltools from telling people what it lacks here and has not been tested with."""
    logging.getLogger("coremltools").setLevel(logging.ERROR)
