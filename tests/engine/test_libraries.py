"""The engine brings in little of its libraries, and the rest of them is there when it is needed."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from diffusers import UNet2DConditionModel
from peft import LoraConfig
from peft.utils import get_peft_model_state_dict
from safetensors.torch import save_file
from transformers import CLIPTextModel

from charle.core.request import Lora, Sampler
from charle.engine.diffusion import DiffusionEngine
from tests.engine.conftest import draw_all, starter_request

HEAVY = {
    "diffusers.models.transformers.transformer_flux": "another network",
    "diffusers.models.autoencoders.autoencoder_kl_wan": "another network",
    "diffusers.models.unets.unet_3d_condition": "another network",
    "diffusers.hooks.layerwise_casting": "offloading",
    "diffusers.pipelines.stable_diffusion.safety_checker": "the starter model has none",
    "requests": "nothing is fetched here",
    "scipy.integrate": "for the sampler LMS",
    "scipy.linalg": "for what nobody asked for",
    "scipy.optimize": "for training",
    "scipy.stats": "for noise schedules that nobody asked for",
    "sympy": "for compiling",
    "torch._dynamo": "for compiling",
    "torch._inductor": "for compiling",
    "torch.distributed.fsdp": "for many machines",
    "torch.distributed.tensor": "for many machines",
    "torchsde": "for the sampler DPM++ SDE",
    "transformers.models": "lists all models",
}
"""Together two thirds of the time that importing everything takes."""

# In a fresh process, because the tests of this one import everything.
_DRAW = """
import hashlib, json, sys
from pathlib import Path

from charle.engine.engine import choose
from charle.core.progress import CancelToken, no_progress
from charle.core.request import Lora, Sampler
from tests.engine.conftest import EXACT, draw_all, starter_request

starter, lora = map(Path, sys.argv[1:])
engine = choose(EXACT)
engine.load(starter, no_progress, CancelToken())

def drawn(**values):
    (picture,) = draw_all(engine, starter_request(**values))
    return hashlib.sha256(picture.rgb).hexdigest()

first = drawn()
ran = [name for name, module in sys.modules.items() if type(module).__name__ != "HeldBack"]
rest = [drawn(sampler=Sampler.LMS), drawn(sampler=Sampler.DPM_SDE), drawn(loras=(Lora(lora),))]

import torch
from diffusers import AutoencoderTiny, StableDiffusionPipeline
from scipy.stats import norm
compiled = torch.compile(lambda number: number + 1, backend="eager")(torch.ones(1))
print(json.dumps([ran, [first, *rest], [compiled.item(), norm.cdf(0)]]))
"""


@pytest.fixture
def lora_file(starter: Path, tmp_path: Path) -> Path:
    """A LoRA for the starter's UNet and text encoder."""
    torch.manual_seed(0)
    layers = {}
    for part, kind, targets in (
        ("unet", UNet2DConditionModel, ["to_q", "to_v"]),
        ("text_encoder", CLIPTextModel, ["q_proj", "v_proj"]),
    ):
        model = kind.from_pretrained(starter / part, local_files_only=True, dtype=torch.float32)
        model.add_adapter(LoraConfig(r=4, target_modules=targets, init_lora_weights=False))
        state = get_peft_model_state_dict(model)
        layers |= {f"{part}.{name}": tensor for name, tensor in state.items()}
    file = tmp_path / "both.safetensors"
    save_file(layers, file)
    return file


def sha256(engine: DiffusionEngine, **values: object) -> str:
    (picture,) = draw_all(engine, starter_request(**values))
    return hashlib.sha256(picture.rgb).hexdigest()


@pytest.mark.slow
def test_a_first_picture_brings_little_and_the_rest_comes_when_it_is_needed(
    starter: Path, lora_file: Path, exact_engine: DiffusionEngine
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _DRAW, str(starter), str(lora_file)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    ran, pictures, values = json.loads(done.stdout)

    assert {"torch", "diffusers.models.unets.unet_2d_condition"} <= set(ran)
    assert HEAVY.keys() & set(ran) == set()

    assert pictures == [
        sha256(exact_engine),
        sha256(exact_engine, sampler=Sampler.LMS),
        sha256(exact_engine, sampler=Sampler.DPM_SDE),
        sha256(exact_engine, loras=(Lora(lora_file),)),
    ]
    assert len(set(pictures)) == 4
    assert values == [2.0, 0.5]
