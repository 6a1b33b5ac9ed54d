"""An ML program as a package on the disk (``.mlpackage``)."""

import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import coremltools as ct
from coremltools.converters.mil.mil.passes import pass_pipeline as passes


def write_package(program: Any, package: Path) -> None:
    """Write ``program`` to ``package``, a folder that does not exist yet.

    Number formats and operations are those of the program: none of coremltools' passes that rewrite
    a traced graph has anything to do here.

    Raises:
        OSError: the disk is full or may not be written.
    """
    pipeline = ct.PassPipeline.EMPTY
    # Progress bars of every pass, on standard error, whoever calls.
    bars, passes.tqdm = passes.tqdm, _no_bar
    try:
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
    finally:
        passes.tqdm = bars


def _no_bar(steps: Iterable[Any], **_: Any) -> Iterable[Any]:
    return steps
