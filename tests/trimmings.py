"""What training leaves in real checkpoints beside the weights, under the real names."""

import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch

CALLBACK = ("pytorch_lightning", "callbacks", "model_checkpoint")


@contextmanager
def lightning() -> Iterator[type]:
    """A stand-in for lightning's callback class, importable under its real name while inside."""
    before = set(sys.modules)
    for length in range(1, len(CALLBACK) + 1):
        full = ".".join(CALLBACK[:length])
        sys.modules[full] = types.ModuleType(full)
    module = ".".join(CALLBACK)
    made = type("ModelCheckpoint", (), {"__module__": module})
    sys.modules[module].ModelCheckpoint = made  # type: ignore[attr-defined]
    try:
        yield made
    finally:
        for name in set(sys.modules) - before:
            del sys.modules[name]


def trimmed(state_dict: dict[str, torch.Tensor], callback: type) -> dict[str, Any]:
    """A checkpoint as sd-v1-4.ckpt is built: weights, their averages, and training state."""
    extra = {
        "betas": torch.linspace(0.0, 1.0, 1_000),
        "cond_stage_model.transformer.text_model.embeddings.position_ids": torch.arange(77)[None],
        "model_ema.decay": torch.tensor(0.9999),
        "model_ema.num_updates": torch.tensor(470_000, dtype=torch.int32),
        "model_ema.diffusion_modelinput_blocks00weight": torch.ones(320, 4, 3, 3),
    }
    return {
        "epoch": 8,
        "global_step": 470_000,
        "pytorch-lightning_version": "1.4.2",
        "state_dict": {**extra, **state_dict},
        "callbacks": {
            callback: {
                "monitor": "val/loss_simple_ema",
                "best_model_score": torch.tensor(0.25),
                "current_score": np.float32(0.5),
                "best": np.float64(0.25),
                "history": np.arange(3),
            }
        },
        "optimizer_states": [{"state": {0: {"exp_avg": torch.ones(3)}}, "param_groups": [{}]}],
        "lr_schedulers": [{"base_lrs": [1e-4], "last_epoch": 3, "lr_lambdas": [None]}],
    }
