"""An ML program as a package on the disk (``.mlpackage``)."""

import warnings
from pathlib import Path
from typing import Any

import coremltools as ct


def write_package(program: Any, package: Path) -> None:
    """Write ``program`` to ``package``, a folder that does not exist yet.

    Number formats are those of the program; Core ML's own passes only tidy up.

    Raises:
        OSError: the disk is full or may not be written.
    """
    pipeline = ct.PassPipeline.CLEANUP
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ct.convert(
            program,
            convert_to="mlprogram",
            minimum_deployment_target=ct.target.macOS14,
            compute_precision=ct.precision.FLOAT32,
            pass_pipeline=pipeline,
            skip_model_load=True,
            package_dir=str(package),
        )
