"""``charle benchmark``: the table, the figures by name, stopping."""

import json
import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from charle.cli.benchmark_command import benchmark
from charle.cli.main import build_parser
from charle.engine.benchmark import core_ml, full_size, starter
from charle.engine.benchmark.bench import Bench
from charle.engine.benchmark.plan import quick_plan
from charle.engine.benchmark.table import Row, Section
from charle.paths import Paths, resource

PROMISED = {
    "step_speedup",
    "loop_overhead",
    "peak_memory_ratio",
    "load_s",
    "cancel_p95_s",
    "warm_picture_s",
    "cold_picture_s",
}
MAY_BE_ZERO = {"loop_overhead", "other_load"}
TINY = replace(
    quick_plan(),
    configs=resource("starter"),
    cancels=3,
    loop_rounds=1,
    starter_rounds=1,
    starter_steps=2,
)


def some_part(bench: Bench) -> Section:
    bench.tell("Measuring")
    (bench.scratch / "large").write_bytes(b"x")
    return Section("Some part", (Row("a step", "2.00 s"),), ("A note.",), {"step_s": 2.0})


def interrupted_part(bench: Bench) -> Section:
    os.kill(os.getpid(), signal.SIGINT)
    bench.cancel.check()
    return some_part(bench)


@pytest.mark.slow
def test_every_promised_figure_is_measured(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    """The real thing with a small model: child processes, both sides, a cold start."""
    parts = [full_size.measure, starter.measure]
    assert benchmark(parts, TINY, paths, is_json=True) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures.keys() >= PROMISED
    machine = figures.pop("machine")
    assert machine["cores"] >= 1
    # A figure that nobody measured would be zero; only the overhead may be anything.
    assert all(value > 0 for name, value in figures.items() if name not in MAY_BE_ZERO)
    assert figures["step_speedup"] == pytest.approx(
        figures["quickstart_step_s"] / figures["step_s"], rel=0.05
    )
    assert figures["cold_picture_s"] > figures["warm_picture_s"]
    assert list((paths.cache / "benchmark").iterdir()) == []


@pytest.mark.slow
def test_conversions_are_measured(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    """The real converter with a small model, in child processes."""
    assert benchmark([core_ml.measure], TINY, paths, is_json=True) == 0
    figures = json.loads(capsys.readouterr().out)
    names = ("coreml_gpu", "coreml_ane", "coreml_ane_6_bit")
    for name in names:
        assert figures[f"{name}_s"] > 0
        assert figures[f"{name}_peak_memory_bytes"] > 100_000_000  # torch alone is larger
    assert figures["coreml_both_forms_s"] == pytest.approx(
        figures["coreml_gpu_s"] + figures["coreml_ane_s"], abs=0.001
    )
    gpu, neural, small = (figures[f"{name}_bytes"] for name in names)
    assert gpu == pytest.approx(neural, rel=0.2)
    assert small < 0.6 * neural
    assert list((paths.cache / "benchmark").iterdir()) == []


def test_the_table_names_the_machine(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert benchmark([some_part], TINY, paths, is_json=False) == 0
    output = capsys.readouterr()
    assert "cores" in output.out
    assert "torch 2." in output.out
    assert output.out.endswith("Some part\na step    2.00 s\nA note.\n")
    assert output.err == "Measuring …\n"


def test_scripts_get_one_object_and_nothing_else(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert benchmark([some_part, some_part], TINY, paths, is_json=True) == 0
    output = capsys.readouterr()
    assert json.loads(output.out)["step_s"] == 2.0
    assert output.err == ""


def test_ctrl_c_stops_and_leaves_nothing(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert benchmark([interrupted_part], TINY, paths, is_json=False) == 130
    assert "Stopped" in capsys.readouterr().err
    assert list((paths.cache / "benchmark").iterdir()) == []


def test_it_is_a_subcommand(tmp_path: Path) -> None:
    arguments = build_parser().parse_args(["benchmark", "--quick", "--json"])
    assert arguments.quick
    assert arguments.json
    assert callable(arguments.run)
