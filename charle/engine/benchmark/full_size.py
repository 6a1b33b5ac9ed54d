"""The part with random weights of full size: steps, pictures, memory, loading, cancelling."""

import math
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

import psutil

from charle.core.byte_size import in_words
from charle.core.request import GenerationRequest
from charle.engine.benchmark.bench import Bench
from charle.engine.benchmark.child import Child
from charle.engine.benchmark.comparison import Measured, compare, requests_for
from charle.engine.benchmark.makers import make_ours, make_quickstart
from charle.engine.benchmark.making import FILE_BYTES, random_model
from charle.engine.benchmark.table import Row, Section
from charle.engine.benchmark.values import LoopTimes
from charle.engine.benchmark.wording import memory_row, seconds, time_row
from charle.errors import StorageFailed, TooLarge

_MEMORY_BYTES = 8  # of each parameter while both sides are loaded
_WORKING_BYTES = 3_000_000_000


def measure(bench: Bench) -> Section:
    """Compare both sides on a random model, then look closer at ours.

    Raises:
        TooLarge: this machine has too little memory for both sides.
        StorageFailed: there is no room for the random model.
        EngineFailed: a side broke down.
        Cancelled: the bench's token was set.
    """
    plan = bench.plan
    with Child(make_ours, bench.cancel) as ours:
        with Child(make_quickstart, bench.cancel) as theirs:
            folder = random_model(bench, _check_room, is_opened=True)
            first, *requests = requests_for(
                folder, plan.rounds + 1, steps=plan.steps, guidance=plan.guidance
            )
            warm_up = replace(first, steps=plan.warm_up_steps) if plan.warm_up_steps else None
            bench.tell("Drawing with the random model on both sides, which takes longest")
            our_side, their_side = compare(ours, theirs, folder, warm_up, requests)
        bench.tell("Comparing our loop with bare UNet calls")
        loop = ours.call(
            "loop_and_bare_calls", replace(first, steps=plan.loop_steps), plan.loop_rounds
        )
        bench.tell("Cancelling at random moments")
        latencies = ours.call("cancel_latencies", first, our_side.step_s, plan.cancels)
    return _section(requests[0], our_side, their_side, loop, latencies)


def _check_room(parameters: int, scratch: Path) -> None:
    memory_bytes = parameters * _MEMORY_BYTES + _WORKING_BYTES
    if psutil.virtual_memory().total < memory_bytes:
        raise TooLarge(
            f"The benchmark needs {in_words(memory_bytes)} of memory for both sides at once.",
            "Run it on a machine with more memory.",
        )
    file_bytes = parameters * FILE_BYTES
    if shutil.disk_usage(scratch).free < file_bytes * 1.1:
        raise StorageFailed(
            f"The benchmark needs {in_words(file_bytes)} of disk space while it runs.",
            "Free some space and try again.",
        )


def _section(
    request: GenerationRequest,
    ours: Measured,
    theirs: Measured,
    loop: LoopTimes,
    latencies: Sequence[float],
) -> Section:
    cancel_p95_s = percentile(latencies, 95)
    rows = (
        time_row("a guided step", ours.step_s, theirs.step_s),
        time_row(f"a whole picture of {request.steps} steps", ours.picture_s, theirs.picture_s),
        time_row("loading", ours.load_s, theirs.load_s),
        memory_row("peak memory", ours.peak_memory_bytes, theirs.peak_memory_bytes),
        Row("overhead of our loop", f"{loop.overhead:+.2%}"),
        Row(f"cancelled within (95 % of {len(latencies)})", seconds(cancel_p95_s)),
    )
    return Section(
        f"Stable Diffusion v1, random weights, {request.width} × {request.height} pixels, "
        f"guidance {request.guidance}",
        rows,
        _notes(ours, theirs, loop),
        {
            "step_speedup": theirs.step_s / ours.step_s,
            "loop_overhead": loop.overhead,
            "peak_memory_ratio": ours.peak_memory_bytes / theirs.peak_memory_bytes,
            "load_s": ours.load_s,
            "cancel_p95_s": cancel_p95_s,
            "cancel_median_s": median(latencies),
            "picture_speedup": theirs.picture_s / ours.picture_s,
            "picture_steps": request.steps,
            "picture_s": ours.picture_s,
            "step_s": ours.step_s,
            "bare_call_s": loop.bare_call_s,
            "peak_memory_bytes": ours.peak_memory_bytes,
            "quickstart_picture_s": theirs.picture_s,
            "quickstart_step_s": theirs.step_s,
            "quickstart_load_s": theirs.load_s,
            "quickstart_peak_memory_bytes": theirs.peak_memory_bytes,
        },
    )


def _notes(ours: Measured, theirs: Measured, loop: LoopTimes) -> tuple[str, ...]:
    steps = [sum(len(picture.steps_s) for picture in side.pictures) for side in (ours, theirs)]
    return (
        f"CHARL-E: {ours.description.line}; float16 files; previews, progress and cancelling on.",
        f"StableDiffusionPipeline: {theirs.description.line}; float32 files; "
        "from_pretrained(folder) as in its quickstart.",
        "The same numbers in both files; neither side has a safety checker. Files come from "
        "memory; the pipeline puts off reading most of them until it draws.",
        f"Medians of {steps[0]} and {steps[1]} steps (each picture's first left out); "
        f"pictures in turns, {len(ours.pictures)} a side.",
        f"Overhead: a step of the whole loop, {seconds(loop.loop_step_s)}, over a bare UNet call, "
        f"{seconds(loop.bare_call_s)}; medians of {len(loop.bare_calls_s)} each, in turns.",
    )


def percentile(values: Sequence[float], percent: int) -> float:
    """The smallest of ``values`` that at least ``percent`` of them do not exceed."""
    return sorted(values)[math.ceil(len(values) * percent / 100) - 1]
