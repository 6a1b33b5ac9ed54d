"""Where the engine meets Core ML: whether and with which entry a model's UNet is replaced."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from charle.core.machine import this_machine
from charle.core.request import DeviceChoice, Lora
from charle.engine.coreml.choice import FORM_OF, best_form, chosen
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.store import Entry, entries, identity
from charle.engine.coreml.unet import GuardedUNet
from charle.engine.coreml.variant import Form
from charle.errors import BadRequest


@dataclass(frozen=True, slots=True)
class CoreMLChoice:
    """Core ML as the person wants it: ``device`` AUTO, or one of the forms by name."""

    options: CoreMLOptions
    device: DeviceChoice
    os_build: str
    preferred: Form

    def unet(
        self,
        model: Path,
        loras: tuple[Lora, ...],
        config: dict[str, Any],
        load_torch: Callable[[], Any],
        note: Callable[[str], None],
    ) -> GuardedUNet | None:
        """The UNet for a model; None if it has no Core ML form.

        Raises:
            ModelError: the model's files cannot be read.
        """
        found = entries(self.options.store, identity(model, loras))
        if not found:
            return None

        def choose(height: int, width: int) -> Entry | None:
            return chosen(found, (height, width), self.device, self.os_build, self.preferred)

        return GuardedUNet(config, load_torch, choose, self.options, note)


def engage(options: CoreMLOptions, device: DeviceChoice) -> CoreMLChoice | None:
    """Core ML for an engine on ``device``; None where it is not to be used.

    Raises:
        BadRequest: it was asked for by name, and this machine has none.
    """
    if device is not DeviceChoice.AUTO and device not in FORM_OF:
        return None
    runtime = options.runtime()
    if not runtime.can_predict:
        if device in FORM_OF:
            raise BadRequest(
                "Core ML can only be used on a Mac.", "Choose “auto” or another device."
            )
        return None
    if not options.store.is_dir():
        return None
    preferred = best_form(this_machine(options.store), runtime.units())
    return CoreMLChoice(options, device, runtime.os_build, preferred)
