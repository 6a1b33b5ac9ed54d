"""A Core ML UNet with the interface of diffusers' UNet, and torch waiting behind it.

Whatever goes wrong (an exception, a hang, a death, numbers that are not finite, too little parity
with torch) the step is computed by torch instead, and so are all that follow.
"""

import logging
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch

from charle.core.progress import CancelToken
from charle.engine.coreml.parity import Parity, decibels
from charle.engine.coreml.predictor import Predictor, PredictorFailed
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.store import PARITY, Entry, Verdict
from charle.engine.coreml.variant import ComputeUnit
from charle.errors import Cancelled

_log = logging.getLogger(__name__)

FALLBACK_NOTE = (
    "The optimised form of this model failed on this machine, so the picture was drawn without it."
)


class CoreMLUNet:
    """Calls one entry of the store. ``open`` it first; not thread-safe."""

    def __init__(self, entry: Entry, unit: ComputeUnit, options: CoreMLOptions) -> None:
        self.entry = entry
        self._manifest = entry.manifest
        self._predictor = Predictor(entry.compiled, unit, options)

    def open(self, os_build: str, cancel: CancelToken) -> None:
        """Load it; on its first time on this build of the system compare it with torch, too.

        Raises:
            PredictorFailed: it does not load, or computes something else than torch.
            Cancelled: ``cancel`` was set.
        """
        self.start(cancel)
        verdict = self.entry.verdict(os_build)
        if verdict is None:
            found_db, step_s = self.prove(cancel)
            _log.info("%s: %.1f dB, %.3f s a step", self.entry.variant.name, found_db, step_s)
            self.entry.record(os_build, Verdict(True, parity_db=found_db, step_s=step_s))

    def start(self, cancel: CancelToken) -> None:
        """Load it and look at nothing.

        Raises:
            PredictorFailed: it does not load.
            Cancelled: ``cancel`` was set.
        """
        self._predictor.start(cancel)

    def prove(self, cancel: CancelToken) -> tuple[float, float]:
        """Parity in dB and the seconds of a guided step.

        Raises:
            PredictorFailed: parity is below what the manifest asks for.
        """
        parity = Parity.read(self.entry.folder / PARITY)
        found = self.predict(parity.sample, parity.timestep, parity.context, cancel)
        found_db = decibels(found, parity.expected)
        floor_db = self._manifest.parity_floor_db
        if found_db < floor_db:
            raise PredictorFailed(f"parity {found_db:.1f} dB, less than {floor_db:.0f}")
        started = time.perf_counter()
        pair = [np.concatenate([one, one]) for one in (parity.sample, parity.context)]
        self.predict(pair[0], parity.timestep, pair[1], cancel)
        return found_db, time.perf_counter() - started

    def fits(self, sample_shape: tuple[int, ...], tokens: int) -> bool:
        """Whether latents of this shape and a prompt of so many tokens can be its inputs."""
        return sample_shape[1:] == self._manifest.sample_shape[1:] and (
            tokens == self._manifest.tokens
        )

    def predict(self, sample: Any, timestep: Any, context: Any, cancel: CancelToken) -> Any:
        """float32 arrays (any batch, channels, height, width), (1,), (batch, tokens, width); the
        result is shaped like ``sample``."""
        size = self._manifest.batch
        parts = []
        for start in range(0, len(sample), size):
            samples, contexts = (one[start : start + size] for one in (sample, context))
            count = len(samples)
            if count < size:  # a published model may want two: the last one twice is as good
                samples, contexts = (
                    np.concatenate([one, one[-1:].repeat(size - count, 0)])
                    for one in (samples, contexts)
                )
            parts.append(self._run(samples, timestep, contexts, cancel)[:count])
        return np.concatenate(parts)

    def close(self) -> None:
        self._predictor.close()

    def _run(self, sample: Any, timestep: Any, context: Any, cancel: CancelToken) -> Any:
        manifest = self._manifest
        if manifest.is_neural_engine_layout:
            context = np.ascontiguousarray(context.transpose(0, 2, 1)[:, :, None])
        inputs = {
            manifest.sample_input: sample,
            manifest.timestep_input: np.broadcast_to(timestep, (manifest.batch,)),
            manifest.context_input: context,
        }
        given = {
            name: np.ascontiguousarray(
                array, np.float16 if name in manifest.half_inputs else np.float32
            )
            for name, array in inputs.items()
        }
        outputs = self._predictor.predict(given, cancel)
        try:
            predicted = outputs[manifest.output].astype(np.float32)
        except KeyError as error:
            raise PredictorFailed(f"no output called {manifest.output}") from error
        if predicted.shape != sample.shape or not np.isfinite(predicted).all():
            raise PredictorFailed(f"numbers that are not finite, or a shape {predicted.shape}")
        return predicted


class GuardedUNet(torch.nn.Module):
    """Takes the UNet's place in the recipe: Core ML where it fits, torch everywhere else.

    ``load_torch`` is called when torch is needed for the first time. ``choose`` names the entry for
    latents of a height and width, if there is one that should be used. ``note`` is told a
    sentence for the person when Core ML had to be given up.
    """

    def __init__(
        self,
        config: dict[str, Any],
        load_torch: Callable[[], Any],
        choose: Callable[[int, int], Entry | None],
        options: CoreMLOptions,
        note: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.config = SimpleNamespace(**config)
        self._load_torch = load_torch
        self._choose = choose
        self._options = options
        self._os_build = options.runtime().os_build
        self._open: CoreMLUNet | None = None
        self._note = note
        self._cancel = CancelToken()

    def prepare(self, height: int, width: int, cancel: CancelToken) -> bool:
        """Have the model for latents of this size ready; whether it is Core ML's.

        Raises:
            Cancelled: ``cancel`` was set.
        """
        self._cancel = cancel
        entry = self._choose(height, width)
        if self._open is not None and self._open.entry == entry:
            return True
        self.close()
        if entry is None:
            return False
        model = CoreMLUNet(entry, entry.variant.unit, self._options)
        try:
            model.open(self._os_build, cancel)
        except PredictorFailed as trouble:
            model.close()
            self._give_up(entry, trouble)
            return False
        except BaseException:
            model.close()
            raise
        self._open = model
        return True

    def is_first_time(self, height: int, width: int) -> bool:
        """Whether the entry for this size has never run on this build of the system."""
        entry = self._choose(height, width)
        return entry is not None and entry.verdict(self._os_build) is None

    def close(self) -> None:
        """Give Core ML's memory back."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def forward(
        self,
        sample: torch.Tensor,
        timestep: torch.Tensor,
        encoder_hidden_states: torch.Tensor,
        *args: Any,
        return_dict: bool = True,
        **kwargs: Any,
    ) -> Any:
        """As ``UNet2DConditionModel.forward``: (batch, channels, height, width) to the same."""
        predicted = self._predicted(sample, timestep, encoder_hidden_states)
        if predicted is None:
            return self._torch()(
                sample,
                timestep,
                encoder_hidden_states,
                *args,
                return_dict=return_dict,
                **kwargs,
            )
        return SimpleNamespace(sample=predicted) if return_dict else (predicted,)

    def _predicted(
        self, sample: torch.Tensor, timestep: torch.Tensor, context: torch.Tensor
    ) -> torch.Tensor | None:
        model = self._open
        if model is None or not model.fits(tuple(sample.shape), context.shape[1]):
            return None
        arrays = [one.detach().to("cpu", torch.float32).numpy() for one in (sample, context)]
        step = np.array([float(timestep)], np.float32)
        try:
            predicted = model.predict(arrays[0], step, arrays[1], self._cancel)
        except Cancelled:
            self.close()  # it may be stuck, and its answer would be taken for the next one's
            raise
        except PredictorFailed as trouble:
            self.close()
            self._give_up(model.entry, trouble)
            return None
        return torch.from_numpy(predicted).to(sample.device, sample.dtype)

    def _torch(self) -> Any:
        if "torch_unet" not in self._modules:
            self.add_module("torch_unet", self._load_torch())
        return self._modules["torch_unet"]

    def _give_up(self, entry: Entry, trouble: PredictorFailed) -> None:
        _log.warning("%s is not used any more: %s", entry.variant.name, trouble)
        entry.record(self._os_build, Verdict(False, str(trouble)))
        self._note(FALLBACK_NOTE)
