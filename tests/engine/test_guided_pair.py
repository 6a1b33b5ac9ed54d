"""Sharing the beginning changes how much is computed, and nothing else."""

from collections.abc import Iterator
from typing import Any

import pytest
import torch

from charle.engine.guided_pair import share_beginning
from charle.engine.libraries import UNet2DConditionModel

WITH_WORDS, WITHOUT_WORDS = "CrossAttnDownBlock2D", "DownBlock2D"


def tiny_unet(*, first_block: str = WITH_WORDS) -> Any:
    torch.manual_seed(0)
    unet = UNet2DConditionModel(
        sample_size=8,
        block_out_channels=(8, 16),
        layers_per_block=1,
        down_block_types=(first_block, WITH_WORDS),
        up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D"),
        cross_attention_dim=12,
        attention_head_dim=2,
        norm_num_groups=4,
    )
    return unet.double().eval().requires_grad_(False)


def predict(unet: Any, latents: torch.Tensor) -> torch.Tensor:
    torch.manual_seed(1)
    words = torch.randn(len(latents), 5, 12, dtype=torch.float64)
    predicted: torch.Tensor = unet(
        latents, torch.tensor(500), encoder_hidden_states=words, return_dict=False
    )[0]
    return predicted


@pytest.fixture(autouse=True)
def without_gradients() -> Iterator[None]:
    with torch.inference_mode():
        yield


def latents(*seeds: int) -> torch.Tensor:
    generators = [torch.Generator().manual_seed(seed) for seed in seeds]
    return torch.stack(
        [torch.randn(4, 8, 8, generator=each, dtype=torch.float64) for each in generators]
    )


@pytest.mark.parametrize("seeds", [(1, 1), (1, 2), (1,), (1, 1, 1)])
def test_the_prediction_stays(seeds: tuple[int, ...]) -> None:
    expected = predict(tiny_unet(), latents(*seeds))
    unet = tiny_unet()
    share_beginning(unet)
    for _ in range(2):  # a pair that was equal must not be remembered for the next call
        torch.testing.assert_close(predict(unet, latents(*seeds)), expected)
        predict(unet, latents(1, 1))


def test_what_comes_before_the_words_sees_one_example_of_a_pair() -> None:
    unet = tiny_unet()
    first = unet.down_blocks[0].attentions[0].transformer_blocks[0]
    layers = {
        "convolution": unet.conv_in,
        "residual block": unet.down_blocks[0].resnets[0],
        "self-attention": first.attn1,
        "cross-attention": first.attn2,
        "last": unet.conv_out,
    }
    seen: dict[str, int] = {}
    for name, layer in layers.items():
        layer.register_forward_pre_hook(
            lambda _, inputs, name=name: seen.update({name: len(inputs[0])})
        )
    share_beginning(unet)
    predict(unet, latents(1, 1))
    assert list(seen.values()) == [1, 1, 1, 2, 2]
    predict(unet, latents(1, 2))
    assert list(seen.values()) == [2, 2, 2, 2, 2]


def test_a_unet_that_begins_without_words_stays_as_it_is() -> None:
    unet = tiny_unet(first_block=WITHOUT_WORDS)
    names = [name for name, _ in unet.named_modules()]
    share_beginning(unet)
    assert [name for name, _ in unet.named_modules()] == names
