"""Writes a model that is quick to convert and to run, and draws nothing that means anything."""

import json
import shutil
from pathlib import Path

import torch
from diffusers import UNet2DConditionModel
from safetensors.torch import save_file


def write_thin_model(starter: Path, folder: Path) -> Path:
    """The starter model with a UNet of random weights that is narrow and shallow."""
    shutil.copytree(starter, folder)
    config = json.loads((starter / "unet" / "config.json").read_text()) | {
        "block_out_channels": [32, 64],
        "down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D"],
        "up_block_types": ["CrossAttnUpBlock2D", "UpBlock2D"],
        "attention_head_dim": 2,
        "layers_per_block": 1,
        "norm_num_groups": 8,
    }
    shutil.rmtree(folder / "unet")
    (folder / "unet").mkdir()
    (folder / "unet" / "config.json").write_text(json.dumps(config))
    torch.manual_seed(5)
    unet = UNet2DConditionModel.from_config(config)
    state = {name: tensor.half() for name, tensor in unet.state_dict().items()}
    save_file(state, folder / "unet" / "diffusion_pytorch_model.safetensors")
    return folder
