"""The model of random weights that parts of the benchmark measure with."""

from collections.abc import Callable
from pathlib import Path

from charle.engine.benchmark.bench import Bench
from charle.engine.benchmark.child import Child
from charle.engine.benchmark.makers import make_writer

FILE_BYTES = 6
"""Of each parameter on the disk: float32 and float16."""
_SEED = 42


def random_model(bench: Bench, check_room: Callable[[int, Path], None], *, is_opened: bool) -> Path:
    """A folder with a model of random weights; ``is_opened``: it was opened once before.

    ``check_room`` gets the number of parameters and the folder for the files, and raises if there
    is too little room for what is to be measured.
    """
    bench.tell("Making a model of random weights")
    folder = bench.scratch / "random-model"
    with Child(make_writer, bench.cancel) as writer:
        check_room(writer.call("parameters", bench.plan.configs), bench.scratch)
        writer.call("write", folder, bench.plan.configs, _SEED)
        if is_opened:
            writer.call("open_once", folder)
    return folder
