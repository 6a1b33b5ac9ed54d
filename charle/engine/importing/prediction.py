"""Finds out what a Stable Diffusion 2 UNet predicts, where its file does not tell.

At the last training step (999 of 0 … 999) the input is noise and next to nothing else. A network
that predicts the noise then answers with its input. One that predicts v = a · noise - s · picture,
where a is 0.07 and s nearly 1, answers with something that hardly follows the input: its share of
the noise is a, less what it takes for a picture. So the slope of the answer over the input, 1 or
about 0, tells them apart.
"""

from pathlib import Path

import torch

from charle.core.diffusers_folder import Prediction
from charle.engine.libraries import UNet2DConditionModel
from charle.errors import ModelError

_LAST_STEP = 999
_SEED = 0
_BETWEEN = 0.5


def probe_prediction(folder: Path) -> Prediction:
    """What the UNet of the model in ``folder`` predicts; loads and runs it once on the CPU.

    Raises:
        ModelError: the UNet cannot be run.
    """
    try:
        unet = UNet2DConditionModel.from_pretrained(
            folder / "unet", torch_dtype=torch.float32, local_files_only=True
        ).eval()
        return Prediction.EPSILON if slope(unet) > _BETWEEN else Prediction.V
    except (OSError, ValueError, RuntimeError) as error:
        raise ModelError(
            "This model could not be tried out.", "It may be damaged; get it again."
        ) from error


@torch.inference_mode()
def slope(unet: UNet2DConditionModel) -> float:
    """How much of pure noise at the last step is in the UNet's answer, 1 being all of it."""
    side = max(8, unet.config.sample_size // 2)  # half the usual size is as telling, and quicker
    generator = torch.Generator("cpu").manual_seed(_SEED)
    noise = torch.randn(1, unet.config.in_channels, side, side, generator=generator)
    nothing = torch.zeros(1, 77, unet.config.cross_attention_dim)
    answer = unet(noise, _LAST_STEP, encoder_hidden_states=nothing).sample
    covariance = torch.cov(torch.stack([noise.flatten(), answer.flatten()]))
    return float(covariance[0, 1] / covariance[0, 0])
