"""The parts of a model in diffusers' layout, loaded when needed and dropped when memory is short.

Weights are memory-mapped, or converted tensor by tensor where they run in another number format;
no second copy of the UNet is ever made. Everything here is local: nothing can reach the network.
"""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from charle.core.diffusers_folder import weights_file
from charle.core.progress import CancelToken, OnProgress, Phase, Progress
from charle.core.request import Lora
from charle.engine.attention import use_chunked_attention
from charle.engine.channels_last import stay_channels_last
from charle.engine.clip_loading import load_network
from charle.engine.converted import load_converted, stored_dtype
from charle.engine.coreml.engaging import CoreMLChoice
from charle.engine.coreml.unet import GuardedUNet
from charle.engine.devices import DeviceProfile, give_back_memory
from charle.engine.guided_pair import share_beginning
from charle.engine.libraries import (
    AutoencoderKL,
    CLIPTextConfig,
    CLIPTextModel,
    CLIPTokenizer,
    UNet2DConditionModel,
    no_init_weights,
)
from charle.engine.lora import lay_on_text_encoder, lay_on_unet
from charle.engine.packed_layers import pack_layers
from charle.engine.safety import SafetyChecker
from charle.engine.subpixel import use_subpixel_upsampling
from charle.engine.weights_file import BAD_WEIGHTS, damaged, variant_in
from charle.errors import ModelError

_SD_VAE_LEVELS = (128, 256, 512, 512)
_SD_LATENT_CHANNELS = 4
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LatentShape:
    """What a VAE makes of a picture: ``channels`` numbers for each square of ``factor_px``."""

    channels: int
    factor_px: int

    def of(self, width: int, height: int) -> tuple[int, int, int, int]:
        """(1, channels, height, width) of the latents that cover a picture in pixels."""
        rows, columns = -(-height // self.factor_px), -(-width // self.factor_px)
        return (1, self.channels, rows, columns)


class Components:
    """Tokenizer, text encoder, UNet, VAE and safety checker of one model on one device.

    ``coreml`` may put a Core ML form in the UNet's place; torch's then loads when it is needed.
    """

    def __init__(
        self, folder: Path, profile: DeviceProfile, coreml: CoreMLChoice | None = None
    ) -> None:
        self.folder = folder
        self.profile = profile
        self.notes: list[str] = []
        self._coreml = coreml
        self.loras: tuple[Lora, ...] = ()
        self.scheduler_config = read_config(folder / "scheduler" / "scheduler_config.json")
        self._parts: dict[str, Any] = {}

    @property
    def has_safety_checker(self) -> bool:
        return (self.folder / "safety_checker" / "config.json").is_file()

    @property
    def tokenizer(self) -> Any:
        return self._part("tokenizer", self._load_tokenizer)

    @property
    def text_encoder(self) -> Any:
        return self._part("text_encoder", self._load_text_encoder)

    @property
    def unet(self) -> Any:
        return self._part("unet", self._load_unet)

    @property
    def vae(self) -> Any:
        return self._part("vae", self._load_vae)

    @property
    def safety_checker(self) -> SafetyChecker:
        checker: SafetyChecker = self._part("safety_checker", lambda: SafetyChecker(self.folder))
        return checker

    @property
    def latent_shape(self) -> LatentShape:
        return latent_shape(read_config(self.folder / "vae" / "config.json"))

    def lay_on(self, loras: tuple[Lora, ...]) -> None:
        """Draw with these LoRAs from now on, and no others."""
        if loras != self.loras:
            self.drop("text_encoder", "unet")
            self.loras = loras

    def drop(self, *names: str) -> None:
        """Give the memory of parts back; they load again when they are next needed."""
        present = [name for name in names if name in self._parts]
        for name in present:
            self._drop_one(name)
        if present:
            give_back_memory(self.profile)

    def _drop_one(self, name: str) -> None:
        """On its own, so that nothing holds the part any more when its memory is given back."""
        part = self._parts.pop(name)
        if isinstance(part, GuardedUNet):
            part.close()

    def prepare_unet(
        self, width: int, height: int, on_progress: OnProgress, cancel: CancelToken
    ) -> None:
        """Have the UNet ready for pictures of this size, in pixels.

        Raises:
            Cancelled: ``cancel`` was set.
        """
        unet = self.unet
        if isinstance(unet, GuardedUNet):
            _, _, rows, columns = self.latent_shape.of(width, height)
            if unet.is_first_time(rows, columns):
                on_progress(Progress(Phase.PREPARING))
            unet.prepare(rows, columns, cancel)

    def _note(self, sentence: str) -> None:
        self.notes.append(sentence)

    def take_notes(self) -> tuple[str, ...]:
        """What there is to tell the person since the last call."""
        notes, self.notes = tuple(self.notes), []
        return notes

    def _part(self, name: str, load: Callable[[], Any]) -> Any:
        if name not in self._parts:
            _log.info("loading %s of %s", name, self.folder.name)
            self._parts[name] = load()
        return self._parts[name]

    def _load_tokenizer(self) -> Any:
        try:
            return CLIPTokenizer.from_pretrained(self.folder / "tokenizer", local_files_only=True)
        except (OSError, ValueError, TypeError) as error:
            raise damaged("tokenizer") from error

    def _load_text_encoder(self) -> Any:
        try:
            encoder = load_network(
                CLIPTextModel,
                CLIPTextConfig.from_dict(read_config(self.folder / "text_encoder" / "config.json")),
                weights_file(self.folder, "text_encoder"),
                self.profile.text_dtype,
            )
        except BAD_WEIGHTS as error:
            raise damaged("text_encoder") from error
        encoder = encoder.to(self.profile.device)
        lay_on_text_encoder(encoder, self.loras)
        return encoder

    def _load_unet(self) -> Any:
        if self._coreml is not None:
            config = read_config(self.folder / "unet" / "config.json")
            guarded = self._coreml.unet(
                self.folder, self.loras, config, self._load_torch_unet, self._note
            )
            if guarded is not None:
                return guarded
        return self._load_torch_unet()

    def _load_torch_unet(self) -> Any:
        if stored_dtype(self.folder, "unet") in (self.profile.unet_dtype, None):
            unet = self._load(UNet2DConditionModel, "unet", self.profile.unet_dtype)
        else:
            unet = self._load_converted(UNet2DConditionModel, "unet", self.profile.unet_dtype)
        if unet.config.time_cond_proj_dim is not None:
            raise ModelError(
                "This model was distilled in a way that CHARL-E cannot draw with yet.",
                "Use the ordinary model together with an LCM-LoRA instead.",
            )
        unet = unet.to(memory_format=self.profile.memory_format)
        lay_on_unet(unet, self.loras)
        if self.profile.chunks_attention:
            use_chunked_attention(unet)
        if self.profile.has_cpu_kernels:
            stay_channels_last(unet)
            use_subpixel_upsampling(unet)
            pack_layers(unet)
            share_beginning(unet)  # last: it wraps what the others look for
        return unet

    def _load_vae(self) -> Any:
        vae = self._load(AutoencoderKL, "vae", self.profile.vae_dtype)
        return vae.to(memory_format=self.profile.memory_format)

    def _load_converted(self, kind: Any, name: str, dtype: torch.dtype) -> Any:
        try:
            model = load_converted(kind, self.folder, name, dtype)
        except BAD_WEIGHTS as error:
            raise damaged(name) from error
        return model.eval().requires_grad_(False).to(self.profile.device)

    def _load(self, kind: Any, name: str, dtype: torch.dtype) -> Any:
        """Load one part; a tensor that is missing would silently be random, so it is an error."""
        folder = self.folder / name
        try:
            with no_init_weights():  # random values, which those of the file would replace
                model, info = kind.from_pretrained(
                    folder,
                    variant=variant_in(folder),
                    local_files_only=True,
                    use_safetensors=True,
                    output_loading_info=True,
                    dtype=dtype,
                )
        except BAD_WEIGHTS as error:
            raise damaged(name) from error
        if info["missing_keys"] or info["mismatched_keys"]:
            _log.warning("%s lacks %s", name, sorted(info["missing_keys"])[:5])
            raise damaged(name)
        return model.eval().requires_grad_(False).to(self.profile.device)


def latent_shape(vae: dict[str, Any]) -> LatentShape:
    """From an ``AutoencoderKL``'s configuration: every level but the last halves the picture."""
    levels = len(vae.get("block_out_channels", _SD_VAE_LEVELS))
    return LatentShape(vae.get("latent_channels", _SD_LATENT_CHANNELS), 2 ** (levels - 1))


def read_config(file: Path) -> dict[str, Any]:
    """A component's configuration file.

    Raises:
        ModelError: it is missing or not JSON.
    """
    try:
        config = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise damaged(file.parent.name) from error
    if not isinstance(config, dict):
        raise damaged(file.parent.name)
    return config
