"""How much of the processor others took."""

from collections.abc import Callable, Iterator

import pytest

from charle.engine.benchmark.other_load import OtherLoad


def readings(*values: float) -> Callable[[], float]:
    """A meter that shows one value after the other."""
    left: Iterator[float] = iter(values)
    return lambda: next(left)


@pytest.mark.parametrize(
    ("all_busy_s", "own_busy_s", "share"),
    [
        (8.0, 2.0, 0.3),  # 6 s of others in 10 s on two cores
        (8.0, 8.0, 0.0),
        (8.0, 8.1, 0.0),  # clocks of the system that do not quite agree
    ],
)
def test_share_of_others(all_busy_s: float, own_busy_s: float, share: float) -> None:
    load = OtherLoad(
        cores=2,
        clock=readings(100.0, 110.0),
        all_busy_s=readings(50.0, 50.0 + all_busy_s),
        own_busy_s=readings(3.0, 3.0 + own_busy_s),
    )
    assert load.share() == pytest.approx(share)


def test_this_machine_tells_its_times() -> None:
    load = OtherLoad()
    sum(number * number for number in range(1_000_000))
    assert 0 <= load.share() <= 1
