import pytest

from charle.core.diffusers_folder import Family, Prediction
from charle.core.model_family import Recognised, recognise_tensors
from charle.core.stored_tensor import StoredTensor
from charle.errors import ModelError

FIRST = "model.diffusion_model.input_blocks.0.0.weight"
VAE = "first_stage_model.decoder.conv_in.weight"
SD1_TEXT = "cond_stage_model.transformer.text_model.embeddings.token_embedding.weight"
SD2_TEXT = "cond_stage_model.model.token_embedding.weight"
SD1 = (FIRST, VAE, SD1_TEXT)
SD2 = (FIRST, VAE, SD2_TEXT)


def recognised(
    *names: str,
    file: str = "model.safetensors",
    channels: int = 4,
    metadata: dict[str, str] | None = None,
    numbers: dict[str, int] | None = None,
) -> Recognised:
    tensors = {name: StoredTensor("F16", (1,), 0) for name in names}
    tensors[FIRST] = StoredTensor("F16", (320, channels, 3, 3), 0)
    if FIRST not in names:
        del tensors[FIRST]
    return recognise_tensors(file, tensors, metadata or {}, numbers or {})


def test_sd1() -> None:
    assert recognised(*SD1) == Recognised(Family.SD1, Prediction.EPSILON)
    assert recognised(*SD1, file="768.ckpt").prediction is Prediction.EPSILON


@pytest.mark.parametrize(
    ("file", "metadata", "numbers", "prediction"),
    [
        ("v2-1_768-ema-pruned.ckpt", {}, {}, Prediction.V),
        ("768-v-ema.safetensors", {}, {}, Prediction.V),
        ("v2-1_512-ema-pruned.safetensors", {}, {}, Prediction.EPSILON),
        ("mine.ckpt", {}, {"global_step": 875_000}, Prediction.EPSILON),
        ("mine.ckpt", {}, {"global_step": 1}, None),
        ("768.ckpt", {"modelspec.prediction_type": "epsilon"}, {}, Prediction.EPSILON),
        ("512.ckpt", {"modelspec.architecture": "stable-diffusion-v2-768-v"}, {}, Prediction.V),
        ("768.ckpt", {"modelspec.architecture": "stable-diffusion-v2-512"}, {}, Prediction.EPSILON),
    ],
)
def test_sd2_and_what_it_predicts(
    file: str, metadata: dict[str, str], numbers: dict[str, int], prediction: Prediction | None
) -> None:
    found = recognised(*SD2, file=file, metadata=metadata, numbers=numbers)
    assert found == Recognised(Family.SD2, prediction)


def test_a_marker_tensor_means_v() -> None:
    assert recognised(*SD1, "v_pred").prediction is Prediction.V
    assert recognised(*SD2, "v_pred", file="512.ckpt").prediction is Prediction.V


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["lora_unet_down_blocks_0_attentions_0_proj_in.lora_down.weight"], "is a LoRA"),
        (["unet.down_blocks.0.attentions.0.proj_in.lora_A.weight"], "is a LoRA"),
        (["transformer.attn.hada_w1_a"], "is a LoRA"),
        (["string_to_param.*"], "is a textual inversion"),
        (["emb_params"], "is a textual inversion"),
        (["control_model.input_blocks.0.0.weight"], "is a ControlNet"),
        ([FIRST, VAE, "conditioner.embedders.0.transformer.x"], "Stable Diffusion XL"),
        (["model.diffusion_model.joint_blocks.0.x"], "newer kind"),
        (["double_blocks.0.img_attn.norm.key_norm.scale"], "newer kind"),
        ([*SD2, "depth_model.model.x"], "does not draw from text alone"),
        ([*SD2, "noise_augmentor.time_embed.x", "model.diffusion_model.label_emb.0"], "alone"),
        (["down_blocks.0.attentions.0.motion_modules.0.x"], "is a motion module"),
        (["down_blocks.0.attentions.0.norm.weight", "conv_in.weight"], "is one part of a model"),
        (["text_model.embeddings.token_embedding.weight"], "is one part of a model"),
        (["encoder.down_blocks.0.resnets.0.norm1.weight"], "is one part of a model"),
        ([VAE], "is a VAE"),
        (["encoder.conv_in.weight", "decoder.conv_in.weight", "quant_conv.weight"], "is a VAE"),
        (["params_ema.conv_first.weight"], "enlarges pictures"),
        ([FIRST, VAE], "has no text encoder"),
        ([FIRST, SD1_TEXT], "has no VAE"),
        ([FIRST], "has no text encoder"),
        (["something.else"], "that CHARL-E does not know"),
        ([], "there are no tensors in it"),
    ],
)
def test_other_kinds_are_told_apart(names: list[str], words: str) -> None:
    with pytest.raises(ModelError) as caught:
        recognised(*names)
    assert words in caught.value.title
    assert "“model.safetensors”" in caught.value.title
    assert caught.value.hint


@pytest.mark.parametrize(
    ("channels", "words"), [(9, "inpainting"), (8, "does not draw from text alone"), (5, "alone")]
)
def test_models_that_want_a_picture(channels: int, words: str) -> None:
    for names in (SD1, SD2):
        with pytest.raises(ModelError, match=words):
            recognised(*names, channels=channels)
