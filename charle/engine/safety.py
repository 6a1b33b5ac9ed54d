"""The safety checker that comes with Stable Diffusion: looks at a finished picture, says yes or no.

Preparing the picture follows the model's ``preprocessor_config.json`` with Pillow; the image
processors of transformers would need torchvision.
"""

import logging
from pathlib import Path
from typing import Any

import torch
from PIL import Image

from charle.core.diffusers_folder import SAFETY_CHECKER, weights_file
from charle.engine.clip_loading import load_network
from charle.engine.libraries import CLIPConfig, safety_checker_class
from charle.engine.weights_file import BAD_WEIGHTS, damaged

logging.getLogger("diffusers.pipelines.stable_diffusion.safety_checker").setLevel(logging.ERROR)

# CLIP's own mean and deviation of a picture's channels (Radford et al. 2021, released code).
_CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
_CLIP_STD = (0.26862954, 0.26130258, 0.27577711)


class SafetyChecker:
    """Judges pictures with the checker of a model (diffusers' layout), on the CPU."""

    def __init__(self, model: Path) -> None:
        try:
            self._model: Any = load_network(
                safety_checker_class(),
                CLIPConfig.from_pretrained(model / SAFETY_CHECKER, local_files_only=True),
                weights_file(model, SAFETY_CHECKER),
                torch.float32,
            )
        except BAD_WEIGHTS as error:
            raise damaged(SAFETY_CHECKER) from error

    @torch.inference_mode()
    def is_unsafe(self, image: Image.Image) -> bool:
        size_px: int = self._model.config.vision_config.image_size
        pixels = _prepared(image, size_px)
        # The checker blackens what it is given; a scrap takes the blow instead of the picture.
        scrap = torch.zeros(1, 1, 1, 3).numpy()
        _, is_unsafe = self._model(clip_input=pixels, images=scrap)
        return bool(is_unsafe[0])


def _prepared(image: Image.Image, size_px: int) -> torch.Tensor:
    """Shorter side to ``size_px``, middle cut out, normalised: (1, 3, size, size), float32."""
    scale = size_px / min(image.size)
    width, height = (max(size_px, round(side * scale)) for side in image.size)
    resized = image.resize((width, height), Image.Resampling.BICUBIC)
    left, top = (width - size_px) // 2, (height - size_px) // 2
    middle = resized.crop((left, top, left + size_px, top + size_px))
    pixels = torch.frombuffer(bytearray(middle.tobytes()), dtype=torch.uint8)
    values = pixels.view(1, size_px, size_px, 3).permute(0, 3, 1, 2).float() / 255
    mean, std = (torch.tensor(three).view(1, 3, 1, 1) for three in (_CLIP_MEAN, _CLIP_STD))
    return (values - mean) / std
