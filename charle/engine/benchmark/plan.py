"""How much a benchmark measures."""

from dataclasses import dataclass
from pathlib import Path

from charle.paths import resource

PROMPT = "a black cat chilling on the street"


@dataclass(frozen=True, slots=True)
class Plan:
    """More of everything takes longer and scatters less.

    ``configs`` holds the configuration files of the model that is made of random weights, in
    diffusers' layout.
    """

    warm_up_steps: int
    """Steps of a first picture of each side that counts for nothing; 0 for none."""
    rounds: int
    """Pictures that each side draws with the random model, taking turns."""
    steps: int
    loop_rounds: int
    """How often the whole loop and bare UNet calls take turns."""
    loop_steps: int
    cancels: int
    starter_rounds: int
    starter_steps: int
    cold_starts: int
    configs: Path
    guidance: float = 7.5


def full_plan() -> Plan:
    """Takes about ten minutes on two cores."""
    return Plan(
        warm_up_steps=2,
        rounds=2,
        steps=20,
        loop_rounds=10,
        loop_steps=2,
        cancels=40,
        starter_rounds=5,
        starter_steps=20,
        cold_starts=3,
        configs=resource("configs", "sd1"),
    )


def quick_plan() -> Plan:
    """The same figures from fewer samples, in about two minutes."""
    return Plan(
        warm_up_steps=0,
        rounds=1,
        steps=3,
        loop_rounds=4,
        loop_steps=1,
        cancels=8,
        starter_rounds=3,
        starter_steps=20,
        cold_starts=1,
        configs=resource("configs", "sd1"),
    )
