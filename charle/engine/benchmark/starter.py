"""The part with the starter model: pictures as people get them, warm and from a cold start."""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from charle.core.request import GenerationRequest
from charle.engine.benchmark.bench import Bench
from charle.engine.benchmark.child import Child
from charle.engine.benchmark.comparison import Measured, compare, requests_for
from charle.engine.benchmark.makers import make_ours, make_quickstart
from charle.engine.benchmark.plan import PROMPT
from charle.engine.benchmark.table import Row, Section
from charle.engine.benchmark.wording import memory_row, seconds, time_row
from charle.errors import EngineFailed
from charle.paths import resource

_STARTER_ID = "starter"


def measure(bench: Bench) -> Section:
    """Compare warm pictures, then start the command line afresh for cold ones.

    Raises:
        EngineFailed: a side broke down.
        Cancelled: the bench's token was set.
    """
    folder = resource("starter")
    plan = bench.plan
    warm_up, *requests = requests_for(
        folder, plan.starter_rounds + 1, steps=plan.starter_steps, guidance=plan.guidance
    )
    bench.tell("Drawing with the starter model on both sides")
    with (
        Child(make_ours, bench.cancel) as ours,
        Child(make_quickstart, bench.cancel) as theirs,
    ):
        our_side, their_side = compare(ours, theirs, folder, warm_up, requests)
    bench.tell("Starting the command line for a picture")
    cold_s = [_cold_picture_s(bench, number) for number in range(plan.cold_starts)]
    return _section(requests[0], our_side, their_side, cold_s)


def _cold_picture_s(bench: Bench, number: int) -> float:
    """Seconds from the start of ``charle generate`` until it says where the picture is."""
    entry = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "charle"]
    base, out = bench.scratch / "base", bench.scratch / f"cold-{number}"
    command = [*entry, "--base-dir", str(base), "generate", PROMPT, "--quiet", "--out", str(out)]
    command += ["--model", _STARTER_ID, "--steps", str(bench.plan.starter_steps)]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        line = process.stdout.readline().strip() if process.stdout else ""
        elapsed_s = time.perf_counter() - start
    bench.cancel.check()  # Ctrl-C reaches that process, too
    if process.returncode != 0 or not Path(line).is_file():
        raise EngineFailed(
            "The command line drew no picture.", "Try: charle generate “a red heart”"
        )
    return elapsed_s


def _section(
    request: GenerationRequest, ours: Measured, theirs: Measured, cold_s: list[float]
) -> Section:
    rows = (
        time_row("a step", ours.step_s, theirs.step_s),
        time_row("a warm picture", ours.picture_s, theirs.picture_s),
        Row("a cold picture", seconds(median(cold_s))),
        time_row("loading", ours.load_s, theirs.load_s),
        memory_row("peak memory", ours.peak_memory_bytes, theirs.peak_memory_bytes),
    )
    notes = (
        f"CHARL-E: {ours.description.line}.",
        f"StableDiffusionPipeline: {theirs.description.line}.",
        f"Warm: loaded and one picture drawn, median of {len(ours.pictures)} in turns. Cold: from "
        f"the start of “charle generate” to the saved file, median of {len(cold_s)}.",
    )
    return Section(
        f"Starter model, {request.width} × {request.height} pixels, {request.steps} steps",
        rows,
        notes,
        {
            "warm_picture_s": ours.picture_s,
            "cold_picture_s": median(cold_s),
            "warm_picture_speedup": theirs.picture_s / ours.picture_s,
            "starter_step_s": ours.step_s,
            "starter_load_s": ours.load_s,
            "starter_peak_memory_bytes": ours.peak_memory_bytes,
            "quickstart_warm_picture_s": theirs.picture_s,
            "quickstart_starter_step_s": theirs.step_s,
            "quickstart_starter_load_s": theirs.load_s,
            "quickstart_starter_peak_memory_bytes": theirs.peak_memory_bytes,
        },
    )
