"""The table that people read and the figures that scripts read. Knows nothing of measuring."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_GAP = "   "
_HEADINGS = ("", "CHARL-E", "StableDiffusionPipeline", "")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table; what has no counterpart leaves it empty."""

    what: str
    ours: str
    theirs: str = ""
    ratio: str = ""

    @property
    def cells(self) -> tuple[str, str, str, str]:
        return (self.what, self.ours, self.theirs, self.ratio)


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the benchmark: a table with notes under it, and its ``figures`` by name.

    Units are in the figures' names: ``_s`` seconds, ``_bytes`` bytes; speedups, ratios and
    overheads are plain numbers.
    """

    title: str
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    figures: Mapping[str, float] = field(default_factory=dict)


def as_text(sections: Sequence[Section]) -> str:
    """The sections one below the other, columns aligned throughout."""
    lines = [_HEADINGS, *(row.cells for section in sections for row in section.rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n\n".join(_section(section, widths) for section in sections)


def as_values(sections: Sequence[Section]) -> dict[str, float]:
    """All figures by name, rounded to what the measuring can bear."""
    return {
        name: round(value, 4) for section in sections for name, value in section.figures.items()
    }


def _section(section: Section, widths: Sequence[int]) -> str:
    heads = [_line(_HEADINGS, widths)] if any(row.theirs for row in section.rows) else []
    rows = [_line(row.cells, widths) for row in section.rows]
    return "\n".join([section.title, *heads, *rows, *section.notes])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    what, *figures = cells
    aligned = [what.ljust(widths[0])]
    aligned += [cell.rjust(width) for cell, width in zip(figures, widths[1:], strict=True)]
    return _GAP.join(aligned).rstrip()
