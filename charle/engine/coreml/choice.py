"""Which Core ML model draws here, if any: by the chip, by what was measured, by what was asked."""

from collections.abc import Sequence

from charle.core.machine import Machine
from charle.core.request import DeviceChoice
from charle.engine.coreml.store import Entry
from charle.engine.coreml.variant import ComputeUnit, Form

FAST_GPU_CORES = 8
"""Chips with that many performance cores (Pro, Max, Ultra) have GPUs that outrun the Neural
Engine: published step times of 2022 to 2024 cross between M1 and M1 Pro."""

FORM_OF = {
    DeviceChoice.NEURAL_ENGINE: Form.NEURAL_ENGINE,
    DeviceChoice.COREML_GPU: Form.GPU,
}


def best_form(machine: Machine, units: Sequence[ComputeUnit]) -> Form:
    """The form that is probably the fastest on a machine, before anything was measured.

    ``units`` is what the system tells; empty if it does not.
    """
    has_neural_engine = ComputeUnit.NEURAL_ENGINE in units if units else machine.is_apple_silicon
    is_large = machine.performance_cores >= FAST_GPU_CORES
    return Form.GPU if is_large or not has_neural_engine else Form.NEURAL_ENGINE


def chosen(
    found: Sequence[Entry],
    latents: tuple[int, int],
    device: DeviceChoice,
    os_build: str,
    preferred: Form,
) -> Entry | None:
    """The entry to draw with at a size (height and width of the latents); None: torch draws.

    Entries that failed on this build of the system are out. ``device`` AUTO takes the fastest of
    all that were measured, and torch where that is faster; asked for by name, a form is taken
    whatever its speed.
    """
    fitting = [entry for entry in found if entry.manifest.sample_shape[2:] == latents]
    verdicts = {entry.folder: entry.verdict(os_build) for entry in fitting}
    usable = [
        entry for entry in fitting if (verdict := verdicts[entry.folder]) is None or verdict.is_good
    ]
    if device in FORM_OF:
        usable = [entry for entry in usable if entry.variant.form is FORM_OF[device]]
    elif device is not DeviceChoice.AUTO:
        return None

    def order(entry: Entry) -> tuple[float, bool, int]:
        verdict = verdicts[entry.folder]
        step_s = verdict.step_s if verdict is not None and verdict.step_s else float("inf")
        return (step_s, entry.variant.form is not preferred, -entry.variant.bits)

    best = min(usable, key=order, default=None)
    if best is None or device is not DeviceChoice.AUTO:
        return best
    verdict = verdicts[best.folder]
    if verdict is None or verdict.step_s is None or verdict.torch_step_s is None:
        return best  # it was made to be used, and nothing speaks against it
    return best if verdict.step_s < verdict.torch_step_s else None
