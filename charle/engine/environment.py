"""What torch reads from the environment when it is imported; call this before that."""

import os

_WANTED = {
    # What the Apple GPU cannot compute is computed by the processor.
    "PYTORCH_ENABLE_MPS_FALLBACK": "1",
    # Threads that wait for each other asleep instead of spinning: beside other busy programs a
    # full-size step took 9 s instead of 20 s on two cores.
    "OMP_WAIT_POLICY": "PASSIVE",
}


def prepare_for_torch() -> None:
    """Set what torch should find, except where the person has set it already."""
    for name, value in _WANTED.items():
        os.environ.setdefault(name, value)
