"""LoRAs made part of a UNet's weights, as a file that the converter reads like any other."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from charle.core.request import Lora
from charle.engine.converted import load_converted
from charle.engine.libraries import UNet2DConditionModel
from charle.engine.lora import lay_on_unet


def write_fused(model: Path, loras: Sequence[Lora], file: Path) -> None:
    """Write the UNet of ``model`` with ``loras`` fused, in float16, to ``file``.

    Raises:
        ModelError: the model or a LoRA is damaged, or they do not fit together.
        BadRequest: a LoRA's file is missing.
        OSError: the file cannot be written.
    """
    unet: Any = load_converted(UNet2DConditionModel, model, "unet", torch.float16)
    lay_on_unet(unet, loras)
    unet.fuse_lora()
    unet.unload_lora()
    state = {name: tensor.half().contiguous() for name, tensor in unet.state_dict().items()}
    save_file(state, file)
