"""How long a guided step takes with Core ML and with torch, on this machine, measured once."""

import logging
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from charle.core.progress import CancelToken
from charle.core.request import Lora
from charle.engine.components import Components
from charle.engine.coreml.parity import Parity
from charle.engine.coreml.predictor import PredictorFailed
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.store import PARITY, Entry, Verdict
from charle.engine.coreml.unet import CoreMLUNet
from charle.engine.devices import give_back_memory, profile_for
from charle.engine.engine import EngineOptions
from charle.engine.weights_file import count_parameters
from charle.errors import EngineFailed

_log = logging.getLogger(__name__)


def measure(
    entry: Entry,
    model: Path,
    loras: tuple[Lora, ...],
    options: CoreMLOptions,
    cancel: CancelToken,
) -> Verdict:
    """Prove and time ``entry`` on this machine and remember it; one engine after the other, so
    that never both are in memory.

    Raises:
        EngineFailed: it does not run here, or computes something else than torch.
        Cancelled: ``cancel`` was set.
    """
    os_build = options.runtime().os_build
    core_ml = CoreMLUNet(entry, entry.variant.unit, options)
    try:
        core_ml.open(os_build, cancel)
        found_db, step_s = core_ml.prove(cancel)
    except PredictorFailed as trouble:
        entry.record(os_build, Verdict(False, str(trouble)))
        raise _not_here() from trouble
    finally:
        core_ml.close()
    verdict = Verdict(True, parity_db=found_db, step_s=step_s)
    entry.record(os_build, verdict)
    cancel.check()
    parity = Parity.read(entry.folder / PARITY)
    verdict = replace(verdict, torch_step_s=torch_step_s(model, loras, parity, cancel))
    entry.record(os_build, verdict)
    return verdict


@torch.inference_mode()
def torch_step_s(
    model: Path, loras: tuple[Lora, ...], parity: Parity, cancel: CancelToken
) -> float:
    """Seconds of a guided step with torch on the fastest device, the second one of two."""
    profile = profile_for(EngineOptions(), count_parameters(model, "unet"))
    components = Components(model, profile)
    components.lay_on(loras)
    unet: Any = components.unet
    arrays = (parity.sample, parity.context)
    sample, context = (
        torch.from_numpy(one.repeat(2, 0)).to(profile.device, profile.unet_dtype) for one in arrays
    )
    timestep = torch.from_numpy(parity.timestep)[0].to(profile.device)
    seconds = 0.0
    for _ in range(2):
        cancel.check()
        started = time.perf_counter()
        unet(sample, timestep, context, return_dict=False)[0].to("cpu")
        seconds = time.perf_counter() - started
    components.drop("unet")
    give_back_memory(profile)
    return seconds


def _not_here() -> EngineFailed:
    return EngineFailed(
        "The optimised form of this model does not draw right on this Mac.",
        "Nothing is lost: CHARL-E draws with this model as before, and will not use that form.",
    )
