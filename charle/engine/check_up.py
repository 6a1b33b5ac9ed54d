"""What the built program's check-up does with heavy libraries, in a process of its own."""

import logging
import os
import tempfile
import warnings
from pathlib import Path

from charle.core.progress import CancelToken, OnProgress

_CHANNELS = 4
_SIDE = 8


def convert_a_layer(_on_progress: OnProgress, _cancel: CancelToken) -> int:
    """Convert one convolution to a Core ML package and save it; returns its size in bytes.

    Raises whatever coremltools raises where a part of it is missing.
    """
    os.environ["TQDM_DISABLE"] = "1"  # no progress bars among the lines of the check-up
    logging.getLogger("coremltools").setLevel(logging.ERROR)
    import coremltools
    import torch

    layer = torch.nn.Sequential(torch.nn.Conv2d(_CHANNELS, _CHANNELS, 3), torch.nn.SiLU()).eval()
    example = torch.zeros(1, _CHANNELS, _SIDE, _SIDE)  # (batch, channels, height, width), float32
    with warnings.catch_warnings(), tempfile.TemporaryDirectory() as folder:
        warnings.simplefilter("ignore")  # about versions of torch that coremltools does not know
        traced = torch.jit.trace(layer, example)  # type: ignore[no-untyped-call]
        model = coremltools.convert(
            traced,
            inputs=[coremltools.TensorType(name="x", shape=example.shape)],
            minimum_deployment_target=coremltools.target.macOS14,
            skip_model_load=True,
        )
        package = Path(folder) / "layer.mlpackage"
        model.save(str(package))
        return sum(file.stat().st_size for file in package.rglob("*") if file.is_file())
