"""How much is measured of the window."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WindowPlan:
    """More of everything takes longer and scatters less."""

    starts: int
    """Fresh processes whose way to the window is timed."""
    pictures: int
    """In the gallery, each a file of ``picture_px`` pixels a side."""
    picture_px: int
    drawings: int
    """With the starter model at its own size, ``steps`` steps each, while gaps are watched."""
    steps: int
    stops: int
    """Drawings of ``stopped_px`` pixels a side, whose steps are long, stopped at various moments;
    one more is stopped while its model loads."""
    stopped_px: int
    frames: int
    """In how many steps the gallery is scrolled from top to bottom, one every 16 ms."""


def full_window_plan() -> WindowPlan:
    """Takes about three minutes on two cores."""
    return WindowPlan(
        starts=7,
        pictures=10_000,
        picture_px=512,
        drawings=6,
        steps=20,
        stops=10,
        stopped_px=512,
        frames=1_000,
    )


def quick_window_plan() -> WindowPlan:
    """The same figures from fewer samples and a smaller gallery."""
    return WindowPlan(
        starts=3,
        pictures=1_000,
        picture_px=256,
        drawings=3,
        steps=20,
        stops=4,
        stopped_px=512,
        frames=200,
    )
