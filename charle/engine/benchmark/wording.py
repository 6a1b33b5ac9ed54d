"""How figures are written in the table."""

from charle.core import byte_size
from charle.engine.benchmark.table import Row


def seconds(value_s: float) -> str:
    """ "0.123 s", "2.41 s", "160.2 s"."""
    digits = 3 if value_s < 1 else 2 if value_s < 10 else 1
    return f"{value_s:.{digits}f} s"


def time_row(what: str, ours_s: float, theirs_s: float) -> Row:
    return Row(what, seconds(ours_s), seconds(theirs_s), f"{theirs_s / ours_s:.2f} × as fast")


def memory_row(what: str, ours_bytes: int, theirs_bytes: int) -> Row:
    return Row(
        what,
        byte_size.in_words(ours_bytes),
        byte_size.in_words(theirs_bytes),
        f"{ours_bytes / theirs_bytes:.0%} of it",
    )
