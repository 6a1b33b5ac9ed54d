"""The table for people and the figures for scripts."""

from charle.engine.benchmark.table import Row, Section, as_text, as_values
from charle.engine.benchmark.wording import memory_row, seconds, time_row

SPEED = Section(
    "Speed",
    (time_row("a step", 2.0, 8.0), Row("cancelled within", seconds(0.1234))),
    ("Medians.",),
    {"step_speedup": 4.0, "cancel_p95_s": 0.123456},
)
WINDOW = Section("Window", (Row("shown after", seconds(0.2)),), (), {"window_shown_s": 0.2})


def test_columns_line_up() -> None:
    assert as_text([SPEED, WINDOW]) == (
        "Speed\n"
        "                   CHARL-E   StableDiffusionPipeline\n"
        "a step              2.00 s                    8.00 s   4.00 × as fast\n"
        "cancelled within   0.123 s\n"
        "Medians.\n"
        "\n"
        "Window\n"
        "shown after        0.200 s"
    )


def test_figures_are_collected_by_name() -> None:
    assert as_values([SPEED, WINDOW]) == {
        "step_speedup": 4.0,
        "cancel_p95_s": 0.1235,
        "window_shown_s": 0.2,
    }


def test_memory_is_compared_in_words() -> None:
    row = memory_row("peak memory", 3_000_000_000, 6_000_000_000)
    assert row.cells == ("peak memory", "3.0 GB", "6.0 GB", "50% of it")
