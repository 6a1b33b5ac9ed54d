"""What a machine's facts mean for drawing, in words that nobody has to look up."""

from dataclasses import dataclass
from enum import StrEnum

from charle.core.byte_size import in_words
from charle.core.machine import Machine

MACOS_NEEDED = 14
_GIB = 1 << 30
_GPU_NEEDED_BYTES = 4_000_000_000
# A machine sold with 16 GB reports a little less on systems that keep some for themselves.
_COMFORTABLE_BYTES = 15 * _GIB
_ENOUGH_BYTES = 7 * _GIB


class Fitness(StrEnum):
    """How well one fact suits."""

    GOOD = "good"
    WORKS = "works"
    UNFIT = "unfit"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One line of the system check: what was looked at, what was found, what it means."""

    subject: str
    found: str
    fitness: Fitness
    sentence: str


def judge(machine: Machine, needed_bytes: int = 0, needed_for: str = "") -> tuple[Verdict, ...]:
    """The system check, line by line.

    ``needed_bytes`` of disk space are wanted for what ``needed_for`` names ("Stable Diffusion
    v1.4").
    """
    return (
        _chip(machine) if machine.system == "macOS" else _graphics(machine),
        _system(machine),
        _memory(machine),
        _disk(machine, needed_bytes, needed_for),
    )


def can_draw(verdicts: tuple[Verdict, ...]) -> bool:
    """Whether nothing stands in the way."""
    return all(verdict.fitness is not Fitness.UNFIT for verdict in verdicts)


def _chip(machine: Machine) -> Verdict:
    found = machine.chip or "unknown"
    if machine.is_translated:
        return Verdict(
            "Chip",
            found,
            Fitness.UNFIT,
            "This copy of CHARL-E is made for Intel. Get the one for Apple silicon.",
        )
    if not machine.is_apple_silicon:
        return Verdict(
            "Chip",
            found,
            Fitness.UNFIT,
            "CHARL-E needs a Mac with Apple silicon (M1 or newer). This Mac has an Intel chip.",
        )
    return Verdict("Chip", found, Fitness.GOOD, "Made for this.")


def _graphics(machine: Machine) -> Verdict:
    if machine.gpu and machine.gpu_memory_bytes >= _GPU_NEEDED_BYTES:
        memory = in_words(machine.gpu_memory_bytes)
        return Verdict("Graphics", f"{machine.gpu}, {memory}", Fitness.GOOD, "Fast.")
    found = machine.gpu or machine.chip or "unknown"
    sentence = (
        "Its graphics card has too little memory, so the processor draws: it works, but a picture "
        "takes minutes."
        if machine.gpu
        else "The processor draws: it works, but a picture takes minutes."
    )
    return Verdict("Graphics", found, Fitness.WORKS, sentence)


def _system(machine: Machine) -> Verdict:
    if machine.system != "macOS":
        found = machine.system_version or machine.system
        return Verdict("System", found, Fitness.WORKS, "CHARL-E is made for the Mac; this works.")
    found = f"macOS {machine.system_version}".strip()
    if machine.system_major >= MACOS_NEEDED:
        return Verdict("System", found, Fitness.GOOD, "New enough.")
    advice = (
        "Update it in System Settings under General, Software Update; every Mac with "
        "Apple silicon can."
        if machine.is_apple_silicon
        else "Macs with an Intel chip are not supported."
    )
    sentence = f"CHARL-E needs macOS {MACOS_NEEDED} or newer. {advice}"
    return Verdict("System", found, Fitness.UNFIT, sentence)


def _memory(machine: Machine) -> Verdict:
    gib = round(machine.memory_bytes / _GIB)  # memory is sold in powers of two
    found = f"{gib} GB" if gib else "unknown"
    if machine.memory_bytes >= _COMFORTABLE_BYTES:
        return Verdict("Memory", found, Fitness.GOOD, "Comfortable.")
    if machine.memory_bytes >= _ENOUGH_BYTES or not gib:
        sentence = "Works with the memory saver, which is on by itself. Close large apps meanwhile."
        return Verdict("Memory", found, Fitness.WORKS, sentence)
    sentence = "CHARL-E needs 8 GB. The starter model may still draw; the large models will not."
    return Verdict("Memory", found, Fitness.UNFIT, sentence)


def _disk(machine: Machine, needed_bytes: int, needed_for: str) -> Verdict:
    found = f"{in_words(machine.free_disk_bytes)} free"
    if machine.free_disk_bytes >= needed_bytes:
        need = f"{in_words(needed_bytes)} are needed for {needed_for}." if needed_bytes else ""
        return Verdict("Disk", found, Fitness.GOOD, need or "Enough to start.")
    missing = in_words(needed_bytes - machine.free_disk_bytes)
    sentence = (
        f"{missing} more are needed for {needed_for}. "
        "Free some space, for example by emptying the Trash, or use another disk."
    )
    return Verdict("Disk", found, Fitness.UNFIT, sentence)
