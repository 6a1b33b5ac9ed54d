"""A network that predicts noise and one that predicts v, each as good as it can be.

For pictures whose latents are normally distributed around a mean the best answers are known in
closed form. The shipped model, trained to predict noise, is the real case.
"""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from diffusers import DDPMScheduler, UNet2DConditionModel

from charle.core.diffusers_folder import Prediction
from charle.engine.importing.prediction import probe_prediction, slope
from charle.errors import ModelError

ALPHAS = DDPMScheduler(
    beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear"
).alphas_cumprod


class Best:
    """Answers with the expected noise or v for latents of a mean and a deviation."""

    config = SimpleNamespace(sample_size=64, in_channels=4, cross_attention_dim=1024)

    def __init__(self, prediction: Prediction, mean: float, deviation: float) -> None:
        self.prediction, self.mean, self.variance = prediction, mean, deviation**2

    def __call__(self, x: torch.Tensor, step: int, **_: Any) -> SimpleNamespace:
        a, s = ALPHAS[step].sqrt(), (1 - ALPHAS[step]).sqrt()
        off = (x - a * self.mean) / (a**2 * self.variance + s**2)
        noise, picture = s * off, self.mean + a * self.variance * off
        is_v = self.prediction is Prediction.V
        return SimpleNamespace(sample=a * noise - s * picture if is_v else noise)


@pytest.mark.parametrize("mean", [0.0, 0.5, -2.0])
@pytest.mark.parametrize("deviation", [0.1, 0.5, 1.0, 1.5])
def test_the_two_are_far_apart(mean: float, deviation: float) -> None:
    assert slope(Best(Prediction.EPSILON, mean, deviation)) > 0.9  # type: ignore[arg-type]
    assert abs(slope(Best(Prediction.V, mean, deviation))) < 0.1  # type: ignore[arg-type]


def test_the_shipped_model_predicts_the_velocity(starter: Path) -> None:
    assert probe_prediction(starter) is Prediction.V
    unet = UNet2DConditionModel.from_pretrained(starter / "unet", torch_dtype=torch.float32)
    assert abs(slope(unet.eval())) < 0.1


def test_a_network_that_cannot_be_run(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="could not be tried out"):
        probe_prediction(tmp_path)
