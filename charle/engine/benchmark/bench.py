"""What every part of a benchmark is given."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from charle.core.progress import CancelToken
from charle.engine.benchmark.plan import Plan
from charle.engine.benchmark.table import Section


@dataclass(frozen=True, slots=True)
class Bench:
    """``scratch`` is a folder for files of any size; whoever made it deletes it afterwards.

    ``tell`` hears a sentence on what is being measured now.
    """

    plan: Plan
    scratch: Path
    cancel: CancelToken
    tell: Callable[[str], None]


Part = Callable[[Bench], Section]
"""Measures one thing; raises ``Cancelled`` when the token is set."""
