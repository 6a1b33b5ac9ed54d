"""The small files of a model in diffusers' layout: which they are, copied and adjusted."""

import json
from pathlib import Path

from charle.core.atomic import write
from charle.core.diffusers_folder import Family, Prediction, read_json
from charle.core.file_trouble import reading, writing
from charle.core.vocabulary import PROMPTS_NAME, VOCABULARY_NAME

# By name, so that nothing else that lies in somebody's folder comes along.
_NAMES = (
    "model_index.json",
    "scheduler/scheduler_config.json",
    "tokenizer/vocab.json",
    "tokenizer/merges.txt",
    "tokenizer/tokenizer.json",
    "tokenizer/tokenizer_config.json",
    "tokenizer/special_tokens_map.json",
    "tokenizer/added_tokens.json",
    "text_encoder/config.json",
    "unet/config.json",
    "vae/config.json",
    "safety_checker/config.json",
    "feature_extractor/preprocessor_config.json",
    "preview.json",  # fitted to the VAE by CHARL-E
    VOCABULARY_NAME,
    PROMPTS_NAME,
)
_SD2_LATENT_SIDES = {Prediction.EPSILON: 64, Prediction.V: 96}  # 512-base and 768-v
_VAE_FACTOR = 8


def copy_configs(source: Path, target: Path) -> None:
    """Copy a model's small files into the folder ``target``.

    Raises:
        ModelError: one cannot be read.
        StorageFailed: one cannot be written.
    """
    for name in _NAMES:
        file = source / name
        if file.is_file():
            with reading(file):
                content = file.read_bytes()
            with writing(target / name):
                (target / name).parent.mkdir(exist_ok=True)
                write(target / name, content)


def set_prediction(folder: Path, family: Family, prediction: Prediction) -> None:
    """Write into a model's configuration what its UNet predicts, and the size that goes with it.

    Raises:
        StorageFailed: it cannot be written.
    """
    _change(folder / "scheduler" / "scheduler_config.json", "prediction_type", prediction)
    if family is Family.SD2:
        side = _SD2_LATENT_SIDES[prediction]
        _change(folder / "unet" / "config.json", "sample_size", side)
        _change(folder / "vae" / "config.json", "sample_size", side * _VAE_FACTOR)


def _change(file: Path, key: str, value: object) -> None:
    values = read_json(file) | {key: value}
    with writing(file):
        write(file, (json.dumps(values, indent=2) + "\n").encode())
